import type { JsonObject } from '../../../common/json.js';
import type { ExportedListing } from '../../exports/exported-call.js';
import type { TerraformType } from '../resource-type.js';
import { atMostOne, block, blocks, capitals, bit, eachAs, flag, idPart, made, not, number, ownId, tags, text, texts } from '../template.js';

const SUBNETS: ExportedListing = { service: 'vpc', action: 'DescribeSubnets', items: 'SubnetSet', id: 'SubnetId' };
const ROUTE_TABLES: ExportedListing = { service: 'vpc', action: 'DescribeRouteTables', items: 'RouteTableSet', id: 'RouteTableId' };
const NETWORK_ACLS: ExportedListing = { service: 'vpc', action: 'DescribeNetworkAcls', items: 'NetworkAclSet', id: 'NetworkAclId' };
const FLOW_LOGS: ExportedListing = { service: 'vpc', action: 'DescribeFlowLogs', items: 'FlowLog', id: 'FlowLogId' };
const INTERFACES: ExportedListing = { service: 'vpc', action: 'DescribeNetworkInterfaces', items: 'NetworkInterfaceSet', id: 'NetworkInterfaceId' };
const ADDRESSES: ExportedListing = { service: 'vpc', action: 'DescribeAddresses', items: 'AddressSet', id: 'AddressId' };

