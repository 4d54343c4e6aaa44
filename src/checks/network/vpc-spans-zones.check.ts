import { subnet } from '../../inventory/network/subnet.js';
import { vpc } from '../../inventory/network/vpc.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { denied, listing } from './network-calls.js';

const PATH = 'vpc.DescribeSubnets SubnetSet[].Zone';
const sub = (SubnetId: string, VpcId: string, Zone: string | undefined) => ({ SubnetId, VpcId, Zone });

export default defineCheck({
  id: 'vpc-spans-zones',
  title: { en: 'VPC has subnets in several zones', zh: '私有网络的子网分布在多个可用区' },
  failTitle: { en: 'All subnets of the VPC stand in one zone', zh: '私有网络的全部子网位于同一可用区' },
  why: {
    en: 'A zone is a data centre with its own power and cooling, and a subnet lives in one zone. With all subnets in one, nothing in the network survives the failure of that site.',
    zh: '可用区是电力与制冷独立的机房，一个子网只在一个可用区。若全部子网位于同一可用区，该机房故障时网络中的一切都会中断。',
  },
  severity: 'low',
  subject: vpc,
  alsoReads: [subnet],
  layer: 'network-host',
  objectives: ['multi-az'],
  parameters: { zones: { type: 'number', default: 2, minimum: 2, maximum: 6, unit: 'zones', description: 'Zones that subnets of a VPC must stand in' } },
  remediation: {
    console: [
      { en: 'VPC > Subnets > Create: add a subnet of <vpc> in another zone.', zh: '私有网络 > 子网 > 新建：在 <vpc> 的另一可用区创建子网。' },
      { en: 'Place the second instance of every service there, and let a load balancer serve both.', zh: '将每项服务的第二个实例部署到该子网，并由负载均衡同时转发。' },
    ],
    tccli: 'tccli vpc CreateSubnet --VpcId <vpc> --SubnetName <name> --CidrBlock <cidr> --Zone <other-zone>',
    terraform: 'resource "tencentcloud_subnet" "second" {\n  vpc_id            = "<vpc>"\n  cidr_block        = "<cidr>"\n  availability_zone = "<other-zone>"\n}',
    docs: 'https://cloud.tencent.com/document/product/215/36517',
  },
  covers: { statements: ['WP-5.1.1-C02', 'WP-5.3.2-01'] },
  evaluate(network, context) {
    const own = context.all(subnet, network.region).filter(({ data }) => data.VpcId === network.id);
    if (own.length === 0) return notApplicable('it has no subnets');
    const zones = new Set(own.map(({ data }) => data.Zone).filter((zone): zone is string => typeof zone === 'string' && zone !== ''));
    const evidence = { path: PATH, observed: [...zones].sort(), expected: `at least ${context.parameters.zones} zones` };
    if (zones.size >= context.parameters.zones) return pass(evidence);
    for (const { data } of own) known(data.Zone ?? undefined, PATH);
    return fail(evidence);
  },
  examples: [
    {
      name: 'Two zones, one zone, no subnets, a zone not recorded',
      given: [
        listing('vpc.DescribeVpcs', 'VpcSet', { VpcId: 'vpc-1' }, { VpcId: 'vpc-2' }, { VpcId: 'vpc-3' }, { VpcId: 'vpc-4' }),
        listing('vpc.DescribeSubnets', 'SubnetSet', sub('subnet-1', 'vpc-1', 'ap-guangzhou-3'), sub('subnet-2', 'vpc-1', 'ap-guangzhou-4'), sub('subnet-3', 'vpc-2', 'ap-guangzhou-3'), sub('subnet-4', 'vpc-2', 'ap-guangzhou-3'), sub('subnet-5', 'vpc-4', 'ap-guangzhou-3'), sub('subnet-6', 'vpc-4', undefined)),
      ],
      expect: { 'vpc-1': 'pass', 'vpc-2': 'fail', 'vpc-3': 'not-applicable', 'vpc-4': 'unknown' },
    },
    { name: 'Subnets were not listed', given: [listing('vpc.DescribeVpcs', 'VpcSet', { VpcId: 'vpc-1' }), denied('vpc.DescribeSubnets')], expect: { 'vpc-1': 'unknown' } },
  ],
});
