import { detail, defineKind } from '../kind.js';
import { id, list, object, oneOf, tagList, text, utcTime } from '../shape.js';

/** A Lighthouse instance (lighthouse.DescribeInstances). It has its own firewall and no VPC security group. */
export const lighthouseInstance = defineKind({
  kind: 'lighthouse.instance',
  title: { en: 'Lighthouse instance', zh: '轻量应用服务器实例' },
  service: 'Lighthouse',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'bulk',
  listing: {
    service: 'lighthouse',
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
    InstanceRestrictState: text,
    BlueprintId: id,
    PlatformType: oneOf('LINUX_UNIX', 'WINDOWS'),
    OsName: text,
    Zone: text,
    SystemDisk: object({ DiskId: id }),
    LoginSettings: object({ KeyIds: list(id) }),
    PublicAddresses: list(text),
    PublicIpv6Addresses: list(text),
    PrivateAddresses: list(text),
    LatestOperation: text,
    LatestOperationState: text,
    CreatedTime: utcTime,
    ExpiredTime: utcTime,
    Tags: tagList,
  }),
  id: (instance) => instance.InstanceId,
  name: (instance) => instance.InstanceName,
  tags: (instance) => instance.Tags,
  details: {
    firewall: detail({
      service: 'lighthouse',
      action: 'DescribeFirewallRules',
      key: 'InstanceId',
      /** In order of priority; the first match decides, and what nothing matches is refused. */
      shape: object({
        FirewallRuleSet: list(object({ Protocol: text, Port: text, CidrBlock: text, Ipv6CidrBlock: text, Action: oneOf('ACCEPT', 'DROP') })),
      }),
      pages: { items: 'FirewallRuleSet', total: 'TotalCount', paging: { style: 'offset' } },
    }),
  },
});
