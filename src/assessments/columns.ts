import { CONTROL_PLANE_MODEL, isControlPlane } from '../responsibility/control-plane.js';
import { SERVICE_MODELS, type ServiceModel } from '../responsibility/vocabulary.js';
import type { JudgedCheck } from './judged-check.js';

/** A column of the responsibility matrix that an assessment looks at. */
export interface Column {
  readonly serviceModel: ServiceModel;
  /**
   * True when resources of the model were recorded. False when none was, but a listing that could have shown one is
   * missing: the column then stays in sight, and can only worsen a result, never improve it.
   */
  readonly inUse: boolean;
}

/**
 * The columns of an account, in the order of the matrix: models with a recorded resource, and models of which it is
 * not known whether anything exists. The control plane brings no column into use, because every account has one; an
 * account with nothing else is assessed in the control plane's default column.
 */
export function columnsOf(
  byKind: readonly { readonly kind: string; readonly serviceModel: ServiceModel; readonly count: number }[],
  checks: readonly JudgedCheck[],
): readonly Column[] {
  const inUse = new Set<ServiceModel>();
  for (const { kind, serviceModel, count } of byKind) if (count > 0 && !isControlPlane(kind)) inUse.add(serviceModel);
  const undetermined = new Set<ServiceModel>();
  for (const { controlPlane, serviceModel, tally } of checks) {
    if (controlPlane) continue;
    // Only a recorded resource can pass or fail.
    if (tally !== undefined && tally.pass + tally.fail > 0) inUse.add(serviceModel);
    if (tally === undefined || tally.unknown > 0) undetermined.add(serviceModel);
  }
  if (inUse.size === 0) inUse.add(CONTROL_PLANE_MODEL);
  return SERVICE_MODELS.filter((model) => inUse.has(model) || undetermined.has(model)).map((serviceModel) => ({
    serviceModel,
    inUse: inUse.has(serviceModel),
  }));
}
