import type { ExportedListing } from '../../exports/exported-call.js';
import type { TerraformType } from '../resource-type.js';
import { blocks, flag, made, ownId, tags, text, texts, translated, within, words, type Template } from '../template.js';

const CLUSTERS: ExportedListing = { service: 'tke', action: 'DescribeClusters', items: 'Clusters', id: 'ClusterId' };

/** Clusters, registries and functions. */
export const CONTAINER_TYPES: Readonly<Record<string, TerraformType>> = {
  tencentcloud_kubernetes_cluster: {
    listing: CLUSTERS,
    item: {
      ClusterId: ownId,
      ClusterName: text('cluster_name'),
      ClusterType: text('cluster_deploy_type'),
      ClusterVersion: text('cluster_version'),
      DeletionProtection: flag('deletion_protection'),
      ContainerRuntime: text('container_runtime'),
      RuntimeVersion: text('runtime_version'),
      ClusterNetworkSettings: { VpcId: text('vpc_id'), ClusterCIDR: text('cluster_cidr') },
      Property: { NetworkType: translated('network_type', { GR: 'GR', 'VPC-CNI': 'VPC-CNI', CiliumOverlay: 'Cilium-Overlay' }) },
      TagSpecification: made(['tags'], (v) => (v.tags() === undefined ? undefined : [{ Tags: v.tags() }])),
    },
    // That the cluster itself does not open the address proves nothing: a resource of its own may.
    details: [{ service: 'tke', action: 'DescribeClusterEndpoints', params: { ClusterId: ownId }, response: { ClusterExternalEndpoint: made(['cluster_internet', 'cluster_external_endpoint'], (v, { id }) => (v.flag('cluster_internet') === true ? (v.text('cluster_external_endpoint') ?? id) : undefined)), SecurityGroup: made(['cluster_internet', 'cluster_internet_security_group'], (v) => (v.flag('cluster_internet') === true ? v.text('cluster_internet_security_group') : undefined)) } }],
  },
  /** The provider lets either this or the cluster itself open the addresses of the cluster's API. */
  tencentcloud_kubernetes_cluster_endpoint: { details: [{ service: 'tke', action: 'DescribeClusterEndpoints', params: { ClusterId: text('cluster_id') }, response: endpoints() }] },
  tencentcloud_kubernetes_node_pool: {},
  tencentcloud_kubernetes_encryption_protection: {
    details: [{ service: 'tke', action: 'DescribeEncryptionStatus', params: { ClusterId: text('cluster_id') }, response: { Status: text('status') } }],
  },
  tencentcloud_tcr_instance: {
    listing: { service: 'tcr', action: 'DescribeInstances', items: 'Registries', id: 'RegistryId' },
    item: { RegistryId: ownId, RegistryName: text('name'), RegistryType: text('instance_type'), Status: text('status'), PublicDomain: text('public_domain'), InternalEndpoint: text('internal_end_point'), TagSpecification: { Tags: tags() } },
    details: [
      {
        service: 'tcr',
        action: 'DescribeExternalEndpointStatus',
        params: { RegistryId: ownId },
        response: { Status: made(['public_status', 'open_public_operation'], (v, context) => v.text('public_status') ?? words('open_public_operation', 'Opened', 'Closed').read(v, context)) },
      },
      { service: 'tcr', action: 'DescribeSecurityPolicies', params: { RegistryId: ownId }, response: { SecurityPolicySet: blocks('security_policy', { CidrBlock: text('cidr_block') }) } },
    ],
  },
  tencentcloud_tcr_namespace: {},
  tencentcloud_tcr_repository: {},
  tencentcloud_tcr_immutable_tag_rule: {},
  tencentcloud_tcr_tag_retention_rule: {},
  tencentcloud_tcr_service_account: {},
  tencentcloud_scf_namespace: {
    listing: { service: 'scf', action: 'ListNamespaces', items: 'Namespaces', id: 'Name' },
    item: { Name: made(['namespace'], (v, { id }) => v.text('namespace') ?? id), Type: text('type') },
  },
  tencentcloud_scf_custom_domain: {
    listing: { service: 'scf', action: 'ListCustomDomains', items: 'Domains', id: 'Domain' },
    item: {
      Domain: made(['domain'], (v, { id }) => v.text('domain') ?? id),
      Protocol: text('protocol'),
      CertConfig: { CertificateId: within('cert_config', text('certificate_id')) },
      WafConfig: { WafOpen: within('waf_config', text('waf_open')), WafInstanceId: within('waf_config', text('waf_instance_id')) },
    },
  },
  tencentcloud_scf_function: {
    listing: { service: 'scf', action: 'ListFunctions', items: 'Functions', id: 'FunctionName' },
    separate: true,
    item: { FunctionName: text('name'), Namespace: text('namespace'), Runtime: text('runtime'), Type: text('func_type'), Status: text('status'), ModTime: text('modify_time'), Tags: tags() },
    details: [
      {
        service: 'scf',
        action: 'GetFunction',
        params: { FunctionName: text('name'), Namespace: text('namespace') },
        response: {
          FunctionName: text('name'),
          Namespace: text('namespace'),
          Qualifier: '$LATEST',
          Runtime: text('runtime'),
          Type: text('func_type'),
          Status: text('status'),
          Role: text('role'),
          VpcConfig: { VpcId: text('vpc_id'), SubnetId: text('subnet_id') },
          PublicNetConfig: { PublicNetStatus: words('enable_public_net', 'ENABLE', 'DISABLE') },
          ClsTopicId: text('cls_topic_id'),
          ClsLogsetId: text('cls_logset_id'),
          Triggers: blocks('triggers', { TriggerName: text('name'), Type: text('type'), TriggerDesc: text('trigger_desc') }),
          Environment: { Variables: made(['environment'], (v) => v.names('environment')?.map((Key) => ({ Key }))) },
        },
      },
    ],
  },
};

/** Addresses of a cluster's API: empty where it is closed, what stands for the resource while the address is not known. */
function endpoints(): Template {
  const address = (on: string, name: string) =>
    made([on, name], (v, { id }) => {
      const open = v.flag(on);
      return open === undefined ? undefined : open ? (v.text(name) ?? id) : '';
    });
  return {
    ClusterExternalEndpoint: address('cluster_internet', 'cluster_external_endpoint'),
    ClusterIntranetEndpoint: address('cluster_intranet', 'pgw_endpoint'),
    ClusterExternalACL: texts('managed_cluster_internet_security_policies'),
    SecurityGroup: text('cluster_internet_security_group'),
  };
}
