import type { Control } from '../frameworks/framework.js';
import { objective, type ObjectiveId } from '../frameworks/objectives.js';
import type { ServiceModel } from '../responsibility/vocabulary.js';
import type { JudgedCheck } from './judged-check.js';

/** What the checks say about a control in one column, before attestations are looked at. */
export type AutomatedResult =
  /** At least one open failure, accepted or not. */
  | { readonly outcome: 'failed'; readonly failures: number; readonly accepted: number }
  /** At least one unknown, or a check that delivered nothing. */
  | { readonly outcome: 'unknown'; readonly unknowns: number }
  /** The control's objectives concern the column and no check looks at it there. */
  | { readonly outcome: 'no-checks' }
  /** As `no-checks`, but checks in another column evaluated every one of these objectives. */
  | { readonly outcome: 'elsewhere' }
  /** Checks exist, and not every objective was evaluated. */
  | { readonly outcome: 'nothing-evaluated' }
  /** Every evaluated resource is out of the checks' concern, or no objective concerns the column. */
  | { readonly outcome: 'not-applicable'; readonly unchecked: boolean }
  | {
      readonly outcome: 'passed';
      readonly passes: number;
      /** The checks show the whole of the customer's part. */
      readonly full: boolean;
      /** Some objective of the column has no check in any column. */
      readonly unchecked: boolean;
    };

/**
 * What the checks of a control say in a column.
 * @param model the column, or `any` for the control of an organisation, where every check counts
 */
export function automatedResult(
  control: Control,
  model: ServiceModel | 'any',
  checksByObjective: ReadonlyMap<ObjectiveId, readonly JudgedCheck[]>,
): AutomatedResult {
  const checksOf = (id: ObjectiveId) => checksByObjective.get(id) ?? [];
  const here = (id: ObjectiveId) => checksOf(id).filter((check) => countsIn(check, model));
  const concerned = control.objectives.filter(({ id }) => concerns(id, model) || here(id).length > 0);
  if (concerned.length === 0) return { outcome: 'not-applicable', unchecked: false };

  const unchecked = concerned.some(({ id }) => checksOf(id).length === 0);
  const checks = [...new Set(concerned.flatMap(({ id }) => here(id)))];
  const tallies = checks.map(({ tally }) => tally);
  const sum = (name: 'pass' | 'fail' | 'notApplicable' | 'unknown') => tallies.reduce((total, tally) => total + (tally?.[name] ?? 0), 0);

  const failures = sum('fail');
  if (failures > 0) return { outcome: 'failed', failures, accepted: checks.reduce((total, { accepted }) => total + accepted, 0) };
  if (tallies.includes(undefined) || sum('unknown') > 0) return { outcome: 'unknown', unknowns: sum('unknown') };

  const evaluatedHere = concerned.filter(({ id }) => here(id).some(evaluated));
  const open = concerned.filter((one) => !evaluatedHere.includes(one));
  if (sum('pass') > 0) {
    const direct = concerned.filter(({ supporting }) => !supporting);
    const readable = direct.length > 0 && direct.every(({ id }) => objective(id).accountReadable === 'yes');
    const full = readable && open.length === 0 && !control.assurance.includes('attestation');
    return { outcome: 'passed', passes: sum('pass'), full, unchecked };
  }
  if (open.length === 0) return { outcome: 'not-applicable', unchecked };
  if (open.every(({ id }) => here(id).length === 0)) return { outcome: open.every(({ id }) => checksOf(id).some(judged)) ? 'elsewhere' : 'no-checks' };
  return { outcome: 'nothing-evaluated' };
}

/** Whether a check's outcome counts in a column: its subject is of that model, or governs the whole account. */
export function countsIn(check: JudgedCheck, model: ServiceModel | 'any'): boolean {
  return model === 'any' || check.controlPlane || check.serviceModel === model;
}

function concerns(id: ObjectiveId, model: ServiceModel | 'any'): boolean {
  return model === 'any' || objective(id).serviceModels.includes(model);
}

/** Where every resource lies outside the scope, that is as if the listing were complete and empty. */
function evaluated({ tally, outOfScope }: JudgedCheck): boolean {
  if (tally === undefined) return false;
  return tally.pass + tally.fail + tally.notApplicable > 0 || (tally.population === 0 && (outOfScope?.population ?? 0) > 0);
}

/** Judged a resource that exists; an empty listing judges nothing. */
function judged({ tally }: JudgedCheck): boolean {
  return tally !== undefined && tally.pass + tally.fail > 0;
}
