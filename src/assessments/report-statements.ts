import type { Attestation, ProviderCertificate } from '../attestations/attestation.js';
import { certificateState, statementState } from '../attestations/validity.js';
import { startOf } from '../common/document.js';
import { exceptionState } from '../exceptions/active.js';
import type { AssessmentInput } from './input.js';
import type { ReportAttestation, ReportCertificate, ReportException, ReportScope } from './report.js';
import { compare } from './report-check.js';

/** A certificate as it stands at `now`. */
export function reportCertificate(certificate: ProviderCertificate, now: string): ReportCertificate {
  const { id, standard, issuer, scope, serviceModels, regions, controls, issuedAt, expiresAt, source, chapter, evidence } = certificate;
  const state = certificateState(certificate, now);
  return {
    id,
    standard: standard ?? null,
    issuer,
    scope,
    serviceModels,
    regions: regions ?? null,
    controls: controls ?? null,
    issuedAt,
    expiresAt,
    source,
    chapter: chapter ?? null,
    evidence: evidence ?? null,
    state,
    valid: state === 'valid',
  };
}

/** The attestations of a framework as they stand at `now`, by their first control, then time. */
export function reportAttestations(attestations: readonly Attestation[], now: string): ReportAttestation[] {
  const order = (one: Attestation, other: Attestation) =>
    compare(one.controlIds[0], other.controlIds[0]) || startOf(one.statedAt) - startOf(other.statedAt) || compare(one.id, other.id);
  return [...attestations].sort(order).map((attestation) => {
    const { id, controlIds, scope, statement, holds, statedBy, approvedBy, statedAt, expiresAt, supersedes, evidence } = attestation;
    const state = statementState(attestation, attestations, now);
    return {
      id,
      controlIds,
      scope: scope ?? null,
      statement,
      holds,
      statedBy,
      approvedBy: approvedBy ?? null,
      statedAt,
      expiresAt,
      supersedes: supersedes ?? null,
      evidence,
      state,
      valid: state === 'valid',
    };
  });
}

/** Every exception that was brought, by id, with how many failures it concerns. */
export function reportExceptions({ exceptions, exceptionFailures, snapshot }: AssessmentInput): ReportException[] {
  return [...exceptions]
    .sort((one, other) => compare(one.id, other.id))
    .map((exception) => ({
      id: exception.id,
      checkId: exception.checkId ?? null,
      fingerprint: exception.fingerprint ?? null,
      resourceId: exception.resourceId ?? null,
      scope: exception.scope ?? null,
      reason: exception.reason,
      requestedBy: exception.requestedBy,
      approvedBy: exception.approvedBy,
      approvedAt: exception.approvedAt,
      expiresAt: exception.expiresAt,
      state: exceptionState(exception, snapshot.capturedAt),
      failures: exceptionFailures.get(exception.id) ?? 0,
    }));
}

/** The scope and what it left out; null for the whole account. */
export function reportScope({ selection, outOfScope }: AssessmentInput): ReportScope | null {
  if (selection.scope === null) return null;
  const byKind = [...(outOfScope?.byKind ?? [])].map(([kind, count]) => ({ kind, count })).sort((one, other) => compare(one.kind, other.kind));
  return { ...selection.scope, excluded: { resources: byKind.reduce((sum, { count }) => sum + count, 0), byKind }, undecided: outOfScope?.undecided ?? 0 };
}
