import { cosBucket } from '../../inventory/data/cos-bucket.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { bucketAnswer, bucketError, bucketListing } from './bucket-calls.js';

const BUCKET = 'archive-1250000000';
const METHOD = 'getBucketObjectLock';

export default defineCheck({
  id: 'cos-bucket-object-locked',
  title: { en: 'Objects of the bucket cannot be changed before their time', zh: '存储桶已开启对象锁定' },
  failTitle: { en: 'Objects of the bucket can be deleted at any time', zh: '存储桶未开启对象锁定' },
  why: {
    en: 'Even an administrator, or an extortionist with an administrator\'s key, cannot delete a locked object before its time. For backups and logs nothing else gives that certainty.',
    zh: '对象锁定后，即使是管理员或盗用管理员密钥的勒索者也无法提前删除对象。对备份和日志而言，没有其他手段能提供同等保证。',
  },
  severity: 'low',
  subject: cosBucket,
  layer: 'customer-data',
  objectives: ['object-versioning', 'tamper-protection'],
  remediation: {
    console: [{ en: 'COS > bucket > Security management > Object lock: enable (it cannot be undone) and set a retention.', zh: '对象存储 > 存储桶 > 安全管理 > 对象锁定：开启（不可关闭）并设置保留期限。' }],
    docs: 'https://cloud.tencent.com/document/product/436/68262',
  },
  covers: { statements: ['WP-6.2.3-04b'] },
  evaluate(bucket) {
    const locking = collected(bucket.details.objectLock);
    const configuration = locking === null ? null : known(locking.ObjectLockConfiguration, 'GetBucketObjectLock ObjectLockConfiguration');
    const path = 'GetBucketObjectLock ObjectLockConfiguration.ObjectLockEnabled';
    const state = configuration === null ? null : known(configuration.ObjectLockEnabled ?? undefined, path);
    const evidence = { path, observed: state, expected: 'Enabled' };
    return state === 'Enabled' ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'locked', given: [bucketListing(BUCKET), bucketAnswer(METHOD, BUCKET, { ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled', Rule: { DefaultRetention: { Days: '180' } } } })], expect: { [BUCKET]: 'pass' } },
    { name: 'never set up', given: [bucketListing(BUCKET), bucketError(METHOD, BUCKET, 'NoSuchObjectLockConfiguration', 404)], expect: { [BUCKET]: 'fail' } },
    { name: 'an empty element', given: [bucketListing(BUCKET), bucketAnswer(METHOD, BUCKET, { ObjectLockConfiguration: '' })], expect: { [BUCKET]: 'fail' } },
    { name: 'denied', given: [bucketListing(BUCKET), bucketError(METHOD, BUCKET, 'AccessDenied', 403)], expect: { [BUCKET]: 'unknown' } },
  ],
});
