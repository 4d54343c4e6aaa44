import { defineKind } from '../kind.js';
import { object, text, type Infer } from '../shape.js';

const item = object({
  AutoScalingPolicyId: text,
  ScalingPolicyName: text,
  AutoScalingGroupId: text,
  ScalingPolicyType: text,
});

/** What changes the size of a group when an alarm is raised. */
export const asPolicy = defineKind({
  kind: 'as.policy',
  title: { en: 'Scaling policy', zh: '弹性伸缩告警触发策略' },
  service: 'AS',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'reference',
  listing: { service: 'as', action: 'DescribeScalingPolicies', items: 'ScalingPolicySet', total: 'TotalCount', paging: { style: 'offset' }, defaultPageSize: 20 },
  shape: item,
  id: ({ AutoScalingPolicyId }: Infer<typeof item>) => AutoScalingPolicyId,
  name: ({ ScalingPolicyName }) => ScalingPolicyName,
});