/** Networks, their filters and routes, interfaces, addresses and gateways. */
export const NETWORK_TYPES: Readonly<Record<string, TerraformType>> = {
  tencentcloud_vpc: {
    listing: { service: 'vpc', action: 'DescribeVpcs', items: 'VpcSet', id: 'VpcId' },
    item: { VpcId: ownId, VpcName: text('name'), CidrBlock: text('cidr_block'), IsDefault: flag('is_default'), TagSet: tags() },
  },
  tencentcloud_subnet: {
    listing: SUBNETS,
    zone: text('availability_zone'),
    item: { SubnetId: ownId, SubnetName: text('name'), VpcId: text('vpc_id'), CidrBlock: text('cidr_block'), IsDefault: flag('is_default'), RouteTableId: text('route_table_id'), Zone: text('availability_zone'), TagSet: tags() },
  },
  tencentcloud_route_table: {
    listing: ROUTE_TABLES,
    item: { RouteTableId: ownId, RouteTableName: text('name'), VpcId: text('vpc_id'), Main: flag('is_default'), AssociationSet: eachAs('subnet_ids', 'SubnetId'), TagSet: tags() },
  },
  tencentcloud_route_table_entry: { additions: [{ listing: ROUTE_TABLES, of: text('route_table_id'), members: { RouteSet: route() }, ofMadeOnly: true }] },
  /** The provider makes lists of entries with one peer, one protocol and one port each, in their order. */
  tencentcloud_vpc_acl: {
    listing: NETWORK_ACLS,
    item: { NetworkAclId: ownId, NetworkAclName: text('name'), VpcId: text('vpc_id'), NetworkAclType: 'TRIPLE', IngressEntries: entries('ingress'), EgressEntries: entries('egress'), TagSet: tags() },
  },
  tencentcloud_vpc_acl_attachment: {
    additions: [
      { listing: SUBNETS, of: text('subnet_id'), members: { NetworkAclId: text('acl_id') } },
      { listing: NETWORK_ACLS, of: text('acl_id'), members: { SubnetSet: made(['subnet_id'], (v) => (v.text('subnet_id') === undefined ? undefined : [{ SubnetId: v.text('subnet_id') }])) }, ofMadeOnly: true },
    ],
  },
  tencentcloud_vpc_flow_log: {
    listing: FLOW_LOGS,
    item: {
      FlowLogId: idPart(0),
      FlowLogName: text('flow_log_name'),
      VpcId: text('vpc_id'),
      ResourceType: text('resource_type'),
      ResourceId: text('resource_id'),
      TrafficType: text('traffic_type'),
      CloudLogId: text('cloud_log_id'),
      CloudLogRegion: text('cloud_log_region'),
      StorageType: text('storage_type'),
      FlowLogStorage: block('flow_log_storage', { StorageId: text('storage_id'), StorageTopic: text('storage_topic') }),
      TagSet: tags(),
    },
  },
  tencentcloud_vpc_flow_log_config: { additions: [{ listing: FLOW_LOGS, of: text('flow_log_id'), members: { Enable: flag('enable') } }] },
  tencentcloud_eni: {
    listing: INTERFACES,
    item: {
      NetworkInterfaceId: ownId,
      NetworkInterfaceName: text('name'),
      VpcId: text('vpc_id'),
      SubnetId: text('subnet_id'),
      Primary: flag('primary'),
      State: text('state'),
      GroupSet: atMostOne('security_groups'),
      PrivateIpAddressSet: blocks('ipv4_info', { PrivateIpAddress: text('ip'), Primary: flag('primary') }),
      TagSet: tags(),
    },
  },
  tencentcloud_eni_attachment: { additions: [{ listing: INTERFACES, of: text('eni_id'), members: { Attachment: { InstanceId: text('instance_id') } } }] },
  tencentcloud_eip: {
    listing: ADDRESSES,
    item: { AddressId: ownId, AddressName: text('name'), AddressIp: text('public_ip'), AddressStatus: text('status'), AddressType: text('type'), TagSet: tags() },
  },
  tencentcloud_eip_association: {
    additions: [{ listing: ADDRESSES, of: text('eip_id'), members: { InstanceId: text('instance_id'), NetworkInterfaceId: text('network_interface_id'), PrivateAddressIp: text('private_ip') } }],
  },
  tencentcloud_ha_vip: {
    listing: { service: 'vpc', action: 'DescribeHaVips', items: 'HaVipSet', id: 'HaVipId' },
    item: {
      HaVipId: ownId,
      HaVipName: text('name'),
      Vip: text('vip'),
      VpcId: text('vpc_id'),
      SubnetId: text('subnet_id'),
      NetworkInterfaceId: text('network_interface_id'),
      InstanceId: text('instance_id'),
      AddressIp: text('address_ip'),
      State: text('state'),
    },
  },
  tencentcloud_nat_gateway: {
    listing: { service: 'vpc', action: 'DescribeNatGateways', items: 'NatGatewaySet', id: 'NatGatewayId' },
    item: { NatGatewayId: ownId, NatGatewayName: text('name'), VpcId: text('vpc_id'), PublicIpAddressSet: eachAs('assigned_eip_set', 'PublicIpAddress'), TagSet: tags() },
  },
  tencentcloud_dnat: {
    listing: { service: 'vpc', action: 'DescribeNatGatewayDestinationIpPortTranslationNatRules', items: 'NatGatewayDestinationIpPortTranslationNatRuleSet', id: 'NatGatewayId' },
    separate: true,
    item: {
      NatGatewayId: text('nat_id'),
      VpcId: text('vpc_id'),
      IpProtocol: capitals('protocol'),
      PublicIpAddress: text('elastic_ip'),
      PublicPort: number('elastic_port'),
      PrivateIpAddress: text('private_ip'),
      PrivatePort: number('private_port'),
    },
  },
  tencentcloud_vpn_gateway: {
    listing: { service: 'vpc', action: 'DescribeVpnGateways', items: 'VpnGatewaySet', id: 'VpnGatewayId' },
    zone: text('zone'),
    item: { VpnGatewayId: ownId, VpnGatewayName: text('name'), VpcId: text('vpc_id'), Type: text('type'), State: text('state'), PublicIpAddress: text('public_ip_address'), TagSet: tags() },
  },
  tencentcloud_vpn_connection: {
    listing: { service: 'vpc', action: 'DescribeVpnConnections', items: 'VpnConnectionSet', id: 'VpnConnectionId' },
    item: {
      VpnConnectionId: ownId,
      VpnConnectionName: text('name'),
      VpcId: text('vpc_id'),
      VpnGatewayId: text('vpn_gateway_id'),
      CustomerGatewayId: text('customer_gateway_id'),
      State: text('state'),
      CreatedTime: text('create_time'),
      IKEOptionsSpecification: {
        PropoEncryAlgorithm: text('ike_proto_encry_algorithm'),
        PropoAuthenAlgorithm: text('ike_proto_authen_algorithm'),
        ExchangeMode: text('ike_exchange_mode'),
        DhGroupName: text('ike_dh_group_name'),
        IKEVersion: text('ike_version'),
        IKESaLifetimeSeconds: number('ike_sa_lifetime_seconds'),
      },
      IPSECOptionsSpecification: {
        EncryptAlgorithm: text('ipsec_encrypt_algorithm'),
        IntegrityAlgorith: text('ipsec_integrity_algorithm'),
        PfsDhGroup: text('ipsec_pfs_dh_group'),
        IPSECSaLifetimeSeconds: number('ipsec_sa_lifetime_seconds'),
      },
      TagSet: tags(),
    },
  },
  tencentcloud_vpn_ssl_server: {
    listing: { service: 'vpc', action: 'DescribeVpnGatewaySslServers', items: 'SslVpnSeverSet', id: 'SslVpnServerId' },
    item: {
      SslVpnServerId: ownId,
      SslVpnServerName: text('ssl_vpn_server_name'),
      VpnGatewayId: text('vpn_gateway_id'),
      SslVpnPort: number('ssl_vpn_port'),
      EncryptAlgorithm: text('encrypt_algorithm'),
      IntegrityAlgorithm: text('integrity_algorithm'),
      SsoEnabled: bit('sso_enabled'),
      AccessPolicyEnabled: bit('access_policy_enabled'),
      LocalAddress: texts('local_address'),
    },
  },
  tencentcloud_vpc_peer_connect_manager: {
    listing: { service: 'vpc', action: 'DescribeVpcPeeringConnections', items: 'PeerConnectionSet', id: 'PeeringConnectionId' },
    item: { PeeringConnectionId: ownId, PeeringConnectionName: text('peering_connection_name'), SourceVpcId: text('source_vpc_id'), DestinationUin: text('destination_uin'), PeerVpcId: text('destination_vpc_id') },
  },
  tencentcloud_ccn_attachment: {
    listing: { service: 'vpc', action: 'DescribeCcnAttachedInstances', items: 'InstanceSet', id: 'CcnId', global: true },
    separate: true,
    item: { CcnId: text('ccn_id'), InstanceId: text('instance_id'), InstanceType: text('instance_type'), InstanceRegion: text('instance_region'), CcnUin: text('ccn_uin'), CidrBlock: texts('cidr_block'), State: text('state') },
  },
  tencentcloud_dcx: {
    listing: { service: 'dc', action: 'DescribeDirectConnectTunnels', items: 'DirectConnectTunnelSet', id: 'DirectConnectTunnelId' },
    item: { DirectConnectTunnelId: ownId, DirectConnectTunnelName: text('name'), DirectConnectId: text('dc_id'), State: text('state'), NetworkType: text('network_type'), VpcId: text('vpc_id') },
  },
  tencentcloud_address_template: {
    listing: { service: 'vpc', action: 'DescribeAddressTemplates', items: 'AddressTemplateSet', id: 'AddressTemplateId' },
    item: { AddressTemplateId: ownId, AddressTemplateName: text('name'), AddressSet: texts('addresses') },
  },
  tencentcloud_address_template_group: {
    listing: { service: 'vpc', action: 'DescribeAddressTemplateGroups', items: 'AddressTemplateGroupSet', id: 'AddressTemplateGroupId' },
    item: { AddressTemplateGroupId: ownId, AddressTemplateGroupName: text('name'), AddressTemplateIdSet: texts('template_ids') },
  },
  tencentcloud_protocol_template: {
    listing: { service: 'vpc', action: 'DescribeServiceTemplates', items: 'ServiceTemplateSet', id: 'ServiceTemplateId' },
    item: { ServiceTemplateId: ownId, ServiceTemplateName: text('name'), ServiceSet: texts('protocols') },
  },
  tencentcloud_protocol_template_group: {
    listing: { service: 'vpc', action: 'DescribeServiceTemplateGroups', items: 'ServiceTemplateGroupSet', id: 'ServiceTemplateGroupId' },
    item: { ServiceTemplateGroupId: ownId, ServiceTemplateGroupName: text('name'), ServiceTemplateIdSet: texts('template_ids') },
  },
};

