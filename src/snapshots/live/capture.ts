import type { RecordedCall } from '../snapshot.js';
import { failure, LOST, type Answer } from './answer.js';
import type { Clock } from './clock.js';
import { Expectation, type CaptureProgress } from './expectation.js';
import { type Journal, requestKey } from './journal.js';
import { Slots } from './pace.js';
import { Pages } from './paging.js';
import type { CapturePlan, CaptureStep, RequestParams, Subject } from './plan.js';
import type { ReadRequest } from './read-only-client.js';
import { readAction } from './read-only.js';
import type { Sender } from './sender.js';
import { Tally } from './tally.js';

/** Steps of one product that are carried out at a time, and calls waiting below each of them: what bounds memory. */
const STEPS_AT_A_TIME = 8;
const WAITING_CALLS = 32;

export interface CaptureSettings {
  readonly plan: CapturePlan;
  readonly sender: Pick<Sender, 'send'>;
  readonly journal: Journal;
  readonly clock: Pick<Clock, 'now'>;
  readonly site: 'china' | 'international';
  /** Region for requests about the whole account. */
  readonly home: string;
  /** Regions to read; absent: all that the provider lists for each product. */
  readonly regions?: readonly string[];
  /** Reduces an answer to what may be recorded. Answers are looked at, written and gone on with in this form only. */
  readonly keep: (call: RecordedCall) => RecordedCall;
  readonly onProgress: (progress: CaptureProgress) => void;
  readonly signal: AbortSignal;
}

/**
 * Carries a plan out. A call that is denied or fails is recorded as that and stops nothing but what would be asked about
 * its answer. Interrupted, it leaves a journal that the next run goes on with.
 */
export class Capture {
  readonly tally = new Tally();
  /** Calls that several steps lead to, sent once. */
  private readonly shared = new Map<string, Promise<RecordedCall>>();
  private readonly children = new Map<string, CaptureStep[]>();
  private regions: ReadonlyMap<string, readonly string[]> = new Map();
  private readonly waiting = new Map<string, Slots>();
  private readonly expectation: Expectation;
  private readonly startedAt: number;
  /** Ends everything when one part fails in a way that is no answer: no credentials, a full disk, a defect. */
  private readonly stop = new AbortController();
  private readonly signal: AbortSignal;

  constructor(private readonly settings: CaptureSettings) {
    this.signal = AbortSignal.any([settings.signal, this.stop.signal]);
    this.startedAt = Date.parse(settings.journal.head.startedAt);
    this.expectation = new Expectation(settings.clock, settings.onProgress);
    for (const step of settings.plan.steps) {
      for (const { parent } of step.asked) {
        const siblings = this.children.get(parent) ?? [];
        if (!siblings.includes(step)) siblings.push(step);
        this.children.set(parent, siblings);
      }
    }
  }

  /** One call outside the plan, recorded like the others. */
  async askOnce(service: string, action: string, params: RequestParams = {}): Promise<RecordedCall> {
    const entry = readAction(service, action);
    return this.sharedCall(this.requestOf({ service, action, params }, entry?.region === 'home' ? this.settings.home : undefined));
  }

  /** Sends all the plan asks for. @throws the signal's reason when it was aborted; the journal is flushed then */
  async run(): Promise<void> {
    const { plan, site, journal } = this.settings;
    try {
      const roots = plan.steps.filter((step) => step.asked.length === 0 && (step.site === undefined || step.site === site));
      const byService = new Map<string, CaptureStep[]>();
      for (const step of roots) byService.set(step.entry.service, [...(byService.get(step.entry.service) ?? []), step]);
      this.regions = await this.regionsByService(plan.steps);
      await settled([...byService].map(([service, steps]) => this.runService(steps, this.regions.get(service) ?? [])));
    } finally {
      journal.flush();
    }
  }

