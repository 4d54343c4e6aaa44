import { defineKind } from '../kind.js';
import { flag, id, object, tagList, text } from '../shape.js';

/** A virtual private cloud (vpc.DescribeVpcs). */
export const vpc = defineKind({
  kind: 'vpc.vpc',
  title: { en: 'VPC', zh: '私有网络' },
  service: 'VPC',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'reference',
  listing: {
    service: 'vpc',
    action: 'DescribeVpcs',
    items: 'VpcSet',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
  },
  shape: object({
    VpcId: id,
    VpcName: text,
    CidrBlock: text,
    Ipv6CidrBlock: text,
    /** Made by the provider for an account that had none. */
    IsDefault: flag,
    TagSet: tagList,
  }),
  id: (item) => item.VpcId,
  name: (item) => item.VpcName,
  tags: (item) => item.TagSet,
});
