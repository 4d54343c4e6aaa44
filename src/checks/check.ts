import type { Bilingual, Layer } from '../responsibility/vocabulary.js';
import type { ObjectiveId } from '../frameworks/objectives.js';
import type { PeerCheckId } from './coverage/peer-checks.js';
import type { StatementId } from './coverage/statements.js';
import type { ResourceOf } from '../inventory/resource.js';
import type { AnyKind, InventoryView } from '../inventory/view.js';
import type { Outcome, Severity, Verdict } from './verdict.js';

/** A threshold a user may change. Days, ports and the like; bounds are inclusive. */
export type Parameter =
  | { readonly type: 'number'; readonly default: number; readonly minimum: number; readonly maximum: number; readonly unit?: string; readonly description: string }
  | { readonly type: 'strings'; readonly default: readonly string[]; readonly description: string };

export type Parameters = { readonly [name: string]: Parameter };

export type ParameterValues<P extends Parameters> = {
  readonly [K in keyof P]: P[K] extends { readonly type: 'number' } ? number : readonly string[];
};

/** What `evaluate` sees beside its subject. */
export interface CheckContext<P extends Parameters = Parameters> extends InventoryView {
  readonly parameters: ParameterValues<P>;
}

/** How to mend a failure. Steps name the console path; commands can be pasted, with `<id>`-like placeholders. */
export interface Remediation {
  readonly console: readonly [Bilingual, ...Bilingual[]];
  /** Vendor CLI command. */
  readonly tccli?: string;
  /** Terraform (provider tencentcloudstack/tencentcloud) fragment. */
  readonly terraform?: string;
  /** Documentation page of the vendor. */
  readonly docs?: string;
}

/**
 * One example of a check: calls as a snapshot would hold them, and the outcome for the subject.
 * It is at once the check's test and its documentation.
 */
export interface Example {
  readonly name: string;
  /** Recorded calls. `region` defaults to `ap-guangzhou`, `params` to `{}`. */
  readonly given: readonly ExampleCall[];
  /**
   * Outcome per resource id of the subject's kind; every judged resource must be listed. `*` stands for the slice as a
   * whole: unknown where its listing is incomplete, not-applicable where it is complete and empty.
   */
  readonly expect: { readonly [resourceId: string]: Outcome };
  /** When the snapshot was taken; default 2026-01-15T00:00:00Z. */
  readonly capturedAt?: string;
  readonly parameters?: { readonly [name: string]: number | readonly string[] };
}

export interface ExampleCall {
  /** `service.Action`. */
  readonly call: string;
  readonly region?: string;
  readonly params?: { readonly [name: string]: unknown };
  readonly response?: { readonly [field: string]: unknown };
  readonly error?: { readonly code: string; readonly message?: string };
  readonly httpStatus?: number;
}

/** Rows of the coverage tables a check answers, at least in part; see `coverage/`. */
export interface Covers {
  /** Statements of the provider's documents that it judges in the account. */
  readonly statements?: readonly StatementId[];
  /** Checks of other tools and benchmarks that it corresponds to. */
  readonly peers?: readonly PeerCheckId[];
}

/** All that one check is. */
export interface Check<K extends AnyKind = AnyKind, P extends Parameters = Parameters> {
  /** Kebab case, equal to the file's name, never reused. */
  readonly id: string;
  /** Earlier ids of this check; findings keep their history over a rename. */
  readonly aliases?: readonly string[];
  /** The passing state; no "ensure". */
  readonly title: Bilingual;
  readonly failTitle: Bilingual;
  /** The risk, in two sentences a person who is no security engineer understands. */
  readonly why: Bilingual;
  readonly severity: Severity;
  /** The kind it judges, resource by resource. */
  readonly subject: K;
  /** Every other kind it looks at. Unless their slices are complete the engine answers *unknown* without asking. */
  readonly alsoReads?: readonly AnyKind[];
  /**
   * Kinds it looks at where they were recorded, without needing them complete: `find` may miss, and before a miss or an
   * empty list means anything the check asks `slice`. The engine does not wait for them.
   */
  readonly consults?: readonly AnyKind[];
  /** The party follows from layer × the subject's service model; it is never written here. */
  readonly layer: Layer;
  readonly objectives: readonly [ObjectiveId, ...ObjectiveId[]];
  readonly parameters?: P;
  readonly remediation: Remediation;
  /** Where the requirement stands: white paper chapter, vendor documentation, benchmark id. */
  readonly sources?: readonly string[];
  /** Which statements and known checks it answers; docs/coverage.md is made of it. */
  readonly covers?: Covers;
  evaluate(subject: ResourceOf<K>, context: CheckContext<P>): Verdict;
  readonly examples: readonly Example[];
}

// A list of checks of any subject; see `AnyKind`.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyCheck = Check<any, any>;

/** Declares a check, inferring the types of its subject and parameters. */
export function defineCheck<K extends AnyKind, const P extends Parameters = Record<never, never>>(check: Check<K, P>): Check<K, P> {
  return check;
}
