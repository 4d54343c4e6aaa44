import { defineKind } from '../kind.js';
import { id, object, tagList, text } from '../shape.js';

/** A VPN gateway (vpc.DescribeVpnGateways). */
export const vpnGateway = defineKind({
  kind: 'vpc.vpn-gateway',
  title: { en: 'VPN gateway', zh: 'VPN 网关' },
  service: 'VPC',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'reference',
  listing: {
    service: 'vpc',
    action: 'DescribeVpnGateways',
    items: 'VpnGatewaySet',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
  },
  shape: object({
    VpnGatewayId: id,
    VpnGatewayName: text,
    VpcId: id,
    Type: text,
    State: text,
    PublicIpAddress: text,
    Version: text,
    TagSet: tagList,
  }),
  id: (item) => item.VpnGatewayId,
  name: (item) => item.VpnGatewayName,
  tags: (item) => item.TagSet,
});
