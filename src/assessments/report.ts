import type { Cause, Evidence, Severity } from '../checks/verdict.js';
import type { ResourceRef } from '../findings/finding.js';
import type { CheckChanges } from '../findings/finding-change.js';
import type { CertificateState, StatementState } from '../attestations/validity.js';
import type { EvidenceFile, StatementScope } from '../attestations/attestation.js';
import type { ExceptionScope } from '../exceptions/exception.js';
import type { ExceptionState } from '../exceptions/active.js';
import type { Addressee, Assurance, FrameworkLevel, FrameworkOrigin } from '../frameworks/framework.js';
import type { ObjectiveCoverage } from '../frameworks/objective-coverage.js';
import type { ObjectiveId } from '../frameworks/objectives.js';
import type { OwnershipContradiction } from '../frameworks/ownership.js';
import type { ControlApplicability } from './applicability.js';
import type { ScopeSelection } from './scope.js';
import type { ReportWarning } from './warnings.js';
import type { Bilingual, ControlLayer, Layer, Party, ServiceModel } from '../responsibility/vocabulary.js';

/**
 * `AssessmentReport`: everything a report, an export or the API says about one scan × one framework. Versioned, stored
 * as JSON, self-contained: every renderer reads this document and nothing else, so that a stored report renders the
 * same in five years.
 */
export const REPORT_VERSION = 3;

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
  /** Resources of its population that the scope leaves out, by outcome; not part of the counts above. Null: no scope. */
  readonly outOfScope: OutcomeCounts | null;
  /** Failures, worst first, at most `findingsLimit`; `fail` says how many there are. */
  readonly failures: readonly ReportFinding[];
  /** Unknowns, at most `findingsLimit`; `unknown` says how many there are. */
  readonly unknowns: readonly ReportFinding[];
}

/** Outcomes of one check over a number of resources. */
export interface OutcomeCounts {
  readonly population: number;
  readonly pass: number;
  readonly fail: number;
  readonly notApplicable: number;
  readonly unknown: number;
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
  | 'attestation-scope'
  | 'certificate-valid'
  | 'certificate-missing'
  | 'certificate-expired'
  | 'certificate-expiry-unknown'
  | 'certificate-regions'
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
  /** Lowest level of the framework that asks for it; null: every level. */
  readonly level: string | null;
  readonly addressee: Addressee | null;
  readonly assessmentUnit: string | null;
  /** Further facts of the framework, shown as they are. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Objectives behind it, how far they carry it, and whether any check that was run tests them. */
  readonly objectives: readonly { readonly id: ObjectiveId; readonly title: Bilingual; readonly coverage: ObjectiveCoverage; readonly checked: boolean }[];
  /** Whether it is asked of this account, and who said so. One that is not is in the state not-applicable. */
  readonly applicability: ControlApplicability;
  /** What was found behind a control that is not asked: it changes no number, and stays in sight. All zero otherwise. */
  readonly setAside: { readonly failures: number; readonly unknowns: number };
  readonly state: ControlState;
  /** Per service model in use; exactly one entry without `serviceModel` split for `organisation` controls ('any'). */
  readonly models: readonly {
    readonly serviceModel: ServiceModel | 'any';
    /** Owner by the matrix; `each` for organisation controls. */
    readonly owner: Party | 'each';
    /** Owner as the framework's issuer publishes it; null where it publishes none. */
    readonly publishedOwner: Party | null;
    /** True where the issuer names another owner than the matrix. The matrix decides. */
    readonly ownerContradicted: boolean;
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
  readonly framework: {
    readonly id: string;
    readonly title: string;
    readonly titleZh: string | null;
    readonly version: string;
    readonly issuer: string;
    readonly confidence: string;
    readonly notes: readonly string[];
    /** Levels and editions there are, and those that were chosen; null: all of it is asked. */
    readonly levels: readonly FrameworkLevel[];
    readonly level: string | null;
    readonly editions: readonly string[];
    readonly edition: string | null;
    /** Where its data came from. Null in reports of version 1, which did not record it. */
    readonly origin: FrameworkOrigin | null;
  };
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
    /** What the snapshot was made of where it is no recording of the API: `terraform-plan`, `terraform-state`, another tool's name. */
    readonly madeOf?: string;
    readonly regions: readonly string[];
  };
  readonly tool: { readonly name: 'demarc'; readonly version: string; readonly checks: number; readonly checksHash: string };
  readonly serviceModels: readonly ServiceModel[];
  /** What changed since the account's scan before that was assessed against this framework. Null: this is the first. */
  readonly delta: ReportDelta | null;
  readonly resources: { readonly total: number; readonly byKind: readonly { readonly kind: string; readonly title: Bilingual; readonly serviceModel: ServiceModel; readonly count: number }[] };
  /** What was looked at, where somebody limited it. Null: the whole account. */
  readonly scope: ReportScope | null;
  readonly scorecard: Scorecard;
  readonly families: readonly FamilyResult[];
  /** Controls whose published owner differs from the matrix, in every service model. */
  readonly ownershipContradictions: readonly OwnershipContradiction[];
  readonly checks: readonly ReportCheck[];
  /** How many failures and unknowns of a check the document carries at most; the rest is in the CSV annex. */
  readonly findingsLimit: number;
  readonly notCollected: readonly NotCollectedSlice[];
  readonly certificates: readonly ReportCertificate[];
  readonly attestations: readonly ReportAttestation[];
  /** Every exception that was brought, whether it counted or not. */
  readonly exceptions: readonly ReportException[];
  /** What a reader must not miss: expired exceptions, contradictions, failures set aside. */
  readonly warnings: readonly ReportWarning[];
}

