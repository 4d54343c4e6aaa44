import { CONTROL_STATES, type ControlState } from '../../assessments/report.js';
import type { ReportTexts } from '../texts/texts.js';

/** A control's state as pages show it: a mark that can be told apart without colour, and its name. */
export interface StateView {
  readonly id: ControlState;
  readonly name: string;
  /** Strokes on a disc of 12 x 12. */
  readonly strokes: string;
}

/** One sign per state: tick, half disc, cross, question mark, arrow from below, dash. */
const STROKES: Readonly<Record<ControlState, string>> = {
  satisfied: 'M3.4 6.2 5.3 8.1 8.7 4.2',
  'partly-evidenced': 'M6 2.7A3.3 3.3 0 0 1 6 9.3Z',
  'not-satisfied': 'M4 4 8 8M8 4 4 8',
  'not-assessed': 'M4.6 4.7C4.6 2.9 7.4 2.9 7.4 4.7 7.4 5.8 6 5.8 6 7.1M6 8.7V9',
  inherited: 'M6 9V3.4M3.6 5.6 6 3.2 8.4 5.6',
  'not-applicable': 'M3.8 6H8.2',
};

/** Order of the legend and of charts: conclusions first. */
export const STATE_ORDER: readonly ControlState[] = ['satisfied', 'inherited', 'not-satisfied', 'partly-evidenced', 'not-assessed', 'not-applicable'];

/** A state in a language. */
export function stateView(state: ControlState, texts: ReportTexts): StateView {
  return { id: state, name: texts.states[state], strokes: STROKES[state] };
}

/** All states with what they mean. */
export function stateLegend(texts: ReportTexts): readonly { readonly state: StateView; readonly meaning: string }[] {
  return CONTROL_STATES.map((state) => ({ state: stateView(state, texts), meaning: texts.stateMeanings[state] }));
}
