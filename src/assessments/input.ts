import type { Statements } from '../attestations/attestation.js';
import type { AnyCheck } from '../checks/check.js';
import type { RiskException } from '../exceptions/exception.js';
import type { CheckTally, Finding } from '../findings/finding.js';
import type { Framework } from '../frameworks/framework.js';
import type { AssessmentReport, NotCollectedSlice, OutcomeCounts } from './report.js';
import type { AssessmentSelection } from './selection.js';

/** How many failures, and how many unknowns, of one check a report carries; the rest is in the CSV annex. */
export const FINDINGS_LIMIT = 200;

/**
 * All that an assessment is made of: one scan × one framework. Nothing else enters it; "now" is
 * `snapshot.capturedAt`, so that the same scan assessed next year comes out the same.
 */
export interface AssessmentInput {
  readonly framework: Framework;
  readonly account: AssessmentReport['account'];
  readonly scan: AssessmentReport['scan'];
  readonly snapshot: AssessmentReport['snapshot'];
  readonly tool: AssessmentReport['tool'];
  /** The checks that were run. An objective none of them names has no check, and its controls cannot be satisfied. */
  readonly checks: readonly AnyCheck[];
  /** One per check that was run. A check without a tally counts as unknown. */
  readonly tallies: readonly CheckTally[];
  /** Failures by check id; more than `FINDINGS_LIMIT` of a check are cut. */
  readonly failures: ReadonlyMap<string, readonly Finding[]>;
  /** Unknowns by check id; more than `FINDINGS_LIMIT` of a check are cut. */
  readonly unknowns: ReadonlyMap<string, readonly Finding[]>;
  /** Number of failures that an active exception accepts, by check id, over all failures and not only those carried. */
  readonly acceptedFailures: ReadonlyMap<string, number>;
  /** Failures by the exception that concerns them, active or expired. */
  readonly exceptionFailures: ReadonlyMap<string, number>;
  /** What is to be assessed; tallies, findings and resources here are those within its scope already. */
  readonly selection: AssessmentSelection;
  /** What the scope left out, or null without a scope. */
  readonly outOfScope: OutOfScope | null;
  /** Regions that hold resources in scope, or listings that are not complete. */
  readonly regions: readonly string[];
  /** Resources recorded, by kind. The service models in use follow from them. */
  readonly resources: AssessmentReport['resources'];
  /** Slices that are not complete. */
  readonly notCollected: readonly NotCollectedSlice[];
  /** What the customer brought; the provider's certificates that the white paper names are added here. */
  readonly statements: Statements;
  readonly exceptions: readonly RiskException[];
}

/** Resources that a scope leaves out of an assessment. Nothing of them is lost: it is counted here. */
export interface OutOfScope {
  /** Outcomes of the resources left out, by check id. */
  readonly outcomes: ReadonlyMap<string, OutcomeCounts>;
  /** Number of resources left out, by kind. */
  readonly byKind: ReadonlyMap<string, number>;
  /** Resources that stayed in because what the scope asks about them was not recorded. */
  readonly undecided: number;
}
