import type { JsonObject } from '../../common/json.js';
import type { TerraformContext, TerraformDetail, TerraformType } from './resource-type.js';
import { told, type Values } from './values.js';

const EVERYBODY = 'http://cam.qcloud.com/groups/global/AllUsers';

/** Buckets, databases, keys, secrets, logs. */
export const DATA_TYPES: Readonly<Record<string, TerraformType>> = {
  tencentcloud_cos_bucket: {
    listing: { service: 'cos', action: 'getService', items: 'Buckets', id: 'Name', global: true },
    item: (v, { id }) => told({ Name: v.text('bucket') ?? id, Location: locationOf(v) }),
    details: bucketDetails,
  },
  tencentcloud_cos_bucket_policy: {
    details: (v) => {
      const [bucket, policy] = [v.text('bucket'), jsonOf(v.text('policy'))];
      return bucket === undefined || policy === undefined ? [] : [{ service: 'cos', action: 'getBucketPolicy', global: true, params: { Bucket: bucket }, response: { Policy: policy } }];
    },
  },
  tencentcloud_mysql_instance: {
    listing: { service: 'cdb', action: 'DescribeDBInstances', items: 'Items', id: 'InstanceId' },
    zone: 'availability_zone',
    item: (v, { id }) =>
      told({
        InstanceId: id,
        InstanceName: v.text('instance_name'),
        InstanceType: 1,
        Status: v.number('status'),
        EngineVersion: v.text('engine_version'),
        WanStatus: v.number('internet_service'),
        WanPort: v.number('internet_port'),
        Vip: v.text('intranet_ip'),
        Vport: v.number('intranet_port'),
        UniqVpcId: v.text('vpc_id'),
        UniqSubnetId: v.text('subnet_id'),
        Zone: v.text('availability_zone'),
        TagList: pairs(v),
      }),
  },
  tencentcloud_postgresql_instance: {
    listing: { service: 'postgres', action: 'DescribeDBInstances', items: 'DBInstanceSet', id: 'DBInstanceId' },
    zone: 'availability_zone',
    item: (v, { id }) => told({ DBInstanceId: id, DBInstanceName: v.text('name'), DBInstanceType: 'primary', DBVersion: v.text('db_kernel_version') ?? v.text('engine_version'), VpcId: v.text('vpc_id'), SubnetId: v.text('subnet_id'), Zone: v.text('availability_zone'), TagList: pairs(v) }),
  },
  tencentcloud_redis_instance: {
    listing: { service: 'redis', action: 'DescribeInstances', items: 'InstanceSet', id: 'InstanceId' },
    zone: 'availability_zone',
    item: (v, { id }) => told({ InstanceId: id, InstanceName: v.text('name'), Port: v.number('port'), WanIp: v.text('ip'), UniqVpcId: v.text('vpc_id'), UniqSubnetId: v.text('subnet_id'), NoAuth: v.flag('no_auth') }),
  },
  tencentcloud_kms_key: {
    listing: { service: 'kms', action: 'ListKeyDetail', items: 'KeyMetadatas', id: 'KeyId' },
    item: (v, { id }) => told({ KeyId: id, Alias: v.text('alias'), KeyState: v.text('key_state'), KeyUsage: v.text('key_usage') ?? 'ENCRYPT_DECRYPT', KeyRotationEnabled: v.flag('key_rotation_enabled'), Owner: 'user' }),
  },
  tencentcloud_ssm_secret: {
    listing: { service: 'ssm', action: 'ListSecrets', items: 'SecretMetadatas', id: 'SecretName' },
    item: (v, { id }) => told({ SecretName: v.text('secret_name') ?? id, Status: v.text('status'), KmsKeyId: v.text('kms_key_id'), SecretType: v.number('secret_type') }),
  },
  tencentcloud_cls_topic: {
    listing: { service: 'cls', action: 'DescribeTopics', items: 'Topics', id: 'TopicId' },
    item: (v, { id }) => told({ TopicId: id, TopicName: v.text('topic_name'), LogsetId: v.text('logset_id'), Period: v.number('period'), Tags: v.tags() }),
  },
};

/** Settings of a bucket that stand in its own resource. What it leaves out may be set by another resource: it stays unknown. */
function bucketDetails(v: Values, { id, uin }: TerraformContext): readonly TerraformDetail[] {
  const Bucket = v.text('bucket') ?? id;
  const said = (action: string, response: JsonObject): TerraformDetail => ({ service: 'cos', action, global: true, params: { Bucket }, response });
  const algorithm = v.text('encryption_algorithm');
  const [versioned, logged, target] = [v.flag('versioning_enable'), v.flag('log_enable'), v.text('log_target_bucket')];
  const acl = v.text('acl_body') === undefined ? grantsOf(v.text('acl'), uin) : undefined;
  return [
    ...(algorithm === undefined ? [] : [said('getBucketEncryption', { ServerSideEncryptionConfiguration: { Rule: { ApplyServerSideEncryptionByDefault: told({ SSEAlgorithm: algorithm, KMSMasterKeyID: v.text('kms_id') }) } } })]),
    ...(versioned === undefined ? [] : [said('getBucketVersioning', { VersioningConfiguration: { Status: versioned ? 'Enabled' : 'Suspended' } })]),
    ...(logged === true && target !== undefined ? [said('getBucketLogging', { BucketLoggingStatus: { LoggingEnabled: told({ TargetBucket: target, TargetPrefix: v.text('log_prefix') }) } })] : []),
    ...(acl === undefined ? [] : [said('getBucketAcl', acl)]),
  ];
}

/** What a canned ACL grants: everything to the owner, and to everybody what its name says. */
function grantsOf(acl: string | undefined, uin: string): JsonObject | undefined {
  const owner = `qcs::cam::uin/${uin}:uin/${uin}`;
  const own = { Grantee: { ID: owner }, Permission: 'FULL_CONTROL' };
  const everybody = (...permissions: readonly string[]): JsonObject[] => permissions.map((Permission) => ({ Grantee: { URI: EVERYBODY }, Permission }));
  const grants: { readonly [name: string]: readonly JsonObject[] } = { private: [own], 'public-read': [own, ...everybody('READ')], 'public-read-write': [own, ...everybody('READ', 'WRITE')] };
  return acl === undefined || grants[acl] === undefined ? undefined : { AccessControlPolicy: { Owner: { ID: owner }, AccessControlList: { Grant: grants[acl] } } };
}

/** A bucket's address names its region: `name.cos.ap-guangzhou.myqcloud.com`. */
function locationOf(v: Values): string | undefined {
  return /\.cos\.([a-z0-9-]+)\.myqcloud\.com$/.exec(v.text('cos_bucket_url') ?? '')?.[1];
}

function jsonOf(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

function pairs(v: Values): unknown {
  return v.tags()?.map(({ Key, Value }) => ({ TagKey: Key, TagValue: Value }));
}
