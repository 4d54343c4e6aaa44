import type { TerraformType } from '../resource-type.js';
import { blocks, flag, idPart, made, number, ownId, tags, text, texts, truth, within, type Template } from '../template.js';

/** Keys, secrets, certificates, files and logs. */
export const KEY_AND_LOG_TYPES: Readonly<Record<string, TerraformType>> = {
  tencentcloud_kms_key: {
    listing: { service: 'kms', action: 'ListKeyDetail', items: 'KeyMetadatas', id: 'KeyId' },
    item: { ...kmsItem(), KeyUsage: text('key_usage'), KeyRotationEnabled: flag('key_rotation_enabled'), Origin: 'TENCENT_KMS' },
  },
  tencentcloud_kms_external_key: {
    listing: { service: 'kms', action: 'ListKeyDetail', items: 'KeyMetadatas', id: 'KeyId' },
    item: { ...kmsItem(), KeyUsage: 'ENCRYPT_DECRYPT', Origin: 'EXTERNAL', ValidTo: number('valid_to') },
  },
  tencentcloud_kms_white_box_key: {
    listing: { service: 'kms', action: 'DescribeWhiteBoxKeyDetails', items: 'KeyInfos', id: 'KeyId' },
    item: { KeyId: ownId, Alias: text('alias'), Status: text('status'), Algorithm: text('algorithm') },
  },
  tencentcloud_ssm_secret: {
    listing: { service: 'ssm', action: 'ListSecrets', items: 'SecretMetadatas', id: 'SecretName' },
    item: { SecretName: secretName(), SecretType: number('secret_type'), Status: made(['status', 'is_enabled'], (v) => v.text('status') ?? (v.flag('is_enabled') === undefined ? undefined : v.flag('is_enabled') === true ? 'Enabled' : 'Disabled')), KmsKeyId: text('kms_key_id') },
  },
  tencentcloud_ssm_product_secret: {
    listing: { service: 'ssm', action: 'ListSecrets', items: 'SecretMetadatas', id: 'SecretName' },
    item: { SecretName: secretName(), SecretType: number('secret_type'), Status: text('status'), RotationStatus: flag('enable_rotation'), RotationFrequency: number('rotation_frequency'), KmsKeyId: text('kms_key_id') },
  },
  tencentcloud_ssl_certificate: {
    listing: { service: 'ssl', action: 'DescribeCertificates', items: 'Certificates', id: 'CertificateId', global: true },
    item: {
      CertificateId: ownId,
      Alias: text('name'),
      Domain: text('domain'),
      SubjectAltName: texts('subject_names'),
      CertificateType: text('type'),
      Status: number('status'),
      CertBeginTime: text('begin_time'),
      CertEndTime: text('end_time'),
      Tags: tags(),
    },
  },
  /** The order of a certificate, whose own id is longer than that of what was ordered. */
  tencentcloud_ssl_pay_certificate: {
    listing: { service: 'ssl', action: 'DescribeCertificates', items: 'Certificates', id: 'CertificateId', global: true },
    item: { CertificateId: made(['certificate_id'], (v, context) => v.text('certificate_id') ?? idPart(0).read(v, context)), Alias: text('alias'), Domain: within('information', text('certificate_domain')), CertificateType: 'SVR', Status: number('status') },
  },
  tencentcloud_ssl_free_certificate: {
    listing: { service: 'ssl', action: 'DescribeCertificates', items: 'Certificates', id: 'CertificateId', global: true },
    item: { CertificateId: ownId, Alias: text('alias'), Domain: text('domain'), CertificateType: 'SVR', Status: number('status'), CertBeginTime: text('cert_begin_time'), CertEndTime: text('cert_end_time') },
  },
  tencentcloud_cfs_file_system: {
    listing: { service: 'cfs', action: 'DescribeCfsFileSystems', items: 'FileSystems', id: 'FileSystemId' },
    zone: text('availability_zone'),
    item: { FileSystemId: ownId, FsName: text('name'), Protocol: text('protocol'), PGroup: { PGroupId: text('access_group_id') }, Zone: text('availability_zone'), CreationTime: text('create_time'), Tags: tags() },
  },
  tencentcloud_cfs_access_group: {
    listing: { service: 'cfs', action: 'DescribeCfsPGroups', items: 'PGroupList', id: 'PGroupId' },
    item: { PGroupId: ownId, Name: text('name') },
  },
  tencentcloud_cfs_access_rule: {},
  tencentcloud_cfs_auto_snapshot_policy: {
    listing: { service: 'cfs', action: 'DescribeAutoSnapshotPolicies', items: 'AutoSnapshotPolicies', id: 'AutoSnapshotPolicyId' },
    item: { AutoSnapshotPolicyId: ownId, PolicyName: text('policy_name'), AliveDays: number('alive_days') },
  },
  tencentcloud_cls_logset: {
    listing: { service: 'cls', action: 'DescribeLogsets', items: 'Logsets', id: 'LogsetId' },
    item: { LogsetId: ownId, LogsetName: text('logset_name'), Tags: tags() },
  },
  tencentcloud_cls_topic: {
    listing: { service: 'cls', action: 'DescribeTopics', items: 'Topics', id: 'TopicId' },
    item: {
      TopicId: ownId,
      TopicName: text('topic_name'),
      LogsetId: text('logset_id'),
      Period: number('period'),
      StorageType: text('storage_type'),
      IsWebTracking: flag('is_web_tracking'),
      Extends: { AnonymousAccess: { Operations: within('extends', within('anonymous_access', texts('operations'))) } },
      Tags: tags(),
    },
  },
  tencentcloud_cls_cos_shipper: {
    listing: { service: 'cls', action: 'DescribeShippers', items: 'Shippers', id: 'ShipperId' },
    item: { ShipperId: ownId, ShipperName: text('shipper_name'), TopicId: text('topic_id'), Bucket: text('bucket'), Prefix: text('prefix') },
  },
  tencentcloud_cls_alarm: {
    listing: { service: 'cls', action: 'DescribeAlarms', items: 'Alarms', id: 'AlarmId' },
    item: { AlarmId: ownId, Name: text('name'), Status: flag('status'), AlarmTargets: blocks('alarm_targets', { TopicId: text('topic_id'), LogsetId: text('logset_id'), Query: text('query') }), AlarmNoticeIds: texts('alarm_notice_ids') },
  },
  tencentcloud_cls_machine_group: {
    listing: { service: 'cls', action: 'DescribeMachineGroups', items: 'MachineGroups', id: 'GroupId' },
    item: { GroupId: ownId, GroupName: text('group_name'), AutoUpdate: flag('auto_update'), ServiceLogging: flag('service_logging') },
  },
  tencentcloud_monitor_alarm_policy: {
    listing: { service: 'monitor', action: 'DescribeAlarmPolicies', items: 'Policies', id: 'PolicyId', global: true },
    item: {
      PolicyId: ownId,
      PolicyName: text('policy_name'),
      Enable: truth('enable'),
      Namespace: text('namespace'),
      MonitorType: text('monitor_type'),
      TagInstances: blocks('policy_tag', { Key: text('key'), Value: text('value') }),
      NoticeIds: texts('notice_ids'),
    },
  },
  /** The address of a callback is not read: it may carry a token. */
  tencentcloud_monitor_alarm_notice: {
    listing: { service: 'monitor', action: 'DescribeAlarmNotices', items: 'Notices', id: 'Id', global: true },
    item: {
      Id: ownId,
      Name: text('name'),
      UserNotices: blocks('user_notices', { ReceiverType: text('receiver_type'), NoticeWay: texts('notice_way'), UserIds: idsOf('user_ids'), GroupIds: idsOf('group_ids'), StartTime: number('start_time'), EndTime: number('end_time'), Weekday: idsOf('weekday') }),
      URLNotices: blocks('url_notices', { IsValid: truth('is_valid') }),
      CLSNotices: blocks('cls_notices', { TopicId: text('topic_id'), Enable: truth('enable') }),
    },
  },
  tencentcloud_ckafka_instance: {
    listing: { service: 'ckafka', action: 'DescribeInstancesDetail', items: 'Result.InstanceList', id: 'InstanceId' },
    item: { InstanceId: ownId, InstanceName: text('instance_name'), Version: text('kafka_version'), VpcId: text('vpc_id'), Tags: tags('tag_set') },
  },
};

function kmsItem(): Template {
  return { KeyId: ownId, Alias: text('alias'), KeyState: made(['key_state', 'is_enabled', 'is_archived'], (v) => v.text('key_state') ?? plannedState(v.flag('is_enabled'), v.flag('is_archived'))), Owner: 'user' };
}

/** The state a key is to be in; an archived one is not enabled. */
function plannedState(enabled: boolean | undefined, archived: boolean | undefined): string | undefined {
  if (archived === true) return 'Archived';
  return enabled === undefined ? undefined : enabled ? 'Enabled' : 'Disabled';
}

function secretName() {
  return made(['secret_name'], (v, { id }) => v.text('secret_name') ?? id);
}

/** Numbers of a set, which the provider holds as numbers and the API answers as such. */
function idsOf(name: string) {
  return made([name], (v) => v.numbers(name));
}
