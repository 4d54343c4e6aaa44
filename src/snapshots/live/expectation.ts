import type { Clock } from './clock.js';
import type { CaptureStep } from './plan.js';

/** How far a capture is. */
export interface CaptureProgress {
  readonly done: number;
  /** Calls expected in all, as far as the answers tell; grows while listings are read. */
  readonly expected: number;
  /** Time left at the pace so far, in seconds; undefined until there is a pace. */
  readonly remainingSeconds: number | undefined;
}

/** A pace shorter than this says nothing. */
const MEASURED_AFTER_MS = 2000;

/** Counts calls done and expected. */
export class Expectation {
  private finished = 0;
  private expected = 0;
  private readonly startedAt: number;

  constructor(
    private readonly clock: Pick<Clock, 'now'>,
    private readonly report: (progress: CaptureProgress) => void,
  ) {
    this.startedAt = clock.now();
  }

  add(calls: number): void {
    this.expected += calls;
  }

  /** A first page told how many items there are: that many more pages, and calls about each item. */
  pages(items: number | undefined, step: Pick<CaptureStep, 'entry'>, callsPerItem: number): void {
    if (items === undefined) return;
    this.expected += Math.max(0, Math.ceil(items / step.entry.pageSize) - 1) + items * callsPerItem;
  }

  done(): void {
    this.finished++;
    this.expected = Math.max(this.expected, this.finished);
    const elapsed = this.clock.now() - this.startedAt;
    const remainingSeconds = elapsed < MEASURED_AFTER_MS ? undefined : Math.round(((elapsed / this.finished) * (this.expected - this.finished)) / 1000);
    this.report({ done: this.finished, expected: this.expected, remainingSeconds });
  }
}
