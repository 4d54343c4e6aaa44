import type { lighthouseInstance } from '../compute/lighthouse-instance.js';
import type { ResourceOf } from '../resource.js';
import type { InventoryView } from '../view.js';
import { INTERNET_IPV4, INTERNET_IPV6 } from './address.js';
import { GroupList, unreadableFilter, type Filter } from './first-match.js';
import { exposureOver, type Exposure, type InternetPath } from './internet-path.js';
import { PathFilter, type ServiceQuery } from './path-filter.js';
import { filterRule } from './rule-reading.js';

type Lighthouse = ResourceOf<typeof lighthouseInstance>;

/** Whether services of a Lighthouse instance can be reached from the internet: its public addresses and its own firewall. */
export function lighthouseExposure(instance: Lighthouse, view: InventoryView, query: ServiceQuery): Exposure {
  const { PublicAddresses, PublicIpv6Addresses } = instance.data;
  const filter = firewallOf(instance, view);
  const paths: InternetPath[] = [];
  const add = (address: string, sources: typeof INTERNET_IPV4, doubt: string | null): void => {
    paths.push({ filter: new PathFilter([{ filter, shift: 0 }], sources), hops: () => [address, `firewall of ${instance.id}`], doubt });
  };
  for (const address of PublicAddresses ?? []) if (address !== '') add(address, INTERNET_IPV4, null);
  for (const address of PublicIpv6Addresses ?? []) if (address !== '') add(address, INTERNET_IPV6, null);
  if (PublicAddresses === undefined) add('a public address', INTERNET_IPV4, 'the public addresses of the instance were not recorded');
  if (PublicIpv6Addresses === undefined) add('a public IPv6 address', INTERNET_IPV6, 'the IPv6 addresses of the instance were not recorded');
  return exposureOver(paths, query);
}

function firewallOf(instance: Lighthouse, view: InventoryView): Filter {
  const { firewall } = instance.details;
  if ('missing' in firewall) return unreadableFilter(firewall.missing);
  const rules = firewall.value?.FirewallRuleSet;
  if (rules === undefined) return unreadableFilter('the answer holds no firewall rules');
  return new GroupList([
    (rules ?? []).map((rule, index) =>
      filterRule(view, instance.region, instance.id, 'ingress', index, {
        action: rule.Action,
        protocol: rule.Protocol,
        port: rule.Port,
        blocks: [rule.CidrBlock, rule.Ipv6CidrBlock],
        addressTemplates: [],
        serviceTemplates: [],
        peerGroup: null,
      }),
    ),
  ]);
}
