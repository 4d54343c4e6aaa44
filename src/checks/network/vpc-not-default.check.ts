import { vpc } from '../../inventory/network/vpc.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { listing } from './network-calls.js';

export default defineCheck({
  id: 'vpc-not-default',
  title: { en: 'VPC was planned, not made by default', zh: '私有网络为规划创建而非默认' },
  failTitle: { en: 'Default VPC exists', zh: '存在默认私有网络' },
  why: {
    en: 'The provider makes a default VPC when nobody chose a network, with address ranges and one flat subnet nobody planned. What lands there is neither zoned nor separated by environment.',
    zh: '未选择网络时平台会自动创建默认私有网络，其网段和子网未经规划。落入其中的资源既没有分区，也没有按环境隔离。',
  },
  severity: 'low',
  subject: vpc,
  layer: 'network-host',
  objectives: ['network-isolation-vpc'],
  remediation: {
    console: [{ en: 'VPC > VPCs: move resources to a planned VPC, then delete the default one.', zh: '私有网络：将资源迁移到规划的私有网络后，删除默认私有网络。' }],
    tccli: 'tccli vpc DeleteVpc --VpcId <vpc>',
    docs: 'https://cloud.tencent.com/document/product/215/20046',
  },
  sources: ['CIS Tencent Cloud, default networks'],
  covers: { statements: ['WP-5.3.2-06', 'WP-6.2.2-06'], peers: ['checkov-CKV_TC_5'] },
  evaluate(network) {
    const isDefault = known(network.data.IsDefault ?? undefined, 'IsDefault');
    const evidence = { path: 'vpc.DescribeVpcs VpcSet[].IsDefault', observed: isDefault, expected: false };
    return isDefault ? fail(evidence) : pass(evidence);
  },
  examples: [
    {
      name: 'Planned, default, not recorded',
      given: [listing('vpc.DescribeVpcs', 'VpcSet', { VpcId: 'vpc-1', IsDefault: false }, { VpcId: 'vpc-2', IsDefault: true }, { VpcId: 'vpc-3' })],
      expect: { 'vpc-1': 'pass', 'vpc-2': 'fail', 'vpc-3': 'unknown' },
    },
    { name: 'No VPC', given: [listing('vpc.DescribeVpcs', 'VpcSet')], expect: { '*': 'not-applicable' } },
  ],
});
