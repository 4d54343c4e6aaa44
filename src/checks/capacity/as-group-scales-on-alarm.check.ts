import { known } from '../../inventory/resource.js';
import { asGroup } from '../../inventory/services/as-group.js';
import { asPolicy } from '../../inventory/services/as-policy.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';

const PATH = 'DescribeScalingPolicies ScalingPolicySet[].AutoScalingGroupId';

function group(fields: { readonly [field: string]: unknown } = {}): ExampleCall {
  return { call: 'as.DescribeAutoScalingGroups', response: { TotalCount: 1, AutoScalingGroupSet: [{ AutoScalingGroupId: 'asg-1', AutoScalingGroupName: 'web', EnabledStatus: 'ENABLED', ...fields }] } };
}

function policies(...ScalingPolicySet: readonly { readonly [field: string]: unknown }[]): ExampleCall {
  return { call: 'as.DescribeScalingPolicies', response: { TotalCount: ScalingPolicySet.length, ScalingPolicySet } };
}

export default defineCheck({
  id: 'as-group-scales-on-alarm',
  title: { en: 'Scaling group grows when an alarm is raised', zh: '伸缩组已配置告警触发扩容' },
  failTitle: { en: 'Scaling group has nothing that makes it grow', zh: '伸缩组未配置告警触发策略' },
  why: {
    en: 'A group without a policy keeps its size however high the load: it replaces broken instances, and is overrun by visitors. A policy adds instances when an alarm is raised.',
    zh: '没有伸缩策略的伸缩组无论负载多高都保持原有规模，只能替换故障实例而无法应对流量高峰。告警触发策略可自动扩容。',
  },
  severity: 'low',
  subject: asGroup,
  consults: [asPolicy],
  layer: 'network-host',
  objectives: ['capacity-autoscaling'],
  remediation: {
    console: [{ en: 'Auto Scaling > Scaling group > the group > Alarm-triggered policy: add one, for example processor load above 70 percent.', zh: '弹性伸缩 > 伸缩组 > 伸缩组详情 > 告警触发策略：新建策略，例如 CPU 利用率高于 70% 时扩容。' }],
    tccli: 'tccli as CreateScalingPolicy --AutoScalingGroupId <group-id> --ScalingPolicyName scale-out --AdjustmentType CHANGE_IN_CAPACITY --AdjustmentValue 1 --MetricAlarm \'{"ComparisonOperator":"GREATER_THAN","MetricName":"CPU_UTILIZATION","Threshold":70,"Period":60,"ContinuousTime":3}\'',
    docs: 'https://cloud.tencent.com/document/product/377/30863',
  },
  covers: { statements: ['WP-7.2.1-03', 'WP-5.3.2-04'] },
  evaluate({ id, region, data }, context) {
    const enabled = known(data.EnabledStatus || undefined, 'DescribeAutoScalingGroups AutoScalingGroupSet[].EnabledStatus');
    if (enabled === 'DISABLED') return notApplicable('the group is switched off');
    const all = context.all(asPolicy, region);
    const own = all.filter((policy) => policy.data.AutoScalingGroupId === id);
    const evidence = { path: PATH, observed: own.length, expected: 'at least one policy' };
    if (own.length > 0) return pass(evidence);
    const listing = context.slice(asPolicy, region);
    if (listing.state === 'incomplete') return unknown(`no policy of the group was recorded, and the listing is not whole: ${listing.reason}`);
    return all.some((policy) => !policy.data.AutoScalingGroupId) ? unknown(`${PATH} is not in the recorded answer for every policy`) : fail(evidence);
  },
  examples: [
    { name: 'Grows', given: [group(), policies({ AutoScalingPolicyId: 'asp-1', AutoScalingGroupId: 'asg-1' })], expect: { 'asg-1': 'pass' } },
    { name: 'Policies of other groups only', given: [group(), policies({ AutoScalingPolicyId: 'asp-2', AutoScalingGroupId: 'asg-2' })], expect: { 'asg-1': 'fail' } },
    { name: 'None', given: [group(), policies()], expect: { 'asg-1': 'fail' } },
    { name: 'Switched off', given: [group({ EnabledStatus: 'DISABLED' }), policies()], expect: { 'asg-1': 'not-applicable' } },
    { name: 'Whose policy it is, is not in the answer', given: [group(), policies({ AutoScalingPolicyId: 'asp-1' })], expect: { 'asg-1': 'unknown' } },
    { name: 'Policies denied', given: [group(), { call: 'as.DescribeScalingPolicies', error: { code: 'UnauthorizedOperation' } }], expect: { 'asg-1': 'unknown' } },
    { name: 'Groups denied', given: [{ call: 'as.DescribeAutoScalingGroups', error: { code: 'UnauthorizedOperation' } }], expect: { '*': 'unknown' } },
  ],
});
