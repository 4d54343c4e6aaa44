import { aclBody, corsBody, encryptionBody, errorBody, lifecycleBody, lockBody, loggingBody, officeOnly, replicationBody, serviceBody, taggingBody, tlsOnly, versioningBody, websiteBody } from '../cos-bodies.mjs';
import { uuidOf } from '../names.mjs';
import { ACCOUNT, GZ, labels, SH } from './account.mjs';

const OWNER = `qcs::cam::uin/${ACCOUNT.uin}:uin/${ACCOUNT.uin}`;
const bucketName = (short) => `lantern-${short}-${ACCOUNT.appId}`;

/** Where CloudAudit delivers, without the AppId. */
export const AUDIT_BUCKET = 'lantern-audit';
export const LOG_BUCKET = bucketName('logs');

/** Buckets and how they are set; absent: not set. */
const BUCKETS = [
  { name: bucketName('invoices'), region: GZ, owner: 'finance', data: 'confidential', algorithm: 'KMS', logged: true, replica: 'backup', expires: 3650 },
  { name: bucketName('orders'), region: GZ, owner: 'orders', data: 'personal', algorithm: 'AES256', logged: true, replica: 'backup', expires: 1095 },
  { name: bucketName('audit'), region: GZ, owner: 'security', data: 'confidential', algorithm: 'KMS', logged: true, replica: 'backup', expires: 1095 },
  { name: LOG_BUCKET, region: GZ, owner: 'security', algorithm: 'AES256', logged: bucketName('audit'), replica: null, expires: 400 },
  { name: bucketName('backup'), region: SH, owner: 'operations', data: 'confidential', algorithm: 'KMS', logged: true, replica: null, expires: 400 },
  // Pictures reach the public through the delivery network only.
  { name: bucketName('pictures'), region: GZ, owner: 'shop', data: 'public', algorithm: 'AES256', logged: true, replica: null, expires: 3650, origins: ['https://shop.lantern-tea.example'] },
  { name: bucketName('scratch'), region: GZ, owner: 'shop', stage: 'staging', algorithm: 'AES256', logged: true, replica: null, expires: 30 },
];

/** Buckets with all their settings, one call each. */
export function recordStorage(recording) {
  recording.cos('getService', {}, serviceBody(OWNER, BUCKETS.map(({ name, region }) => ({ name, region, created: '2024-03-06T02:00:00Z' }))));
  for (const bucket of BUCKETS) recordBucket(recording, bucket);
}

function recordBucket(recording, bucket) {
  const params = { Bucket: bucket.name, Region: bucket.region };
  const say = (method, body) => recording.cos(method, params, body);
  const unset = (method, code) => recording.cos(method, params, errorBody(code), 404);
  say('getBucketAcl', aclBody(OWNER));
  say('getBucketPolicy', JSON.stringify({ version: '2.0', Statement: [tlsOnly(bucket.region, ACCOUNT.appId, bucket.name), ...(bucket.data === 'confidential' ? [officeOnly(bucket.region, ACCOUNT.appId, bucket.name)] : [])] }));
  say('getBucketEncryption', encryptionBody(bucket.algorithm, bucket.algorithm === 'KMS' ? uuidOf('lantern-disks') : undefined));
  say('getBucketVersioning', versioningBody('Enabled'));
  say('getBucketLogging', loggingBody(bucket.logged === true ? LOG_BUCKET : bucket.logged));
  unset('getBucketReferer', 'NoSuchRefererConfiguration');
  if (bucket.origins) say('getBucketCors', corsBody(bucket.origins));
  else unset('getBucketCors', 'NoSuchCORSConfiguration');
  if (bucket.replica) say('getBucketReplication', replicationBody(OWNER, SH, bucketName(bucket.replica)));
  else unset('getBucketReplication', 'ReplicationConfigurationnotFoundError');
  say('getBucketLifecycle', lifecycleBody(bucket.expires, '', bucket.owner !== 'shop'));
  if (bucket.origins) say('getBucketWebsite', websiteBody('https'));
  else unset('getBucketWebsite', 'NoSuchWebsiteConfiguration');
  say('getBucketTagging', taggingBody({ ...labels(bucket.owner, bucket.stage, bucket.data), ...(bucket.data === 'confidential' ? { Classification: 'confidential' } : {}) }));
  // The records of who did what can be changed by nobody.
  if (bucket.name === bucketName('audit')) say('getBucketObjectLock', lockBody(365));
  else unset('getBucketObjectLock', 'NoSuchObjectLockConfiguration');
}
