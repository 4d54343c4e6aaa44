import { CONTROL_STATES, type ControlState, type Scorecard } from './report.js';

/**
 * The only place where coverage and conformance are computed, for a family and for the whole alike.
 * Partly evidenced is no conclusion: it counts as in scope and not as assessed.
 */
export function scorecard(results: readonly { readonly state: ControlState }[]): Scorecard {
  const states = Object.fromEntries(CONTROL_STATES.map((state) => [state, 0])) as Record<ControlState, number>;
  for (const { state } of results) states[state]++;
  const inScope = results.length - states['not-applicable'];
  const favourable = states.satisfied + states.inherited;
  const assessed = favourable + states['not-satisfied'];
  return {
    states,
    total: results.length,
    inScope,
    assessed,
    coverage: ratio(assessed, inScope),
    conformance: ratio(favourable, assessed),
  };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
