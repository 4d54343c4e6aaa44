import { defineKind } from '../kind.js';
import { flag01, object, text, type Infer } from '../shape.js';

const item = object({ SwitchId: text, SwitchName: text, ConnectId: text, Enable: flag01 });

/** Whether a connection between networks passes the firewall between VPCs. */
export const cfwVpcSwitch = defineKind({
  kind: 'cfw.vpc-switch',
  title: { en: 'VPC firewall switch', zh: 'VPC 边界防火墙开关' },
  service: 'CFW',
  serviceModel: 'saas',
  scope: 'global',
  placement: 'reference',
  listing: { service: 'cfw', action: 'DescribeVpcFwGroupSwitch', items: 'SwitchList', total: 'Total', paging: { style: 'offset' }, defaultPageSize: 20 },
  shape: item,
  id: ({ SwitchId }: Infer<typeof item>) => SwitchId,
  name: (item) => item.SwitchName,
});
