import { SEVERITIES, type Severity } from '../checks/verdict.js';
import type { Bilingual } from '../responsibility/vocabulary.js';
import type { AssessmentReport, Scorecard } from './report.js';

/** `PortfolioReport`: many accounts side by side, against one framework, each at one scan. Versioned, self-contained; docs/schema/portfolio-report-1.schema.json. */
export const PORTFOLIO_REPORT_VERSION = 1;

/** One account in short, from its assessment. */
export interface PortfolioAccount {
  readonly reportId: string;
  readonly account: AssessmentReport['account'];
  readonly scanId: string;
  readonly capturedAt: string;
  readonly snapshotHash: string;
  readonly scorecard: Scorecard;
  readonly families: readonly { readonly id: string; readonly title: string; readonly titleZh: string | null; readonly scorecard: Scorecard }[];
  readonly resources: number;
  /** Failures of the checks behind this framework, by the checks' severity. */
  readonly failures: Readonly<Record<Severity, number>>;
  readonly unknowns: number;
  /** Failures accepted as a risk, among those the assessment carries. They count as failures above. */
  readonly accepted: number;
  /** Listings that were not recorded completely. */
  readonly incomplete: number;
  readonly worst: readonly { readonly checkId: string; readonly failTitle: Bilingual; readonly severity: Severity; readonly fail: number; readonly population: number }[];
}

export interface PortfolioReport {
  readonly version: typeof PORTFOLIO_REPORT_VERSION;
  readonly id: string;
  readonly framework: Pick<AssessmentReport['framework'], 'id' | 'title' | 'titleZh' | 'version' | 'issuer'>;
  readonly tool: AssessmentReport['tool'];
  /** Accounts with the gravest failures first; then the lowest coverage, because little is known of them. */
  readonly accounts: readonly PortfolioAccount[];
}

/** Failing checks an account's page names. */
const WORST = 12;

/**
 * Puts the latest assessments of several accounts side by side.
 * @param reports one per account, all of one framework
 */
export function portfolioReport(reports: readonly [AssessmentReport, ...AssessmentReport[]]): PortfolioReport {
  const [first] = reports;
  const { id, title, titleZh, version, issuer } = first.framework;
  const accounts = reports.map(portfolioAccount).sort(gravestFirst);
  const newest = reports.map((report) => report.scan.startedAt).sort().at(-1) as string;
  return { version: PORTFOLIO_REPORT_VERSION, id: `DMP-${newest.slice(0, 10).replaceAll('-', '')}-${reports.length}-${id}`, framework: { id, title, titleZh, version, issuer }, tool: first.tool, accounts };
}

function portfolioAccount(report: AssessmentReport): PortfolioAccount {
  const failing = report.checks.filter(({ fail }) => fail > 0);
  const bySeverity = (severity: Severity): number => failing.filter((check) => check.severity === severity).reduce((sum, { fail }) => sum + fail, 0);
  return {
    reportId: report.id,
    account: report.account,
    scanId: report.scan.id,
    capturedAt: report.snapshot.capturedAt,
    snapshotHash: report.snapshot.contentHash,
    scorecard: report.scorecard,
    families: report.families.map(({ id, title, titleZh, scorecard }) => ({ id, title, titleZh, scorecard })),
    resources: report.resources.total,
    failures: Object.fromEntries(SEVERITIES.map((severity) => [severity, bySeverity(severity)])) as Record<Severity, number>,
    unknowns: report.checks.reduce((sum, { unknown }) => sum + unknown, 0),
    accepted: report.checks.flatMap(({ failures }) => failures).filter(({ acceptedRisk }) => acceptedRisk !== null).length,
    incomplete: report.notCollected.length,
    worst: [...failing]
      .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.fail - a.fail || (a.id < b.id ? -1 : 1))
      .slice(0, WORST)
      .map(({ id, failTitle, severity, fail, population }) => ({ checkId: id, failTitle, severity, fail, population })),
  };
}

function gravestFirst(a: PortfolioAccount, b: PortfolioAccount): number {
  for (const severity of SEVERITIES) if (a.failures[severity] !== b.failures[severity]) return b.failures[severity] - a.failures[severity];
  return (a.scorecard.coverage ?? 1) - (b.scorecard.coverage ?? 1) || (a.account.uin < b.account.uin ? -1 : 1);
}
