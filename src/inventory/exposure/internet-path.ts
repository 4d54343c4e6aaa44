import { serviceText } from './service.js';
import type { PathAnswer, PathFilter, ServiceQuery, ServiceSpan } from './path-filter.js';

/** One way from the internet to a resource. */
export interface InternetPath {
  readonly filter: PathFilter;
  /** What a packet passes, from the internet to the resource. Built only when shown. */
  readonly hops: () => readonly string[];
  /** Why it is not certain that this way exists; null when it does. */
  readonly doubt: string | null;
}

/** Services that fare alike on one way. */
export interface PathSpan extends ServiceSpan {
  readonly path: InternetPath;
}

/**
 * Whether any of the asked services can be reached from the internet: `open` when one surely can, `closed` when surely
 * none can, else `undetermined`.
 */
export interface Exposure {
  readonly state: 'open' | 'closed' | 'undetermined';
  readonly open: readonly PathSpan[];
  /** Services that may be reached, as far as the recorded answers tell. */
  readonly undetermined: readonly PathSpan[];
  /** Why it is undetermined. */
  readonly doubts: readonly string[];
  readonly paths: readonly InternetPath[];
  readonly query: ServiceQuery;
}

const NO_SPANS: readonly PathSpan[] = [];
const NO_DOUBTS: readonly string[] = [];

/** Answers a query for a resource with the given ways from the internet. */
export function exposureOver(paths: readonly InternetPath[], query: ServiceQuery): Exposure {
  if (paths.every(({ filter }) => isShut(filter.answer(query)))) {
    return { state: 'closed', open: NO_SPANS, undetermined: NO_SPANS, doubts: NO_DOUBTS, paths, query };
  }
  const open: PathSpan[] = [];
  const undetermined: PathSpan[] = [];
  const doubts = new Set<string>();
  for (const path of paths) {
    const answer = path.filter.answer(query);
    for (const span of answer.open) (path.doubt === null ? open : undetermined).push({ ...span, path });
    for (const span of answer.undetermined) undetermined.push({ ...span, path });
    if (path.doubt !== null && !isShut(answer)) doubts.add(path.doubt);
    answer.undetermined.forEach((span) => span.doubts.forEach((doubt) => doubts.add(doubt)));
  }
  return { state: open.length > 0 ? 'open' : 'undetermined', open, undetermined, doubts: [...doubts], paths, query };
}

/** Whether no asked service is or may be reached from more than named ranges. */
function isShut(answer: PathAnswer): boolean {
  return answer.open.length === 0 && answer.undetermined.length === 0;
}

/** Services of a closed exposure: reached from named public ranges only (`narrow`), or from nowhere (`closed`). */
export function shutSpans({ paths, query }: Exposure, how: 'narrow' | 'closed'): readonly PathSpan[] {
  return paths.filter(({ doubt }) => doubt === null).flatMap((path) => path.filter.answer(query)[how].map((span) => ({ ...span, path })));
}

/** The way and the service as one line: `internet > 203.0.113.9 > … > tcp/22`. */
export function pathText(span: PathSpan): string {
  return ['internet', ...span.path.hops(), serviceText(span.from, span.to)].join(' > ');
}
