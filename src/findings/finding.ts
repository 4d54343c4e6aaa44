import type { Cause, Evidence, Outcome, Severity } from '../checks/verdict.js';
import type { Layer, Party, ServiceModel } from '../responsibility/vocabulary.js';

/** The resource a finding is about, with what reports and filters need of it. */
export interface ResourceRef {
  readonly kind: string;
  readonly service: string;
  readonly serviceModel: ServiceModel;
  readonly region: string;
  readonly id: string;
  readonly name: string | null;
  /** Tags as recorded, null or empty for none; undefined where the answer said nothing about tags. */
  readonly tags?: readonly { readonly Key: string; readonly Value: string }[] | null | undefined;
}

/**
 * A check's outcome on a resource. Passes and not-applicables are counted and provable by population; only fails and
 * unknowns are carried one by one.
 */
export interface Finding {
  /** SHA-256 over account, check and resource (region, kind, id), hex, first 32 characters: its identity over scans. */
  readonly fingerprint: string;
  readonly checkId: string;
  readonly resource: ResourceRef;
  readonly outcome: Outcome;
  /** The check's, unless the verdict says that context makes it graver or milder. */
  readonly severity: Severity;
  readonly layer: Layer;
  /** Who has to act: layer × service model. */
  readonly party: Party;
  /** Empty for unknown. */
  readonly evidence: readonly Evidence[];
  /** Why it is unknown. */
  readonly reason: string | null;
  /** What opens many findings at once. */
  readonly cause: Cause | null;
}

/** How a check came out over its whole population, per service model of the subjects (one check has one subject). */
export interface CheckTally {
  readonly checkId: string;
  readonly serviceModel: ServiceModel;
  /** pass + fail + notApplicable + unknown, always. */
  readonly population: number;
  readonly pass: number;
  readonly fail: number;
  readonly notApplicable: number;
  readonly unknown: number;
}

/** Where the engine delivers; called in order, never concurrently. */
export interface EvaluationSink {
  /**
   * One evaluated resource with all its outcomes.
   * @param checks the checks of this kind, in a fixed order
   * @param outcomes index into OUTCOMES per check, same order; the array is reused, copy what you keep
   */
  evaluated(resource: ResourceRef, checks: readonly { readonly id: string }[], outcomes: Uint8Array): void;
  /** A fail or unknown. */
  finding(finding: Finding): void;
}
