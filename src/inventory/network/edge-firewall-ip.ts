import { defineKind } from '../kind.js';
import { number, object, text } from '../shape.js';

/** A public address and whether the edge firewall of Cloud Firewall stands before it (cfw.DescribeFwEdgeIps). */
export const edgeFirewallIp = defineKind({
  kind: 'cfw.edge-ip',
  title: { en: 'Edge firewall address', zh: '互联网边界防火墙公网 IP' },
  service: 'CFW',
  serviceModel: 'saas',
  scope: 'global',
  placement: 'reference',
  listing: {
    service: 'cfw',
    action: 'DescribeFwEdgeIps',
    items: 'Data',
    total: 'Total',
    paging: { style: 'offset' },
    defaultPageSize: 20,
    harmlessParameters: ['Order', 'By'],
  },
  shape: object({
    PublicIp: text,
    InstanceId: text,
    InstanceName: text,
    AssetType: text,
    Region: text,
    VpcId: text,
    /** 0 off, 1 on, 2 opening, 3 closing, 4 abnormal. */
    Status: number,
  }),
  /** Balancers reached by name have no fixed address. */
  id: (item) => item.PublicIp || item.InstanceId,
  joinable: (item) => item.PublicIp !== undefined,
});
