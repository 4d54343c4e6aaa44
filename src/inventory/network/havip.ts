import { defineKind } from '../kind.js';
import { id, list, object, tagList, text } from '../shape.js';

/**
 * A high-availability virtual IP (vpc.DescribeHaVips): a private address that moves between instances. An elastic IP
 * bound to it follows it, so whichever instance holds it is reached through that address.
 */
export const havip = defineKind({
  kind: 'vpc.havip',
  title: { en: 'High-availability virtual IP', zh: '高可用虚拟 IP' },
  service: 'VPC',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'reference',
  listing: {
    service: 'vpc',
    action: 'DescribeHaVips',
    items: 'HaVipSet',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
  },
  shape: object({
    HaVipId: id,
    HaVipName: text,
    Vip: text,
    VpcId: id,
    SubnetId: id,
    /** Interface and instance that hold the address now; "" when none does. */
    NetworkInterfaceId: id,
    InstanceId: id,
    /** Elastic IP bound to it; "" when none is. */
    AddressIp: text,
    State: text,
    /** Instances and interfaces the address may move to. */
    HaVipAssociationSet: list(object({ InstanceId: id, InstanceType: text })),
    TagSet: tagList,
  }),
  id: (item) => item.HaVipId,
  name: (item) => item.HaVipName,
  tags: (item) => item.TagSet,
});
