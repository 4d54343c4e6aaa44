import { lineMatch, type Match, type Placed, type ResourceLine } from '../findings/resource-line.js';

/** What an assessment looks at, and who decided that. */
export interface ScopeSelection {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
  readonly decidedBy: string;
  readonly decidedAt: string;
  /** Resources that meet one of these lines; empty: all. */
  readonly include: readonly ResourceLine[];
  /** Of those, all but the ones that meet one of these lines. */
  readonly exclude: readonly ResourceLine[];
}

/** `undecided`: what it depends on was not recorded; such a resource stays in. */
export type ScopeVerdict = 'in' | 'out' | 'undecided';

/**
 * Whether resources lie within a scope. What is not known to be outside is inside: a resource whose tags were not
 * recorded stays in, and so does whatever an incomplete listing may hide. The control plane governs the account as a
 * whole and products without a region serve all regions: no `include` line leaves them out, only an `exclude` line
 * that names the service, or the region `global`, does.
 * @param account root uin of the account
 */
export function scopeDecider({ include, exclude }: Pick<ScopeSelection, 'include' | 'exclude'>, account: string): (resource: Placed) => ScopeVerdict {
  return (resource) => {
    const out = anyLine(exclude, resource, account, 'exact');
    if (out === 'yes') return 'out';
    const within = include.length === 0 ? 'yes' : anyLine(include, resource, account, 'include');
    if (within === 'no') return 'out';
    return within === 'unknown' || out === 'unknown' ? 'undecided' : 'in';
  };
}

function anyLine(lines: readonly ResourceLine[], resource: Placed, account: string, reading: 'include' | 'exact'): Match {
  let found: Match = 'no';
  for (const line of lines) {
    const match = lineMatch(line, resource, account, reading);
    if (match === 'yes') return 'yes';
    if (match === 'unknown') found = 'unknown';
  }
  return found;
}
