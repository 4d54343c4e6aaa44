import { defineKind } from '../kind.js';
import { flag, id, object, tagList, text, utcTime } from '../shape.js';

/** An elastic public IP (vpc.DescribeAddresses). */
export const address = defineKind({
  kind: 'vpc.address',
  title: { en: 'Elastic IP', zh: '弹性公网 IP' },
  service: 'VPC',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'bulk',
  listing: {
    service: 'vpc',
    action: 'DescribeAddresses',
    items: 'AddressSet',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
  },
  shape: object({
    AddressId: id,
    AddressName: text,
    AddressIp: text,
    AddressStatus: text,
    AddressType: text,
    /** Bound resource; an instance, a gateway or a balancer. */
    InstanceId: id,
    InstanceType: text,
    NetworkInterfaceId: id,
    PrivateAddressIp: text,
    IsArrears: flag,
    IsBlocked: flag,
    CreatedTime: utcTime,
    TagSet: tagList,
  }),
  id: (item) => item.AddressId,
  name: (item) => item.AddressName,
  tags: (item) => item.TagSet,
  owner: (item) => (item.InstanceId?.startsWith('ins-') ? item.InstanceId : undefined),
});
