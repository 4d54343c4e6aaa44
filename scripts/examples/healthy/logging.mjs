import { idOf, unix, uuidOf } from '../names.mjs';
import { GZ, owned, SH } from './account.mjs';
import { LEGACY_CERTIFICATE, SHOP_CERTIFICATE } from './balancers.mjs';
import { machine } from './fleet.mjs';
import { AUDIT_BUCKET, LOG_BUCKET } from './storage.mjs';

const tagsOf = (owner) => owned(owner);

/** The audit trail, logs, keys, secrets and certificates. */
export function recordLogging(recording) {
  recordAuditTrail(recording);
  recordTopics(recording);
  recordKeys(recording);
  recordCertificates(recording);
}

function recordAuditTrail(recording) {
  const storage = { StorageType: 'cos', StorageRegion: GZ, StorageName: AUDIT_BUCKET, StoragePrefix: 'cloudaudit', StorageAccountId: '', StorageAppId: '' };
  const query = { StorageType: 'cls', StorageRegion: GZ, StorageName: idOf('topic', 'audit'), StoragePrefix: 'cloudaudit', StorageAccountId: '', StorageAppId: '' };
  const tracks = [
    { TrackId: 101, Name: 'everything-to-archive 全量归档', Status: 1, ActionType: '*', ResourceType: '*', EventNames: ['*'], Storage: storage, CreateTime: '2024-03-06 10:00:00' },
    { TrackId: 102, Name: 'writes-to-search', Status: 1, ActionType: 'Write', ResourceType: '*', EventNames: ['*'], Storage: query, CreateTime: '2024-03-06 10:10:00' },
  ];
  recording.list('cloudaudit.DescribeAuditTracks', null, tracks);
  for (const { TrackId, Name, Status, ActionType, ResourceType, EventNames, Storage, CreateTime } of tracks) {
    recording.answer('cloudaudit.DescribeAuditTrack', null, { TrackId }, { Name, Status, ActionType, ResourceType, EventNames, Storage, CreateTime, TrackForAllMembers: TrackId === 101 ? 1 : 0, Filters: { ResourceFields: [] } });
  }
  recording.list('cloudaudit.ListAudits', null, []);
  const bastion = machine('bastion');
  const events = ['StartLogging', 'CreateSecurityGroupPolicies', 'RebootInstances', 'CreateSnapshot', 'AttachUserPolicy', 'UpdateFunctionCode', 'ModifyLoadBalancerAttributes'];
  recording.chain('cloudaudit.DescribeEvents', Array.from({ length: 14 }, (_, index) => ({
    EventId: uuidOf(`event ${index}`), EventName: events[index % events.length], EventTime: String(unix('2026-01-14T02:00:00Z') + index * 3600), EventRegion: GZ, ResourceRegion: GZ, ErrorCode: 0, Resources: { ResourceType: 'cvm', ResourceName: index % 7 === 2 ? `instance/${bastion.id}` : '' }, EventSource: 'cvm.tencentcloudapi.com', Username: 'wu.hao', SourceIPAddress: '203.0.113.5',
  })), 10);
  recording.answer('organization.DescribeOrganization', null, {}, { OrgId: 1201, HostUin: 100000000001, NickName: 'Port Lantern Tea', OrgType: 1, IsManager: true, Lang: 'zh' });
  recording.list('organization.DescribeOrganizationMembers', null, [{ MemberUin: 100000000901, Name: 'Lantern Logistics 港灯物流', NodeId: 2001, MemberType: 'Created', PermissionStatus: 'Confirmed' }]);
}

