import type { Clock } from '../clock.js';

/** A clock that moves only by being slept on. Deadlines pass when the test says so. */
export class FakeClock implements Clock {
  /** Every sleep, in milliseconds. */
  readonly slept: number[] = [];
  private readonly open = new Set<AbortController>();

  constructor(private time = Date.parse('2026-01-15T00:00:00Z')) {}

  now(): number {
    return this.time;
  }

  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    this.slept.push(milliseconds);
    this.time += milliseconds;
    // Others get their turn, as they would while time passes.
    await new Promise((resolve) => setImmediate(resolve));
    signal?.throwIfAborted();
  }

  deadline(): { readonly signal: AbortSignal; clear(): void } {
    const controller = new AbortController();
    this.open.add(controller);
    return { signal: controller.signal, clear: () => this.open.delete(controller) };
  }

  /** All deadlines that were not cleared pass. */
  passDeadlines(): void {
    for (const controller of this.open) controller.abort();
    this.open.clear();
  }
}
