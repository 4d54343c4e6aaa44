import { idOf, unix, uuidOf } from '../names.mjs';
import { GZ, SG } from './account.mjs';
import { OPEN_BUCKET } from './storage.mjs';

/** An audit trail that covers little and lies open, short-lived logs, keys that never rotate. */
export function recordLogging(recording) {
  const into = (changes) => ({ StorageType: 'cos', StorageRegion: GZ, StorageName: OPEN_BUCKET, StoragePrefix: 'audit', StorageAccountId: '', ...changes });
  const tracks = [
    { TrackId: 1, Name: 'machines only', Status: 1, ActionType: 'Write', ResourceType: 'cvm', EventNames: ['*'], Storage: into({}) },
    { TrackId: 2, Name: 'to the publisher', Status: 1, ActionType: 'Write', ResourceType: 'cos', EventNames: ['*'], Storage: into({ StorageAccountId: '100000000777' }) },
  ];
  recording.list('cloudaudit.DescribeAuditTracks', null, tracks);
  for (const { TrackId, ...rest } of tracks) recording.answer('cloudaudit.DescribeAuditTrack', null, { TrackId }, { ...rest, TrackForAllMembers: 0, Filters: { ResourceFields: [] } });
  recording.list('cloudaudit.ListAudits', null, []);
  recording.refuse('cloudaudit.DescribeEvents', null, { MaxResults: 50 });
  recording.asked.add('cloudaudit.DescribeEvents ');
  recording.answer('organization.DescribeOrganization', null, {}, { OrgId: 3301, HostUin: 100000000002, OrgType: 1, IsManager: true });
  recording.deny('organization.DescribeOrganizationMembers', null);
  recordTopics(recording);
  recordKeys(recording);
  recordCertificates(recording);
}

function recordTopics(recording) {
  const topic = (name, changes) => ({ TopicId: idOf('topic', `kite ${name}`), TopicName: name, LogsetId: idOf('logset', 'kite'), Period: 7, Status: true, Index: true, StorageType: 'hot', KeyId: '', IsWebTracking: true, Extends: { AnonymousAccess: { Operations: ['trackLog'], Conditions: [] } }, AssumerName: '', CreateTime: '2023-04-01 10:00:00', Tags: [], ...changes });
  recording.list('cls.DescribeTopics', GZ, [topic('client crashes 客户端崩溃', {}), topic('gateway', { IsWebTracking: null, Extends: undefined, Period: null, KeyId: undefined })]);
  recording.list('cls.DescribeLogsets', GZ, [{ LogsetId: idOf('logset', 'kite'), LogsetName: 'games', TopicCount: 2, AssumerName: '', CreateTime: '2023-04-01 10:00:00', Tags: [] }]);
  for (const call of ['cls.DescribeTopics', 'cls.DescribeLogsets', 'cls.DescribeAlarms', 'cls.DescribeShippers']) recording.deny(call, SG);
}

function recordKeys(recording) {
  recording.answer('kms.GetServiceStatus', GZ, {}, { ServiceEnabled: true, InvalidType: 0 });
  recording.refuse('kms.GetServiceStatus', SG);
  const key = (name, changes) => ({ KeyId: uuidOf(`kite ${name}`), Alias: name, KeyState: 'Enabled', KeyUsage: 'ENCRYPT_DECRYPT', KeyRotationEnabled: false, RotateDays: 0, NextRotateTime: 0, LastRotateTime: 0, Origin: 'TENCENT_KMS', ValidTo: 0, Owner: 'user', DeletionDate: 0, CreateTime: unix('2022-06-01T00:00:00Z'), ...changes });
  recording.list('kms.ListKeyDetail', GZ, [key('payments', {}), key('old', { KeyState: 'PendingDelete', DeletionDate: unix('2026-01-20T00:00:00Z') })]);
  recording.deny('kms.ListKeyDetail', SG);
  const secret = (SecretName, SecretType, changes) => ({ SecretName, SecretType, Status: 'Enabled', RotationStatus: 0, RotationFrequency: 0, NextRotationTime: '', KmsKeyId: '', KmsKeyType: 'DEFAULT', CreateTime: unix('2022-06-01T00:00:00Z'), DeleteTime: 0, ...changes });
  recording.list('ssm.ListSecrets', GZ, [secret('players-database', 1, {}), secret('api-pair', 3, { RotationStatus: null }), secret('old-database', 1, { RotationStatus: 1, RotationFrequency: 30, NextRotationTime: unix('2025-10-01T00:00:00Z') })]);
  recording.deny('ssm.ListSecrets', SG);
}

/** The third page of the certificates was never fetched. */
function recordCertificates(recording) {
  const certificate = (CertificateId, Domain, changes) => ({ CertificateId, Alias: '', Domain, SubjectAltName: [Domain], CertificateType: 'SVR', Status: 1, CertBeginTime: '2024-06-01 08:00:00', CertEndTime: '2026-10-01 07:59:59', IsExpiring: false, AutoRenewFlag: 0, EncryptAlgorithm: 'RSA 2048', IsWildcard: false, HostingStatus: 0, Tags: [], ...changes });
  recording.asked.add('ssl.DescribeCertificates ');
  recording.answer('ssl.DescribeCertificates', null, { Offset: 0, Limit: 4 }, {
    TotalCount: 6,
    Certificates: [
      certificate('KitePast', 'pay.kite.example', { Status: 3, CertEndTime: '2025-06-01 07:59:59' }),
      certificate('KiteWeak', 'old.kite.example', { EncryptAlgorithm: 'RSA 1024', SubjectAltName: Array.from({ length: 60 }, (_, index) => `s${index}.kite.example`) }),
      certificate('KiteRoot', 'ca.kite.example', { CertificateType: 'CA', CAEndTimes: ['2025-12-01 00:00:00'] }),
      certificate('KiteBlur', 'www.kite.example', { EncryptAlgorithm: null, CertEndTime: null }),
    ],
  });
}
