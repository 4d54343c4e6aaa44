import { defineKind, detail } from '../kind.js';
import { list, number, object, tagList, text, type Infer } from '../shape.js';
import { databaseGroups } from './database-security-groups.js';

const instance = object({
  InstanceId: text,
  InstanceName: text,
  ClusterId: text,
  Status: text,
  InstanceType: text,
  WanStatus: text,
  WanDomain: text,
  WanIP: text,
  WanPort: number,
  InstanceNetInfo: list(object({ WanStatus: text, WanDomain: text, WanIP: text, WanPort: number, Vip: text, Vport: number })),
  Vip: text,
  Vport: number,
  VpcId: text,
  SubnetId: text,
  Zone: text,
  ResourceTags: tagList,
});

/** An instance of a TDSQL-C cluster; security groups are bound to it. */
export const cynosdbInstance = defineKind({
  kind: 'cynosdb.instance',
  title: { en: 'TDSQL-C instance', zh: '云原生数据库 TDSQL-C 实例' },
  service: 'TDSQL-C',
  serviceModel: 'paas',
  scope: 'regional',
  placement: 'bulk',
  listing: {
    service: 'cynosdb',
    action: 'DescribeInstances',
    items: 'InstanceSet',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
    harmlessParameters: ['OrderBy', 'OrderByType'],
  },
  shape: instance,
  id: (item: Infer<typeof instance>) => item.InstanceId,
  name: (item) => item.InstanceName,
  tags: (item) => item.ResourceTags,
  details: {
    securityGroups: detail({ service: 'cynosdb', action: 'DescribeDBSecurityGroups', key: 'InstanceId', shape: databaseGroups }),
  },
});