function recordTopics(recording) {
  const topics = [
    { name: 'audit', region: GZ, days: 365, key: 'kms-lantern-logs' },
    { name: 'clb access', region: GZ, days: 180, key: 'kms-lantern-logs' },
    { name: 'flow gz', region: GZ, days: 180, key: 'kms-lantern-logs' },
    { name: 'tke audit', region: GZ, days: 180, key: 'kms-lantern-logs' },
    { name: 'functions', region: GZ, days: 180, key: 'kms-lantern-logs' },
    // What browsers report is kept for a month.
    { name: 'shop frontend 前端埋点', region: GZ, days: 30, key: 'kms-lantern-logs' },
    { name: 'flow sh', region: SH, days: 180, key: 'kms-lantern-logs-sh' },
  ];
  for (const region of recording.regions) {
    const here = topics.filter((topic) => topic.region === region);
    recording.list('cls.DescribeLogsets', region, [{ LogsetId: idOf('logset', region === GZ ? 'access' : 'sh'), LogsetName: 'platform 平台日志', TopicCount: here.length, AssumerName: '', CreateTime: '2024-04-01 10:00:00', Tags: tagsOf('security') }]);
    recording.list('cls.DescribeTopics', region, here.map((topic) => ({
      TopicId: idOf('topic', topic.name), TopicName: topic.name, LogsetId: idOf('logset', region === GZ ? 'access' : 'sh'), Period: topic.days, Status: true, Index: true, StorageType: 'hot', PartitionCount: 1, KeyId: topic.key, IsWebTracking: false, Extends: { AnonymousAccess: { Operations: [], Conditions: [] } }, AssumerName: '', CreateTime: '2024-04-01 10:00:00', Tags: tagsOf('security'),
    })));
  }
  recording.list('cls.DescribeAlarms', GZ, [{ AlarmId: idOf('alarm', 'root'), Name: 'root signed in 主账号登录', Status: true, AlarmTargets: [{ TopicId: idOf('topic', 'audit'), LogsetId: idOf('logset', 'access'), Query: 'userIdentity.type:Root' }], AlarmNoticeIds: [idOf('notice', 'security')], CreateTime: '2024-04-02 10:00:00' }, ...WATCHED.map(([name, events]) => ({ AlarmId: idOf('alarm', name), Name: name, Status: true, AlarmTargets: [{ TopicId: idOf('topic', 'audit'), LogsetId: idOf('logset', 'access'), Query: events.map((event) => `eventName:${event}`).join(' OR ') }], AlarmNoticeIds: [idOf('notice', 'security')], CreateTime: '2024-04-02 10:00:00' }))]);
  recording.list('cls.DescribeShippers', GZ, [{ ShipperId: idOf('shipper', 'audit'), ShipperName: 'audit-archive', TopicId: idOf('topic', 'audit'), Bucket: LOG_BUCKET, Prefix: 'cls/', Status: true, CreateTime: '2024-04-02 10:00:00' }]);
}

/** Changes that raise an alarm, and the events that tell of them. */
const WATCHED = [
  ['bucket access', ['PutBucketACL', 'PutObjectACL']],
  ['bucket policies', ['PutBucketPolicy', 'DeleteBucketPolicy']],
  ['sign-ins 登录', ['ConsoleLogin']],
  ['databases', ['OpenWanService', 'ModifyAccountPrivileges', 'ModifyInstanceParam', 'CloseSSL']],
  ['firewall', ['AddAclRule', 'ModifyAclRule', 'RemoveAclRule', 'ModifyAllPublicIPSwitchStatus']],
  ['keys', ['DisableKey', 'ScheduleKeyDeletion']],
  ['roles', ['CreateRole', 'DeleteRole', 'UpdateAssumeRolePolicy', 'AttachRolePolicy', 'DetachRolePolicy']],
  ['routes', ['CreateRoutes', 'DeleteRoutes', 'ReplaceRoutes', 'ReplaceRouteTableAssociation']],
  ['security groups 安全组', ['CreateSecurityGroupPolicies', 'ModifySecurityGroupPolicies', 'DeleteSecurityGroupPolicies']],
  ['audit trail', ['DeleteAuditTrack', 'ModifyAuditTrack']],
  ['networks', ['CreateVpc', 'DeleteVpc', 'CreateVpcPeeringConnection', 'AttachCcnInstances']],
];

