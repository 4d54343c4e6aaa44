import { addresses, breadth } from '../../inventory/exposure/address.js';
import { routeTable } from '../../inventory/network/route-table.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { denied, listing } from './network-calls.js';

const PATH = 'vpc.DescribeRouteTables RouteTableSet[].RouteSet[]';
const table = (id: string, RouteSet: unknown) => ({ RouteTableId: id, VpcId: 'vpc-1', RouteSet });
const route = (DestinationCidrBlock: string, fields: object = {}) => ({ DestinationCidrBlock, GatewayType: 'PEERCONNECTION', GatewayId: 'pcx-1', Enabled: true, ...fields });

export default defineCheck({
  id: 'route-table-peering-routes-narrow',
  title: { en: 'Routes to peered networks are narrow', zh: '指向对等连接的路由范围最小化' },
  failTitle: { en: 'A route opens a whole address range to a peered network', zh: '路由向对等网络开放了整个大网段' },
  why: {
    en: 'A route to a peer decides how much of the other network can be reached, and be reached from. Routing only the subnets that talk to each other keeps an intruder from wandering on.',
    zh: '指向对端的路由决定了双方网络互通的范围。只路由确需互通的子网，可以阻止入侵者继续横向移动。',
  },
  severity: 'low',
  subject: routeTable,
  layer: 'network-host',
  objectives: ['network-isolation-vpc', 'environment-separation'],
  parameters: { maximumAddresses: { type: 'number', default: 4096, minimum: 1, maximum: 16_777_216, unit: 'addresses', description: 'Addresses that one route to a peer may cover (4096: a /20)' } },
  remediation: {
    console: [{ en: 'VPC > Route tables > <table>: replace the route named by the evidence by routes to the subnets that need it.', zh: '私有网络 > 路由表 > <路由表>：将证据所列路由改为仅指向确需互通的子网。' }],
    tccli: "tccli vpc ReplaceRoutes --RouteTableId <table> --Routes '[{\"RouteId\":<route>,\"DestinationCidrBlock\":\"<subnet>\",\"GatewayType\":\"PEERCONNECTION\",\"GatewayId\":\"<peering>\"}]'",
    terraform: 'resource "tencentcloud_route_table_entry" "peer" {\n  route_table_id         = "<table>"\n  destination_cidr_block = "<subnet>"\n  next_type              = "PEERCONNECTION"\n  next_hub               = "<peering>"\n}',
    docs: 'https://cloud.tencent.com/document/product/215/20093',
  },
  covers: { statements: ['WP-6.2.2-06'], peers: ['cis-3.3'] },
  evaluate({ data }, { parameters }) {
    const routes = known(data.RouteSet, PATH) ?? [];
    const peered = routes.filter(({ GatewayType, Enabled }) => (GatewayType ?? 'PEERCONNECTION') === 'PEERCONNECTION' && Enabled !== false);
    if (peered.length === 0) return notApplicable('no route leads to a peer');
    const wide: string[] = [];
    for (const { DestinationCidrBlock, DestinationIpv6CidrBlock, GatewayType, Enabled } of peered) {
      known(GatewayType ?? undefined, `${PATH}.GatewayType`);
      const text = DestinationCidrBlock || DestinationIpv6CidrBlock;
      const set = addresses(known(text || undefined, `${PATH}.DestinationCidrBlock`));
      if (set === undefined) return unknown(`the destination ${text} cannot be read`);
      // IPv6 subnets are /64 at least: what is wider than one network's /56 is not a subnet.
      const { ipv4, ipv6 } = breadth(set);
      if (ipv4 > parameters.maximumAddresses || ipv6 > 2 ** 72) {
        known(Enabled ?? undefined, `${PATH}.Enabled`);
        wide.push(text as string);
      }
    }
    const evidence = { path: PATH, observed: wide.length > 0 ? wide : peered.map((one) => one.DestinationCidrBlock || one.DestinationIpv6CidrBlock || ''), expected: `at most ${parameters.maximumAddresses} addresses a route` };
    return wide.length > 0 ? fail(evidence) : pass(evidence);
  },
  examples: [
    {
      name: 'One subnet, a whole network, everything, disabled, no peers, not recorded',
      given: [
        listing(
          'vpc.DescribeRouteTables',
          'RouteTableSet',
          table('rtb-1', [route('10.1.2.0/24')]),
          table('rtb-2', [route('10.0.0.0/8')]),
          table('rtb-3', [route('10.1.2.0/24'), route('', { DestinationIpv6CidrBlock: '::/0' })]),
          table('rtb-4', [route('10.0.0.0/8', { Enabled: false })]),
          table('rtb-5', [route('0.0.0.0/0', { GatewayType: 'NAT', GatewayId: 'nat-1' })]),
          table('rtb-6', undefined),
          table('rtb-7', [route('10.1.2.0/24', { GatewayType: undefined })]),
        ),
      ],
      expect: { 'rtb-1': 'pass', 'rtb-2': 'fail', 'rtb-3': 'fail', 'rtb-4': 'not-applicable', 'rtb-5': 'not-applicable', 'rtb-6': 'unknown', 'rtb-7': 'unknown' },
    },
    { name: 'Denied', given: [denied('vpc.DescribeRouteTables')], expect: { '*': 'unknown' } },
  ],
});
