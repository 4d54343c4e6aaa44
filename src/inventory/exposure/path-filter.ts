import { breadth, isWide, type Breadth } from './address.js';
import { cellOf, type Decision, type Filter, type RuleRef } from './first-match.js';
import { intersect, type IntervalSet } from './interval-set.js';
import { PROTOCOL_CUTS } from './service.js';

/** Which services are asked about, and how many sources count as the internet. Keep and reuse: answers are kept per query. */
export interface ServiceQuery {
  readonly services: IntervalSet;
  /** See `isWide`. */
  readonly prefix: number;
}

/** Something on the way. `shift` is added to the target's service to get the service seen here (a listener's port). */
export interface Stage {
  readonly filter: Filter;
  readonly shift: number;
}

/** Services `[from, to)` that fare alike. */
export interface ServiceSpan {
  readonly from: number;
  readonly to: number;
  /** Rules that let most of the sources through, one per stage that has any. */
  readonly rules: readonly RuleRef[];
  /** Rules that refuse most of the sources, one per stage that has any. */
  readonly refusals: readonly RuleRef[];
  /** How many sources surely get through. */
  readonly sources: Breadth;
  readonly doubts: readonly string[];
  /** Another order of the bound groups would change the verdict. */
  readonly dependsOnOrder: boolean;
}

/** How the asked services fare on one path. `narrow`: reached from named public ranges only. */
export interface PathAnswer {
  readonly open: readonly ServiceSpan[];
  readonly undetermined: readonly ServiceSpan[];
  readonly narrow: readonly ServiceSpan[];
  readonly closed: readonly ServiceSpan[];
}

type SpanState = keyof PathAnswer;

/** All that filters one way from the internet to a target. Shared by all targets with the same filters. */
export class PathFilter {
  private readonly answers = new Map<ServiceQuery, PathAnswer>();

  /**
   * @param stages every one must let a packet through
   * @param sources the family of addresses that can use this way
   * @param only services of the target that this way leads to; null: all
   */
  constructor(
    private readonly stages: readonly Stage[],
    private readonly sources: IntervalSet,
    private readonly only: IntervalSet | null = null,
  ) {}

  /** How the asked services fare; services this way does not lead to are in none of the lists. */
  answer(query: ServiceQuery): PathAnswer {
    let answer = this.answers.get(query);
    if (answer === undefined) {
      answer = this.evaluate(query);
      this.answers.set(query, answer);
    }
    return answer;
  }

  private evaluate(query: ServiceQuery): PathAnswer {
    const answer: Record<SpanState, ServiceSpan[]> = { open: [], undetermined: [], narrow: [], closed: [] };
    const asked = this.only === null ? query.services : intersect(query.services, this.only);
    const cuts = this.cuts();
    for (let index = 0; index < asked.length; index += 2) {
      const end = Number(asked[index + 1]);
      let from = Number(asked[index]);
      while (from < end) {
        const next = cuts[cellOf(cuts, from) + 1];
        const to = next === undefined || next > end ? end : next;
        const [state, span] = this.span(from, to, query.prefix);
        append(answer[state], span);
        from = to;
      }
    }
    return answer;
  }

  private cuts(): readonly number[] {
    const cuts = new Set<number>(PROTOCOL_CUTS);
    for (const { filter, shift } of this.stages) filter.cuts.forEach((cut) => cuts.add(cut - shift));
    return [...cuts].sort((a, b) => a - b);
  }

  private span(from: number, to: number, prefix: number): [SpanState, ServiceSpan] {
    const decisions = this.stages.map(({ filter, shift }) => filter.at(from + shift));
    const sure = decisions.reduce((set, decision) => intersect(set, decision.sure), this.sources);
    const possible = decisions.reduce((set, decision) => intersect(set, decision.possible), this.sources);
    const state: SpanState = isWide(sure, prefix) ? 'open' : isWide(possible, prefix) ? 'undetermined' : possible.length > 0 ? 'narrow' : 'closed';
    const through = state === 'open' ? sure : possible;
    const span: ServiceSpan = {
      from,
      to,
      rules: decisions.flatMap((decision) => widest(decision.openers, through)),
      refusals: decisions.flatMap((decision) => widest(decision.closers, this.sources)),
      sources: breadth(sure),
      doubts: state === 'undetermined' ? [...new Set(decisions.flatMap((decision) => decision.doubts))] : [],
      dependsOnOrder: this.dependsOnOrder(decisions, prefix),
    };
    return [state, span];
  }

  private dependsOnOrder(decisions: readonly Decision[], prefix: number): boolean {
    if (decisions.every(({ anyOrder }) => anyOrder === undefined)) return false;
    const most = decisions.reduce((set, decision) => intersect(set, decision.anyOrder?.most ?? decision.possible), this.sources);
    const least = decisions.reduce((set, decision) => intersect(set, decision.anyOrder?.least ?? decision.possible), this.sources);
    return isWide(most, prefix) !== isWide(least, prefix);
  }
}

/** The rule that decides for most of the given sources; IPv4 first, because every IPv6 block is larger than all of it. */
function widest(deciders: Decision['openers'], among: IntervalSet): readonly RuleRef[] {
  let best: RuleRef | undefined;
  let size: Breadth = { ipv4: 0, ipv6: 0 };
  for (const { rule, sources } of deciders) {
    const found = breadth(intersect(sources, among));
    if (found.ipv4 > size.ipv4 || (found.ipv4 === size.ipv4 && found.ipv6 > size.ipv6)) {
      best = rule;
      size = found;
    }
  }
  return best === undefined ? [] : [best];
}

/** Adds a span, joined to the one before it where both fare alike for the same reasons within one protocol. */
function append(spans: ServiceSpan[], span: ServiceSpan): void {
  const last = spans.at(-1);
  const joins =
    last?.to === span.from &&
    !PROTOCOL_CUTS.includes(span.from) &&
    same(last.rules, span.rules) &&
    same(last.refusals, span.refusals) &&
    same(last.doubts, span.doubts) &&
    last.dependsOnOrder === span.dependsOnOrder &&
    last.sources.ipv4 === span.sources.ipv4 &&
    last.sources.ipv6 === span.sources.ipv6;
  if (joins) spans[spans.length - 1] = { ...last, to: span.to };
  else spans.push(span);
}

function same<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
