import type { Control, ObjectiveLink } from './framework.js';
import { objective } from './objectives.js';

/**
 * How far an objective carries a control, when every check of it passes:
 * `full`: the account shows all that the objective asks, and the control needs no attestation beside it;
 * `partly`: some of the control or of the objective is shown; `supporting`: an indirect link that never concludes.
 */
export const OBJECTIVE_COVERAGES = ['full', 'partly', 'supporting'] as const;
export type ObjectiveCoverage = (typeof OBJECTIVE_COVERAGES)[number];

/** How far one of a control's objectives carries it. */
export function objectiveCoverage(control: Pick<Control, 'assurance'>, { id, supporting }: ObjectiveLink): ObjectiveCoverage {
  if (supporting) return 'supporting';
  return objective(id).accountReadable === 'yes' && !control.assurance.includes('attestation') ? 'full' : 'partly';
}
