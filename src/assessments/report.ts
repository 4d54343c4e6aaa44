import type { Cause, Evidence, Severity } from '../checks/verdict.js';
import type { ResourceRef } from '../findings/finding.js';
import type { Assurance } from '../frameworks/framework.js';
import type { Bilingual, ControlLayer, Layer, Party, ServiceModel } from '../responsibility/vocabulary.js';

/**
 * `AssessmentReport`: everything a report, an export or the API says about one scan × one framework. Versioned, stored
 * as JSON, self-contained: every renderer reads this document and nothing else, so that a stored report renders the
 * same in five years.
 */
export const REPORT_VERSION = 1;

/** The one state a control is in. */
export const CONTROL_STATES = ['satisfied', 'partly-evidenced', 'not-satisfied', 'not-assessed', 'inherited', 'not-applicable'] as const;
export type ControlState = (typeof CONTROL_STATES)[number];

/** Counts per state and the two numbers that always go together. */
export interface Scorecard {
  readonly states: Readonly<Record<ControlState, number>>;
  /** All controls; the sum of `states`. */
  readonly total: number;
  /** total − not-applicable. */
  readonly inScope: number;
  /** satisfied + not-satisfied + inherited: those with a conclusion. */
  readonly assessed: number;
  /** assessed / inScope in 0..1, or null when nothing is in scope. */
  readonly coverage: number | null;
  /** (satisfied + inherited) / assessed in 0..1, or null when nothing is assessed. */
  readonly conformance: number | null;
}

/** One failing or unknown resource as a report shows it. */
export interface ReportFinding {
  readonly fingerprint: string;
  readonly resource: ResourceRef;
  readonly severity: Severity;
  readonly party: Party;
  readonly evidence: readonly Evidence[];
  readonly reason: string | null;
  readonly cause: Cause | null;
  /** Set when an unexpired exception accepts it. */
  readonly acceptedRisk: { readonly exceptionId: string; readonly reason: string; readonly approvedBy: string; readonly expiresAt: string } | null;
}

/** A check with its results over the whole population. Stands once per report, controls refer to it by id. */
export interface ReportCheck {
  readonly id: string;
  readonly title: Bilingual;
  readonly failTitle: Bilingual;
  readonly why: Bilingual;
  readonly severity: Severity;
  readonly layer: Layer;
  readonly serviceModel: ServiceModel;
  readonly party: Party;
  readonly subject: { readonly kind: string; readonly title: Bilingual; readonly service: string };
  readonly remediation: { readonly console: readonly Bilingual[]; readonly tccli: string | null; readonly terraform: string | null; readonly docs: string | null };
  readonly population: number;
  readonly pass: number;
  readonly fail: number;
  readonly notApplicable: number;
  readonly unknown: number;
  /** Failures, worst first, at most `findingsLimit`; `fail` says how many there are. */
  readonly failures: readonly ReportFinding[];
  /** Unknowns, at most `findingsLimit`; `unknown` says how many there are. */
  readonly unknowns: readonly ReportFinding[];
}

/** One party's half of a control in one service model. */
export interface ControlPart {
  readonly party: 'customer' | 'provider';
  readonly state: ControlState;
  /** Why, in words; codes are stable, texts are for people. */
  readonly reason: { readonly code: PartReason; readonly text: Bilingual };
  /** Provider part: certificate id it is inherited from. Customer part: attestation id it rests on. */
  readonly basis: string | null;
}

/** Why a part is in its state. */
export type PartReason =
  | 'open-failures'
  | 'all-passed'
  | 'passed-partly'
  | 'unknown-results'
  | 'nothing-evaluated'
  | 'no-such-resources'
  | 'attested'
  | 'attested-not-held'
  | 'attestation-missing'
  | 'attestation-expired'
  | 'certificate-valid'
  | 'certificate-missing'
  | 'certificate-expired'
  | 'certificate-expiry-unknown'
  | 'no-checks';

/** A control's result: one state, and how it comes about per service model. */
export interface ControlResult {
  readonly controlId: string;
  readonly title: string;
  readonly titleZh: string | null;
  readonly clause: string | null;
  readonly controlPoint: { readonly id: string; readonly title: string; readonly titleZh: string | null } | null;
  readonly layer: ControlLayer;
  readonly assurance: readonly Assurance[];
  readonly state: ControlState;
  /** Per service model in use; exactly one entry without `serviceModel` split for `organisation` controls ('any'). */
  readonly models: readonly {
    readonly serviceModel: ServiceModel | 'any';
    /** Owner by the matrix; `each` for organisation controls. */
    readonly owner: Party | 'each';
    readonly publishedOwner: Party | null;
    readonly state: ControlState;
    readonly parts: readonly ControlPart[];
  }[];
  /** Checks behind it; `full` false where the check evidences only some of the control. */
  readonly checks: readonly { readonly checkId: string; readonly full: boolean }[];
  /** Number of open failures accepted by an exception (they still fail). */
  readonly acceptedRisks: number;
}

export interface FamilyResult {
  readonly id: string;
  readonly title: string;
  readonly titleZh: string | null;
  readonly scorecard: Scorecard;
  readonly controls: readonly ControlResult[];
}

/** A slice that is not complete, or a call that failed: what was not collected and why. */
export interface NotCollectedSlice {
  readonly kind: string;
  readonly title: Bilingual;
  readonly region: string;
  readonly reason: string;
  /** Resources recorded in it nevertheless. */
  readonly recorded: number;
}

export interface AssessmentReport {
  readonly version: typeof REPORT_VERSION;
  /** Assigned once, e.g. `DMR-20260115-3F9A2C71-iso-27001-2022`. */
  readonly id: string;
  readonly account: { readonly uin: string; readonly appId: string | null; readonly name: string | null; readonly site: string };
  readonly framework: { readonly id: string; readonly title: string; readonly titleZh: string | null; readonly version: string; readonly issuer: string; readonly confidence: string; readonly notes: readonly string[] };
  readonly scan: { readonly id: string; readonly startedAt: string };
  readonly snapshot: {
    readonly contentHash: string;
    /** SHA-256 of the bytes as they came, before the allow-list. */
    readonly sourceHash: string;
    readonly capturedAt: string;
    readonly source: string;
    readonly calls: number;
    /** Calls of actions the inventory does not read: kept and counted. */
    readonly unreadCalls: number;
    readonly rejectedInputs: number;
    readonly regions: readonly string[];
  };
  readonly tool: { readonly name: 'demarc'; readonly version: string; readonly checks: number; readonly checksHash: string };
  readonly serviceModels: readonly ServiceModel[];
  readonly resources: { readonly total: number; readonly byKind: readonly { readonly kind: string; readonly title: Bilingual; readonly serviceModel: ServiceModel; readonly count: number }[] };
  readonly scorecard: Scorecard;
  readonly families: readonly FamilyResult[];
  readonly checks: readonly ReportCheck[];
  /** How many failures and unknowns of a check the document carries at most; the rest is in the CSV annex. */
  readonly findingsLimit: number;
  readonly notCollected: readonly NotCollectedSlice[];
  readonly certificates: readonly { readonly id: string; readonly issuer: string; readonly scope: string; readonly issuedAt: string | null; readonly expiresAt: string | null; readonly source: string; readonly valid: boolean }[];
  readonly attestations: readonly { readonly id: string; readonly controlId: string; readonly statement: string; readonly holds: boolean; readonly statedBy: string; readonly statedAt: string; readonly expiresAt: string; readonly evidence: readonly { readonly name: string; readonly sha256: string }[]; readonly valid: boolean }[];
}
