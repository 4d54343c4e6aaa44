import { endOf, startOf } from '../common/document.js';
import type { ServiceModel } from '../responsibility/vocabulary.js';
import type { Attestation, ProviderCertificate } from './attestation.js';

/**
 * True while an attestation concludes something: it has evidence, was made at or before `now`, and has not expired.
 * A date without a time expires at the end of that day, UTC.
 * @param now when the snapshot was taken, ISO 8601
 */
export function validAttestation(attestation: Attestation, now: string): boolean {
  return attestation.evidence.length > 0 && startOf(attestation.statedAt) <= startOf(now) && endOf(attestation.expiresAt) >= startOf(now);
}

/** The customer's word on a control: the newest statement made until `now`, whether it is still valid or not. */
export function currentAttestation(attestations: readonly Attestation[], frameworkId: string, controlId: string, now: string): Attestation | undefined {
  let newest: Attestation | undefined;
  for (const attestation of attestations) {
    if (attestation.frameworkId !== frameworkId || attestation.controlId !== controlId || startOf(attestation.statedAt) > startOf(now)) continue;
    if (newest === undefined || supersedes(attestation, newest)) newest = attestation;
  }
  return newest;
}

function supersedes(candidate: Attestation, current: Attestation): boolean {
  const difference = startOf(candidate.statedAt) - startOf(current.statedAt);
  // Made at the same instant: a statement that the control does not hold weighs more; then the id, to be deterministic.
  if (difference !== 0) return difference > 0;
  if (candidate.holds !== current.holds) return !candidate.holds;
  return candidate.id > current.id;
}

/** What a provider's part of a control rests on. */
export type Coverage =
  | { readonly state: 'covered'; readonly certificate: ProviderCertificate }
  | { readonly state: 'certificate-missing' }
  | { readonly state: 'certificate-expired' | 'certificate-expiry-unknown'; readonly certificate: ProviderCertificate };

/** The control and column that a certificate is asked about. */
export interface CoverageQuestion {
  readonly frameworkId: string;
  readonly familyId: string;
  readonly controlId: string;
  readonly serviceModel: ServiceModel;
  /** When the snapshot was taken, ISO 8601. */
  readonly now: string;
}

/** True when a certificate's expiry is known and `now` lies within its dates. */
export function validCertificate(certificate: ProviderCertificate, now: string): boolean {
  const begun = certificate.issuedAt === null || startOf(certificate.issuedAt) <= startOf(now);
  return begun && certificate.expiresAt !== null && endOf(certificate.expiresAt) >= startOf(now);
}

/**
 * The certificate that covers the provider's part of a control in a service model: same framework, the model and the
 * control (or its family) within scope, expiry known, not expired. The one that lasts longest wins. Without one, the
 * answer says what stood closest to it: an expired one, one whose expiry nobody stated, or none.
 */
export function coveringCertificate(certificates: readonly ProviderCertificate[], question: CoverageQuestion): Coverage {
  const inScope = certificates.filter((certificate) => covers(certificate, question)).sort(longestFirst);
  const valid = inScope.find((certificate) => validCertificate(certificate, question.now));
  if (valid !== undefined) return { state: 'covered', certificate: valid };
  const expired = inScope.find((certificate) => certificate.expiresAt !== null && endOf(certificate.expiresAt) < startOf(question.now));
  if (expired !== undefined) return { state: 'certificate-expired', certificate: expired };
  const undated = inScope.find((certificate) => certificate.expiresAt === null);
  // Left over: certificates issued only after the snapshot was taken. They did not cover it.
  return undated === undefined ? { state: 'certificate-missing' } : { state: 'certificate-expiry-unknown', certificate: undated };
}

function covers(certificate: ProviderCertificate, { frameworkId, familyId, controlId, serviceModel }: CoverageQuestion): boolean {
  if (certificate.frameworkId !== frameworkId || !certificate.serviceModels.includes(serviceModel)) return false;
  return certificate.controls === undefined || certificate.controls.includes(controlId) || certificate.controls.includes(familyId);
}

function longestFirst(one: ProviderCertificate, other: ProviderCertificate): number {
  const end = ({ expiresAt }: ProviderCertificate) => (expiresAt === null ? -Infinity : endOf(expiresAt));
  const [first, second] = [end(one), end(other)];
  if (first !== second) return second > first ? 1 : -1;
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}
