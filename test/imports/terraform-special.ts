import type { JsonObject } from '../../src/common/json.js';
import type { RecordedCall } from '../../src/snapshots/snapshot.js';
import { OWNER } from '../../src/snapshots/exports/exports.fixture.js';
import { call, listing, resource, type GeneratedAccount, type GeneratedResource, type Part, type Random } from './terraform-account.js';
import { lists, users } from './terraform-whole.js';

/**
 * The parts of a generated account that no table can tell: values made of several attributes, and what belongs to another
 * resource as a whole. Written from the documentation of both sides, as the table is.
 */
export function specialAccount(random: Random): GeneratedAccount {
  const parts = [elasticsearch, tdsqlC, postgres, bucket, bareBucket, functions, rulesOfGroups, singleRules, networkAcl, routes, disks, endpoints, users, lists].map((make) => make(random));
  return { resources: parts.flatMap((one) => one.resources), calls: parts.flatMap((one) => one.calls), planned: parts.flatMap((one) => one.planned ?? one.calls) };
}

/** Whether users must log in is told by the attribute in one edition only. */
function elasticsearch(random: Random): Part {
  const basic = random() < 0.7;
  const [license_type, SecurityType] = [basic ? 'basic' : 'platinum', random() < 0.5 ? 1 : 2];
  return {
    resources: [resource('elasticsearch_instance', 'es-special', { license_type, basic_security_type: SecurityType })],
    calls: [listing('es.DescribeInstances', 'InstanceList', { InstanceId: 'es-special', RealLicenseType: license_type, ...(basic ? { SecurityType } : {}) })],
  };
}

function tdsqlC(random: Random): Part {
  const [status, IsOpenSSL] = random() < 0.5 ? ['ON', 'yes'] : ['OFF', 'no'];
  return {
    resources: [resource('cynosdb_ssl', 'ssl', { cluster_id: 'cynosdbmysql-1', instance_id: '', status }), resource('cynosdb_ssl', 'ssl-of-instance', { cluster_id: 'cynosdbmysql-2', instance_id: 'cynosdbmysql-ins-2', status })],
    calls: [call('cynosdb.DescribeSSLStatus', { ClusterId: 'cynosdbmysql-1' }, { IsOpenSSL })],
  };
}

/** Addresses, and backup plans, of which a plan shows all only for an instance that it makes. */
function postgres(random: Random): Part {
  const open = random() < 0.5;
  const item = (DBInstanceId: string): RecordedCall =>
    listing('postgres.DescribeDBInstances', 'DBInstanceSet', {
      DBInstanceId,
      DBInstanceType: 'primary',
      DBInstanceNetInfo: [{ NetType: 'private', Ip: '10.0.0.9', Port: 5432 }, { NetType: 'public', Status: open ? 'opened' : 'closed', Address: 'pg.example.com', Port: 21_000 }],
    });
  const addresses = { private_access_ip: '10.0.0.9', private_access_port: 5432, public_access_switch: open, public_access_host: 'pg.example.com', public_access_port: 21_000 };
  const plans = (DBInstanceId: string, days: number): RecordedCall => call('postgres.DescribeBackupPlans', { DBInstanceId }, { Plans: [{ BaseBackupRetentionPeriod: days }] });
  const [one, other] = [3 + Math.floor(random() * 20), 3 + Math.floor(random() * 20)];
  const calls = [item('postgres-one'), item('postgres-two')];
  return {
    resources: [
      resource('postgresql_instance', 'postgres-one', { ...addresses, backup_plan: [{ base_backup_retention_period: one }] }),
      resource('postgresql_instance', 'postgres-two', addresses),
      resource('postgresql_backup_plan_config', 'plan', { db_instance_id: 'postgres-two', base_backup_retention_period: other }),
      // Of an instance that is there already nobody knows what other plans it has.
      resource('postgresql_backup_plan_config', 'plan-of-other', { db_instance_id: 'postgres-elsewhere', base_backup_retention_period: other }),
    ],
    calls,
    planned: [...calls, plans('postgres-one', one), plans('postgres-two', other)],
  };
}

