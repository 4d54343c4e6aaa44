import { coveringCertificate, currentStatement, type CurrentStatement } from '../attestations/validity.js';
import type { Attestation, ProviderCertificate } from '../attestations/attestation.js';
import type { Control, ControlFamily, Framework } from '../frameworks/framework.js';
import { objectiveCoverage } from '../frameworks/objective-coverage.js';
import { objective, type ObjectiveId } from '../frameworks/objectives.js';
import { contradictionsOf, ownerByMatrix } from '../frameworks/ownership.js';
import type { Party, ServiceModel } from '../responsibility/vocabulary.js';
import { applicabilityOf, type FrameworkChoice } from './applicability.js';
import { automatedResult, countsIn } from './automated.js';
import type { Column } from './columns.js';
import { combinedState, controlPartOfCustomer, controlPartOfProvider, type PlacedPart } from './control-part.js';
import type { JudgedCheck } from './judged-check.js';
import type { ControlPart, ControlResult } from './report.js';

/** What every control of an assessment is judged against. */
export interface Facts {
  readonly framework: Framework;
  readonly choice: FrameworkChoice;
  /** Root uin. */
  readonly account: string;
  /** Regions that hold resources or could not be read. */
  readonly regions: readonly string[];
  readonly columns: readonly Column[];
  readonly checksByObjective: ReadonlyMap<ObjectiveId, readonly JudgedCheck[]>;
  readonly attestations: readonly Attestation[];
  readonly certificates: readonly ProviderCertificate[];
  /** When the snapshot was taken, ISO 8601. */
  readonly now: string;
}

type ModelResult = ControlResult['models'][number];

/** A control's result: its parts per column, and the one state that follows from all of them. */
export function controlResult(control: Control, family: ControlFamily, facts: Facts): ControlResult {
  const columns = control.layer === 'organisation' ? [ORGANISATION] : facts.columns;
  const models = columns.map((column) => ({ column, result: modelResult(control, family, column, facts) }));
  const checks = checksBehind(control, facts);
  const applicability = applicabilityOf(control, facts.framework, facts.choice, facts.now);
  const found = (outcome: 'fail' | 'unknown') => (applicability.applicable ? 0 : checks.reduce((sum, { tally }) => sum + (tally?.[outcome] ?? 0), 0));
  return {
    controlId: control.id,
    title: control.title,
    titleZh: control.titleZh ?? null,
    clause: control.clause ?? null,
    controlPoint: controlPoint(control),
    layer: control.layer,
    assurance: control.assurance,
    level: control.level ?? null,
    addressee: control.addressee ?? null,
    assessmentUnit: control.assessmentUnit ?? null,
    attributes: control.attributes ?? {},
    objectives: control.objectives.map((link) => ({
      id: link.id,
      title: objective(link.id).title,
      coverage: objectiveCoverage(control, link),
      checked: (facts.checksByObjective.get(link.id) ?? []).length > 0,
    })),
    applicability,
    setAside: { failures: found('fail'), unknowns: found('unknown') },
    state: applicability.applicable ? combinedState(models.flatMap(({ column, result }) => placed(result.parts, column.inUse))) : 'not-applicable',
    models: models.map(({ result }) => result),
    checks: checks.map((check) => ({ checkId: check.id, full: showsAll(check, control) })),
    acceptedRisks: checks.reduce((total, { accepted }) => total + accepted, 0),
  };
}

/** The one column of a control outside the matrix. */
const ORGANISATION = { serviceModel: 'any', inUse: true } as const;

function modelResult(
  control: Control,
  family: ControlFamily,
  { serviceModel }: Column | typeof ORGANISATION,
  facts: Facts,
): ModelResult {
  const owner = ownerByMatrix(control, serviceModel);
  const models = serviceModel === 'any' ? facts.columns.map((column) => column.serviceModel) : [serviceModel];
  const statement = statementOn(control, models, facts);
  const parts: ControlPart[] = [];
  if (hasProviderPart(control, owner)) {
    parts.push(controlPartOfProvider(models.map((model) => coverage(control, family, model, facts))));
  }
  if (hasCustomerPart(control, owner, serviceModel, statement, facts)) {
    const automated = control.assurance.includes('automated') ? automatedResult(control, serviceModel, facts.checksByObjective) : null;
    parts.push(controlPartOfCustomer(automated, control.assurance.includes('attestation'), statement));
  }
  return { serviceModel, owner, publishedOwner: publishedOwner(control, serviceModel), ownerContradicted: contradictionsOf(control).some((one) => one.serviceModel === serviceModel), state: combinedState(placed(parts, true)), parts };
}

/** The matrix gives the provider a part in shared and provider cells; the control itself may name one in every model. */
function hasProviderPart(control: Control, owner: Party | 'each'): boolean {
  return owner === 'provider' || owner === 'shared' || control.assurance.includes('inherited');
}

/**
 * The customer has a part where the matrix gives it one; where the control itself asks something of the customer
 * although the layer is the provider's in every model; and in a column of the provider where checks count or the
 * customer states a failing of its own, because neither must disappear behind the matrix.
 */
function hasCustomerPart(control: Control, owner: Party | 'each', model: ServiceModel | 'any', statement: CurrentStatement, facts: Facts): boolean {
  if (!control.assurance.includes('automated') && !control.assurance.includes('attestation')) return false;
  if (owner !== 'provider' || control.layer === 'platform-compliance' || control.layer === 'physical') return true;
  if (statement.state === 'valid' && !statement.attestation.holds) return true;
  return checksBehind(control, facts).some((check) => countsIn(check, model));
}

function coverage(control: Control, family: ControlFamily, serviceModel: ServiceModel, facts: Facts) {
  const { framework, regions, now } = facts;
  return coveringCertificate(facts.certificates, { frameworkId: framework.id, familyId: family.id, controlId: control.id, serviceModel, regions, now });
}

function statementOn(control: Control, serviceModels: readonly ServiceModel[], { attestations, framework, account, regions, now }: Facts): CurrentStatement {
  return currentStatement(attestations, { frameworkId: framework.id, controlId: control.id, serviceModels, account, regions, now });
}

function checksBehind(control: Control, { checksByObjective }: Facts): readonly JudgedCheck[] {
  const checks = new Set(control.objectives.flatMap(({ id }) => checksByObjective.get(id) ?? []));
  return [...checks].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** A check shows all of what it looks at when it tests a direct objective that the account shows fully. */
function showsAll(check: JudgedCheck, control: Control): boolean {
  if (control.assurance.includes('attestation')) return false;
  return control.objectives.some(({ id, supporting }) => !supporting && check.objectives.includes(id) && objective(id).accountReadable === 'yes');
}

function publishedOwner({ publishedOwnership }: Control, model: ServiceModel | 'any'): Party | null {
  if (publishedOwnership === undefined) return null;
  if (model !== 'any') return publishedOwnership[model];
  const { iaas, paas, saas } = publishedOwnership;
  return iaas === paas && paas === saas ? iaas : null;
}

function controlPoint({ controlPoint: point }: Control): ControlResult['controlPoint'] {
  return point === undefined ? null : { id: point.id, title: point.title, titleZh: point.titleZh ?? null };
}

function placed(parts: readonly ControlPart[], inUse: boolean): PlacedPart[] {
  return parts.map((part) => ({ part, inUse }));
}
