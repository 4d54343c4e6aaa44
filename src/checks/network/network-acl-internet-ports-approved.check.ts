import { aclExposure } from '../../inventory/exposure/acl-exposure.js';
import { subtract } from '../../inventory/exposure/interval-set.js';
import type { ServiceQuery } from '../../inventory/exposure/path-filter.js';
import { ALL_TCP, ALL_UDP, portList } from '../../inventory/exposure/service.js';
import { networkAcl } from '../../inventory/network/network-acl.js';
import { subnet } from '../../inventory/network/subnet.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { notApplicable } from '../verdict.js';
import { exposureVerdict, PREFIX_PARAMETER } from './exposure-verdict.js';
import { denied, listing } from './network-calls.js';

interface Approved {
  readonly approvedPorts: readonly string[];
  readonly prefix: number;
}

const QUERIES = new WeakMap<Approved, ServiceQuery>();

function queryOf(parameters: Approved): ServiceQuery {
  let query = QUERIES.get(parameters);
  if (query === undefined) QUERIES.set(parameters, (query = { services: subtract([...ALL_TCP, ...ALL_UDP], portList(parameters.approvedPorts)), prefix: parameters.prefix }));
  return query;
}

const entry = (Action: string, Protocol: string, Port: string, Priority: number, CidrBlock = '0.0.0.0/0') => ({ Action, Protocol, Port, CidrBlock, Ipv6CidrBlock: '', Priority });
const acl = (id: string, ingress: readonly object[], fields: object = {}) => ({ NetworkAclId: id, NetworkAclType: 'TRIPLE', SubnetSet: [{ SubnetId: `subnet-${id}` }], IngressEntries: [...ingress, { ...entry('Drop', 'all', 'all', 98, '::/0'), CidrBlock: '', Ipv6CidrBlock: '::/0' }], EgressEntries: [entry('Accept', 'all', 'all', 1)], ...fields });

export default defineCheck({
  id: 'network-acl-internet-ports-approved',
  title: { en: 'Network ACL lets only approved ports in from the internet', zh: '网络 ACL 仅放通已批准的公网端口' },
  failTitle: { en: 'Network ACL lets other than the approved ports in from the internet', zh: '网络 ACL 放通了未批准的公网端口' },
  why: {
    en: 'The ACL is the second line behind the security groups. Where it admits just the ports that a subnet serves, a group that is opened by mistake opens nothing.',
    zh: '网络 ACL 是安全组之后的第二道防线。如果它只放通子网对外服务的端口，安全组被误放通时也不会造成暴露。',
  },
  severity: 'low',
  subject: networkAcl,
  consults: [subnet],
  layer: 'network-host',
  objectives: ['default-deny', 'network-isolation-vpc'],
  parameters: {
    approvedPorts: { type: 'strings', default: ['80', '443', '1024-65535', 'udp/1024-65535', 'udp/443'], description: 'Ports that may come in. High ports are among them by default: answers to what instances ask of the internet come back to those, and an ACL has no memory' },
    prefix: PREFIX_PARAMETER,
  },
  remediation: {
    console: [{ en: 'VPC > Security > Network ACL > <acl> > Inbound rules: accept the ports of the subnet\'s services and the high ports that answers come back to, refuse the rest.', zh: '私有网络 > 安全 > 网络 ACL > <ACL> > 入站规则：仅放通子网业务端口和返回流量所用的高位端口，其余拒绝。' }],
    tccli: 'tccli vpc ModifyNetworkAclEntries --NetworkAclId <acl> --NetworkAclEntrySet file://entries.json',
    terraform: 'resource "tencentcloud_vpc_acl" "this" {\n  ingress = [\n    "ACCEPT#0.0.0.0/0#443#TCP",\n    "ACCEPT#0.0.0.0/0#1024-65535#TCP",\n  ]\n}',
    docs: 'https://cloud.tencent.com/document/product/215/31850',
  },
  covers: { statements: ['WP-5.3.2-13', 'WP-6.2.2-05a'], peers: ['csc-network-acl-ports'] },
  evaluate(one, context) {
    const bound = known(one.data.SubnetSet, 'SubnetSet') ?? [];
    if (bound.length === 0) return notApplicable('no subnet is bound to the ACL');
    const subnetIds = bound.map(({ SubnetId }) => known(SubnetId ?? undefined, 'SubnetSet[].SubnetId'));
    return exposureVerdict(aclExposure(one, subnetIds, context, queryOf(context.parameters)));
  },
  examples: [
    {
      name: 'Web and answers, everything, SSH, refused above, bound to nothing, entries not recorded',
      given: [
        listing(
          'vpc.DescribeNetworkAcls',
          'NetworkAclSet',
          acl('acl-web', [entry('Accept', 'tcp', '443', 1), entry('Accept', 'tcp', '1024-65535', 2)]),
          acl('acl-all', [entry('Accept', 'all', 'all', 1)]),
          acl('acl-ssh', [entry('Accept', 'tcp', '22', 1)]),
          acl('acl-shut', [entry('Drop', 'tcp', '22', 1), entry('Accept', 'tcp', '22', 2)]),
          acl('acl-free', [], { SubnetSet: [] }),
          acl('acl-silent', [], { IngressEntries: undefined }),
        ),
      ],
      expect: { 'acl-web': 'pass', 'acl-all': 'fail', 'acl-ssh': 'fail', 'acl-shut': 'pass', 'acl-free': 'not-applicable', 'acl-silent': 'unknown' },
    },
    { name: 'None', given: [listing('vpc.DescribeNetworkAcls', 'NetworkAclSet')], expect: { '*': 'not-applicable' } },
    { name: 'Denied', given: [denied('vpc.DescribeNetworkAcls')], expect: { '*': 'unknown' } },
  ],
});
