import { defineKind } from '../kind.js';
import { object, text, type Infer } from '../shape.js';

const item = object({
  DirectConnectTunnelId: text,
  DirectConnectTunnelName: text,
  DirectConnectId: text,
  /** AVAILABLE, PENDING, ALLOCATING, ALLOCATED, ALTERING, DELETING, DELETED, COMFIRMING, REJECTED. */
  State: text,
  NetworkType: text,
  VpcId: text,
});

/** A tunnel over a leased line to the customer's own network. What authenticates its routing is left out. */
export const directConnectTunnel = defineKind({
  kind: 'dc.tunnel',
  title: { en: 'Direct Connect tunnel', zh: '专线接入专用通道' },
  service: 'DC',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'reference',
  listing: { service: 'dc', action: 'DescribeDirectConnectTunnels', items: 'DirectConnectTunnelSet', total: 'TotalCount', paging: { style: 'offset' }, defaultPageSize: 20 },
  shape: item,
  id: ({ DirectConnectTunnelId }: Infer<typeof item>) => DirectConnectTunnelId,
  name: ({ DirectConnectTunnelName }) => DirectConnectTunnelName,
});