const OWN = `qcs::cam::uin/${OWNER.account.uin}:uin/${OWNER.account.uin}`;

function bucket(random: Random): Part {
  const name = 'full-1250000000';
  const [versioned, logged, open] = [random() < 0.5, random() < 0.5, random() < 0.5];
  const days = 30 + Math.floor(random() * 300);
  const cos = (action: string, response: JsonObject): RecordedCall => call(`cos.${action}`, { Bucket: name }, response, true);
  const everybody = { Grantee: { URI: 'http://cam.qcloud.com/groups/global/AllUsers' }, Permission: 'READ' };
  const policy = JSON.stringify({ version: '2.0', Statement: [{ Effect: 'deny', Principal: { qcs: ['qcs::cam::anyone:anyone'] }, Action: ['name/cos:*'], Resource: ['*'], Condition: { bool_equal: { 'cos:secure-transport': 'false' } } }] });
  return {
    resources: [
      resource('cos_bucket', name, {
        bucket: name,
        cos_bucket_url: `${name}.cos.ap-guangzhou.myqcloud.com`,
        acl: open ? 'public-read' : 'private',
        encryption_algorithm: 'KMS',
        kms_id: 'key-1',
        versioning_enable: versioned,
        log_enable: logged,
        log_target_bucket: 'logs-1250000000',
        log_prefix: 'access/',
        cors_rules: [{ allowed_origins: ['https://example.com'], allowed_methods: ['GET'], allowed_headers: ['*'] }],
        lifecycle_rules: [{ id: 'old', filter_prefix: 'a/', expiration: [{ days, date: '2027-01-01' }], non_current_expiration: [{ non_current_days: days }], abort_incomplete_multipart_upload: [{ days_after_initiation: 7 }], transition: [{ days: 30, storage_class: 'STANDARD_IA' }] }],
        replica_role: OWN,
        replica_rules: [{ id: 'all', status: 'Enabled', prefix: '', destination_bucket: 'qcs::cos:ap-shanghai::copy-1250000000', destination_storage_class: 'Standard' }],
        website: [{ index_document: 'index.html', redirect_all_requests_to: 'https' }],
        object_lock_configuration: [{ enabled: true, rule: [{ days }] }],
        tags: { team: 'data' },
      }),
      resource('cos_bucket_policy', 'policy', { bucket: name, policy }),
      resource('cos_bucket_referer', 'referer', { bucket: name, status: 'Enabled', referer_type: 'White-List', domain_list: ['example.com'], empty_refer_configuration: 'Deny' }),
    ],
    calls: [
      listing('cos.getService', 'Buckets', { Name: name, Location: 'ap-guangzhou' }, true),
      cos('getBucketAcl', { AccessControlPolicy: { Owner: { ID: OWN }, AccessControlList: { Grant: [{ Grantee: { ID: OWN }, Permission: 'FULL_CONTROL' }, ...(open ? [everybody] : [])] } } }),
      cos('getBucketEncryption', { ServerSideEncryptionConfiguration: { Rule: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'KMS', KMSMasterKeyID: 'key-1' } }] } }),
      cos('getBucketVersioning', { VersioningConfiguration: { Status: versioned ? 'Enabled' : 'Suspended' } }),
      cos('getBucketLogging', { BucketLoggingStatus: logged ? { LoggingEnabled: { TargetBucket: 'logs-1250000000', TargetPrefix: 'access/' } } : '' }),
      cos('getBucketCors', { CORSConfiguration: { CORSRule: [{ AllowedOrigin: ['https://example.com'], AllowedMethod: ['GET'], AllowedHeader: ['*'] }] } }),
      cos('getBucketLifecycle', { LifecycleConfiguration: { Rule: [{ ID: 'old', Status: 'Enabled', Filter: { Prefix: 'a/' }, Expiration: { Days: days, Date: '2027-01-01' }, NoncurrentVersionExpiration: { NoncurrentDays: days }, AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 }, Transitions: [{ Days: 30, StorageClass: 'STANDARD_IA' }] }] } }),
      cos('getBucketReplication', { ReplicationConfiguration: { Role: OWN, Rules: [{ ID: 'all', Status: 'Enabled', Destination: { Bucket: 'qcs::cos:ap-shanghai::copy-1250000000', StorageClass: 'Standard' } }] } }),
      cos('getBucketWebsite', { WebsiteConfiguration: { IndexDocument: { Suffix: 'index.html' }, RedirectAllRequestsTo: { Protocol: 'https' } } }),
      cos('getBucketObjectLock', { ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled', Rule: { DefaultRetention: { Days: days } } } }),
      cos('getBucketTagging', { Tags: [{ Key: 'team', Value: 'data' }] }),
      cos('getBucketPolicy', { Policy: policy }),
      cos('getBucketReferer', { RefererConfiguration: { Status: 'Enabled', RefererType: 'White-List', DomainList: { Domains: ['example.com'] }, EmptyReferConfiguration: 'Deny' } }),
    ],
  };
}

