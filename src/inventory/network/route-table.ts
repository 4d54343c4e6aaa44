import { defineKind } from '../kind.js';
import { flag, id, list, object, tagList, text } from '../shape.js';

/** A route table (vpc.DescribeRouteTables). */
export const routeTable = defineKind({
  kind: 'vpc.route-table',
  title: { en: 'Route table', zh: '路由表' },
  service: 'VPC',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'reference',
  listing: {
    service: 'vpc',
    action: 'DescribeRouteTables',
    items: 'RouteTableSet',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
    harmlessParameters: ['NeedRouterInfo'],
  },
  shape: object({
    RouteTableId: id,
    RouteTableName: text,
    VpcId: id,
    Main: flag,
    AssociationSet: list(object({ SubnetId: id })),
    RouteSet: list(
      object({
        RouteItemId: id,
        DestinationCidrBlock: text,
        DestinationIpv6CidrBlock: text,
        GatewayType: text,
        GatewayId: id,
        RouteType: text,
        Enabled: flag,
      }),
    ),
    TagSet: tagList,
  }),
  id: (item) => item.RouteTableId,
  name: (item) => item.RouteTableName,
  tags: (item) => item.TagSet,
});
