import type { ReportCheck, ReportFinding } from '../../assessments/report.js';
import type { Evidence } from '../../checks/verdict.js';
import { LAYER_TITLES } from '../../responsibility/matrix.js';
import type { Locale } from '../../responsibility/vocabulary.js';
import { inLocale, type ReportTexts } from '../texts/texts.js';
import type { Anchors, LinkView } from './anchors.js';
import { formatCount, formatTime, formatValue, shorten, type ValueView } from './format.js';

export interface EvidenceView {
  readonly path: string;
  readonly observed: ValueView;
  readonly expected: ValueView;
  readonly note: string | null;
}

export interface FindingView {
  readonly id: string;
  readonly name: string | null;
  readonly place: string;
  readonly cause: string | null;
  readonly accepted: { readonly title: string; readonly by: string; readonly reason: string } | null;
  readonly first: EvidenceView;
  readonly others: readonly EvidenceView[];
  /** Table rows the finding takes: one per piece of evidence, one where some were left out. */
  readonly rows: number;
  readonly more: string | null;
}

export interface UnknownView {
  readonly id: string;
  readonly name: string | null;
  readonly place: string;
  readonly reason: string;
}

/** Rows of a table, and what the page says about those it leaves out. */
export interface LimitedRows<T> {
  readonly rows: readonly T[];
  readonly heading: string;
  readonly remainder: string | null;
}

/** One stripe of the bar over a check's population. */
export interface StripeView {
  readonly outcome: string;
  readonly width: string;
}

export interface CheckView {
  readonly anchor: string;
  readonly id: string;
  readonly title: string;
  readonly failTitle: string | null;
  readonly why: string;
  readonly severity: string;
  readonly severityId: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly usedBy: readonly LinkView[];
  readonly tally: readonly { readonly outcome: string; readonly label: string; readonly count: string; readonly zero: boolean }[];
  readonly stripes: readonly StripeView[];
  readonly nothingEvaluated: boolean;
  /** What opens several of the failures at once, most first. */
  readonly causes: { readonly intro: string; readonly rows: readonly { readonly cause: string; readonly count: string }[] } | null;
  readonly failures: LimitedRows<FindingView> | null;
  readonly unknowns: LimitedRows<UnknownView> | null;
  readonly remediation: {
    readonly console: readonly string[];
    readonly tccli: string | null;
    readonly terraform: string | null;
    readonly docs: string | null;
  } | null;
}

/** A check that found nothing and left nothing open, as a line of a table. */
export interface QuietCheckView {
  readonly anchor: string;
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly severity: string;
  readonly severityId: string;
  readonly looksAt: string;
  readonly passed: string;
  readonly notApplicable: string;
  readonly usedBy: readonly LinkView[];
}

/** True where a check has nothing to tell but its numbers. */
export function isQuiet({ fail, unknown }: ReportCheck): boolean {
  return fail === 0 && unknown === 0;
}

/** A quiet check in one line. */
export function quietCheckView(check: ReportCheck, { anchors, locale, texts, usedBy }: Pick<CheckContext, 'anchors' | 'locale' | 'texts' | 'usedBy'>): QuietCheckView {
  return {
    anchor: anchors.check(check.id) ?? '',
    id: check.id,
    title: inLocale(check.title, locale),
    why: inLocale(check.why, locale),
    severity: texts.severities[check.severity],
    severityId: check.severity,
    looksAt: inLocale(check.subject.title, locale),
    passed: formatCount(check.pass),
    notApplicable: formatCount(check.notApplicable),
    usedBy,
  };
}

/** What is needed to show a check beside the check itself. */
export interface CheckContext {
  readonly anchors: Anchors;
  readonly locale: Locale;
  readonly texts: ReportTexts;
  /** Failures and unknowns shown per check. */
  readonly rowLimit: number;
  /** File name of the annex with all findings, or null when there is none. */
  readonly annexName: string | null;
  /** Controls of the family that rest on the check, in order. */
  readonly usedBy: readonly LinkView[];
}

/** Pieces of evidence shown per finding; a bucket with hundreds of grants would fill pages. */
const MOST_EVIDENCE = 6;

/** Longest reason, name or cause printed. */
const LONGEST = 600;

/** A check with its results over the whole population, as it stands once in a report. */
export function checkView(check: ReportCheck, context: CheckContext): CheckView {
  const { texts, locale, anchors } = context;
  const tally = tallyOf(check, texts);
  return {
    anchor: anchors.check(check.id) ?? '',
    id: check.id,
    title: inLocale(check.title, locale),
    failTitle: check.fail > 0 ? inLocale(check.failTitle, locale) : null,
    why: inLocale(check.why, locale),
    severity: texts.severities[check.severity],
    severityId: check.severity,
    facts: [
      { label: texts.looksAt, value: `${inLocale(check.subject.title, locale)} (${texts.serviceModels[check.serviceModel]})` },
      { label: texts.layer, value: inLocale(LAYER_TITLES[check.layer], locale) },
      { label: texts.owner, value: texts.parties[check.party] },
    ],
    usedBy: context.usedBy,
    tally: tally.map(({ outcome, label, count }) => ({ outcome, label, count: formatCount(count), zero: count === 0 })),
    stripes: stripes(tally, check.population),
    nothingEvaluated: check.population === 0,
    causes: causesOf(check.failures, texts),
    failures: limited(check.failures, check.fail, texts.failures, (finding) => findingView(finding, texts), context),
    unknowns: limited(check.unknowns, check.unknown, texts.unknowns, (finding) => unknownView(finding, texts), context),
    // Steps matter where something is to be mended; elsewhere they only make the report longer.
    remediation: check.fail > 0 ? remediation(check, locale) : null,
  };
}

