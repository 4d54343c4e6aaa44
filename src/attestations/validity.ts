import { endOf, startOf } from '../common/document.js';
import type { ServiceModel } from '../responsibility/vocabulary.js';
import type { Attestation, ProviderCertificate, StatementScope } from './attestation.js';

/**
 * True while an attestation concludes something: it has evidence, was made at or before `now`, and has not expired.
 * A date without a time expires at the end of that day, UTC.
 * @param now when the snapshot was taken, ISO 8601
 */
export function validAttestation(attestation: Attestation, now: string): boolean {
  return attestation.evidence.length > 0 && startOf(attestation.statedAt) <= startOf(now) && endOf(attestation.expiresAt) >= startOf(now);
}

/** A control's column that a statement is asked about. */
export interface StatementQuestion {
  readonly frameworkId: string;
  readonly controlId: string;
  /** Columns the answer must stand for. */
  readonly serviceModels: readonly ServiceModel[];
  /** Root uin of the account. */
  readonly account: string;
  /** Regions that hold resources, or that could not be read: what a statement limited to regions must cover. */
  readonly regions: readonly string[];
  /** When the snapshot was taken, ISO 8601. */
  readonly now: string;
}

/** The customer's current word on a control's column. */
export type CurrentStatement =
  | { readonly state: 'valid'; readonly attestation: Attestation }
  /** The newest word has expired; nothing older counts again. */
  | { readonly state: 'expired'; readonly attestation: Attestation }
  /** There is a valid one, but only for a part of the account. */
  | { readonly state: 'part-of-scope'; readonly attestation: Attestation }
  | { readonly state: 'missing' };

/**
 * The customer's word on a control's column: the newest statement made until `now` that covers all of it, whether it
 * is still valid or not. A statement that the control does NOT hold counts wherever it touches the column, and one
 * that has expired never lifts it.
 */
export function currentStatement(attestations: readonly Attestation[], question: StatementQuestion): CurrentStatement {
  let newest: Attestation | undefined;
  let partial: Attestation | undefined;
  let denial: Attestation | undefined;
  for (const attestation of attestations) {
    if (!concerns(attestation, question)) continue;
    if (attestation.holds && !covers(attestation.scope, question)) {
      if (validAttestation(attestation, question.now) && (partial === undefined || newer(attestation, partial))) partial = attestation;
      continue;
    }
    if (newest === undefined || newer(attestation, newest)) newest = attestation;
    if (!attestation.holds && validAttestation(attestation, question.now) && (denial === undefined || newer(attestation, denial))) denial = attestation;
  }
  if (newest !== undefined && validAttestation(newest, question.now)) return { state: 'valid', attestation: newest };
  if (denial !== undefined) return { state: 'valid', attestation: denial };
  if (newest !== undefined && newest.evidence.length > 0) return { state: 'expired', attestation: newest };
  return partial === undefined ? { state: 'missing' } : { state: 'part-of-scope', attestation: partial };
}

/** The same control and account, made by `now`, and touching the column. */
function concerns({ frameworkId, controlIds, statedAt, scope }: Attestation, question: StatementQuestion): boolean {
  return (
    frameworkId === question.frameworkId &&
    controlIds.includes(question.controlId) &&
    startOf(statedAt) <= startOf(question.now) &&
    (scope?.accounts?.includes(question.account) ?? true) &&
    (scope?.serviceModels?.some((model) => question.serviceModels.includes(model)) ?? true)
  );
}

function covers(scope: StatementScope | undefined, { serviceModels, regions }: StatementQuestion): boolean {
  return (
    (scope?.serviceModels === undefined || serviceModels.every((model) => scope.serviceModels?.includes(model))) &&
    (scope?.regions === undefined || regions.every((region) => scope.regions?.includes(region)))
  );
}

/** Whether one statement is newer than another, and so supersedes it. */
export function newer(candidate: Attestation, current: Attestation): boolean {
  const difference = startOf(candidate.statedAt) - startOf(current.statedAt);
  // Made at the same instant: a statement that the control does not hold weighs more; then the id, to be deterministic.
  if (difference !== 0) return difference > 0;
  if (candidate.holds !== current.holds) return !candidate.holds;
  return candidate.id > current.id;
}

/** How an attestation stands at a time; `superseded` when a newer one says something on all that it says. */
export const STATEMENT_STATES = ['valid', 'expired', 'superseded', 'not-yet', 'no-evidence'] as const;
export type StatementState = (typeof STATEMENT_STATES)[number];

