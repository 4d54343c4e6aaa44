import { defineKind } from '../kind.js';
import { flag, id, list, number, object, tagList, text, utcTime } from '../shape.js';

/**
 * A CVM instance (cvm.DescribeInstances). Metadata and user data are left out on purpose: they may hold secrets.
 * Disk encryption in this answer is a creation parameter and proves nothing, so only disk ids are read.
 */
export const cvmInstance = defineKind({
  kind: 'cvm.instance',
  title: { en: 'CVM instance', zh: '云服务器实例' },
  service: 'CVM',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'bulk',
  listing: {
    service: 'cvm',
    action: 'DescribeInstances',
    items: 'InstanceSet',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
  },
  shape: object({
    InstanceId: id,
    InstanceName: text,
    InstanceState: text,
    RestrictState: text,
    InstanceType: text,
    InstanceChargeType: text,
    Placement: object({ Zone: text, ProjectId: number, HostId: text }),
    ImageId: id,
    OsName: text,
    /** The one member of LoginSettings that is ever answered; an absent password says nothing. */
    LoginSettings: object({ KeyIds: list(id) }),
    /** Groups of the primary interface, in order of priority. */
    SecurityGroupIds: list(id),
    PublicIpAddresses: list(text),
    PrivateIpAddresses: list(text),
    IPv6Addresses: list(text),
    PublicIPv6Addresses: list(text),
    InternetAccessible: object({ InternetMaxBandwidthOut: number, InternetChargeType: text }),
    VirtualPrivateCloud: object({ VpcId: id, SubnetId: id }),
    SystemDisk: object({ DiskId: id }),
    DataDisks: list(object({ DiskId: id })),
    /** Role whose credentials programs on the instance get; "" or null: none. */
    CamRoleName: text,
    /** Placement group that keeps it apart from its peers; "" or null: none. */
    DisasterRecoverGroupId: id,
    DisableApiTermination: flag,
    LatestOperation: text,
    LatestOperationState: text,
    CreatedTime: utcTime,
    ExpiredTime: utcTime,
    Tags: tagList,
  }),
  id: (instance) => instance.InstanceId,
  name: (instance) => instance.InstanceName,
  tags: (instance) => instance.Tags,
});
