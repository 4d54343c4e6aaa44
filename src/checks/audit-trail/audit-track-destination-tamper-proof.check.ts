import { cosBucket } from '../../inventory/data/cos-bucket.js';
import { cloudauditTrack } from '../../inventory/identity/cloudaudit-track.js';
import type { ResourceOf } from '../../inventory/resource.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { denied, IN_BUCKET, track, tracks } from './audit-calls.js';
import { bucketSetting, bucketSettingUnset, bucketStore } from './destination-calls.js';
import { bucketOf } from './retention.js';
import { anyOf, type Ternary } from './ternary.js';
import { destinationOf } from './trail.js';

type Bucket = ResourceOf<typeof cosBucket>;

/** Whether the bucket keeps earlier versions of its objects. */
function versioned({ details: { versioning } }: Bucket): Ternary {
  if ('missing' in versioning) return undefined;
  const configuration = versioning.value?.VersioningConfiguration;
  if (configuration === undefined) return undefined;
  return configuration === null ? false : configuration.Status === undefined || configuration.Status === null ? undefined : configuration.Status === 'Enabled';
}

/** Whether the bucket refuses to delete and overwrite objects for a time. */
function locked({ details: { objectLock } }: Bucket): Ternary {
  if ('missing' in objectLock) return undefined;
  if (objectLock.value === null) return false;
  const configuration = objectLock.value.ObjectLockConfiguration;
  if (configuration === undefined) return undefined;
  return configuration === null ? false : configuration.ObjectLockEnabled === undefined || configuration.ObjectLockEnabled === null ? undefined : configuration.ObjectLockEnabled === 'Enabled';
}

const VERSIONED = bucketSetting('getBucketVersioning', { VersioningConfiguration: { Status: 'Enabled' } });
const UNVERSIONED = bucketSetting('getBucketVersioning', { VersioningConfiguration: '' });
const LOCKED = bucketSetting('getBucketObjectLock', { ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled', Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 180 } } } });
const UNLOCKED = bucketSettingUnset('getBucketObjectLock', 'ObjectLockConfigurationNotFoundError');

export default defineCheck({
  id: 'audit-track-destination-tamper-proof',
  title: { en: 'Records of operations cannot be overwritten unnoticed', zh: '操作审计记录不可被悄然覆盖' },
  failTitle: { en: 'Records of operations can be overwritten unnoticed', zh: '操作审计记录可被悄然覆盖' },
  why: {
    en: 'Proof that its subject may rewrite proves nothing. Versions keep what was overwritten, and a lock refuses the attempt.',
    zh: '可以被当事人改写的证据毫无证明力。版本控制可保留被覆盖的内容，对象锁定则直接拒绝改写。',
  },
  severity: 'medium',
  subject: cloudauditTrack,
  consults: [cosBucket],
  layer: 'security-configuration',
  objectives: ['log-storage-protection', 'object-versioning'],
  remediation: {
    console: [{ en: 'COS > the bucket > Fault tolerance: enable versioning; for records that must not be deleted, apply for object lock.', zh: '在“对象存储 > 存储桶 > 容错容灾管理”中开启版本控制；对于不得删除的记录，申请开启对象锁定。' }],
    terraform: 'resource "tencentcloud_cos_bucket" "audit" {\n  bucket            = "<bucket>"\n  versioning_enable = true\n}',
    docs: 'https://cloud.tencent.com/document/product/436/19883',
  },
  covers: { statements: ['WP-6.2.3-04b'] },
  evaluate(audited, context) {
    const status = known(audited.data.Status ?? undefined, 'DescribeAuditTracks Tracks[].Status');
    if (!status) return notApplicable('the tracking set is off and delivers nothing');
    const destination = destinationOf(audited, context.account.uin);
    if (destination.type === 'cls') return notApplicable('log topics take new records only; they cannot be overwritten');
    if (destination.foreignAccount === undefined) return unknown('the account that keeps the records is not in the recorded answer');
    if (destination.foreignAccount !== null) return unknown(`the records are kept by account ${destination.foreignAccount}, which is not in the snapshot`);
    if (destination.type !== 'cos') return unknown(destination.type === 'ckafka' ? 'the records go to a message queue; what reads it decides how they are stored' : 'the destination is not in the recorded answer');
    const bucket = bucketOf(destination, context);
    if (bucket === undefined) return unknown(`bucket ${destination.name ?? ''} was not recorded`);
    const states = { versioned: versioned(bucket), locked: locked(bucket) };
    const holds = anyOf(states.versioned, states.locked);
    if (holds === undefined) return unknown(`versioning or lock of bucket ${bucket.id} is not in the recorded answers`);
    const evidence = { path: 'GetBucketVersioning VersioningConfiguration.Status, GetBucketObjectLock ObjectLockConfiguration.ObjectLockEnabled', observed: { bucket: bucket.id, versioned: states.versioned ?? null, locked: states.locked ?? null }, expected: 'one of them true' };
    return holds ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Versioned', given: [tracks(track({ Storage: IN_BUCKET })), ...bucketStore(undefined), VERSIONED], expect: { '1': 'pass' } },
    { name: 'Locked', given: [tracks(track({ Storage: IN_BUCKET })), ...bucketStore(undefined), UNVERSIONED, LOCKED], expect: { '1': 'pass' } },
    { name: 'Neither', given: [tracks(track({ Storage: IN_BUCKET })), ...bucketStore(undefined), UNVERSIONED, UNLOCKED], expect: { '1': 'fail' } },
    { name: 'Suspended and unlocked', given: [tracks(track({ Storage: IN_BUCKET })), ...bucketStore(undefined), bucketSetting('getBucketVersioning', { VersioningConfiguration: { Status: 'Suspended' } }), UNLOCKED], expect: { '1': 'fail' } },
    { name: 'Not versioned, lock not recorded', given: [tracks(track({ Storage: IN_BUCKET })), ...bucketStore(undefined), UNVERSIONED], expect: { '1': 'unknown' } },
    { name: 'A log topic; a set that is off', given: [tracks(track(), track({ TrackId: 2, Status: 0, Storage: IN_BUCKET }))], expect: { '1': 'not-applicable', '2': 'not-applicable' } },
    { name: 'Bucket not recorded, queue, another account', given: [tracks(track({ Storage: IN_BUCKET }), track({ TrackId: 2, Storage: { StorageType: 'ckafka', StorageName: 'q', StorageAccountId: '' } }), track({ TrackId: 3, Storage: { ...IN_BUCKET, StorageAccountId: '100000000099' } }))], expect: { '1': 'unknown', '2': 'unknown', '3': 'unknown' } },
    { name: 'No set', given: [tracks()], expect: { '*': 'not-applicable' } },
    { name: 'Denied', given: [denied('cloudaudit.DescribeAuditTracks')], expect: { '*': 'unknown' } },
  ],
});
