import { CONTROL_STATES, type ControlState, type Scorecard } from './report.js';

/**
 * Coverage and conformance of a family and of the whole alike, from the states of their controls.
 */
export function scorecard(results: readonly { readonly state: ControlState }[]): Scorecard {
  const states = Object.fromEntries(CONTROL_STATES.map((state) => [state, 0])) as Record<ControlState, number>;
  for (const { state } of results) states[state]++;
  return scorecardOf(states);
}

/**
 * The only place where coverage and conformance are computed, from numbers of controls by state.
 * Partly evidenced is no conclusion: it counts as in scope and not as assessed.
 */
export function scorecardOf(counts: Readonly<Record<ControlState, number>>): Scorecard {
  const states = Object.fromEntries(CONTROL_STATES.map((state) => [state, counts[state]])) as Record<ControlState, number>;
  const total = CONTROL_STATES.reduce((sum, state) => sum + states[state], 0);
  const inScope = total - states['not-applicable'];
  const favourable = states.satisfied + states.inherited;
  const assessed = favourable + states['not-satisfied'];
  return { states, total, inScope, assessed, coverage: ratio(assessed, inScope), conformance: ratio(favourable, assessed) };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
