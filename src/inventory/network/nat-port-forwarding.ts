import { defineKind } from '../kind.js';
import { id, number, object, text } from '../shape.js';

/**
 * A port forwarding entry of a NAT gateway (vpc.DescribeNatGatewayDestinationIpPortTranslationNatRules), the complete
 * and paged form of what DescribeNatGateways carries inline. It has no id of its own; gateway, protocol, public address
 * and port identify it.
 */
export const natPortForwarding = defineKind({
  kind: 'vpc.nat-port-forwarding',
  title: { en: 'NAT port forwarding', zh: 'NAT 端口转发规则' },
  service: 'VPC',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'reference',
  listing: {
    service: 'vpc',
    action: 'DescribeNatGatewayDestinationIpPortTranslationNatRules',
    items: 'NatGatewayDestinationIpPortTranslationNatRuleSet',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
  },
  shape: object({
    NatGatewayId: id,
    VpcId: id,
    IpProtocol: text,
    PublicIpAddress: text,
    PublicPort: number,
    PrivateIpAddress: text,
    PrivatePort: number,
  }),
  id: (item) => `${item.NatGatewayId ?? ''}/${item.IpProtocol ?? ''}/${item.PublicIpAddress ?? ''}:${item.PublicPort ?? ''}`,
});
