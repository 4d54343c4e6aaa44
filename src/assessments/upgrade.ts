import type { CauseKind } from '../checks/verdict.js';
import { InputError } from '../common/errors.js';
import type { AssessmentReport, ControlResult, ReportAttestation, ReportCertificate, ReportCheck, ReportException, ReportFinding } from './report.js';
import { REPORT_VERSION } from './report.js';
import { WARNINGS } from './warnings.js';

/** Version 1 as it was stored: what version 2 added is not there. */
type ControlV1 = Omit<ControlResult, 'level' | 'addressee' | 'assessmentUnit' | 'attributes' | 'objectives' | 'applicability' | 'setAside' | 'models'> & {
  readonly models: readonly Omit<ControlResult['models'][number], 'ownerContradicted'>[];
};
type FrameworkV1 = Omit<AssessmentReport['framework'], 'levels' | 'level' | 'editions' | 'edition' | 'origin'>;
type CertificateV1 = Pick<ReportCertificate, 'id' | 'issuer' | 'scope' | 'issuedAt' | 'expiresAt' | 'source' | 'valid'>;
type AttestationV1 = Pick<ReportAttestation, 'id' | 'statement' | 'holds' | 'statedBy' | 'statedAt' | 'expiresAt' | 'evidence' | 'valid'> & { readonly controlId: string };
/** Version 1 named a cause by a text alone. */
type FindingV1 = Omit<ReportFinding, 'cause'> & { readonly cause: string | null };
type ReportV1 = Omit<AssessmentReport, 'version' | 'delta' | 'framework' | 'families' | 'checks' | 'certificates' | 'attestations' | 'scope' | 'ownershipContradictions' | 'exceptions' | 'warnings'> & {
  readonly version: 1;
  readonly framework: FrameworkV1;
  readonly families: readonly (Omit<AssessmentReport['families'][number], 'controls'> & { readonly controls: readonly ControlV1[] })[];
  readonly checks: readonly (Omit<ReportCheck, 'outOfScope' | 'failures' | 'unknowns'> & { readonly failures: readonly FindingV1[]; readonly unknowns: readonly FindingV1[] })[];
  readonly certificates: readonly CertificateV1[];
  readonly attestations: readonly AttestationV1[];
};

/** Version 2 did not tell what had changed since the scan before. */
type ReportV2 = Omit<AssessmentReport, 'version' | 'delta'> & { readonly version: 2 };

/**
 * A stored report document in the version that this program reads. Nothing is assessed anew: states, numbers, findings
 * and words stay as they were; what an older version did not record is empty or null, and a warning says so.
 * @throws InputError `report-version` for a version that does not exist yet
 */
export function upgradedReport(document: { readonly version: number }): AssessmentReport {
  switch (document.version) {
    case REPORT_VERSION:
      return document as AssessmentReport;
    case 2:
      return fromVersion2(document as ReportV2);
    case 1:
      return fromVersion2(fromVersion1(document as ReportV1));
    default:
      throw new InputError({
        code: 'report-version',
        place: 'version',
        message: `The report has version ${document.version}; this program reads versions 1 to ${REPORT_VERSION}.`,
        remedy: 'Use the version of Demarc that made it, or a newer one.',
      });
  }
}

/** What changed since is not computed afterwards: a report says what it said. */
function fromVersion2(report: ReportV2): AssessmentReport {
  return { ...report, version: REPORT_VERSION, delta: null };
}

function fromVersion1(report: ReportV1): ReportV2 {
  return {
    ...report,
    version: 2,
    framework: { ...report.framework, levels: [], level: null, editions: [], edition: null, origin: null },
    scope: null,
    families: report.families.map((family) => ({ ...family, controls: family.controls.map(controlFrom1) })),
    ownershipContradictions: report.families.flatMap(({ controls }) => controls.flatMap(contradictionsFrom1)),
    checks: report.checks.map((check) => ({ ...check, outOfScope: null, failures: check.failures.map(findingFrom1), unknowns: check.unknowns.map(findingFrom1) })),
    certificates: report.certificates.map(certificateFrom1),
    attestations: report.attestations.map(attestationFrom1),
    exceptions: exceptionsFrom1(report),
    warnings: [WARNINGS.upgradedReport(1)],
  };
}

/** The text stays what people read and what findings are grouped by; its beginning tells what it names. */
function findingFrom1({ cause, ...finding }: FindingV1): ReportFinding {
  return { ...finding, cause: cause === null ? null : { kind: causeKind(cause), id: cause, label: cause } };
}

function causeKind(text: string): CauseKind {
  if (text.startsWith('image ')) return 'image';
  return /\brule\b/.test(text) ? 'security-group-rule' : 'setting';
}

function controlFrom1(control: ControlV1): ControlResult {
  return {
    ...control,
    level: null,
    addressee: null,
    assessmentUnit: null,
    attributes: {},
    objectives: [],
    applicability: { applicable: true, basis: 'framework', reason: null, declaredBy: null, declaredAt: null },
    setAside: { failures: 0, unknowns: 0 },
    models: control.models.map((model) => ({ ...model, ownerContradicted: model.publishedOwner !== null && model.owner !== 'each' && model.publishedOwner !== model.owner })),
  };
}

/** Version 1 held the published owner of the columns it assessed, not of the others. */
function contradictionsFrom1({ controlId, models }: ControlV1): AssessmentReport['ownershipContradictions'] {
  return models.flatMap(({ serviceModel, owner, publishedOwner }) =>
    serviceModel === 'any' || owner === 'each' || publishedOwner === null || publishedOwner === owner
      ? []
      : [{ controlId, serviceModel, matrix: owner, published: publishedOwner, confidence: 'not recorded' }],
  );
}

function certificateFrom1(certificate: CertificateV1): ReportCertificate {
  const { valid, expiresAt } = certificate;
  // A document that was not valid although its expiry was known had either expired or not begun; both conclude nothing.
  const state = valid ? 'valid' : expiresAt === null ? 'expiry-unknown' : 'expired';
  return { ...certificate, standard: null, serviceModels: ['iaas', 'paas', 'saas'], regions: null, controls: null, chapter: null, evidence: null, state };
}

function attestationFrom1({ controlId, ...attestation }: AttestationV1): ReportAttestation {
  return { ...attestation, controlIds: [controlId], scope: null, approvedBy: null, supersedes: null, state: attestation.valid ? 'valid' : 'expired' };
}

/** Version 1 named exceptions only where they accepted a failure it carried. */
function exceptionsFrom1({ checks }: ReportV1): ReportException[] {
  const found = new Map<string, ReportException>();
  for (const check of checks) {
    for (const { acceptedRisk } of check.failures) {
      if (acceptedRisk === null || found.has(acceptedRisk.exceptionId)) continue;
      const { exceptionId: id, reason, approvedBy, expiresAt } = acceptedRisk;
      found.set(id, { id, checkId: check.id, fingerprint: null, resourceId: null, scope: null, reason, requestedBy: '', approvedBy, approvedAt: '', expiresAt, state: 'active', failures: null });
    }
  }
  return [...found.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}