/** A bucket with its access list written out, and nothing set on it. */
function bareBucket(): Part {
  const name = 'bare-1250000000';
  const acl_body = `<AccessControlPolicy><Owner><ID>${OWN}</ID></Owner><AccessControlList><Grant><Grantee><ID>${OWN}</ID></Grantee><Permission>FULL_CONTROL</Permission></Grant></AccessControlList></AccessControlPolicy>`;
  const cos = (action: string, response: JsonObject): RecordedCall => call(`cos.${action}`, { Bucket: name }, response, true);
  const none = (action: string, code: string): RecordedCall => {
    const { response: _, ...request } = cos(action, {});
    return { ...request, error: { code, message: 'The plan sets none.' } };
  };
  const calls = [
    listing('cos.getService', 'Buckets', { Name: name }, true),
    cos('getBucketAcl', { AccessControlPolicy: { Owner: { ID: OWN }, AccessControlList: { Grant: [{ Grantee: { ID: OWN }, Permission: 'FULL_CONTROL' }] } } }),
    cos('getBucketCors', { CORSRules: [] }),
    cos('getBucketWebsite', { WebsiteConfiguration: '' }),
    cos('getBucketObjectLock', { ObjectLockConfiguration: '' }),
    cos('getBucketReplication', { ReplicationConfiguration: '' }),
  ];
  return {
    resources: [resource('cos_bucket', name, { bucket: name, acl: 'public-read', acl_body, cors_rules: [], website: [], object_lock_configuration: [], replica_rules: [], versioning_enable: null })],
    calls,
    planned: [...calls, none('getBucketPolicy', 'NoSuchBucketPolicy'), none('getBucketReferer', 'NoSuchRefererConfiguration')],
  };
}

function functions(random: Random): Part {
  const PublicNetStatus = random() < 0.5 ? 'ENABLE' : 'DISABLE';
  const TriggerDesc = { AuthType: random() < 0.5 ? 'NONE' : 'CAM', NetConfig: { EnableExtranet: true, EnableIntranet: false } };
  const values = { name: 'pay', namespace: 'default', runtime: 'Python3.6', func_type: 'HTTP', status: 'Active', modify_time: '2025-06-01 08:00:00', role: 'worker', vpc_id: 'vpc-1', subnet_id: 'subnet-1', enable_public_net: PublicNetStatus === 'ENABLE', cls_topic_id: 'topic-1', cls_logset_id: 'set-1', triggers: [{ name: 'url', type: 'http', trigger_desc: JSON.stringify(TriggerDesc) }], environment: { TOKEN: 'not-kept' }, tags: { team: 'data' } };
  return {
    resources: [resource('scf_function', 'default+pay', values)],
    calls: [
      listing('scf.ListFunctions', 'Functions', { FunctionName: 'pay', Namespace: 'default', Runtime: 'Python3.6', Type: 'HTTP', Status: 'Active', ModTime: '2025-06-01 08:00:00', Tags: [{ Key: 'team', Value: 'data' }] }),
      call('scf.GetFunction', { FunctionName: 'pay', Namespace: 'default' }, {
        FunctionName: 'pay',
        Namespace: 'default',
        Qualifier: '$LATEST',
        Runtime: 'Python3.6',
        Type: 'HTTP',
        Status: 'Active',
        Role: 'worker',
        VpcConfig: { VpcId: 'vpc-1', SubnetId: 'subnet-1' },
        PublicNetConfig: { PublicNetStatus },
        ClsTopicId: 'topic-1',
        ClsLogsetId: 'set-1',
        Triggers: [{ TriggerName: 'url', Type: 'http', TriggerDesc: JSON.stringify(TriggerDesc) }],
        Environment: { Variables: [{ Key: 'TOKEN' }] },
      }),
    ],
  };
}

