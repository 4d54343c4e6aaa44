import { networkAcl } from '../../inventory/network/network-acl.js';
import { subnet } from '../../inventory/network/subnet.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { denied, listing } from './network-calls.js';

const PATH = 'vpc.DescribeSubnets SubnetSet[].NetworkAclId';

export default defineCheck({
  id: 'subnet-network-acl-bound',
  title: { en: 'Subnet is filtered by a network ACL', zh: '子网已绑定网络 ACL' },
  failTitle: { en: 'Subnet has no network ACL', zh: '子网未绑定网络 ACL' },
  why: {
    en: 'A network ACL is the second line behind security groups: it still holds when a group is opened by mistake. Without one, every subnet of the VPC can talk to every other.',
    zh: '网络 ACL 是安全组之外的第二道防线，在安全组被误放通时仍然有效。没有它，VPC 内各子网之间可任意互访。',
  },
  severity: 'low',
  subject: subnet,
  consults: [networkAcl],
  layer: 'network-host',
  objectives: ['network-isolation-vpc', 'default-deny'],
  remediation: {
    console: [{ en: 'VPC > Security > Network ACL: create an ACL for the zone and bind the subnet to it.', zh: '私有网络 > 安全 > 网络 ACL：为该区域新建 ACL 并关联子网。' }],
    tccli: 'tccli vpc AssociateNetworkAclSubnets --NetworkAclId <acl> --SubnetIds \'["<subnet>"]\'',
    docs: 'https://cloud.tencent.com/document/product/215/31850',
  },
  covers: { statements: ['WP-5.3.2-13'] },
  evaluate(one, context) {
    const listed = context.all(networkAcl, one.region).find(({ data }) => (data.SubnetSet ?? []).some(({ SubnetId }) => SubnetId === one.id));
    const bound = listed?.id ?? known(one.data.NetworkAclId, 'NetworkAclId');
    const evidence = { path: PATH, observed: bound, expected: 'a network ACL' };
    return bound ? pass(evidence) : fail(evidence);
  },
  examples: [
    {
      name: 'Bound, bound by the listing of ACLs alone, not bound in both forms, not recorded',
      given: [
        listing(
          'vpc.DescribeSubnets',
          'SubnetSet',
          { SubnetId: 'subnet-1', VpcId: 'vpc-1', NetworkAclId: 'acl-1' },
          { SubnetId: 'subnet-2', VpcId: 'vpc-1' },
          { SubnetId: 'subnet-3', VpcId: 'vpc-1', NetworkAclId: '' },
          { SubnetId: 'subnet-4', VpcId: 'vpc-1', NetworkAclId: null },
          { SubnetId: 'subnet-5', VpcId: 'vpc-1' },
        ),
        listing('vpc.DescribeNetworkAcls', 'NetworkAclSet', { NetworkAclId: 'acl-1', SubnetSet: [{ SubnetId: 'subnet-1' }, { SubnetId: 'subnet-2' }] }),
      ],
      expect: { 'subnet-1': 'pass', 'subnet-2': 'pass', 'subnet-3': 'fail', 'subnet-4': 'fail', 'subnet-5': 'unknown' },
    },
    { name: 'Subnets denied', given: [denied('vpc.DescribeSubnets')], expect: { '*': 'unknown' } },
  ],
});
