import type { networkAcl } from '../network/network-acl.js';
import { subnet } from '../network/subnet.js';
import type { ResourceOf } from '../resource.js';
import type { InventoryView } from '../view.js';
import { INTERNET_IPV4 } from './address.js';
import { unreadableFilter } from './first-match.js';
import { exposureOver, type Exposure, type InternetPath } from './internet-path.js';
import { subnetFilter } from './network-acl.js';
import { PathFilter, type ServiceQuery } from './path-filter.js';

/**
 * What a network ACL lets through from the internet to the subnets bound to it, whatever filters behind it. QUINTUPLE
 * entries are tried for the first address of each subnet.
 */
export function aclExposure(acl: ResourceOf<typeof networkAcl>, subnetIds: readonly string[], view: InventoryView, query: ServiceQuery): Exposure {
  const paths = subnetIds.map((subnetId): InternetPath => {
    const local = view.find(subnet, subnetId, acl.region)?.data.CidrBlock?.split('/')[0];
    const filter = subnetFilter(view, acl.region, subnetId, local).filter ?? unreadableFilter(`the network ACL of ${subnetId} is not known`);
    return { filter: new PathFilter([{ filter, shift: 0 }], INTERNET_IPV4), hops: () => [`network ACL ${acl.id}`, subnetId], doubt: null };
  });
  return exposureOver(paths, query);
}
