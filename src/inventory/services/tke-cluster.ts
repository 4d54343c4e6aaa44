import { defineKind, detail } from '../kind.js';
import { flag, jsonText, list, number, object, oneOf, tagList, text, utcTime, type Infer } from '../shape.js';

const cluster = object({
  ClusterId: text,
  ClusterName: text,
  ClusterType: oneOf('MANAGED_CLUSTER', 'INDEPENDENT_CLUSTER'),
  /** Kubernetes version, e.g. `1.30.0`. */
  ClusterVersion: text,
  ClusterStatus: text,
  ClusterNodeNum: number,
  DeletionProtection: flag,
  ContainerRuntime: text,
  RuntimeVersion: text,
  ClusterNetworkSettings: object({ VpcId: text, Cni: flag, ClusterCIDR: text }),
  /** How pods get addresses: GR (a network of their own), VPC-CNI (addresses of the VPC), Cilium-Overlay. `Cni` does not tell. */
  Property: jsonText(object({ NetworkType: text })),
  CreatedTime: utcTime,
  TagSpecification: list(object({ Tags: tagList })),
});

/** A Kubernetes cluster of Tencent Kubernetes Engine. */
export const tkeCluster = defineKind({
  kind: 'tke.cluster',
  title: { en: 'TKE cluster', zh: '容器服务 TKE 集群' },
  service: 'TKE',
  serviceModel: 'paas',
  scope: 'regional',
  placement: 'reference',
  listing: {
    service: 'tke',
    action: 'DescribeClusters',
    items: 'Clusters',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
  },
  shape: cluster,
  id: (item: Infer<typeof cluster>) => item.ClusterId,
  name: (item) => item.ClusterName,
  tags: (item) => item.TagSpecification?.flatMap(({ Tags }) => Tags ?? []),
  details: {
    /** Addresses of the cluster's API; "" where there is none. The cluster's certificate authority is left out. */
    endpoints: detail({
      service: 'tke',
      action: 'DescribeClusterEndpoints',
      key: 'ClusterId',
      shape: object({
        ClusterExternalEndpoint: text,
        ClusterExternalDomain: text,
        ClusterIntranetEndpoint: text,
        /** Source ranges admitted to the public address; only older managed clusters have them. */
        ClusterExternalACL: list(text),
        /** Security group of the public address. */
        SecurityGroup: text,
      }),
    }),
    /** Encryption of the cluster's secrets under a KMS key. */
    encryption: detail({
      service: 'tke',
      action: 'DescribeEncryptionStatus',
      key: 'ClusterId',
      shape: object({ Status: oneOf('Opening', 'Opened', 'Closing', 'Closed') }),
    }),
    authentication: detail({
      service: 'tke',
      action: 'DescribeClusterAuthenticationOptions',
      key: 'ClusterId',
      shape: object({
        ServiceAccounts: object({ UseTKEDefault: flag, Issuer: text, AutoCreateDiscoveryAnonymousAuth: flag }),
        OIDCConfig: object({ AutoCreateOIDCConfig: flag }),
      }),
    }),
    /** Scripts and labels of the pools are left out: they may hold secrets. */
    nodePools: detail({
      service: 'tke',
      action: 'DescribeClusterNodePools',
      key: 'ClusterId',
      harmlessValues: { Filters: [] },
      shape: object({
        TotalCount: number,
        NodePoolSet: list(object({ NodePoolId: text, Name: text, NodePoolOs: text, DeletionProtection: flag, AutoscalingGroupStatus: text, MinNodesNum: number, MaxNodesNum: number })),
      }),
    }),
    /** Add-ons of the cluster; their values may hold secrets and are left out. */
    addons: detail({
      service: 'tke',
      action: 'DescribeAddon',
      key: 'ClusterId',
      harmlessValues: { AddonName: [] },
      shape: object({ Addons: list(object({ AddonName: text, AddonVersion: text, Phase: text })) }),
    }),
  },
});
