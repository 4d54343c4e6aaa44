import { defineKind } from '../kind.js';
import { flag, id, list, number, object, tagList, text } from '../shape.js';

/** An elastic network interface (vpc.DescribeNetworkInterfaces): the authoritative list of groups and addresses. */
export const networkInterface = defineKind({
  kind: 'vpc.eni',
  title: { en: 'Network interface', zh: '弹性网卡' },
  service: 'VPC',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'bulk',
  listing: {
    service: 'vpc',
    action: 'DescribeNetworkInterfaces',
    items: 'NetworkInterfaceSet',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
  },
  shape: object({
    NetworkInterfaceId: id,
    NetworkInterfaceName: text,
    VpcId: id,
    SubnetId: id,
    Primary: flag,
    State: text,
    /** Security groups of this interface, in order of priority. */
    GroupSet: list(id),
    PrivateIpAddressSet: list(object({ PrivateIpAddress: text, PublicIpAddress: text, Primary: flag })),
    Ipv6AddressSet: list(object({ Address: text, AddressType: text, PublicIpAddress: text, Primary: flag })),
    Attachment: object({ InstanceId: id, DeviceIndex: number }),
    TagSet: tagList,
  }),
  id: (item) => item.NetworkInterfaceId,
  name: (item) => item.NetworkInterfaceName,
  tags: (item) => item.TagSet,
  owner: (item) => item.Attachment?.InstanceId,
  // Null: attached to nothing. Without the field it may be any instance's.
  joinable: (item) => item.Attachment === null || item.Attachment?.InstanceId !== undefined,
});
