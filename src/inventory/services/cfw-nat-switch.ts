import { defineKind } from '../kind.js';
import { flag01, object, text, type Infer } from '../shape.js';

const item = object({
  SubnetId: text,
  SubnetName: text,
  NatInsId: text,
  Region: text,
  Enable: flag01,
  Abnormal: flag01,
});

/** Whether a subnet leaves the cloud through the firewall at its NAT gateway. */
export const cfwNatSwitch = defineKind({
  kind: 'cfw.nat-switch',
  title: { en: 'NAT firewall switch', zh: 'NAT 边界防火墙开关' },
  service: 'CFW',
  serviceModel: 'saas',
  scope: 'global',
  placement: 'reference',
  listing: { service: 'cfw', action: 'DescribeNatFwSwitch', items: 'Data', total: 'Total', paging: { style: 'offset' }, defaultPageSize: 20 },
  shape: item,
  id: ({ SubnetId }: Infer<typeof item>) => SubnetId,
  name: (item) => item.SubnetName,
});