const policies = (SecurityGroupId: string, Ingress: readonly JsonObject[], Egress: readonly JsonObject[] = []): RecordedCall =>
  call('vpc.DescribeSecurityGroupPolicies', { SecurityGroupId }, { SecurityGroupPolicySet: { Version: '1', Ingress: Ingress.map((rule, PolicyIndex) => ({ PolicyIndex, ...rule })), Egress: Egress.map((rule, PolicyIndex) => ({ PolicyIndex, ...rule })) } });

/** Groups whose rules stand in one resource. */
function rulesOfGroups(random: Random): Part {
  const port = String(20 + Math.floor(random() * 5));
  const groups = ['sg-set', 'sg-lite'].map((id) => resource('security_group', id, {}));
  const listed = groups.map(({ values }) => listing('vpc.DescribeSecurityGroups', 'SecurityGroupSet', { SecurityGroupId: values['id'] }));
  const set = [
    [{ action: 'DROP', cidr_block: '10.0.0.0/8', protocol: 'TCP', port }, { Action: 'DROP', CidrBlock: '10.0.0.0/8', Protocol: 'TCP', Port: port }],
    [{ action: 'ACCEPT', ipv6_cidr_block: '::/0', protocol: 'UDP', port: '53' }, { Action: 'ACCEPT', Ipv6CidrBlock: '::/0', Protocol: 'UDP', Port: '53' }],
    [{ action: 'ACCEPT', source_security_id: 'sg-lite', protocol: 'ALL', port: null }, { Action: 'ACCEPT', SecurityGroupId: 'sg-lite', Protocol: 'ALL', Port: 'ALL' }],
    [{ action: 'ACCEPT', address_template_id: 'ipm-1', service_template_id: 'ppm-1' }, { Action: 'ACCEPT', AddressTemplate: { AddressId: 'ipm-1' }, ServiceTemplate: { ServiceId: 'ppm-1' } }],
    [{ action: 'ACCEPT', address_template_group: 'ipmg-1', service_template_group: 'ppmg-1' }, { Action: 'ACCEPT', AddressTemplate: { AddressGroupId: 'ipmg-1' }, ServiceTemplate: { ServiceGroupId: 'ppmg-1' } }],
  ] as const;
  return {
    resources: [
      ...groups,
      resource('security_group_rule_set', 'set', { security_group_id: 'sg-set', ingress: set.map(([rule]) => rule), egress: set.map(([rule]) => rule) }),
      resource('security_group_lite_rule', 'lite', { security_group_id: 'sg-lite', ingress: [`ACCEPT#0.0.0.0/0#${port}#TCP`, 'DROP#sg-set#ALL#ALL', 'ACCEPT#ipm-1#80,443#TCP'], egress: ['ACCEPT#ipmg-1#ALL#ppm-1'] }),
    ],
    calls: [
      ...listed,
      policies('sg-set', set.map(([, rule]) => rule), set.map(([, rule]) => rule)),
      policies('sg-lite', [{ Action: 'ACCEPT', CidrBlock: '0.0.0.0/0', Protocol: 'TCP', Port: port }, { Action: 'DROP', SecurityGroupId: 'sg-set', Protocol: 'ALL', Port: 'ALL' }, { Action: 'ACCEPT', AddressTemplate: { AddressId: 'ipm-1' }, Protocol: 'TCP', Port: '80,443' }], [{ Action: 'ACCEPT', AddressTemplate: { AddressGroupId: 'ipmg-1' }, ServiceTemplate: { ServiceId: 'ppm-1' } }]),
    ],
  };
}

