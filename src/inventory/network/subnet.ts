import { defineKind } from '../kind.js';
import { flag, id, object, tagList, text } from '../shape.js';

/** A subnet with its network ACL and route table (vpc.DescribeSubnets). */
export const subnet = defineKind({
  kind: 'vpc.subnet',
  title: { en: 'Subnet', zh: '子网' },
  service: 'VPC',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'reference',
  listing: {
    service: 'vpc',
    action: 'DescribeSubnets',
    items: 'SubnetSet',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
  },
  shape: object({
    SubnetId: id,
    SubnetName: text,
    VpcId: id,
    CidrBlock: text,
    Ipv6CidrBlock: text,
    Zone: text,
    IsDefault: flag,
    /** "" or null: no network ACL, no restriction. */
    NetworkAclId: text,
    RouteTableId: text,
    TagSet: tagList,
  }),
  id: (item) => item.SubnetId,
  joinable: (item) => item.VpcId !== undefined,
  name: (item) => item.SubnetName,
  tags: (item) => item.TagSet,
});
