import type { AnyCheck } from '../checks/check.js';
import type { Probe } from '../snapshots/live/preflight.js';
import { actionsOf, neededKinds } from './capture-checks.js';

/** A check that would not be judged with the present rights. */
export interface Obstacle {
  readonly checkId: string;
  /** `all`: nothing it judges can be listed; `some`: a part of what it looks at cannot be read. */
  readonly extent: 'all' | 'some';
  /** Actions that were refused, with their codes. */
  readonly refused: readonly string[];
}

/**
 * The checks that would stay unknown: `all` where an action is refused that lists what they need, or that was left out
 * because its answers carry secrets; `some` where only single settings cannot be read, which not every check looks at.
 */
export function obstacles(checks: readonly AnyCheck[], probes: readonly Probe[], leftOut: readonly string[]): readonly Obstacle[] {
  const refused = new Map<string, string>();
  for (const { name, result, code } of probes) if (result === 'refused') refused.set(name, `${name} (${code ?? 'no code'})`);
  for (const name of leftOut) refused.set(name, `${name} (answers carry secrets)`);
  return checks.flatMap((check): readonly Obstacle[] => {
    const needed = neededKinds(check).map(actionsOf);
    const listings = needed.map(({ listing }) => listing).filter((name) => refused.has(name));
    const details = [...needed.flatMap((actions) => actions.details), ...(check.consults ?? []).map((kind) => actionsOf(kind).listing)].filter((name) => refused.has(name));
    const names = [...new Set([...listings, ...details])];
    if (names.length === 0) return [];
    return [{ checkId: check.id, extent: listings.length > 0 ? 'all' : 'some', refused: names.map((name) => refused.get(name) as string) }];
  });
}