/** Single rules: told where a plan makes the group, and order makes no difference. */
function singleRules(random: Random): Part {
  const port = String(20 + Math.floor(random() * 5));
  const groups = ['sg-single', 'sg-mixed'].map((id) => resource('security_group', id, {}));
  const calls = groups.map(({ values }) => listing('vpc.DescribeSecurityGroups', 'SecurityGroupSet', { SecurityGroupId: values['id'] }));
  const rule = (name: string, group: string, values: JsonObject): GeneratedResource => resource('security_group_rule', name, { security_group_id: group, type: 'ingress', policy: 'ACCEPT', ip_protocol: null, port_range: null, ...values });
  return {
    resources: [
      ...groups,
      rule('one', 'sg-single', { cidr_ip: '0.0.0.0/0', ip_protocol: 'tcp', port_range: port }),
      rule('two', 'sg-single', { source_sgid: 'sg-mixed' }),
      rule('three', 'sg-single', { address_template: [{ template_id: 'ipm-1' }], protocol_template: [{ template_id: 'ppm-1' }] }),
      rule('four', 'sg-single', { address_template: [{ group_id: 'ipmg-1' }], protocol_template: [{ group_id: 'ppmg-1' }], type: 'egress', policy: 'DROP' }),
      rule('five', 'sg-mixed', { cidr_ip: '0.0.0.0/0' }),
      rule('six', 'sg-mixed', { cidr_ip: '10.0.0.0/8', policy: 'DROP' }),
    ],
    calls,
    planned: [
      ...calls,
      policies(
        'sg-single',
        [
          { Action: 'ACCEPT', CidrBlock: '0.0.0.0/0', Protocol: 'TCP', Port: port },
          { Action: 'ACCEPT', SecurityGroupId: 'sg-mixed', Protocol: 'ALL', Port: 'ALL' },
          { Action: 'ACCEPT', AddressTemplate: { AddressId: 'ipm-1' }, ServiceTemplate: { ServiceId: 'ppm-1' } },
        ],
        [{ Action: 'DROP', AddressTemplate: { AddressGroupId: 'ipmg-1' }, ServiceTemplate: { ServiceGroupId: 'ppmg-1' } }],
      ),
    ],
  };
}

function networkAcl(): Part {
  const subnets = listing('vpc.DescribeSubnets', 'SubnetSet', { SubnetId: 'subnet-acl', NetworkAclId: 'acl-1' });
  const item = { NetworkAclId: 'acl-1', NetworkAclName: 'edge', VpcId: 'vpc-1', NetworkAclType: 'TRIPLE', IngressEntries: [{ Action: 'ACCEPT', CidrBlock: '10.0.0.0/8', Port: '800', Protocol: 'tcp', Priority: 1 }, { Action: 'DROP', CidrBlock: '0.0.0.0/0', Port: 'all', Protocol: 'all', Priority: 2 }], EgressEntries: [], TagSet: [{ Key: 'team', Value: 'net' }] };
  const acl = (more: JsonObject): RecordedCall => listing('vpc.DescribeNetworkAcls', 'NetworkAclSet', { ...item, ...more });
  return {
    resources: [
      resource('vpc_acl', 'acl-1', { name: 'edge', vpc_id: 'vpc-1', ingress: ['ACCEPT#10.0.0.0/8#800#TCP', 'DROP#0.0.0.0/0#ALL#ALL#THE REST'], egress: [], tags: { team: 'net' } }),
      resource('vpc_acl_attachment', 'bound', { acl_id: 'acl-1', subnet_id: 'subnet-acl' }),
    ],
    calls: [subnets, acl({})],
    planned: [subnets, acl({ SubnetSet: [{ SubnetId: 'subnet-acl' }] })],
  };
}

