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

/** What a cause can be: where somebody has to act so that all its findings close together. */
export const CAUSE_KINDS = [
  'security-group-rule',
  'security-group',
  'network-acl-entry',
  'firewall-rule',
  'network-path',
  'address-template',
  'policy-statement',
  'policy',
  'role',
  'user',
  'image',
  'key-pair',
  'launch-configuration',
  'encryption-key',
  'certificate',
  'audit-track',
  'setting',
] as const;
export type CauseKind = (typeof CAUSE_KINDS)[number];

/** The one thing behind many failures, e.g. the security-group rule that opens 214 instances. */
export interface Cause {
  readonly kind: CauseKind;
  /** Unique among the account's causes and the same at every scan, e.g. `sg-1/ingress/0#1f9a27c4`. Text of the account. */
  readonly id: string;
  /** What a person reads, e.g. `sg-1 ingress rule 0: ACCEPT TCP 22 from 0.0.0.0/0`. Text of the account. */
  readonly label: string;
}

export interface Pass {
  readonly outcome: 'pass';
  readonly evidence: SomeEvidence;
}
export interface Fail {
  readonly outcome: 'fail';
  readonly evidence: SomeEvidence;
  /** What opens many findings at once. Findings are grouped by it. */
  readonly cause?: Cause;
  /** Where context shown in the evidence makes this failure graver or milder than the check's own severity. */
  readonly severity?: Severity;
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

/**
 * As `fail`, with what opens it, so that one cause with many findings can be seen as one, and with a severity of its
 * own where context that the evidence shows changes it.
 */
export function failWith(options: { readonly cause?: Cause | undefined; readonly severity?: Severity | undefined }, ...evidence: SomeEvidence): Fail {
  const { cause, severity } = options;
  return { outcome: 'fail', evidence, ...(cause === undefined ? {} : { cause }), ...(severity === undefined ? {} : { severity }) };
}

/** As `fail`, naming what opens it. */
export function failBecauseOf(cause: Cause, ...evidence: SomeEvidence): Fail {
  return failWith({ cause }, ...evidence);
}

/** The check does not concern this resource, as its recorded configuration proves. Never for missing data. */
export function notApplicable(reason: string): NotApplicable {
  return { outcome: 'not-applicable', reason };
}

/** What the verdict needs was not recorded. */
export function unknown(reason: string): Unknown {
  return { outcome: 'unknown', reason };
}
