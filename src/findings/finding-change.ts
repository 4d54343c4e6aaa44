import type { Severity } from '../checks/verdict.js';
import type { ResourceRef } from './finding.js';

/** What can become of a finding between two scans of an account. */
export const FINDING_CHANGES = ['new', 'resolved', 'still-open', 'newly-unknown', 'known-again'] as const;
/**
 * `new`: fails now, and did not fail before. `resolved`: failed before, and is resolved by proof. `still-open`: failed
 * before and fails now. `newly-unknown`: unknown now, and was not before, whatever it was. `known-again`: unknown
 * before, and is not any more; when it fails now it counts as `new` too, since nobody had seen it fail.
 */
export type FindingChange = (typeof FINDING_CHANGES)[number];

/** How many findings of a check went each way. */
export interface CheckChanges {
  readonly checkId: string;
  readonly counts: Readonly<Record<FindingChange, number>>;
}

/** One finding that changed. */
export interface ChangedFinding {
  readonly change: FindingChange;
  readonly fingerprint: string;
  readonly checkId: string;
  readonly severity: Severity;
  readonly resource: ResourceRef;
}

/** All differences between two scans of one account; findings up to a limit per kind of change, counts for all. */
export interface ScanComparison {
  readonly checks: readonly CheckChanges[];
  readonly findings: readonly ChangedFinding[];
}
