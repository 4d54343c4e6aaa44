import { defineKind } from '../kind.js';
import { text, object, utcTime, type Infer } from '../shape.js';

const node = object({
  InstanceId: text,
  InstanceRole: text,
  InstanceState: text,
  NodePoolId: text,
  LanIP: text,
  CreatedTime: utcTime,
});

/**
 * A node of a cluster (tke.DescribeClusterInstances, asked per cluster). It meets the instance it runs on. Scripts and
 * settings of the node are left out: they may hold secrets.
 */
export const tkeNode = defineKind({
  kind: 'tke.node',
  title: { en: 'TKE node', zh: 'TKE 集群节点' },
  service: 'TKE',
  serviceModel: 'paas',
  scope: 'regional',
  placement: 'bulk',
  listing: {
    service: 'tke',
    action: 'DescribeClusterInstances',
    items: 'InstanceSet',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
    // Workers by default; masters of independent clusters are instances like any other.
    harmlessValues: { InstanceRole: ['WORKER', 'ALL'] },
    perParent: { parameter: 'ClusterId', default: '', parent: 'tke.cluster' },
  },
  shape: node,
  id: (item: Infer<typeof node>) => item.InstanceId,
  name: (item) => item.InstanceId,
  owner: (item) => item.InstanceId,
});
