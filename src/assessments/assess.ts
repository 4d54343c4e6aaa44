import { createHash } from 'node:crypto';
import type { ProviderCertificate } from '../attestations/attestation.js';
import { PROVIDER_CERTIFICATES } from '../attestations/provider-certificates.js';
import { activeExceptions } from '../exceptions/active.js';
import { ownershipContradictions } from '../frameworks/ownership.js';
import { columnsOf } from './columns.js';
import { controlResult, type Facts } from './control-result.js';
import { FINDINGS_LIMIT, type AssessmentInput } from './input.js';
import { byObjective, judgedChecks } from './judged-check.js';
import { REPORT_VERSION, type AssessmentReport, type FamilyResult } from './report.js';
import { compare, reportCheck } from './report-check.js';
import { reportAttestations, reportCertificate, reportExceptions, reportScope } from './report-statements.js';
import { reportWarnings } from './report-warnings.js';
import { choiceFor } from './selection.js';
import { scorecard } from './scorecard.js';

/**
 * Assesses one scan against one framework: findings, ownership and statements in, the whole report document out.
 * Pure and deterministic; the same input gives the same bytes once serialised.
 * @throws Error when tallies contradict each other or the checks: a defect of the caller
 */
export function assess(input: AssessmentInput): AssessmentReport {
  const { framework, snapshot } = input;
  const now = snapshot.capturedAt;
  const checks = judgedChecks(input.checks, input.tallies, input.acceptedFailures, input.outOfScope);
  const columns = columnsOf(input.resources.byKind, checks);
  const certificates = certificatesFor(framework.id, input.statements.certificates);
  const attestations = input.statements.attestations.filter(({ frameworkId }) => frameworkId === framework.id);
  const choice = choiceFor(framework, input.selection);
  const facts: Facts = { framework, choice, account: input.account.uin, regions: input.regions, columns, checksByObjective: byObjective(checks), attestations, certificates, now };

  const families = framework.families.map((family): FamilyResult => {
    const controls = family.controls.map((control) => controlResult(control, family, facts));
    return { id: family.id, title: family.title, titleZh: family.titleZh ?? null, scorecard: scorecard(controls), controls };
  });
  const controls = families.flatMap((family) => family.controls);
  const referenced = new Set(controls.flatMap((control) => control.checks.map(({ checkId }) => checkId)));
  const exceptionFor = activeExceptions(input.exceptions, now, input.account.uin);

  const report: Omit<AssessmentReport, 'warnings'> = {
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
      levels: framework.levels,
      level: choice.level,
      editions: framework.editions,
      edition: choice.edition,
      origin: framework.origin,
    },
    scan: input.scan,
    snapshot,
    tool: input.tool,
    // Known only once the findings are stored beside those before; see delta.ts.
    delta: null,
    serviceModels: columns.map(({ serviceModel }) => serviceModel),
    resources: { total: input.resources.total, byKind: [...input.resources.byKind].sort((one, other) => compare(one.kind, other.kind)) },
    scope: reportScope(input),
    scorecard: scorecard(controls),
    families,
    ownershipContradictions: ownershipContradictions(framework),
    checks: checks
      .filter(({ id }) => referenced.has(id))
      .map((check) => reportCheck(check, input.failures.get(check.id) ?? [], input.unknowns.get(check.id) ?? [], exceptionFor)),
    findingsLimit: FINDINGS_LIMIT,
    notCollected: [...input.notCollected].sort((one, other) => compare(one.kind, other.kind) || compare(one.region, other.region)),
    certificates: certificates.map((certificate) => reportCertificate(certificate, now)),
    attestations: reportAttestations(attestations, now),
    exceptions: reportExceptions(input),
  };
  return { ...report, warnings: reportWarnings(report, choice) };
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
