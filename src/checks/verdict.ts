import type { JsonValue } from '../common/json.js';

/** Why a verdict is what it is: where it was read, what stood there, what should stand there. */
export interface Evidence {
  /** Path in the API answer, e.g. `DescribeDisks DiskSet[].Encrypt`. */
  readonly path: string;
  readonly observed: JsonValue;
  /** The expected value or condition, in words or as a value. */
  readonly expected: JsonValue;
  /** How sure the reading is, and what would change it. */
  readonly note?: string;
}

type SomeEvidence = readonly [Evidence, ...Evidence[]];

export interface Pass {
  readonly outcome: 'pass';
  readonly evidence: SomeEvidence;
}
export interface Fail {
  readonly outcome: 'fail';
  readonly evidence: SomeEvidence;
  /** What opens many findings at once (a rule, a policy), e.g. `sg-1/ingress/0`. Findings are grouped by it. */
  readonly cause?: string;
}
export interface NotApplicable {
  readonly outcome: 'not-applicable';
  readonly reason: string;
}
export interface Unknown {
  readonly outcome: 'unknown';
  readonly reason: string;
}

/** A check's answer about one resource. */
export type Verdict = Pass | Fail | NotApplicable | Unknown;

export const OUTCOMES = ['pass', 'fail', 'not-applicable', 'unknown'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The resource meets the check. */
export function pass(...evidence: SomeEvidence): Pass {
  return { outcome: 'pass', evidence };
}

/** The resource does not meet the check. */
export function fail(...evidence: SomeEvidence): Fail {
  return { outcome: 'fail', evidence };
}

/** As `fail`, naming what opens it, so that one cause with many findings can be seen as one. */
export function failBecauseOf(cause: string, ...evidence: SomeEvidence): Fail {
  return { outcome: 'fail', evidence, cause };
}

/** The check does not concern this resource, as its recorded configuration proves. Never for missing data. */
export function notApplicable(reason: string): NotApplicable {
  return { outcome: 'not-applicable', reason };
}

/** What the verdict needs was not recorded. */
export function unknown(reason: string): Unknown {
  return { outcome: 'unknown', reason };
}
