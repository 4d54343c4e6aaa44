import { defineKind } from '../kind.js';
import { flag01, id, list, number, object, text, unixTime, type Infer } from '../shape.js';
import { notice } from './alarm-recipients.js';

const policy = object({
  PolicyId: text,
  PolicyName: text,
  Enable: flag01,
  /** What it watches, e.g. `cvm_device`. */
  Namespace: text,
  MonitorType: text,
  IsDefault: flag01,
  /** Watches every resource of its namespace. */
  IsBindAll: flag01,
  /** Resources bound one by one. */
  UseSum: number,
  InstanceSum: number,
  InstanceGroupId: id,
  /** Resources are bound by tag. */
  TagInstances: list(object({ Key: text, Value: text })),
  NoticeIds: list(text),
  Notices: list(notice),
  UpdateTime: unixTime,
});

/** An alarm policy of Cloud Monitor. The API demands `Module`, which has one value. */
export const monitorAlarmPolicy = defineKind({
  kind: 'monitor.alarm-policy',
  title: { en: 'Alarm policy', zh: '云监控告警策略' },
  service: 'Cloud Monitor',
  serviceModel: 'paas',
  scope: 'global',
  placement: 'reference',
  listing: {
    service: 'monitor',
    action: 'DescribeAlarmPolicies',
    items: 'Policies',
    total: 'TotalCount',
    paging: { style: 'page', page: 'PageNumber', size: 'PageSize' },
    defaultPageSize: 20,
    harmlessParameters: ['Field', 'Order'],
    harmlessValues: { Module: ['monitor'] },
  },
  shape: policy,
  id: (item: Infer<typeof policy>) => item.PolicyId,
  name: (item) => item.PolicyName,
});