/** A route of a table as the one item of a list that grows by every entry. */
function route() {
  const enabled = not('disabled');
  return made(['route_item_id', 'destination_cidr_block', 'next_type', 'next_hub', 'disabled'], (v, context): readonly JsonObject[] | undefined => {
    const [DestinationCidrBlock, GatewayType, GatewayId] = [v.text('destination_cidr_block'), v.text('next_type'), v.text('next_hub')];
    if (DestinationCidrBlock === undefined || GatewayType === undefined) return undefined;
    const [Enabled, RouteItemId] = [enabled.read(v, context), v.text('route_item_id')];
    return [{ RouteType: 'USER', DestinationCidrBlock, GatewayType, ...(GatewayId === undefined ? {} : { GatewayId }), ...(Enabled === undefined ? {} : { Enabled }), ...(RouteItemId === undefined ? {} : { RouteItemId }) }];
  });
}

/** Entries of a network ACL: `ACCEPT#10.0.0.0/8#80#TCP`, with or without a description; null has none. */
function entries(name: string) {
  return made([name], (v) => {
    if (v.isNone(name)) return [];
    const read = v.texts(name)?.map((line, index) => {
      const [Action, source, Port, Protocol] = line.split('#');
      if ((Action !== 'ACCEPT' && Action !== 'DROP') || !source || !Port || !Protocol) return undefined;
      return { Action, Port: Port.toLowerCase(), Protocol: Protocol.toLowerCase(), Priority: index + 1, ...(source.includes(':') ? { Ipv6CidrBlock: source } : { CidrBlock: source }) };
    });
    return read?.every((one) => one !== undefined) === true ? read : undefined;
  });
}

