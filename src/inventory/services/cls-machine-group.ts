import { defineKind } from '../kind.js';
import { flag, object, text, type Infer } from '../shape.js';

const group = object({
  GroupId: text,
  GroupName: text,
  /** "1" updates the agents by itself, "0" does not; "" for what was never set, which means no. */
  AutoUpdate: text,
  /** The agents report their own state. */
  ServiceLogging: flag,
});

/** Machines whose logs are collected together. */
export const clsMachineGroup = defineKind({
  kind: 'cls.machine-group',
  title: { en: 'Log machine group', zh: '日志机器组' },
  service: 'CLS',
  serviceModel: 'paas',
  scope: 'regional',
  placement: 'reference',
  listing: { service: 'cls', action: 'DescribeMachineGroups', items: 'MachineGroups', total: 'TotalCount', paging: { style: 'offset' }, defaultPageSize: 20 },
  shape: group,
  id: (item: Infer<typeof group>) => item.GroupId,
  name: (item) => item.GroupName,
});
