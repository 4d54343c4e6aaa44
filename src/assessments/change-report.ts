import type { Severity } from '../checks/verdict.js';
import type { ChangedFinding, FindingChange, ScanComparison } from '../findings/finding-change.js';
import { FINDING_CHANGES } from '../findings/finding-change.js';
import type { Bilingual } from '../responsibility/vocabulary.js';
import type { AssessmentReport, ControlState, Scorecard } from './report.js';

/** `ChangeReport`: what became of an account between two scans. Versioned and self-contained, as `AssessmentReport`; docs/schema/change-report-1.schema.json. */
export const CHANGE_REPORT_VERSION = 1;

/** A moment an account was looked at. */
export interface ChangeMoment {
  readonly scanId: string;
  readonly startedAt: string;
  readonly capturedAt: string;
  readonly snapshotHash: string;
}

/** A control whose state changed. */
export interface ControlChange {
  readonly controlId: string;
  readonly title: string;
  readonly titleZh: string | null;
  readonly from: ControlState;
  readonly to: ControlState;
}

/** A framework that both scans were assessed against. */
export interface FrameworkChange {
  readonly id: string;
  readonly title: string;
  readonly titleZh: string | null;
  readonly from: Scorecard;
  readonly to: Scorecard;
  /** Coverage and conformance at every scan from the one to the other, oldest first. */
  readonly trend: readonly TrendPoint[];
  readonly controls: readonly ControlChange[];
}

/** The two numbers at one scan. */
export interface TrendPoint {
  readonly at: string;
  readonly coverage: number | null;
  readonly conformance: number | null;
}

/** A check with findings that changed, or still stand. */
export interface CheckChange {
  readonly checkId: string;
  /** Null where neither report carries the check. */
  readonly title: Bilingual | null;
  readonly failTitle: Bilingual | null;
  readonly severity: Severity | null;
  readonly counts: Readonly<Record<FindingChange, number>>;
}

export interface ChangeReport {
  readonly version: typeof CHANGE_REPORT_VERSION;
  readonly id: string;
  readonly account: AssessmentReport['account'];
  readonly tool: AssessmentReport['tool'];
  readonly from: ChangeMoment;
  readonly to: ChangeMoment;
  /** True where the two scans did not use the same checks with the same parameters: some changes may come from that. */
  readonly checksChanged: boolean;
  readonly totals: Readonly<Record<FindingChange, number>>;
  readonly frameworks: readonly FrameworkChange[];
  readonly checks: readonly CheckChange[];
  readonly findings: readonly ChangedFinding[];
}

/** All that a change report is made of. Reports are of one scan each, one per framework. */
export interface ChangeInput {
  readonly from: readonly [AssessmentReport, ...AssessmentReport[]];
  readonly to: readonly [AssessmentReport, ...AssessmentReport[]];
  readonly comparison: ScanComparison;
  /** Scorecards of each framework at all scans from the one to the other, oldest first. */
  readonly trends: ReadonlyMap<string, readonly TrendPoint[]>;
}

/** Builds the report; numbers come from the stored assessments and from the comparison alone. */
export function changeReport({ from, to, comparison, trends }: ChangeInput): ChangeReport {
  const [earlier] = from;
  const [later] = to;
  const known = new Map([...from, ...to].flatMap(({ checks }) => checks.map((check) => [check.id, check] as const)));
  return {
    version: CHANGE_REPORT_VERSION,
    id: `DMC-${earlier.scan.id.slice(0, 8)}-${later.scan.id.slice(0, 8)}`,
    account: later.account,
    tool: later.tool,
    from: moment(earlier),
    to: moment(later),
    checksChanged: earlier.tool.checksHash !== later.tool.checksHash,
    totals: Object.fromEntries(FINDING_CHANGES.map((change) => [change, comparison.checks.reduce((sum, { counts }) => sum + counts[change], 0)])) as Record<FindingChange, number>,
    frameworks: to.flatMap((report) => {
      const before = from.find(({ framework }) => framework.id === report.framework.id);
      return before === undefined ? [] : [frameworkChange(before, report, trends.get(report.framework.id) ?? [])];
    }),
    checks: comparison.checks.map(({ checkId, counts }) => {
      const check = known.get(checkId);
      return { checkId, title: check?.title ?? null, failTitle: check?.failTitle ?? null, severity: check?.severity ?? null, counts };
    }),
    findings: comparison.findings,
  };
}

function moment({ scan, snapshot }: AssessmentReport): ChangeMoment {
  return { scanId: scan.id, startedAt: scan.startedAt, capturedAt: snapshot.capturedAt, snapshotHash: snapshot.contentHash };
}

function frameworkChange(before: AssessmentReport, after: AssessmentReport, trend: readonly TrendPoint[]): FrameworkChange {
  const states = new Map(before.families.flatMap(({ controls }) => controls.map(({ controlId, state }) => [controlId, state] as const)));
  const controls = after.families.flatMap((family) =>
    family.controls.flatMap(({ controlId, title, titleZh, state }): ControlChange[] => {
      const was = states.get(controlId);
      return was === undefined || was === state ? [] : [{ controlId, title, titleZh, from: was, to: state }];
    }),
  );
  const { id, title, titleZh } = after.framework;
  return { id, title, titleZh, from: before.scorecard, to: after.scorecard, trend, controls };
}
