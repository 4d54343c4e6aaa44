import type { AnyKind } from '../view.js';
import { address } from './address.js';
import { balancerAddress } from './balancer-address.js';
import { addressTemplate } from './address-template.js';
import { addressTemplateGroup } from './address-template-group.js';
import { edgeFirewallIp } from './edge-firewall-ip.js';
import { havipAddress } from './havip-address.js';
import { havip } from './havip.js';
import { flowLog } from './flow-log.js';
import { loadBalancer } from './load-balancer.js';
import { natGateway } from './nat-gateway.js';
import { natPortForwarding } from './nat-port-forwarding.js';
import { networkAcl } from './network-acl.js';
import { networkInterface } from './network-interface.js';
import { ccnAttachment } from './ccn-attachment.js';
import { peeringConnection } from './peering-connection.js';
import { routeTable } from './route-table.js';
import { securityGroup } from './security-group.js';
import { securityGroupAssociation } from './security-group-association.js';
import { serviceTemplate } from './service-template.js';
import { serviceTemplateGroup } from './service-template-group.js';
import { sslVpnServer } from './ssl-vpn-server.js';
import { subnet } from './subnet.js';
import { vpc } from './vpc.js';
import { vpnConnection } from './vpn-connection.js';
import { vpnGateway } from './vpn-gateway.js';

/** Kinds of networks: what connects resources, and what filters between them and the internet. */
export const NETWORK_KINDS: readonly AnyKind[] = [
  securityGroup,
  securityGroupAssociation,
  addressTemplate,
  addressTemplateGroup,
  serviceTemplate,
  serviceTemplateGroup,
  vpc,
  subnet,
  routeTable,
  networkAcl,
  flowLog,
  networkInterface,
  address,
  balancerAddress,
  havip,
  havipAddress,
  natGateway,
  natPortForwarding,
  vpnGateway,
  vpnConnection,
  sslVpnServer,
  peeringConnection,
  ccnAttachment,
  loadBalancer,
  edgeFirewallIp,
];
