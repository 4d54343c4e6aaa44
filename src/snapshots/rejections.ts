import { InputError } from '../common/errors.js';
import type { RejectedInput, SnapshotEvent } from './snapshot.js';

/** So many unreadable places are named before reading stops. */
const MOST_NAMED = 20;

/** What becomes of calls that cannot be read: all named in one refusal, or kept as rejected. */
export class Rejections {
  private readonly named: RejectedInput[] = [];
  private total = 0;

  constructor(
    private readonly lenient: boolean,
    private readonly source: string,
  ) {}

  /** How many there were. */
  get count(): number {
    return this.total;
  }

  /**
   * Notes one.
   * @returns the event to yield, or undefined when the snapshot will be refused
   * @throws InputError when it is the last one worth naming
   */
  add(place: string, reason: string): SnapshotEvent | undefined {
    this.total++;
    const rejected = { place, reason };
    if (this.lenient) return { type: 'rejected', rejected };
    this.named.push(rejected);
    if (this.named.length === MOST_NAMED) throw this.refusal();
    return undefined;
  }

  /** @throws InputError naming all that were noted, unless reading is lenient */
  throwIfAny(): void {
    if (this.named.length > 0) throw this.refusal();
  }

  private refusal(): InputError {
    const lines = this.named.map(({ place, reason }) => `  ${place}: ${reason}`);
    const more = this.named.length === MOST_NAMED ? '\n  (reading stopped here)' : '';
    const what = this.named.length === 1 ? 'One place' : `${this.named.length} places`;
    return new InputError({
      code: 'snapshot-unreadable-calls',
      place: `${this.source}, ${this.named[0]?.place ?? ''}`,
      message: `${what} of the snapshot cannot be read:\n${lines.join('\n')}${more}`,
      remedy: 'Correct or record them again, or use --lenient to take in the rest; what was left out is then shown as not collected.',
    });
  }
}
