import { line } from 'd3-shape';
import type { ChangeReport, FrameworkChange } from '../../assessments/change-report.js';
import { SEVERITIES } from '../../checks/verdict.js';
import { FINDING_CHANGES, type FindingChange } from '../../findings/finding-change.js';
import { inLocale, textsFor, titleIn, type ReportTexts } from '../texts/texts.js';
import { DEFAULT_BRANDING } from './branding.js';
import type { FamilyReportOptions } from './family-view.js';
import { formatCount, formatTime, shorten } from './format.js';
import type { FactView } from './front-view.js';
import { movedView, type MovedView } from './moved-view.js';
import { printable } from './printable.js';
import { stateView, type StateView } from './state-view.js';

export interface FrameworkChangeView {
  readonly title: string;
  readonly coverage: MovedView;
  readonly conformance: MovedView;
  /** Curves over the scans, in a box of 100 x 24; empty where there are fewer than two. */
  readonly trend: { readonly coverage: string; readonly conformance: string; readonly first: string; readonly last: string } | null;
  readonly controls: readonly { readonly id: string; readonly title: string; readonly from: StateView; readonly to: StateView }[];
}

/** The change report as a page shows it. */
export interface ChangeView {
  readonly title: string;
  readonly running: { readonly family: string; readonly framework: string; readonly reportId: string };
  readonly brand: { readonly name: string; readonly logo: string | null; readonly classification: string | null; readonly imageSource: string };
  readonly accountName: string | null;
  readonly facts: readonly FactView[];
  readonly checksChanged: boolean;
  readonly totals: readonly { readonly id: FindingChange; readonly name: string; readonly meaning: string; readonly count: string }[];
  readonly frameworks: readonly FrameworkChangeView[];
  readonly checks: readonly { readonly id: string; readonly title: string; readonly severity: string; readonly severityId: string; readonly counts: readonly string[] }[];
  readonly sections: readonly { readonly name: string; readonly heading: string; readonly rows: readonly { readonly id: string; readonly name: string | null; readonly place: string; readonly check: string; readonly severity: string; readonly severityId: string }[]; readonly more: string | null }[];
}

const BOX = { width: 100, height: 24 };

/** The report in one language, as plain, printable data. */
export function changeView(report: ChangeReport, { locale, branding = DEFAULT_BRANDING }: FamilyReportOptions): ChangeView {
  const texts = textsFor(locale);
  const words = texts.change;
  const fact = (label: string, value: string, code = false): FactView => ({ label, value, code });
  const titles = new Map(report.checks.map((check) => [check.checkId, check.failTitle === null ? check.checkId : inLocale(check.failTitle, locale)]));
  return printable({
    title: `${words.title}: ${report.account.name ?? report.account.uin}`,
    running: { family: words.title, framework: report.account.name ?? report.account.uin, reportId: report.id },
    brand: { name: branding.name, logo: branding.logo, classification: branding.classification, imageSource: branding.logo === null ? '' : ' img-src data:;' },
    accountName: report.account.name,
    facts: [
      fact(texts.account, report.account.uin),
      fact(words.earlier, formatTime(report.from.capturedAt)),
      fact(words.later, formatTime(report.to.capturedAt)),
      fact(words.earlierHash, report.from.snapshotHash, true),
      fact(words.laterHash, report.to.snapshotHash, true),
      fact(texts.tool, texts.toolText(report.tool.version, formatCount(report.tool.checks))),
    ],
    checksChanged: report.checksChanged,
    totals: FINDING_CHANGES.map((id) => ({ id, name: words.names[id], meaning: words.meanings[id], count: formatCount(report.totals[id]) })),
    frameworks: report.frameworks.map((framework) => frameworkView(framework, titleIn(locale, framework.title, framework.titleZh), locale, texts)),
    checks: [...report.checks]
      .sort((a, b) => b.counts.new - a.counts.new || rank(a.severity) - rank(b.severity) || (a.checkId < b.checkId ? -1 : 1))
      .map((check) => ({
        id: check.checkId,
        title: titles.get(check.checkId) ?? check.checkId,
        severity: check.severity === null ? '' : texts.severities[check.severity],
        severityId: check.severity ?? 'low',
        counts: FINDING_CHANGES.map((change) => formatCount(check.counts[change])),
      })),
    sections: FINDING_CHANGES.filter((change) => report.totals[change] > 0).map((change) => {
      const rows = report.findings.filter((finding) => finding.change === change);
      const left = report.totals[change] - rows.length;
      return {
        name: change,
        heading: `${words.names[change]} (${formatCount(report.totals[change])})`,
        rows: rows.map(({ resource, checkId, severity }) => ({
          id: shorten(resource.id, 300, texts),
          name: resource.name === null || resource.name === '' || resource.name === resource.id ? null : shorten(resource.name, 300, texts),
          place: resource.region,
          check: titles.get(checkId) ?? checkId,
          severity: texts.severities[severity],
          severityId: severity,
        })),
        more: left > 0 ? words.more(formatCount(rows.length), formatCount(report.totals[change])) : null,
      };
    }),
  });
}

function rank(severity: (typeof SEVERITIES)[number] | null): number {
  return severity === null ? SEVERITIES.length : SEVERITIES.indexOf(severity);
}

function frameworkView(framework: FrameworkChange, title: string, locale: FamilyReportOptions['locale'], texts: ReportTexts): FrameworkChangeView {
  return {
    title,
    coverage: movedView(framework.from.coverage, framework.to.coverage, texts),
    conformance: movedView(framework.from.conformance, framework.to.conformance, texts),
    trend: trendView(framework.trend),
    controls: framework.controls.map((control) => ({ id: control.controlId, title: titleIn(locale, control.title, control.titleZh), from: stateView(control.from, texts), to: stateView(control.to, texts) })),
  };
}

/** A gap in the curve where a scan has no such number. */
function trendView(points: FrameworkChange['trend']): FrameworkChangeView['trend'] {
  if (points.length < 2) return null;
  const curve = (of: (point: FrameworkChange['trend'][number]) => number | null): string =>
    line<FrameworkChange['trend'][number]>()
      .defined((point) => of(point) !== null)
      .x((_, index) => (index / (points.length - 1)) * BOX.width)
      .y((point) => BOX.height - (of(point) ?? 0) * BOX.height)
      .digits(2)(points) ?? '';
  return { coverage: curve(({ coverage }) => coverage), conformance: curve(({ conformance }) => conformance), first: formatTime(points[0]?.at ?? ''), last: formatTime(points.at(-1)?.at ?? '') };
}
