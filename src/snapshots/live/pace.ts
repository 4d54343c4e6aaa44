import type { Clock } from './clock.js';

/** Share of the provider's limit that a capture uses: others work in the account, too. */
const SHARE = 0.6;
/** After a refusal the pace is halved, down to this share of the normal one; each success gives some of it back. */
const SLOWEST = 0.05;
const RECOVERY = 0.02;

/** Spaces the calls of one action evenly. The limit is the account's, so all regions share one pace. */
export class Pace {
  private readonly intervalMs: number;
  private factor = 1;
  private next = 0;

  constructor(
    ratePerSecond: number,
    private readonly clock: Clock,
  ) {
    this.intervalMs = 1000 / (ratePerSecond * SHARE);
  }

  /** Waits for this call's turn. */
  async turn(signal: AbortSignal): Promise<void> {
    const now = this.clock.now();
    const at = Math.max(now, this.next);
    this.next = at + this.intervalMs / this.factor;
    if (at > now) await this.clock.sleep(at - now, signal);
  }

  /** The provider said that calls come too fast. */
  slowDown(): void {
    this.factor = Math.max(SLOWEST, this.factor / 2);
  }

  succeeded(): void {
    this.factor = Math.min(1, this.factor + RECOVERY);
  }

  /** Calls a second at present. */
  get rate(): number {
    return (1000 / this.intervalMs) * this.factor;
  }
}

/** Lets a number of holders in at a time, in the order they came. */
export class Slots {
  private free: number;
  private readonly waiting: (() => void)[] = [];

  constructor(size: number) {
    this.free = size;
  }

  async hold<T>(work: () => Promise<T>): Promise<T> {
    await this.enter();
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  async enter(): Promise<void> {
    if (this.free > 0) this.free--;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  leave(): void {
    const next = this.waiting.shift();
    if (next === undefined) this.free++;
    else next();
  }
}
