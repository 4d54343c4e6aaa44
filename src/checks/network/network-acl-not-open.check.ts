import { aclExposure } from '../../inventory/exposure/acl-exposure.js';
import { networkAcl } from '../../inventory/network/network-acl.js';
import { subnet } from '../../inventory/network/subnet.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { notApplicable } from '../verdict.js';
import { everyPortQuery, portCountVerdict, PREFIX_PARAMETER } from './exposure-verdict.js';
import { answer, denied, listing } from './network-calls.js';

type Item = { readonly [field: string]: unknown };

const entry = (Action: string, Protocol: string, Port: string, CidrBlock = '0.0.0.0/0'): Item => ({ Action, Protocol, Port, CidrBlock });
const listed = (...entries: readonly Item[]): readonly Item[] => entries.map((one, index) => ({ ...one, Priority: index + 1 }));
const acl = (id: string, ingress: readonly Item[], egress: readonly Item[], fields: Item = {}): Item => ({
  NetworkAclId: id,
  NetworkAclType: 'TRIPLE',
  SubnetSet: [{ SubnetId: `subnet-of-${id}` }],
  IngressEntries: listed(...ingress),
  EgressEntries: listed(...egress),
  ...fields,
});
const ALL = entry('Accept', 'all', 'all');

export default defineCheck({
  id: 'network-acl-not-open',
  title: { en: 'Network ACL refuses most ports from the internet', zh: '网络 ACL 未向公网全面放通' },
  failTitle: { en: 'Network ACL lets everything in from the internet', zh: '网络 ACL 向公网全面放通' },
  why: {
    en: 'An ACL that accepts every port from everywhere is no second line: when a security group is opened by mistake, nothing is left to stop it.',
    zh: '对所有来源放通全部端口的网络 ACL 起不到第二道防线的作用：一旦安全组被误放通，便再无阻挡。',
  },
  severity: 'medium',
  subject: networkAcl,
  consults: [subnet],
  layer: 'network-host',
  objectives: ['default-deny', 'network-isolation-vpc'],
  parameters: {
    maximumPorts: { type: 'number', default: 1024, minimum: 0, maximum: 131_072, unit: 'ports', description: 'Most TCP and UDP ports that may be let in from the internet' },
    prefix: PREFIX_PARAMETER,
  },
  remediation: {
    console: [{ en: 'VPC > Security > Network ACL > Inbound rules: accept the services of the subnet, refuse the rest.', zh: '私有网络 > 安全 > 网络 ACL > 入站规则：仅放通该子网的业务端口，其余拒绝。' }],
    tccli: 'tccli vpc ModifyNetworkAclEntries --NetworkAclId <acl> --NetworkAclEntrySet file://entries.json',
    docs: 'https://cloud.tencent.com/document/product/215/31850',
  },
  covers: { statements: ['WP-5.3.2-13', 'WP-3-06'], peers: ['csc-network-acl-open'] },
  evaluate(one, context) {
    const bound = known(one.data.SubnetSet, 'SubnetSet') ?? [];
    if (bound.length === 0) return notApplicable('no subnet is bound to the ACL');
    const subnetIds = bound.map(({ SubnetId }) => known(SubnetId ?? undefined, 'SubnetSet[].SubnetId'));
    return portCountVerdict(aclExposure(one, subnetIds, context, everyPortQuery(context.parameters)), context.parameters.maximumPorts);
  },
  examples: [
    {
      name: 'Open, open in but nothing out, web only, refused at the top, no entries, bound to nothing',
      given: [
        listing(
          'vpc.DescribeNetworkAcls',
          'NetworkAclSet',
          acl('acl-open', [ALL], [ALL]),
          acl('acl-in', [ALL], []),
          acl('acl-web', [entry('Accept', 'tcp', '80'), entry('Accept', 'TCP', '443')], [ALL]),
          acl('acl-refused', [entry('Drop', 'ALL', 'ALL'), ALL], [ALL]),
          acl('acl-none', [], []),
          acl('acl-unbound', [ALL], [ALL], { SubnetSet: [] }),
        ),
      ],
      expect: { 'acl-open': 'fail', 'acl-in': 'pass', 'acl-web': 'pass', 'acl-refused': 'pass', 'acl-none': 'pass', 'acl-unbound': 'not-applicable' },
    },
    {
      name: 'Five-part entries',
      given: [
        listing('vpc.DescribeSubnets', 'SubnetSet', { SubnetId: 'subnet-1', CidrBlock: '10.0.0.0/24', NetworkAclId: 'acl-1' }),
        listing('vpc.DescribeNetworkAcls', 'NetworkAclSet', { NetworkAclId: 'acl-1', NetworkAclType: 'QUINTUPLE', SubnetSet: [{ SubnetId: 'subnet-1' }] }),
        answer('vpc.DescribeNetworkAclQuintupleEntries', 'NetworkAclId', 'acl-1', {
          TotalCount: 2,
          NetworkAclQuintupleSet: ['INGRESS', 'EGRESS'].map((NetworkAclDirection) => ({
            NetworkAclDirection,
            Priority: 1,
            Action: 'ACCEPT',
            Protocol: 'ALL',
            SourceCidr: '0.0.0.0/0',
            SourcePort: 'ALL',
            DestinationCidr: '0.0.0.0/0',
            DestinationPort: 'ALL',
          })),
        }),
      ],
      expect: { 'acl-1': 'fail' },
    },
    {
      name: 'Entries, subnets or action were not recorded',
      given: [
        listing(
          'vpc.DescribeNetworkAcls',
          'NetworkAclSet',
          { NetworkAclId: 'acl-1', NetworkAclType: 'QUINTUPLE', SubnetSet: [{ SubnetId: 'subnet-1' }] },
          { NetworkAclId: 'acl-2', NetworkAclType: 'TRIPLE', IngressEntries: [], EgressEntries: [] },
          acl('acl-3', [entry('Perhaps', 'all', 'all')], [ALL]),
        ),
        denied('vpc.DescribeNetworkAclQuintupleEntries', { NetworkAclId: 'acl-1' }),
      ],
      expect: { 'acl-1': 'unknown', 'acl-2': 'unknown', 'acl-3': 'unknown' },
    },
  ],
});
