import { known } from '../../inventory/resource.js';
import { asGroup } from '../../inventory/services/as-group.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';

const PATH = 'DescribeAutoScalingGroups AutoScalingGroupSet[].HealthCheckType';

function group(fields: { readonly [field: string]: unknown } = {}): ExampleCall {
  return { call: 'as.DescribeAutoScalingGroups', response: { TotalCount: 1, AutoScalingGroupSet: [{ AutoScalingGroupId: 'asg-1', EnabledStatus: 'ENABLED', LoadBalancerIdSet: ['lb-1'], ...fields }] } };
}

export default defineCheck({
  id: 'as-group-checks-health',
  title: { en: 'Scaling group behind a balancer asks the balancer which instances work', zh: '关联负载均衡的伸缩组使用负载均衡健康检查' },
  failTitle: { en: 'Scaling group behind a balancer keeps instances whose service is dead', zh: '关联负载均衡的伸缩组未使用负载均衡健康检查' },
  why: {
    en: 'An instance may run while its service hangs. Only the balancer notices, and only a group that asks it replaces the instance.',
    zh: '实例仍在运行但服务可能已无响应，只有负载均衡能发现；伸缩组采用其健康检查才会替换该实例。',
  },
  severity: 'low',
  subject: asGroup,
  layer: 'network-host',
  objectives: ['load-balancer-health', 'capacity-autoscaling'],
  remediation: {
    console: [{ en: 'Auto Scaling > Scaling group > the group > Edit: health check type CLB, with a grace period for starting.', zh: '弹性伸缩 > 伸缩组 > 伸缩组 > 编辑：健康检查类型选择 CLB，并设置启动宽限期。' }],
    tccli: 'tccli as ModifyAutoScalingGroup --AutoScalingGroupId <group-id> --HealthCheckType CLB',
    docs: 'https://cloud.tencent.com/document/product/377/8553',
  },
  covers: { statements: ['WP-5.3.2-04', 'WP-5.3.2-09'] },
  evaluate({ data }) {
    const enabled = known(data.EnabledStatus || undefined, 'DescribeAutoScalingGroups AutoScalingGroupSet[].EnabledStatus');
    if (enabled === 'DISABLED') return notApplicable('the group is switched off');
    const type = known(data.HealthCheckType || undefined, PATH);
    const evidence = { path: PATH, observed: type, expected: 'CLB' };
    if (type === 'CLB') return pass(evidence);
    const balancers = known(data.LoadBalancerIdSet, 'DescribeAutoScalingGroups AutoScalingGroupSet[].LoadBalancerIdSet') ?? [];
    return balancers.length === 0 ? notApplicable('no balancer of this kind stands before the group') : fail(evidence);
  },
  examples: [
    { name: 'Asks the balancer', given: [group({ HealthCheckType: 'CLB' })], expect: { 'asg-1': 'pass' } },
    { name: 'Asks the instance only', given: [group({ HealthCheckType: 'CVM' })], expect: { 'asg-1': 'fail' } },
    { name: 'No balancer', given: [group({ HealthCheckType: 'CVM', LoadBalancerIdSet: [] })], expect: { 'asg-1': 'not-applicable' } },
    { name: 'Switched off', given: [group({ EnabledStatus: 'DISABLED', HealthCheckType: 'CVM' })], expect: { 'asg-1': 'not-applicable' } },
    { name: 'Type is not in the answer', given: [group()], expect: { 'asg-1': 'unknown' } },
    { name: 'Denied', given: [{ call: 'as.DescribeAutoScalingGroups', error: { code: 'UnauthorizedOperation' } }], expect: { '*': 'unknown' } },
  ],
});
