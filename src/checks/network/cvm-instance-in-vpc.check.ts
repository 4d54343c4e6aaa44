import { cvmInstance } from '../../inventory/compute/cvm-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { listing } from './network-calls.js';

const PATH = 'cvm.DescribeInstances InstanceSet[].VirtualPrivateCloud.VpcId';

export default defineCheck({
  id: 'cvm-instance-in-vpc',
  title: { en: 'CVM instance runs in a VPC', zh: '云服务器位于私有网络' },
  failTitle: { en: 'CVM instance runs in the basic network', zh: '云服务器位于基础网络' },
  why: {
    en: 'In the basic network all customers share one address space and only the security group separates them. A VPC adds own addresses, subnets, routes and network ACLs.',
    zh: '基础网络中所有用户共用一个地址空间，仅靠安全组隔离。私有网络提供独立网段、子网、路由和网络 ACL。',
  },
  severity: 'medium',
  subject: cvmInstance,
  layer: 'network-host',
  objectives: ['network-isolation-vpc'],
  remediation: {
    console: [{ en: 'CVM > Instances > More > Resources > Switch to VPC.', zh: '云服务器 > 实例 > 更多 > 资源调整 > 切换私有网络。' }],
    docs: 'https://cloud.tencent.com/document/product/213/5227',
  },
  covers: { statements: ['CVM-SEC-08', 'WP-5.2.1-C01'] },
  evaluate(instance) {
    const cloud = known(instance.data.VirtualPrivateCloud, 'VirtualPrivateCloud');
    const vpcId = cloud === null ? null : known(cloud.VpcId, 'VirtualPrivateCloud.VpcId');
    const evidence = { path: PATH, observed: vpcId, expected: 'a VPC' };
    return vpcId ? pass(evidence) : fail(evidence);
  },
  examples: [
    {
      name: 'In a VPC, in the basic network in both of its forms, not recorded',
      given: [
        listing(
          'cvm.DescribeInstances',
          'InstanceSet',
          { InstanceId: 'ins-1', VirtualPrivateCloud: { VpcId: 'vpc-1', SubnetId: 'subnet-1' } },
          { InstanceId: 'ins-2', VirtualPrivateCloud: { VpcId: '', SubnetId: '' } },
          { InstanceId: 'ins-3', VirtualPrivateCloud: null },
          { InstanceId: 'ins-4' },
          { InstanceId: 'ins-5', VirtualPrivateCloud: {} },
        ),
      ],
      expect: { 'ins-1': 'pass', 'ins-2': 'fail', 'ins-3': 'fail', 'ins-4': 'unknown', 'ins-5': 'unknown' },
    },
  ],
});