/** The framework's numbers as they stood at the scan before, and what changed since. */
export interface ReportDelta {
  /** The scan before. */
  readonly since: { readonly reportId: string; readonly scanId: string; readonly startedAt: string; readonly capturedAt: string; readonly snapshotHash: string };
  /** True where the two scans did not use the same checks with the same parameters: some changes may come from that. */
  readonly checksChanged: boolean;
  /** The whole framework's scorecard then. */
  readonly scorecard: Scorecard;
  /** Each family's scorecard then; families the framework did not have then are missing. */
  readonly families: readonly { readonly id: string; readonly scorecard: Scorecard }[];
  /** Controls in another state than then, and that state. Controls that were not there then are missing. */
  readonly controls: readonly { readonly controlId: string; readonly from: ControlState }[];
  /** How the findings of the report's checks went, over the whole account. Null under a scope, which the account's history does not know. */
  readonly checks: readonly CheckChanges[] | null;
}

/** What an assessment was limited to, and what that left out. */
export interface ReportScope extends ScopeSelection {
  /** Resources left out, as far as checks look at their kind. */
  readonly excluded: { readonly resources: number; readonly byKind: readonly { readonly kind: string; readonly count: number }[] };
  /** Resources that stayed in only because it is not known whether they lie outside. */
  readonly undecided: number;
}

/** A certificate of the provider as it stood when the snapshot was taken. */
export interface ReportCertificate {
  readonly id: string;
  readonly standard: string | null;
  readonly issuer: string;
  readonly scope: string;
  readonly serviceModels: readonly ServiceModel[];
  /** Null: not limited to regions. */
  readonly regions: readonly string[] | null;
  /** Families and controls; null: the whole framework. */
  readonly controls: readonly string[] | null;
  readonly issuedAt: string | null;
  readonly expiresAt: string | null;
  readonly source: string;
  /** Chapter of the provider's white paper. */
  readonly chapter: string | null;
  readonly evidence: EvidenceFile | null;
  readonly state: CertificateState;
  /** `state` is valid. */
  readonly valid: boolean;
}

/** A statement of the customer as it stood when the snapshot was taken. */
export interface ReportAttestation {
  readonly id: string;
  readonly controlIds: readonly string[];
  readonly scope: StatementScope | null;
  readonly statement: string;
  readonly holds: boolean;
  readonly statedBy: string;
  readonly approvedBy: string | null;
  readonly statedAt: string;
  readonly expiresAt: string;
  readonly supersedes: string | null;
  readonly evidence: readonly EvidenceFile[];
  readonly state: StatementState;
  /** `state` is valid. */
  readonly valid: boolean;
}

/** An exception as it stood when the snapshot was taken. */
export interface ReportException {
  readonly id: string;
  /** One of the two: a check with a scope, or a single finding. */
  readonly checkId: string | null;
  readonly fingerprint: string | null;
  readonly resourceId: string | null;
  readonly scope: ExceptionScope | null;
  readonly reason: string;
  readonly requestedBy: string;
  readonly approvedBy: string;
  readonly approvedAt: string;
  readonly expiresAt: string;
  readonly state: ExceptionState;
  /** Failures it accepts, or accepted before it expired; null in reports of version 1. */
  readonly failures: number | null;
}
