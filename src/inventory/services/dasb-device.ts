import { defineKind } from '../kind.js';
import { id, object, text, type Infer } from '../shape.js';

const device = object({
  Id: id,
  /** The CVM behind it; "" for machines outside the cloud. */
  InstanceId: text,
  Name: text,
  OsName: text,
  /** Region, as the API names it. */
  ApCode: text,
  /** The bastion host that reaches it. */
  Resource: object({ ResourceId: text }),
});

/** A machine administered through the bastion host. */
export const dasbDevice = defineKind({
  kind: 'dasb.device',
  title: { en: 'Bastion host asset', zh: '堡垒机资产' },
  service: 'BH',
  serviceModel: 'saas',
  scope: 'global',
  placement: 'bulk',
  listing: { service: 'dasb', action: 'DescribeDevices', items: 'DeviceSet', total: 'TotalCount', paging: { style: 'offset' }, defaultPageSize: 20 },
  shape: device,
  id: (item: Infer<typeof device>) => item.Id || item.InstanceId,
  name: (item) => item.Name,
  owner: (item) => item.InstanceId,
  joinable: (item) => item.InstanceId !== undefined,
});
