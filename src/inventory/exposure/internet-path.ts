import { serviceText } from './service.js';
import type { PathFilter, ServiceQuery, ServiceSpan } from './path-filter.js';

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
  /** Services reached from named public ranges only. */
  readonly narrow: readonly PathSpan[];
  readonly closed: readonly PathSpan[];
  /** Why it is undetermined. */
  readonly doubts: readonly string[];
}

const NONE: readonly PathSpan[] = [];

/** No way from the internet exists. */
const UNREACHED: Exposure = { state: 'closed', open: NONE, undetermined: NONE, narrow: NONE, closed: NONE, doubts: [] };

/** Answers a query for a resource with the given ways from the internet. */
export function exposureOver(paths: readonly InternetPath[], query: ServiceQuery): Exposure {
  if (paths.length === 0) return UNREACHED;
  const open: PathSpan[] = [];
  const undetermined: PathSpan[] = [];
  const narrow: PathSpan[] = [];
  const closed: PathSpan[] = [];
  const doubts = new Set<string>();
  for (const path of paths) {
    const answer = path.filter.answer(query);
    for (const span of answer.open) {
      if (path.doubt === null) open.push({ ...span, path });
      else {
        undetermined.push({ ...span, path });
        doubts.add(path.doubt);
      }
    }
    for (const span of answer.undetermined) {
      undetermined.push({ ...span, path });
      if (path.doubt !== null) doubts.add(path.doubt);
      span.doubts.forEach((doubt) => doubts.add(doubt));
    }
    // A way that may not exist shows nothing when it is shut.
    if (path.doubt !== null) continue;
    for (const span of answer.narrow) narrow.push({ ...span, path });
    for (const span of answer.closed) closed.push({ ...span, path });
  }
  const state = open.length > 0 ? 'open' : undetermined.length > 0 ? 'undetermined' : 'closed';
  return { state, open, undetermined, narrow, closed, doubts: [...doubts] };
}

/** The way and the service as one line: `internet > 203.0.113.9 > … > tcp/22`. */
export function pathText(span: PathSpan): string {
  return ['internet', ...span.path.hops(), serviceText(span.from, span.to)].join(' > ');
}
