import { defineKind } from '../kind.js';
import { id, number, object, tagList, text } from '../shape.js';

/** An IPsec tunnel (vpc.DescribeVpnConnections). The answer carries the pre-shared key; it is never read. */
export const vpnConnection = defineKind({
  kind: 'vpc.vpn-connection',
  title: { en: 'VPN connection', zh: 'VPN 通道' },
  service: 'VPC',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'reference',
  listing: {
    service: 'vpc',
    action: 'DescribeVpnConnections',
    items: 'VpnConnectionSet',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
  },
  shape: object({
    VpnConnectionId: id,
    VpnConnectionName: text,
    VpcId: id,
    VpnGatewayId: id,
    CustomerGatewayId: id,
    State: text,
    CreatedTime: text,
    IKEOptionsSpecification: object({ PropoEncryAlgorithm: text, PropoAuthenAlgorithm: text, ExchangeMode: text, DhGroupName: text, IKEVersion: text, IKESaLifetimeSeconds: number }),
    IPSECOptionsSpecification: object({ EncryptAlgorithm: text, IntegrityAlgorith: text, PfsDhGroup: text, IPSECSaLifetimeSeconds: number }),
    TagSet: tagList,
  }),
  id: (item) => item.VpnConnectionId,
  name: (item) => item.VpnConnectionName,
  tags: (item) => item.TagSet,
});
