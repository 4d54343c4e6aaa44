import type { Bilingual, ControlLayer, Party, ServiceModel } from '../responsibility/vocabulary.js';
import type { ControlApplicability } from './applicability.js';
import type { AssessmentReport, ControlResult, ControlState } from './report.js';

/** Version of the document below. */
export const STATEMENT_OF_APPLICABILITY_VERSION = 1;

/** A control with whether it is asked, why, and how it stands. */
export interface ApplicabilityRow {
  readonly familyId: string;
  readonly familyTitle: Bilingual;
  readonly controlId: string;
  readonly title: Bilingual;
  readonly clause: string | null;
  readonly layer: ControlLayer;
  /** Owner in each service model of the account, or `any` outside the matrix. */
  readonly owners: readonly { readonly serviceModel: ServiceModel | 'any'; readonly owner: Party | 'each' }[];
  readonly applicability: ControlApplicability;
  /** `not-applicable` also where the account holds nothing that the control concerns. */
  readonly state: ControlState;
  /** What shows it: checks run, attestations that count, certificates it is inherited from. */
  readonly shownBy: { readonly checks: readonly string[]; readonly attestations: readonly string[]; readonly certificates: readonly string[] };
  /** Found behind a control that is not asked. */
  readonly setAside: ControlResult['setAside'];
}

/** Every control of a framework, asked or not, with reason, person and date: nothing is left out silently. */
export interface StatementOfApplicability {
  readonly version: typeof STATEMENT_OF_APPLICABILITY_VERSION;
  readonly reportId: string;
  readonly account: AssessmentReport['account'];
  readonly framework: Pick<AssessmentReport['framework'], 'id' | 'title' | 'titleZh' | 'version' | 'issuer' | 'level' | 'edition'>;
  readonly capturedAt: string;
  readonly applicable: number;
  readonly notApplicable: number;
  readonly rows: readonly ApplicabilityRow[];
}

/** The statement of applicability of an assessment: everything in it follows from the report document. */
export function statementOfApplicability(report: AssessmentReport): StatementOfApplicability {
  const valid = new Set(report.attestations.flatMap(({ id, valid: counts }) => (counts ? [id] : [])));
  const rows = report.families.flatMap((family) =>
    family.controls.map((control): ApplicabilityRow => {
      const bases = (party: 'customer' | 'provider') => [
        ...new Set(control.models.flatMap(({ parts }) => parts.flatMap((part) => (part.party === party && part.basis !== null ? part.basis.split(', ') : [])))),
      ];
      return {
        familyId: family.id,
        familyTitle: { en: family.title, zh: family.titleZh ?? family.title },
        controlId: control.controlId,
        title: { en: control.title, zh: control.titleZh ?? control.title },
        clause: control.clause,
        layer: control.layer,
        owners: control.models.map(({ serviceModel, owner }) => ({ serviceModel, owner })),
        applicability: control.applicability,
        state: control.state,
        shownBy: { checks: control.checks.map(({ checkId }) => checkId), attestations: bases('customer').filter((id) => valid.has(id)), certificates: bases('provider') },
        setAside: control.setAside,
      };
    }),
  );
  const { id, title, titleZh, version, issuer, level, edition } = report.framework;
  const applicable = rows.filter((row) => row.applicability.applicable).length;
  return {
    version: STATEMENT_OF_APPLICABILITY_VERSION,
    reportId: report.id,
    account: report.account,
    framework: { id, title, titleZh, version, issuer, level, edition },
    capturedAt: report.snapshot.capturedAt,
    applicable,
    notApplicable: rows.length - applicable,
    rows,
  };
}
