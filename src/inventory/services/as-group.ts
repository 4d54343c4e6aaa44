import { defineKind } from '../kind.js';
import { list, number, object, tagList, text, type Infer } from '../shape.js';

const item = object({
  AutoScalingGroupId: text,
  AutoScalingGroupName: text,
  /** ENABLED or DISABLED. */
  EnabledStatus: text,
  MinSize: number,
  MaxSize: number,
  DesiredCapacity: number,
  /** CVM: the instance answers; CLB: the balancer's health check does. */
  HealthCheckType: text,
  LoadBalancerIdSet: list(text),
  SubnetIdSet: list(text),
  Tags: tagList,
});

/** A group of instances that grows and shrinks by itself. */
export const asGroup = defineKind({
  kind: 'as.group',
  title: { en: 'Auto scaling group', zh: '弹性伸缩组' },
  service: 'AS',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'reference',
  listing: { service: 'as', action: 'DescribeAutoScalingGroups', items: 'AutoScalingGroupSet', total: 'TotalCount', paging: { style: 'offset' }, defaultPageSize: 20 },
  shape: item,
  id: ({ AutoScalingGroupId }: Infer<typeof item>) => AutoScalingGroupId,
  name: ({ AutoScalingGroupName }) => AutoScalingGroupName,
});