/** How an attestation stands among all of its framework at `now`. */
export function statementState(attestation: Attestation, all: readonly Attestation[], now: string): StatementState {
  if (startOf(attestation.statedAt) > startOf(now)) return 'not-yet';
  if (attestation.evidence.length === 0) return 'no-evidence';
  const replaced = attestation.controlIds.every((id) => all.some((other) => other !== attestation && replaces(other, attestation, id, now)));
  if (replaced) return 'superseded';
  return validAttestation(attestation, now) ? 'valid' : 'expired';
}

/** Whether another statement has the newer word on a control, within all of an earlier one's scope, at `now`. */
export function replaces(other: Attestation, earlier: Attestation, controlId: string, now: string): boolean {
  if (other.frameworkId !== earlier.frameworkId || !other.controlIds.includes(controlId) || startOf(other.statedAt) > startOf(now)) return false;
  return newer(other, earlier) && contains(other.scope, earlier.scope);
}

/** Whether one scope takes in all of another. */
function contains(outer: StatementScope | undefined, inner: StatementScope | undefined): boolean {
  return (['accounts', 'serviceModels', 'regions'] as const).every((field) => {
    const limit: readonly string[] | undefined = outer?.[field];
    const part: readonly string[] | undefined = inner?.[field];
    return limit === undefined || (part !== undefined && part.every((value) => limit.includes(value)));
  });
}

/** What a provider's part of a control rests on. */
export type Coverage =
  | { readonly state: 'covered'; readonly certificate: ProviderCertificate }
  | { readonly state: 'certificate-missing' }
  | { readonly state: 'certificate-expired' | 'certificate-expiry-unknown' | 'certificate-regions'; readonly certificate: ProviderCertificate };

/** The control and column that a certificate is asked about. */
export interface CoverageQuestion {
  readonly frameworkId: string;
  readonly familyId: string;
  readonly controlId: string;
  readonly serviceModel: ServiceModel;
  /** Regions a certificate limited to regions must cover. */
  readonly regions: readonly string[];
  /** When the snapshot was taken, ISO 8601. */
  readonly now: string;
}

/** How a certificate stands at a time. */
export const CERTIFICATE_STATES = ['valid', 'expired', 'expiry-unknown', 'not-yet'] as const;
export type CertificateState = (typeof CERTIFICATE_STATES)[number];

/** How a certificate stands at `now`; only `valid` ones are inherited from. */
export function certificateState({ issuedAt, expiresAt }: Pick<ProviderCertificate, 'issuedAt' | 'expiresAt'>, now: string): CertificateState {
  if (expiresAt !== null && endOf(expiresAt) < startOf(now)) return 'expired';
  if (issuedAt !== null && startOf(issuedAt) > startOf(now)) return 'not-yet';
  return expiresAt === null ? 'expiry-unknown' : 'valid';
}

/**
 * The certificate that covers the provider's part of a control in a service model: same framework, the model, the
 * control (or its family) and every region within scope, expiry known, not expired. The one that lasts longest wins.
 * Without one, the answer says what stood closest to it: one that leaves regions out, an expired one, one whose expiry
 * nobody stated, or none.
 */
export function coveringCertificate(certificates: readonly ProviderCertificate[], question: CoverageQuestion): Coverage {
  const inScope = certificates.filter((certificate) => coversControl(certificate, question)).sort(longestFirst);
  const at = (state: CertificateState) => inScope.filter((certificate) => certificateState(certificate, question.now) === state);
  const valid = at('valid');
  const everywhere = valid.find(({ regions }) => regions === undefined || question.regions.every((region) => regions.includes(region)));
  if (everywhere !== undefined) return { state: 'covered', certificate: everywhere };
  const [closest] = [
    ...valid.map((certificate) => ({ state: 'certificate-regions' as const, certificate })),
    ...at('expired').map((certificate) => ({ state: 'certificate-expired' as const, certificate })),
    ...at('expiry-unknown').map((certificate) => ({ state: 'certificate-expiry-unknown' as const, certificate })),
  ];
  // Left over: certificates issued only after the snapshot was taken. They did not cover it.
  return closest ?? { state: 'certificate-missing' };
}

function coversControl(certificate: ProviderCertificate, { frameworkId, familyId, controlId, serviceModel }: CoverageQuestion): boolean {
  if (certificate.frameworkId !== frameworkId || !certificate.serviceModels.includes(serviceModel)) return false;
  return certificate.controls === undefined || certificate.controls.includes(controlId) || certificate.controls.includes(familyId);
}

function longestFirst(one: ProviderCertificate, other: ProviderCertificate): number {
  const end = ({ expiresAt }: ProviderCertificate) => (expiresAt === null ? -Infinity : endOf(expiresAt));
  const [first, second] = [end(one), end(other)];
  if (first !== second) return second > first ? 1 : -1;
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}
