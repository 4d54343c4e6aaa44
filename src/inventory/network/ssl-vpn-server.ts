import { defineKind } from '../kind.js';
import { flag01, id, list, number, object, text } from '../shape.js';

/** The server of an SSL VPN, into which people dial (vpc.DescribeVpnGatewaySslServers). */
export const sslVpnServer = defineKind({
  kind: 'vpc.ssl-vpn-server',
  title: { en: 'SSL VPN server', zh: 'SSL VPN 服务端' },
  service: 'VPC',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'reference',
  listing: {
    service: 'vpc',
    action: 'DescribeVpnGatewaySslServers',
    // The API spells it so.
    items: 'SslVpnSeverSet',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
  },
  shape: object({
    SslVpnServerId: id,
    SslVpnServerName: text,
    VpcId: id,
    VpnGatewayId: id,
    WanIp: text,
    SslVpnPort: number,
    /** AES-128-CBC and the like; `none`: traffic is not encrypted. */
    EncryptAlgorithm: text,
    IntegrityAlgorithm: text,
    /** 1: people sign in with the identity provider; 0: the client certificate is all that is asked for. */
    SsoEnabled: flag01,
    /** 1: who may reach what is limited by access policies. */
    AccessPolicyEnabled: flag01,
    LocalAddress: list(text),
  }),
  id: (item) => item.SslVpnServerId,
  name: (item) => item.SslVpnServerName,
});
