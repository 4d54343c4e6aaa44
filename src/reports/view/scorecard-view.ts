import { arc, pie, type PieArcDatum } from 'd3-shape';
import type { ControlState, Scorecard } from '../../assessments/report.js';
import type { ReportTexts } from '../texts/texts.js';
import { formatCount, formatPercent } from './format.js';
import { STATE_ORDER, stateView, type StateView } from './state-view.js';

/** One of the two numbers, with what it is made of. */
export interface RatioView {
  readonly label: string;
  /** A percentage, or `n/a` where there is nothing to divide by. */
  readonly value: string;
  readonly explanation: string;
  /** Width of the bar, 0..100 with one decimal. */
  readonly width: string;
}

/** A segment of the ring. */
export interface SegmentView {
  readonly state: ControlState;
  readonly path: string;
  readonly count: string;
  /** Where the count stands, or null where the segment is too narrow for it, or is the whole ring. */
  readonly label: { readonly x: string; readonly y: string } | null;
}

export interface ScorecardView {
  readonly total: string;
  readonly segments: readonly SegmentView[];
  readonly states: readonly { readonly state: StateView; readonly count: string; readonly share: string }[];
  readonly coverage: RatioView;
  readonly conformance: RatioView;
}

const OUTER = 50;
const INNER = 31;

/** Narrower segments have no room for a digit. Radians. */
const NARROWEST_LABEL = 0.28;

/** The scorecard as a page draws it. Numbers come from the document alone; nothing is computed anew but shares. */
export function scorecardView(scorecard: Scorecard, texts: ReportTexts): ScorecardView {
  const { states, total, inScope, assessed, coverage, conformance } = scorecard;
  const favourable = states.satisfied + states.inherited;
  return {
    total: formatCount(total),
    segments: segments(states),
    states: STATE_ORDER.map((id) => ({
      state: stateView(id, texts),
      count: formatCount(states[id]),
      share: total === 0 ? texts.notDefined : formatPercent(states[id] / total),
    })),
    coverage: ratio(texts.coverage, coverage, texts.coverageOf(formatCount(assessed), formatCount(inScope)), texts.nothingInScope, texts),
    conformance: ratio(texts.conformance, conformance, texts.conformanceOf(formatCount(favourable), formatCount(assessed)), texts.nothingAssessed, texts),
  };
}

function ratio(label: string, share: number | null, explanation: string, undefinedBecause: string, texts: ReportTexts): RatioView {
  if (share === null) return { label, value: texts.notDefined, explanation: undefinedBecause, width: '0' };
  return { label, value: formatPercent(share), explanation, width: (share * 100).toFixed(1) };
}

function segments(states: Scorecard['states']): readonly SegmentView[] {
  const present = STATE_ORDER.filter((state) => states[state] > 0);
  const slices = pie<ControlState>()
    .sort(null)
    .value((state) => states[state])(present);
  const draw = arc<PieArcDatum<ControlState>>().innerRadius(INNER).outerRadius(OUTER).digits(2);
  return slices.map((slice) => {
    const [x, y] = draw.centroid(slice);
    return {
      state: slice.data,
      path: draw(slice) ?? '',
      count: formatCount(states[slice.data]),
      label: present.length === 1 || slice.endAngle - slice.startAngle < NARROWEST_LABEL ? null : { x: x.toFixed(2), y: y.toFixed(2) },
    };
  });
}
