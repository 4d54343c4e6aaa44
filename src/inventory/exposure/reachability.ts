import type { cvmInstance } from '../compute/cvm-instance.js';
import type { ResourceOf } from '../resource.js';
import type { InventoryView } from '../view.js';
import type { Breadth } from './address.js';
import type { RuleRef } from './first-match.js';
import { instanceExposure } from './instance-exposure.js';
import type { Exposure, PathSpan } from './internet-path.js';
import type { ServiceQuery } from './path-filter.js';
import { serviceText } from './service.js';

/** One line of the answer to: which ports are reachable from the internet, by which path, opened by which rules. */
export interface ReachableService {
  /** Ports of one protocol, e.g. `tcp/22`, `udp/1-65535`. */
  readonly service: string;
  /** What a packet passes, from the public end to the instance. */
  readonly path: readonly string[];
  /** Rules that let it through, outermost first; empty where nothing on the way refuses anything. */
  readonly openedBy: readonly RuleRef[];
  /** How many public sources surely get through. */
  readonly sources: Breadth;
  /** False where missing data decides; `doubts` say which. */
  readonly certain: boolean;
  readonly doubts: readonly string[];
  readonly dependsOnOrder: boolean;
}

/** Every service of an instance that is or may be reached from the internet; empty: surely none of the asked ones. */
export function reachableServices(instance: ResourceOf<typeof cvmInstance>, view: InventoryView, query: ServiceQuery): readonly ReachableService[] {
  return reachable(instanceExposure(instance, view, query));
}

/** An exposure as such lines, the certain ones first. */
export function reachable({ open, undetermined }: Exposure): readonly ReachableService[] {
  return [...open.map((span) => line(span, true)), ...undetermined.map((span) => line(span, false))];
}

function line(span: PathSpan, certain: boolean): ReachableService {
  const { doubt } = span.path;
  return {
    service: serviceText(span.from, span.to),
    path: span.path.hops(),
    openedBy: span.rules,
    sources: span.sources,
    certain,
    doubts: doubt === null ? span.doubts : [doubt, ...span.doubts],
    dependsOnOrder: span.dependsOnOrder,
  };
}
