import type { ReportTexts } from '../texts/texts.js';
import { formatPercent } from './format.js';

/** Two numbers side by side, and how far the second lies from the first. */
export interface MovedView {
  readonly from: string;
  readonly to: string;
  /** `up`, `down` or `same`, for the mark beside it. */
  readonly direction: 'up' | 'down' | 'same';
}

/** Coverage or conformance then and now; null where it is not defined. */
export function movedView(from: number | null, to: number | null, texts: ReportTexts): MovedView {
  const shown = (value: number | null): string => (value === null ? texts.notDefined : formatPercent(value));
  // Between a number and none there is no direction.
  const direction = from === null || to === null || from === to ? 'same' : to > from ? 'up' : 'down';
  return { from: shown(from), to: shown(to), direction };
}
