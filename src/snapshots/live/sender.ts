import { isThrottled, mayBeRetried, type Answer } from './answer.js';
import type { Clock } from './clock.js';
import { Pace, Slots } from './pace.js';
import type { ReadOnlyClient, ReadRequest } from './read-only-client.js';
import { readAction } from './read-only.js';

/** Attempts at a call: overload passes, so it is given more of them. */
const ATTEMPTS = 4;
const THROTTLED_ATTEMPTS = 10;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;

export interface SenderSettings {
  readonly client: Pick<ReadOnlyClient, 'send'>;
  readonly clock: Clock;
  /** Calls to one product at a time. */
  readonly concurrency: number;
  /** From 0 up to 1, for spreading repeated calls. */
  readonly random: () => number;
}

/** Sends requests within the limits of each action and product, and repeats what may be repeated. */
export class Sender {
  private readonly paces = new Map<string, Pace>();
  private readonly slots = new Map<string, Slots>();
  /** Attempts beyond the first, for the final account. */
  repeated = 0;

  constructor(private readonly settings: SenderSettings) {}

  /** @returns the last answer; failures are answers. @throws the signal's reason when it was aborted */
  async send(request: ReadRequest, signal: AbortSignal): Promise<Answer> {
    const pace = this.paceOf(request);
    for (let attempt = 1; ; attempt++) {
      // The turn comes first: a call that waits for a slow action takes no other action's slot.
      await pace.turn(signal);
      const answer = await this.slotsOf(request.service).hold(() => {
        signal.throwIfAborted();
        return this.settings.client.send(request, signal);
      });
      const code = 'error' in answer ? answer.error.code : undefined;
      if (code === undefined) {
        pace.succeeded();
        return answer;
      }
      const throttled = isThrottled(code);
      if (throttled) pace.slowDown();
      if (!mayBeRetried(code) || attempt >= (throttled ? THROTTLED_ATTEMPTS : ATTEMPTS)) return answer;
      this.repeated++;
      await this.settings.clock.sleep(this.wait(attempt), signal);
    }
  }

  /** Doubles with each attempt; half of it by chance, so that calls that failed together do not come back together. */
  private wait(attempt: number): number {
    const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 1));
    return longest / 2 + (longest / 2) * this.settings.random();
  }

  private paceOf({ service, action }: ReadRequest): Pace {
    const name = `${service}.${action}`;
    let pace = this.paces.get(name);
    if (pace === undefined) {
      pace = new Pace(readAction(service, action)?.ratePerSecond ?? 1, this.settings.clock);
      this.paces.set(name, pace);
    }
    return pace;
  }

  private slotsOf(service: string): Slots {
    let slots = this.slots.get(service);
    if (slots === undefined) {
      slots = new Slots(this.settings.concurrency);
      this.slots.set(service, slots);
    }
    return slots;
  }
}
