import type { AssessmentReport, ReportCheck } from '../../assessments/report.js';
import type { Finding } from '../../findings/finding.js';
import { inLocale, textsFor, type ReportTexts } from '../texts/texts.js';
import { DEFAULT_BRANDING } from './branding.js';
import { evidenceView, type EvidenceView } from './check-view.js';
import type { FamilyReportOptions } from './family-view.js';
import { formatCount, formatTime, shorten } from './format.js';
import type { FactView } from './front-view.js';
import { printable } from './printable.js';

/** A finding as the annex lists it. */
export interface AnnexRowView {
  readonly id: string;
  readonly name: string | null;
  readonly place: string;
  readonly outcome: string;
  readonly severity: string;
  readonly check: string;
  readonly checkId: string;
  readonly cause: string | null;
  readonly reason: string;
  readonly first: EvidenceView | null;
  readonly others: readonly EvidenceView[];
  readonly rows: number;
}

/** A portion of the annex: what one print holds. */
export interface AnnexView {
  readonly title: string;
  readonly running: { readonly family: string; readonly framework: string; readonly reportId: string };
  readonly brand: { readonly imageSource: string };
  readonly first: boolean;
  readonly facts: readonly FactView[];
  readonly rows: readonly AnnexRowView[];
  /** The last portion says how many there were. */
  readonly end: string | null;
}

/** Longest cause or reason printed. */
const LONGEST = 2000;

/** Makes portions of one report's annex. */
export class AnnexPortions {
  private readonly texts: ReportTexts;
  private readonly checks: ReadonlyMap<string, ReportCheck>;
  private count = 0;

  constructor(
    private readonly report: AssessmentReport,
    private readonly options: FamilyReportOptions,
  ) {
    this.texts = textsFor(options.locale);
    this.checks = new Map(report.checks.map((check) => [check.id, check]));
  }

  /** Name of the whole document. */
  get title(): string {
    return `${this.texts.document.annex}: ${this.report.account.name ?? this.report.account.uin}`;
  }

  /** The next portion; the last one says that nothing follows. */
  portion(findings: readonly Finding[], last: boolean): AnnexView {
    const { texts, report, options } = this;
    const first = this.count === 0;
    this.count += findings.length;
    const fact = (label: string, value: string, code = false): FactView => ({ label, value, code });
    return printable({
      title: this.title,
      running: { family: texts.document.annex, framework: report.account.name ?? report.account.uin, reportId: report.id },
      brand: { imageSource: (options.branding ?? DEFAULT_BRANDING).logo === null ? '' : ' img-src data:;' },
      first,
      facts: first ? [fact(texts.account, report.account.uin), fact(texts.snapshotTaken, formatTime(report.snapshot.capturedAt)), fact(texts.contentHash, report.snapshot.contentHash, true), fact(texts.scanId, report.scan.id, true)] : [],
      rows: findings.map((finding) => this.row(finding)),
      end: last ? (this.count === 0 ? texts.document.annexEmpty : texts.document.annexEnd(formatCount(this.count))) : null,
    });
  }

  private row(finding: Finding): AnnexRowView {
    const { texts, options } = this;
    const { resource } = finding;
    const check = this.checks.get(finding.checkId);
    const failed = finding.outcome === 'fail';
    const [first = null, ...others] = finding.evidence.map((one) => evidenceView(one, texts));
    return {
      id: shorten(resource.id, LONGEST, texts),
      name: resource.name === null || resource.name === '' || resource.name === resource.id ? null : shorten(resource.name, LONGEST, texts),
      place: resource.region,
      outcome: failed ? texts.failed : texts.unknown,
      severity: texts.severities[finding.severity],
      // A check no control of this framework rests on is still a finding of the scan.
      check: check === undefined ? '' : inLocale(failed ? check.failTitle : check.title, options.locale),
      checkId: finding.checkId,
      cause: finding.cause === null ? null : shorten(finding.cause.label, LONGEST, texts),
      reason: shorten(finding.reason ?? '', LONGEST, texts),
      first,
      others,
      rows: Math.max(1, finding.evidence.length),
    };
  }
}