  /** The regions of each product, as the provider lists them. */
  private async regionsByService(steps: readonly CaptureStep[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const services = [...new Set(steps.filter(({ entry, regions }) => entry.region === 'each' && regions === undefined).map(({ entry }) => entry.service))];
    const fallback = regionsOf(await this.askOnce('region', 'DescribeRegions', { Product: 'cvm' }));
    const found = await Promise.all(
      services.map(async (service) => {
        const own = regionsOf(await this.askOnce('region', 'DescribeRegions', { Product: service }));
        const offered = own.length === 0 ? fallback : own;
        const wanted = this.settings.regions;
        return [service, wanted === undefined ? offered : wanted.filter((region) => offered.length === 0 || offered.includes(region))] as const;
      }),
    );
    return new Map(found);
  }

  private async runService(steps: readonly CaptureStep[], offered: readonly string[]): Promise<void> {
    const slots = new Slots(STEPS_AT_A_TIME);
    const tasks = steps.flatMap((step) => {
      const regions: readonly (string | undefined)[] = step.entry.region === 'each' ? (step.regions ?? offered) : [step.entry.region === 'home' ? this.settings.home : undefined];
      const variants = step.variants?.(this.startedAt) ?? [{}];
      return regions.flatMap((region) => variants.map((params) => ({ step, region, params })));
    });
    this.expectation.add(tasks.length);
    await settled(tasks.map(({ step, region, params }) => slots.hold(() => this.readPages(step, region, params, 0))));
  }

  /** Reads all pages of one listing or detail, and whatever is asked about their resources. */
  private async readPages(step: CaptureStep, region: string | undefined, asked: RequestParams, depth: number): Promise<void> {
    const below: Promise<void>[] = [];
    try {
      await this.walkPages(step, region, asked, depth, below);
    } catch (error) {
      this.stop.abort(error);
      throw error;
    } finally {
      await settled(below);
    }
  }

  private async walkPages(step: CaptureStep, region: string | undefined, asked: RequestParams, depth: number, below: Promise<void>[]): Promise<void> {
    const pages = new Pages(step);
    let params = pages.first();
    for (let number = 0; ; number++) {
      const request = this.requestOf({ service: step.entry.service, action: step.entry.action, params: { ...step.entry.params, ...asked, ...params } }, region);
      const isShared = step.asked.length > 1 || this.shared.has(requestKey(request));
      const { call, recorded } = isShared ? { call: await this.sharedCall(request, step), recorded: undefined } : await this.fetch(request);
      const facts = call.response === undefined ? undefined : step.examine(call.response);
      const next = facts === undefined ? 'end' : pages.next(facts);
      if (recorded === false) this.commit(next === 'repeated' ? toCall(request, failure(LOST.repeated), this.settings.clock.now()) : call, step);
      else if (recorded === true) this.tally.add(call, step);
      if (number === 0) this.expectation.pages(pages.expected ?? facts?.count, step, (this.children.get(step.name) ?? []).length);
      this.expectation.done();
      if (facts === undefined || next === 'repeated') return;
      await this.askBelow(step, region, facts.subjects, depth + 1, below);
      if (next === 'end') return;
      params = next.params;
      if (below.length > WAITING_CALLS * 4) await settled(below.splice(0));
    }
  }

  /** Starts the calls about resources, as many at a time as may wait. */
  private async askBelow(parent: CaptureStep, region: string | undefined, subjects: readonly Subject[], depth: number, below: Promise<void>[]): Promise<void> {
    for (const step of this.children.get(parent.name) ?? []) {
      for (const { batch, params } of step.asked.filter((asked) => asked.parent === parent.name)) {
        for (let from = 0; from < subjects.length; from += batch) {
          const group = subjects.slice(from, from + batch);
          const wanted = params(group);
          if (wanted === undefined) continue;
          for (const target of this.targetsOf(step, region, group)) {
            const slots = this.waitingOf(step.entry.service, depth);
            await slots.enter();
            const reading = this.readPages(step, target, wanted, depth).finally(() => slots.leave());
            // Its failure is told by whoever waits for all of them; until then it must not count as unhandled.
            reading.catch(() => undefined);
            below.push(reading);
          }
        }
      }
    }
  }

  /** Where a question about resources goes: to their region, or to every region when they belong to none (users of clusters). */
  private targetsOf({ entry, regions }: CaptureStep, region: string | undefined, [first]: readonly Subject[]): readonly (string | undefined)[] {
    if (entry.region === 'bucket') return [first?.region];
    if (entry.region === 'none') return [undefined];
    return region === undefined && entry.region === 'each' ? (regions ?? this.regions.get(entry.service) ?? []) : [region];
  }

  /** Levels wait apart, so that a level never waits for itself. */
  private waitingOf(service: string, depth: number): Slots {
    const name = `${service} ${depth}`;
    let slots = this.waiting.get(name);
    if (slots === undefined) {
      slots = new Slots(WAITING_CALLS);
      this.waiting.set(name, slots);
    }
    return slots;
  }

  private requestOf(request: Omit<ReadRequest, 'region'>, region: string | undefined): ReadRequest {
    return { ...request, ...(region === undefined ? {} : { region }) };
  }

  private sharedCall(request: ReadRequest, step?: CaptureStep): Promise<RecordedCall> {
    const key = requestKey(request);
    let answer = this.shared.get(key);
    if (answer === undefined) {
      answer = this.fetch(request).then(({ call, recorded }) => {
        if (recorded) this.tally.add(call, step);
        else this.commit(call, step);
        return call;
      });
      this.shared.set(key, answer);
    }
    return answer;
  }

  /** The answer an earlier run recorded, or a new one, which is not recorded yet. */
  private async fetch(request: ReadRequest): Promise<{ readonly call: RecordedCall; readonly recorded: boolean }> {
    const { signal } = this;
    const { journal, sender, clock, keep } = this.settings;
    const known = journal.recorded(request);
    if (known !== undefined) return { call: known, recorded: true };
    signal.throwIfAborted();
    const answer = await sender.send(request, signal);
    return { call: keep(toCall(request, answer, clock.now())), recorded: false };
  }

  private commit(call: RecordedCall, step?: CaptureStep): void {
    this.settings.journal.append(JSON.stringify(call));
    this.tally.add(call, step);
  }
}

function toCall({ service, action, region, params }: ReadRequest, answer: Answer, now: number): RecordedCall {
  const version = readAction(service, action)?.version;
  return {
    service,
    ...(version === undefined || version === '' ? {} : { version }),
    action,
    ...(region === undefined ? {} : { region }),
    params,
    at: new Date(now).toISOString(),
    ...answer,
  };
}

function regionsOf(call: RecordedCall): readonly string[] {
  const set = call.response?.['RegionSet'];
  return (Array.isArray(set) ? (set as readonly { readonly Region?: unknown; readonly RegionState?: unknown }[]) : []).flatMap(({ Region, RegionState }) =>
    typeof Region === 'string' && (RegionState === undefined || RegionState === null || RegionState === 'AVAILABLE') ? [Region] : [],
  );
}

/** Waits for all of them, then fails with the first failure: nothing is left running behind. */
async function settled(work: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(work)).find((one) => one.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}
