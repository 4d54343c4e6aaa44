import { defineKind } from '../kind.js';
import { flag, id, list, object, tagList, text } from '../shape.js';
import { portForwarding } from './port-forwarding.js';

/** A NAT gateway with its public addresses and port forwarding (vpc.DescribeNatGateways). */
export const natGateway = defineKind({
  kind: 'vpc.nat-gateway',
  title: { en: 'NAT gateway', zh: 'NAT 网关' },
  service: 'VPC',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'reference',
  listing: {
    service: 'vpc',
    action: 'DescribeNatGateways',
    items: 'NatGatewaySet',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
    harmlessParameters: ['VerboseLevel'],
  },
  shape: object({
    NatGatewayId: id,
    NatGatewayName: text,
    VpcId: id,
    State: text,
    PublicIpAddressSet: list(object({ AddressId: id, PublicIpAddress: text })),
    /** Port forwarding, when the answer carries it (the short form of the answer does not). */
    DestinationIpPortTranslationNatRuleSet: list(portForwarding),
    DeletionProtectionEnabled: flag,
    TagSet: tagList,
  }),
  id: (item) => item.NatGatewayId,
  name: (item) => item.NatGatewayName,
  tags: (item) => item.TagSet,
});
