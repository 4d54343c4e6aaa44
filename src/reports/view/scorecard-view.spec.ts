import { scorecard } from '../../assessments/scorecard.js';
import { CONTROL_STATES, type ControlState } from '../../assessments/report.js';
import { textsFor } from '../texts/texts.js';
import { scorecardView } from './scorecard-view.js';

const texts = textsFor('en');
const of = (...states: ControlState[]) => scorecardView(scorecard(states.map((state) => ({ state }))), texts);

describe('the scorecard', () => {
  it('always shows six states, and segments only for those that occur', () => {
    const view = of('satisfied', 'satisfied', 'not-satisfied', 'not-assessed');
    expect(view.states.map(({ state, count }) => [state.id, count])).toEqual([
      ['satisfied', '2'],
      ['inherited', '0'],
      ['not-satisfied', '1'],
      ['partly-evidenced', '0'],
      ['not-assessed', '1'],
      ['not-applicable', '0'],
    ]);
    expect(view.segments.map(({ state, count }) => [state, count])).toEqual([['satisfied', '2'], ['not-satisfied', '1'], ['not-assessed', '1']]);
  });

  it('states both numbers with what they are made of', () => {
    const { coverage, conformance } = of('satisfied', 'not-satisfied', 'not-satisfied', 'not-assessed', 'not-applicable');
    expect([coverage.value, coverage.explanation]).toEqual(['75%', '3 of 4 controls in scope have a conclusion']);
    expect([conformance.value, conformance.explanation]).toEqual(['33.3%', '1 of 3 controls with a conclusion are satisfied or inherited']);
  });

  it('states no number where there is nothing to divide by', () => {
    expect(of('not-applicable').coverage).toMatchObject({ value: 'n/a', explanation: texts.nothingInScope });
    expect(of('not-assessed').conformance).toMatchObject({ value: 'n/a', explanation: texts.nothingAssessed });
    expect(of('not-assessed').coverage.value).toBe('0%');
  });

  it('draws a full ring for one state and labels only segments with room', () => {
    expect(of('inherited').segments[0]?.path).toMatch(/^M.*Z$/);
    const many = of(...Array.from({ length: 99 }, (): ControlState => 'satisfied'), 'not-satisfied');
    expect(many.segments.map(({ label }) => label === null)).toEqual([false, true]);
  });

  it('gives every state its own mark', () => {
    expect(new Set(of(...CONTROL_STATES).states.map(({ state }) => state.strokes)).size).toBe(6);
  });
});