function routes(random: Random): Part {
  const disabled = random() < 0.5;
  const table = (more: JsonObject): RecordedCall => listing('vpc.DescribeRouteTables', 'RouteTableSet', { RouteTableId: 'rtb-1', VpcId: 'vpc-1', ...more });
  const entry = (name: string, values: JsonObject): GeneratedResource => resource('route_table_entry', name, { route_table_id: 'rtb-1', route_item_id: `rti-${name}`, ...values });
  return {
    resources: [
      resource('route_table', 'rtb-1', { vpc_id: 'vpc-1' }),
      entry('nat', { destination_cidr_block: '0.0.0.0/0', next_type: 'NAT', next_hub: 'nat-1', disabled }),
      entry('peer', { destination_cidr_block: '10.9.0.0/16', next_type: 'PEERCONNECTION', next_hub: 'pcx-1', disabled: false }),
      // Of a table that is there already nobody knows what other routes it has.
      resource('route_table_entry', 'elsewhere', { route_table_id: 'rtb-elsewhere', destination_cidr_block: '10.0.0.0/8', next_type: 'NAT', next_hub: 'nat-1' }),
    ],
    calls: [table({})],
    planned: [
      table({
        RouteSet: [
          { RouteItemId: 'rti-nat', DestinationCidrBlock: '0.0.0.0/0', GatewayType: 'NAT', GatewayId: 'nat-1', RouteType: 'USER', Enabled: !disabled },
          { RouteItemId: 'rti-peer', DestinationCidrBlock: '10.9.0.0/16', GatewayType: 'PEERCONNECTION', GatewayId: 'pcx-1', RouteType: 'USER', Enabled: true },
        ],
      }),
    ],
  };
}

function disks(): Part {
  const disk = (DiskId: string, more: JsonObject): RecordedCall => listing('cbs.DescribeDisks', 'DiskSet', { DiskId, DiskUsage: 'DATA_DISK', ...more });
  const ids = ['disk-one', 'disk-two', 'disk-three'];
  return {
    resources: [
      ...ids.map((id) => resource('cbs_storage', id, {})),
      resource('cbs_snapshot_policy_attachment', 'one', { storage_id: 'disk-one', snapshot_policy_id: 'asp-1' }),
      resource('cbs_snapshot_policy_attachment', 'more', { storage_ids: ['disk-two', 'disk-three'], snapshot_policy_id: 'asp-2' }),
      resource('cbs_snapshot_policy_attachment', 'again', { storage_id: 'disk-two', snapshot_policy_id: 'asp-1' }),
    ],
    calls: ids.map((id) => disk(id, {})),
    planned: [disk('disk-one', { AutoSnapshotPolicyIds: ['asp-1'] }), disk('disk-two', { AutoSnapshotPolicyIds: ['asp-2', 'asp-1'] }), disk('disk-three', { AutoSnapshotPolicyIds: ['asp-2'] })],
  };
}

function endpoints(random: Random): Part {
  const open = random() < 0.5;
  const calls = [
    call('tke.DescribeClusterEndpoints', { ClusterId: 'cls-endpoint' }, { ClusterExternalEndpoint: open ? '203.0.113.9' : '', ClusterIntranetEndpoint: '10.0.0.9', ClusterExternalACL: ['192.0.2.0/24'], SecurityGroup: 'sg-endpoint' }),
    listing('tke.DescribeClusters', 'Clusters', { ClusterId: 'cls-own' }),
    // A cluster that does not open its address itself may have it opened by a resource of its own.
    ...(open ? [call('tke.DescribeClusterEndpoints', { ClusterId: 'cls-own' }, { ClusterExternalEndpoint: '203.0.113.10', SecurityGroup: 'sg-own' })] : []),
  ];
  return {
    resources: [
      resource('kubernetes_cluster_endpoint', 'endpoint', {
        cluster_id: 'cls-endpoint',
        cluster_internet: open,
        cluster_external_endpoint: '203.0.113.9',
        cluster_intranet: true,
        pgw_endpoint: '10.0.0.9',
        managed_cluster_internet_security_policies: ['192.0.2.0/24'],
        cluster_internet_security_group: 'sg-endpoint',
      }),
      resource('kubernetes_cluster', 'cls-own', { cluster_internet: open, cluster_external_endpoint: '203.0.113.10', cluster_internet_security_group: 'sg-own' }),
    ],
    calls,
    planned: [...calls, call('tke.DescribeClusterNodePools', { ClusterId: 'cls-own' }, { NodePoolSet: [], TotalCount: 0 })],
  };
}
