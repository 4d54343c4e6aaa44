import { customerRest, dutiesOf, PROVIDER_CONTRIBUTION } from '../responsibility/duties.js';
import { isControlPlane } from '../responsibility/control-plane.js';
import { LAYER_TITLES } from '../responsibility/matrix.js';
import type { Bilingual, ControlLayer, Party, ServiceModel } from '../responsibility/vocabulary.js';
import type { ControlApplicability } from './applicability.js';
import type { AssessmentReport, ControlPart, ControlResult, ControlState, ReportAttestation, ReportCertificate } from './report.js';

/** Version of the document below; raised when a field changes its meaning or goes away. */
export const RESPONSIBILITY_MATRIX_VERSION = 1;

/** One party's part of a control in one service model, in words, with how it stands and what that rests on. */
interface PartRow {
  /** What the party does. */
  readonly duty: Bilingual;
  readonly state: ControlState;
  readonly reason: ControlPart['reason'];
}

/** The provider's part with the certificates it is inherited from, or those that name it and conclude nothing. */
export interface ProviderPartRow extends PartRow {
  readonly certificates: readonly ReportCertificate[];
}

/** The customer's part with its checks and statements. */
export interface CustomerPartRow extends PartRow {
  readonly checks: readonly { readonly checkId: string; readonly title: Bilingual; readonly pass: number; readonly fail: number; readonly notApplicable: number; readonly unknown: number }[];
  readonly attestations: readonly ReportAttestation[];
  readonly acceptedRisks: number;
}

/** A control in one service model of the account. */
export interface ResponsibilityRow {
  readonly familyId: string;
  readonly familyTitle: Bilingual;
  readonly controlId: string;
  readonly title: Bilingual;
  readonly clause: string | null;
  readonly layer: ControlLayer;
  readonly layerTitle: Bilingual;
  readonly serviceModel: ServiceModel | 'any';
  /** By the white paper's matrix; `each` for an organisation's own governance. */
  readonly owner: Party | 'each';
  readonly publishedOwner: Party | null;
  readonly ownerContradicted: boolean;
  readonly applicability: ControlApplicability;
  readonly state: ControlState;
  readonly provider: ProviderPartRow | null;
  readonly customer: CustomerPartRow | null;
}

/** Who owes what of a framework, control by control, for the service models of one account: the customer responsibility matrix. */
export interface ResponsibilityMatrix {
  readonly version: typeof RESPONSIBILITY_MATRIX_VERSION;
  readonly reportId: string;
  readonly account: AssessmentReport['account'];
  readonly framework: Pick<AssessmentReport['framework'], 'id' | 'title' | 'titleZh' | 'version' | 'issuer' | 'confidence' | 'level' | 'edition'>;
  readonly capturedAt: string;
  readonly serviceModels: readonly ServiceModel[];
  /** Rows by owner; each row has one. */
  readonly owners: Readonly<Record<Party | 'each', number>>;
  readonly rows: readonly ResponsibilityRow[];
}

/** The customer responsibility matrix of an assessment: everything in it follows from the report document. */
export function responsibilityMatrix(report: AssessmentReport): ResponsibilityMatrix {
  const checks = new Map(report.checks.map((check) => [check.id, check]));
  const rows = report.families.flatMap((family) =>
    family.controls.flatMap((control) =>
      control.models.map((model): ResponsibilityRow => {
        const part = (party: ControlPart['party']) => model.parts.find((one) => one.party === party);
        return {
          familyId: family.id,
          familyTitle: { en: family.title, zh: family.titleZh ?? family.title },
          controlId: control.controlId,
          title: { en: control.title, zh: control.titleZh ?? control.title },
          clause: control.clause,
          layer: control.layer,
          layerTitle: LAYER_TITLES[control.layer],
          serviceModel: model.serviceModel,
          owner: model.owner,
          publishedOwner: model.publishedOwner,
          ownerContradicted: model.ownerContradicted,
          applicability: control.applicability,
          state: model.state,
          provider: providerRow(part('provider'), family.id, control, model, report),
          customer: customerRow(part('customer'), control, model, report, checks),
        };
      }),
    ),
  );
  const { id, title, titleZh, version, issuer, confidence, level, edition } = report.framework;
  const owned = (owner: Party | 'each') => rows.filter((row) => row.owner === owner).length;
  return {
    version: RESPONSIBILITY_MATRIX_VERSION,
    reportId: report.id,
    account: report.account,
    framework: { id, title, titleZh, version, issuer, confidence, level, edition },
    capturedAt: report.snapshot.capturedAt,
    serviceModels: report.serviceModels,
    owners: { customer: owned('customer'), shared: owned('shared'), provider: owned('provider'), each: owned('each') },
    rows,
  };
}

type ModelResult = ControlResult['models'][number];

function providerRow(part: ControlPart | undefined, familyId: string, control: ControlResult, { owner, serviceModel }: ModelResult, report: AssessmentReport): ProviderPartRow | null {
  if (part === undefined) return null;
  const bases = new Set(part.basis?.split(', '));
  const concerns = ({ serviceModels, controls }: ReportCertificate) =>
    (serviceModel === 'any' || serviceModels.includes(serviceModel)) && (controls === null || controls.includes(control.controlId) || controls.includes(familyId));
  const named = report.certificates.filter((certificate) => (part.basis === null ? concerns(certificate) : bases.has(certificate.id)));
  return { duty: dutiesOf(control.layer, owner).provider ?? PROVIDER_CONTRIBUTION, state: part.state, reason: part.reason, certificates: named };
}

function customerRow(
  part: ControlPart | undefined,
  control: ControlResult,
  { owner, serviceModel }: ModelResult,
  report: AssessmentReport,
  checks: ReadonlyMap<string, AssessmentReport['checks'][number]>,
): CustomerPartRow | null {
  if (part === undefined) return null;
  return {
    duty: dutiesOf(control.layer, owner).customer ?? customerRest(control.layer),
    state: part.state,
    reason: part.reason,
    checks: control.checks.flatMap(({ checkId }) => {
      const check = checks.get(checkId);
      // A check of the control plane counts in every column; others stand where their subjects are.
      if (check === undefined || !(serviceModel === 'any' || check.serviceModel === serviceModel || isControlPlane(check.subject.kind))) return [];
      const { title, pass, fail, notApplicable, unknown } = check;
      return [{ checkId, title, pass, fail, notApplicable, unknown }];
    }),
    attestations: report.attestations.filter(({ controlIds }) => controlIds.includes(control.controlId)),
    acceptedRisks: control.acceptedRisks,
  };
}
