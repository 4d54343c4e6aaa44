import type { InventoryView } from '../view.js';
import type { BoundDatabaseGroup } from '../data/database-security-groups.js';
import { INTERNET } from './address.js';
import { GroupList, type Filter, type FilterRule, type RuleRef } from './first-match.js';
import { exposureOver, type Exposure } from './internet-path.js';
import { PathFilter, type ServiceQuery } from './path-filter.js';
import { filterRule } from './rule-reading.js';
import { groupListFilter, groupRules } from './security-groups.js';

const FILTERS = new WeakMap<Filter, PathFilter>();

function pathFilterOf(filter: Filter): PathFilter {
  let found = FILTERS.get(filter);
  if (found === undefined) FILTERS.set(filter, (found = new PathFilter([{ filter, shift: 0 }], INTERNET)));
  return found;
}

/**
 * What an ordered list of security groups lets in from the internet (or out to it), whatever they are bound to.
 * @param groupIds undefined or empty: not known
 */
export function groupListExposure(
  view: InventoryView,
  region: string,
  groupIds: readonly string[] | null | undefined,
  query: ServiceQuery,
  direction: RuleRef['direction'] = 'ingress',
): Exposure {
  const filter = pathFilterOf(groupListFilter(view, region, groupIds, direction));
  return exposureOver([{ filter, hops: () => [`security groups ${(groupIds ?? ['not recorded']).join(', ')}`], doubt: null }], query);
}

/**
 * What the groups bound to a database with a public address let in.
 * @param groups as `boundDatabaseGroups` reads them; undefined: not known. Where the product inlines no rules, the
 *   rules of the VPC's group of that id are used.
 */
export function databaseGroupExposure(view: InventoryView, region: string, groups: readonly BoundDatabaseGroup[] | undefined, query: ServiceQuery): Exposure {
  if (groups === undefined || groups.length === 0) return groupListExposure(view, region, undefined, query);
  const path = { filter: databaseFilter(view, region, groups), hops: () => [`security groups ${groups.map(({ id }) => id).join(', ')}`], doubt: null };
  return exposureOver([path], query);
}

const DATABASE_FILTERS = new WeakMap<object, Map<string, PathFilter>>();

/** Databases with the same groups share one filter: there may be thousands, behind a handful of lists. */
function databaseFilter(view: InventoryView, region: string, groups: readonly BoundDatabaseGroup[]): PathFilter {
  let filters = DATABASE_FILTERS.get(view.identity);
  if (filters === undefined) DATABASE_FILTERS.set(view.identity, (filters = new Map()));
  const key = `${region} ${JSON.stringify(groups)}`;
  let filter = filters.get(key);
  if (filter === undefined) {
    const list = new GroupList(groups.map((group) => databaseRules(view, region, group)));
    filters.set(key, (filter = new PathFilter([{ filter: list, shift: 0 }], INTERNET)));
  }
  return filter;
}

function databaseRules(view: InventoryView, region: string, group: BoundDatabaseGroup): readonly FilterRule[] {
  if (group.inbound === undefined) return groupRules(view, region, group.id, 'ingress');
  return group.inbound.map((rule, index) =>
    filterRule(view, region, group.id, 'ingress', index, {
      action: rule.Action,
      protocol: rule.IpProtocol,
      port: rule.PortRange,
      blocks: [rule.CidrIp],
      addressTemplates: [rule.AddressModule],
      serviceTemplates: [rule.ServiceModule],
      peerGroup: rule.Id,
    }),
  );
}