function tallyOf(check: ReportCheck, texts: ReportTexts) {
  return [
    { outcome: 'pass', label: texts.passed, count: check.pass },
    { outcome: 'fail', label: texts.failed, count: check.fail },
    { outcome: 'unknown', label: texts.unknown, count: check.unknown },
    { outcome: 'not-applicable', label: texts.notApplicable, count: check.notApplicable },
  ];
}

/** Widths in per cent; what exists is at least half a per cent wide, so that one failure among a million is seen. */
function stripes(tally: readonly { readonly outcome: string; readonly count: number }[], population: number): readonly StripeView[] {
  const present = tally.filter(({ count }) => count > 0);
  const widths = present.map(({ count }) => Math.max(0.5, (count / population) * 100));
  const sum = widths.reduce((total, width) => total + width, 0);
  return present.map(({ outcome }, index) => ({ outcome, width: (((widths[index] as number) / sum) * 100).toFixed(2) }));
}

function limited<T>(
  carried: readonly ReportFinding[],
  total: number,
  title: string,
  view: (finding: ReportFinding) => T,
  { rowLimit, texts, annexName }: CheckContext,
): LimitedRows<T> | null {
  if (total === 0) return null;
  const rows = carried.slice(0, rowLimit).map(view);
  const left = total - rows.length;
  const heading = `${title} (${formatCount(total)})`;
  if (left <= 0) return { rows, heading, remainder: null };
  const said = texts.shownOf(formatCount(rows.length), formatCount(total), formatCount(left));
  return { rows, heading, remainder: `${said} ${annexName === null ? texts.withoutAnnex : texts.inAnnex(annexName)}` };
}

/** One piece of evidence as it is printed. */
export function evidenceView({ path, observed, expected, note }: Evidence, texts: ReportTexts): EvidenceView {
  return { path: shorten(path, LONGEST, texts), observed: formatValue(observed, texts), expected: formatValue(expected, texts), note: note === undefined ? null : shorten(note, LONGEST, texts) };
}

function findingView(finding: ReportFinding, texts: ReportTexts): FindingView {
  const evidence = finding.evidence.slice(0, MOST_EVIDENCE).map((one) => evidenceView(one, texts));
  const [first = { path: '', observed: plain(finding.reason ?? ''), expected: plain(''), note: null }, ...others] = evidence;
  const left = finding.evidence.length - evidence.length;
  const { acceptedRisk } = finding;
  return {
    ...resourceView(finding, texts),
    cause: finding.cause === null ? null : shorten(finding.cause.label, LONGEST, texts),
    accepted:
      acceptedRisk === null
        ? null
        : {
            title: texts.acceptedRisk(acceptedRisk.exceptionId),
            by: texts.acceptedBy(acceptedRisk.approvedBy, formatTime(acceptedRisk.expiresAt)),
            reason: acceptedRisk.reason,
          },
    first,
    others,
    rows: 1 + others.length + (left > 0 ? 1 : 0),
    more: left > 0 ? texts.moreEvidence(formatCount(left)) : null,
  };
}

/** Causes printed per check. */
const MOST_CAUSES = 12;

/** Groups the failures by cause; null where no cause stands behind more than one of them. */
function causesOf(failures: readonly ReportFinding[], texts: ReportTexts): CheckView['causes'] {
  const counts = new Map<string, number>();
  for (const { cause } of failures) if (cause !== null) counts.set(cause.label, (counts.get(cause.label) ?? 0) + 1);
  const rows = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if ((rows[0]?.[1] ?? 0) < 2) return null;
  const carried = rows.reduce((sum, [, count]) => sum + count, 0);
  return { intro: texts.document.causesIntro(formatCount(carried)), rows: rows.slice(0, MOST_CAUSES).map(([cause, count]) => ({ cause: shorten(cause, 200, texts), count: texts.document.causeCount(formatCount(count)) })) };
}

function plain(text: string): ValueView {
  return { text, code: false };
}

function unknownView(finding: ReportFinding, texts: ReportTexts): UnknownView {
  return { ...resourceView(finding, texts), reason: shorten(finding.reason ?? '', LONGEST, texts) };
}

function resourceView({ resource }: ReportFinding, texts: ReportTexts) {
  const name = resource.name === null || resource.name === '' || resource.name === resource.id ? null : shorten(resource.name, LONGEST, texts);
  return { id: shorten(resource.id, LONGEST, texts), name, place: resource.region };
}

function remediation({ remediation: { console: steps, tccli, terraform, docs } }: ReportCheck, locale: Locale): CheckView['remediation'] {
  if (steps.length === 0 && tccli === null && terraform === null && docs === null) return null;
  return { console: steps.map((step) => inLocale(step, locale)), tccli, terraform, docs };
}
