import { CONTROL_STATES, type Scorecard } from '../../assessments/report.js';
import type { PortfolioReport } from '../../assessments/portfolio-report.js';
import { SEVERITIES } from '../../checks/verdict.js';
import { inLocale, textsFor, titleIn, type ReportTexts } from '../texts/texts.js';
import { DEFAULT_BRANDING } from './branding.js';
import type { StripeView } from './check-view.js';
import type { FamilyReportOptions } from './family-view.js';
import { formatCount, formatPercent, formatTime } from './format.js';
import type { FactView } from './front-view.js';
import { printable } from './printable.js';
import { scorecardView, type ScorecardView } from './scorecard-view.js';
import { STATE_ORDER } from './state-view.js';

interface NumbersView {
  readonly coverage: string;
  readonly conformance: string;
  readonly stripes: readonly StripeView[];
}

export interface PortfolioAccountView extends NumbersView {
  readonly anchor: string;
  readonly name: string;
  readonly uin: string;
  readonly failures: readonly string[];
  readonly unknowns: string;
  readonly facts: readonly FactView[];
  readonly scorecard: ScorecardView;
  readonly families: readonly (NumbersView & { readonly id: string; readonly title: string; readonly total: string })[];
  readonly worst: readonly { readonly title: string; readonly checkId: string; readonly severity: string; readonly severityId: string; readonly failed: string; readonly evaluated: string }[];
}

/** The portfolio as pages show it: a comparison, then a page for each account. */
export interface PortfolioView {
  readonly title: string;
  readonly running: { readonly family: string; readonly framework: string; readonly reportId: string };
  readonly brand: { readonly name: string; readonly logo: string | null; readonly classification: string | null; readonly imageSource: string };
  readonly frameworkTitle: string;
  readonly intro: string;
  readonly severities: readonly string[];
  readonly accounts: readonly PortfolioAccountView[];
}

/** The report in one language, as plain, printable data. */
export function portfolioView(report: PortfolioReport, { locale, branding = DEFAULT_BRANDING }: FamilyReportOptions): PortfolioView {
  const texts = textsFor(locale);
  const frameworkTitle = titleIn(locale, report.framework.title, report.framework.titleZh);
  return printable({
    title: `${texts.tables.portfolioTitle}: ${frameworkTitle}`,
    running: { family: texts.tables.portfolioTitle, framework: frameworkTitle, reportId: report.id },
    brand: { name: branding.name, logo: branding.logo, classification: branding.classification, imageSource: branding.logo === null ? '' : ' img-src data:;' },
    frameworkTitle,
    intro: texts.tables.portfolioIntro(formatCount(report.accounts.length)),
    severities: SEVERITIES.map((severity) => texts.severities[severity]),
    accounts: report.accounts.map((account, index) => accountView(account, index, locale, texts)),
  });
}

function accountView(account: PortfolioReport['accounts'][number], index: number, locale: FamilyReportOptions['locale'], texts: ReportTexts): PortfolioAccountView {
  const fact = (label: string, value: string, code = false): FactView => ({ label, value, code });
  return {
    anchor: `account-${index + 1}`,
    name: account.account.name ?? account.account.uin,
    uin: account.account.uin,
    ...numbers(account.scorecard, texts),
    failures: SEVERITIES.map((severity) => formatCount(account.failures[severity])),
    unknowns: formatCount(account.unknowns),
    facts: [
      fact(texts.account, account.account.uin),
      fact(texts.snapshotTaken, formatTime(account.capturedAt)),
      fact(texts.reportId, account.reportId, true),
      fact(texts.contentHash, account.snapshotHash, true),
      fact(texts.population, formatCount(account.resources)),
      fact(texts.notCollected, formatCount(account.incomplete)),
      fact(texts.tables.accepted, formatCount(account.accepted)),
    ],
    scorecard: scorecardView(account.scorecard, texts),
    families: account.families.map((family) => ({ id: family.id, title: titleIn(locale, family.title, family.titleZh), total: formatCount(family.scorecard.total), ...numbers(family.scorecard, texts) })),
    worst: account.worst.map(({ failTitle, checkId, severity, fail, population }) => ({ title: inLocale(failTitle, locale), checkId, severity: texts.severities[severity], severityId: severity, failed: formatCount(fail), evaluated: formatCount(population) })),
  };
}

function numbers({ coverage, conformance, states, total }: Scorecard, texts: ReportTexts): NumbersView {
  const shown = (value: number | null): string => (value === null ? texts.notDefined : formatPercent(value));
  const present = total === 0 ? [] : STATE_ORDER.filter((state) => CONTROL_STATES.includes(state) && states[state] > 0);
  return { coverage: shown(coverage), conformance: shown(conformance), stripes: present.map((state) => ({ outcome: state, width: ((states[state] / total) * 100).toFixed(2) })) };
}
