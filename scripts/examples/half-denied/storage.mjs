import { aclBody, corsBody, encryptionBody, errorBody, lifecycleBody, loggingBody, refererBody, serviceBody, versioningBody } from '../cos-bodies.mjs';
import { ACCOUNT, GZ, SG } from './account.mjs';

const OWNER = `qcs::cam::uin/${ACCOUNT.uin}:uin/${ACCOUNT.uin}`;
const bucketName = (short) => `kite-${short}-${ACCOUNT.appId}`;
const EVERYONE = { qcs: ['qcs::cam::anyone:anyone'] };

/** The bucket CloudAudit writes to, without the AppId: open to everyone. */
export const OPEN_BUCKET = 'kite-everything';

/** Buckets as far as they could be read: players' uploads, backups and the audit records in one open place. */
export function recordStorage(recording) {
  const open = bucketName('everything');
  const pictures = bucketName('pictures');
  const hidden = bucketName('hidden');
  recording.cos('getService', {}, serviceBody(OWNER, [
    { name: open, region: GZ, created: '2022-05-02T02:00:00Z' },
    { name: pictures, region: GZ, created: '2022-05-02T02:00:00Z' },
    { name: hidden, region: SG, created: '2024-05-02T02:00:00Z' },
  ]));
  recordOpenBucket(recording, { Bucket: open, Region: GZ });
  recordPictures(recording, { Bucket: pictures, Region: GZ });
  for (const method of ['getBucketAcl', 'getBucketPolicy', 'getBucketEncryption', 'getBucketVersioning', 'getBucketLogging', 'getBucketReferer', 'getBucketCors', 'getBucketReplication', 'getBucketLifecycle']) {
    recording.cos(method, { Bucket: hidden, Region: SG }, errorBody('AccessDenied', 'Access Denied.'), 403);
  }
}

function recordOpenBucket(recording, params) {
  const write = { Effect: 'Allow', Principal: EVERYONE, Action: ['name/cos:PutObject', 'name/cos:GetObject'], Resource: [`qcs::cos:${GZ}:uid/${ACCOUNT.appId}:${params.Bucket}/*`] };
  recording.cos('getBucketAcl', params, aclBody(OWNER, ['READ', 'WRITE']));
  recording.cos('getBucketPolicy', params, JSON.stringify({ version: '2.0', Statement: [write] }));
  recording.cos('getBucketEncryption', params, errorBody('NoSuchEncryptionConfiguration'), 404);
  recording.cos('getBucketVersioning', params, versioningBody(null));
  recording.cos('getBucketLogging', params, loggingBody(null));
  recording.cos('getBucketReferer', params, errorBody('NoSuchRefererConfiguration'), 404);
  recording.cos('getBucketCors', params, corsBody(['*']));
  recording.cos('getBucketReplication', params, errorBody('ReplicationConfigurationnotFoundError'), 404);
  recording.cos('getBucketLifecycle', params, errorBody('NoSuchLifecycleConfiguration'), 404);
}

/** Readable by everyone, but only from the game's own pages. */
function recordPictures(recording, params) {
  recording.cos('getBucketAcl', params, aclBody(OWNER, ['READ']));
  recording.cos('getBucketPolicy', params, errorBody('NoSuchBucketPolicy'), 404);
  recording.cos('getBucketEncryption', params, encryptionBody('AES256'));
  recording.cos('getBucketVersioning', params, versioningBody('Suspended'));
  recording.cos('getBucketLogging', params, loggingBody(params.Bucket));
  recording.cos('getBucketReferer', params, refererBody(['*.kite.example'], 'Allow'));
  recording.cos('getBucketCors', params, errorBody('NoSuchCORSConfiguration'), 404);
  recording.cos('getBucketLifecycle', params, lifecycleBody(30));
}
