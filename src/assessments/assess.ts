import { createHash } from 'node:crypto';
import type { Attestation, ProviderCertificate } from '../attestations/attestation.js';
import { PROVIDER_CERTIFICATES } from '../attestations/provider-certificates.js';
import { currentAttestation, validAttestation, validCertificate } from '../attestations/validity.js';
import { activeExceptions } from '../exceptions/active.js';
import { columnsOf } from './columns.js';
import { controlResult, type Facts } from './control-result.js';
import { FINDINGS_LIMIT, type AssessmentInput } from './input.js';
import { byObjective, judgedChecks } from './judged-check.js';
import { REPORT_VERSION, type AssessmentReport, type FamilyResult } from './report.js';
import { compare, reportCheck } from './report-check.js';
import { scorecard } from './scorecard.js';

/**
 * Assesses one scan against one framework: findings, ownership and statements in, the whole report document out.
 * Pure and deterministic; the same input gives the same bytes once serialised.
 * @throws Error when tallies contradict each other or the checks: a defect of the caller
 */
export function assess(input: AssessmentInput): AssessmentReport {
  const { framework, snapshot } = input;
  const now = snapshot.capturedAt;
  const checks = judgedChecks(input.checks, input.tallies, input.acceptedFailures);
  const columns = columnsOf(input.resources.byKind, checks);
  const certificates = certificatesFor(framework.id, input.statements.certificates);
  const attestations = input.statements.attestations.filter(({ frameworkId }) => frameworkId === framework.id);
  const facts: Facts = { frameworkId: framework.id, columns, checksByObjective: byObjective(checks), attestations, certificates, now };

  const families = framework.families.map((family): FamilyResult => {
    const controls = family.controls.map((control) => controlResult(control, family, facts));
    return { id: family.id, title: family.title, titleZh: family.titleZh ?? null, scorecard: scorecard(controls), controls };
  });
  const controls = families.flatMap((family) => family.controls);
  const referenced = new Set(controls.flatMap((control) => control.checks.map(({ checkId }) => checkId)));
  const exceptionFor = activeExceptions(input.exceptions, now);

  return {
    version: REPORT_VERSION,
    id: reportId(input),
    account: input.account,
    framework: {
      id: framework.id,
      title: framework.title,
      titleZh: framework.titleZh ?? null,
      version: framework.version,
      issuer: framework.issuer,
      confidence: framework.confidence,
      notes: framework.notes,
    },
    scan: input.scan,
    snapshot,
    tool: input.tool,
    serviceModels: columns.map(({ serviceModel }) => serviceModel),
    resources: { total: input.resources.total, byKind: [...input.resources.byKind].sort((one, other) => compare(one.kind, other.kind)) },
    scorecard: scorecard(controls),
    families,
    checks: checks
      .filter(({ id }) => referenced.has(id))
      .map((check) => reportCheck(check, input.failures.get(check.id) ?? [], input.unknowns.get(check.id) ?? [], exceptionFor)),
    findingsLimit: FINDINGS_LIMIT,
    notCollected: [...input.notCollected].sort((one, other) => compare(one.kind, other.kind) || compare(one.region, other.region)),
    certificates: certificates.map((certificate) => reportCertificate(certificate, now)),
    attestations: [...attestations].sort(byControlThenTime).map((attestation) => reportAttestation(attestation, attestations, now)),
  };
}

/** `DMR-`, the day of the snapshot, eight digits of a hash over scan and framework, the framework. */
function reportId({ framework, scan, snapshot }: AssessmentInput): string {
  const day = new Date(snapshot.capturedAt).toISOString().slice(0, 10).replaceAll('-', '');
  const hash = createHash('sha256').update(`${scan.id}\n${framework.id}`).digest('hex').slice(0, 8).toUpperCase();
  return `DMR-${day}-${hash}-${framework.id}`;
}

/** The user's certificates for a framework, and those of the white paper that the user has not replaced by id. */
function certificatesFor(frameworkId: string, supplied: readonly ProviderCertificate[]): readonly ProviderCertificate[] {
  const ids = new Set(supplied.map(({ id }) => id));
  return [...supplied, ...PROVIDER_CERTIFICATES.filter(({ id }) => !ids.has(id))]
    .filter((certificate) => certificate.frameworkId === frameworkId)
    .sort((one, other) => compare(one.id, other.id));
}

function reportCertificate(certificate: ProviderCertificate, now: string): AssessmentReport['certificates'][number] {
  const { id, issuer, scope, issuedAt, expiresAt, source } = certificate;
  return { id, issuer, scope, issuedAt, expiresAt, source, valid: validCertificate(certificate, now) };
}

/** `valid` also says that no newer statement supersedes it. */
function reportAttestation(attestation: Attestation, all: readonly Attestation[], now: string): AssessmentReport['attestations'][number] {
  const { id, controlId, statement, holds, statedBy, statedAt, expiresAt, evidence } = attestation;
  const current = currentAttestation(all, attestation.frameworkId, controlId, now) === attestation;
  return { id, controlId, statement, holds, statedBy, statedAt, expiresAt, evidence, valid: current && validAttestation(attestation, now) };
}

function byControlThenTime(one: Attestation, other: Attestation): number {
  return compare(one.controlId, other.controlId) || Date.parse(one.statedAt) - Date.parse(other.statedAt) || compare(one.id, other.id);
}
