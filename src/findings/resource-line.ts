import { matchesPattern } from './pattern.js';
import { isControlPlane } from '../responsibility/control-plane.js';
import type { ResourceRef } from './finding.js';

/** What people name resources by, in a scope or an exception: a resource that meets all that is named here. A field left out does not limit. */
export interface ResourceLine {
  /** Root uins. */
  readonly accounts?: readonly string[];
  readonly regions?: readonly string[];
  /** Services as reports name them (`CVM`) or the product before the dot of a kind (`cvm`), in either case. */
  readonly services?: readonly string[];
  /** Resource ids; `*` stands for any characters, `?` for one. */
  readonly resources?: readonly string[];
  /** Tag keys with the values that count; `*` for any value. */
  readonly tags?: Readonly<Record<string, readonly string[]>>;
}

/** The parts of a resource that decide. */
export type Placed = Pick<ResourceRef, 'kind' | 'service' | 'region' | 'id' | 'tags'>;

/** Whether a resource meets a line; `unknown`: what it depends on was not recorded. */
export type Match = 'yes' | 'no' | 'unknown';

/**
 * Whether a resource meets a line. `include` reads it generously: the control plane governs the account as a whole and
 * products without a region serve all regions, so that no line leaves them out. `exact` takes it at its word.
 * @param account root uin of the account
 */
export function lineMatch(line: ResourceLine, resource: Placed, account: string, reading: 'include' | 'exact'): Match {
  if (line.accounts !== undefined && !line.accounts.includes(account)) return 'no';
  if (reading === 'include' && isControlPlane(resource.kind)) return 'yes';
  const parts: Match[] = [];
  if (line.regions !== undefined) parts.push(regionMatch(line.regions, resource, reading));
  if (line.services !== undefined) parts.push(serviceMatch(line.services, resource) ? 'yes' : 'no');
  if (line.resources !== undefined) parts.push(resourceMatch(line.resources, resource));
  if (line.tags !== undefined) parts.push(tagMatch(line.tags, resource));
  if (parts.includes('no')) return 'no';
  return parts.includes('unknown') ? 'unknown' : 'yes';
}

function regionMatch(regions: readonly string[], { region }: Placed, reading: 'include' | 'exact'): Match {
  return regions.includes(region) || (region === 'global' && reading === 'include') ? 'yes' : 'no';
}

function serviceMatch(services: readonly string[], { service, kind }: Placed): boolean {
  const product = kind.split('.', 1)[0] ?? '';
  return services.some((name) => [service.toLowerCase(), product.toLowerCase()].includes(name.toLowerCase()));
}

/** `*` as an id stands for all that a listing would show: it may be any of the resources named. */
function resourceMatch(patterns: readonly string[], { id }: Placed): Match {
  if (id === '*') return 'unknown';
  return patterns.some((pattern) => matchesPattern(pattern, id)) ? 'yes' : 'no';
}

/** All keys must match; an answer without any tag field leaves it open. */
function tagMatch(wanted: Readonly<Record<string, readonly string[]>>, { tags }: Pick<Placed, 'tags'>): Match {
  if (tags === undefined) return 'unknown';
  return Object.entries(wanted).every(([key, values]) => tags?.some((tag) => tag.Key === key && values.some((value) => matchesPattern(value, tag.Value)))) ? 'yes' : 'no';
}