function recordKeys(recording) {
  for (const region of recording.regions) recording.answer('kms.GetServiceStatus', region, {}, { ServiceEnabled: true, InvalidType: 0, UserLevel: 0 });
  const key = (name, changes = {}) => ({ KeyId: uuidOf(name), Alias: name, Description: '', KeyState: 'Enabled', KeyUsage: 'ENCRYPT_DECRYPT', Type: 2, KeyRotationEnabled: true, RotateDays: 365, NextRotateTime: unix('2026-06-01T00:00:00Z'), LastRotateTime: unix('2025-06-01T00:00:00Z'), Origin: 'TENCENT_KMS', ValidTo: 0, Owner: 'user', DeletionDate: 0, CreateTime: unix('2024-06-01T00:00:00Z'), ...changes });
  recording.list('kms.ListKeyDetail', GZ, [
    key('lantern-db'),
    key('lantern-disks'),
    key('lantern-logs'),
    key('lantern-signing', { KeyUsage: 'ASYMMETRIC_SIGN_VERIFY_SM2', KeyRotationEnabled: false }),
    key('cbs-default', { Owner: 'cbs', KeyRotationEnabled: false }),
    // Made for a trial and forgotten.
    key('lantern-trial', { KeyRotationEnabled: false, RotateDays: 0, NextRotateTime: 0, LastRotateTime: 0 }),
  ]);
  recording.list('kms.ListKeyDetail', SH, [key('lantern-standby')]);
  const secret = (SecretName, SecretType, RotationStatus, changes = {}) => ({ SecretName, Description: '', SecretType, Status: 'Enabled', RotationStatus, RotationFrequency: RotationStatus ? 30 : 0, NextRotationTime: '', KmsKeyId: uuidOf('lantern-db'), KmsKeyType: 'CUSTOMER', CreateTime: unix('2024-06-01T00:00:00Z'), DeleteTime: 0, ...changes });
  recording.list('ssm.ListSecrets', GZ, [
    secret('orders-database', 1, 1),
    secret('shop-cache', 4, 1),
    secret('payment-webhook', 0, 0),
    secret('crm-database', 1, 1),
  ]);
}

function recordCertificates(recording) {
  const certificate = (CertificateId, Alias, Domain, CertEndTime, EncryptAlgorithm, changes = {}) => ({ CertificateId, Alias, Domain, SubjectAltName: [Domain], CertificateType: 'SVR', Status: 1, CertBeginTime: '2025-06-01 08:00:00', CertEndTime, IsExpiring: false, AutoRenewFlag: 1, EncryptAlgorithm, IsWildcard: Domain.startsWith('*'), HostingStatus: 0, OwnerUin: '100000000001', Tags: owned('shop'), ...changes });
  recording.list('ssl.DescribeCertificates', null, [
    certificate(SHOP_CERTIFICATE, 'shop 商城', '*.lantern-tea.example', '2026-08-30 07:59:59', 'ECC 256'),
    certificate('LnTrBlog', 'blog', 'blog.lantern-tea.example', '2026-07-15 07:59:59', 'RSA 2048'),
    certificate('LnTrGmSm', '国密', 'sm.lantern-tea.example', '2026-09-01 07:59:59', 'SM2'),
    certificate('LnTrRoot', 'own authority', 'ca.lantern-tea.example', '2034-01-01 07:59:59', 'RSA 4096', { CertificateType: 'CA', CAEndTimes: ['2034-01-01 07:59:59'] }),
    // Runs out within the month, and nobody renews it by itself.
    certificate(LEGACY_CERTIFICATE, 'partner', 'partner.lantern-tea.example', '2026-01-28 07:59:59', 'RSA 2048', { IsExpiring: true, AutoRenewFlag: 0 }),
  ]);
}

