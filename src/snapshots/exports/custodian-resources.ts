import type { ExportedListing } from './exported-call.js';

/** How one resource type of Cloud Custodian is read. */
export interface CustodianResource extends ExportedListing {
  /**
   * Members that Custodian computes anew and gets wrong: it takes every time without a zone for Beijing time, which those
   * of disks' snapshots are not.
   */
  readonly drops?: readonly string[];
}

/**
 * Resource types of the provider `tencentcloud` (c7n_tencentcloud, `resource_type.enum_spec`): Custodian writes the items
 * of these listings as the API answered them. Types that are missing here hold something else (`mysql-backup` joins the
 * backups of all instances) or nothing that is judged.
 */
export const CUSTODIAN_RESOURCES: Readonly<Record<string, CustodianResource>> = {
  ami: { service: 'cvm', action: 'DescribeImages', items: 'ImageSet', id: 'ImageId' },
  'cam-policy': { service: 'cam', action: 'ListPolicies', items: 'List', id: 'PolicyId', global: true },
  'cam-user': { service: 'cam', action: 'ListUsers', items: 'Data', id: 'Uin', global: true },
  cbs: { service: 'cbs', action: 'DescribeDisks', items: 'DiskSet', id: 'DiskId' },
  'cbs-snapshot': { service: 'cbs', action: 'DescribeSnapshots', items: 'SnapshotSet', id: 'SnapshotId', drops: ['CreateTime'] },
  clb: { service: 'clb', action: 'DescribeLoadBalancers', items: 'LoadBalancerSet', id: 'LoadBalancerId' },
  cls: { service: 'cls', action: 'DescribeTopics', items: 'Topics', id: 'TopicId' },
  cos: { service: 'cos', action: 'getService', items: 'Buckets', id: 'Name', global: true },
  cvm: { service: 'cvm', action: 'DescribeInstances', items: 'InstanceSet', id: 'InstanceId' },
  eip: { service: 'vpc', action: 'DescribeAddresses', items: 'AddressSet', id: 'AddressId' },
  elasticsearch: { service: 'es', action: 'DescribeInstances', items: 'InstanceList', id: 'InstanceId' },
  mysql: { service: 'cdb', action: 'DescribeDBInstances', items: 'Items', id: 'InstanceId' },
  'nat-gateway': { service: 'vpc', action: 'DescribeNatGateways', items: 'NatGatewaySet', id: 'NatGatewayId' },
  'security-group': { service: 'vpc', action: 'DescribeSecurityGroups', items: 'SecurityGroupSet', id: 'SecurityGroupId' },
  tcr: { service: 'tcr', action: 'DescribeInstances', items: 'Registries', id: 'RegistryId' },
  vpc: { service: 'vpc', action: 'DescribeVpcs', items: 'VpcSet', id: 'VpcId' },
};
