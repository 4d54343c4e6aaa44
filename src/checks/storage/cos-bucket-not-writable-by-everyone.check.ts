import { cosBucket } from '../../inventory/data/cos-bucket.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { publicAccess } from './bucket-access.js';
import { bucketAcl, bucketError, bucketListing, bucketPolicy, EVERYONE, noPolicy, wholeBucket } from './bucket-calls.js';

const BUCKET = 'upload-1250000000';

export default defineCheck({
  id: 'cos-bucket-not-writable-by-everyone',
  title: { en: 'Nobody unknown may write to the bucket', zh: '存储桶不可被匿名写入' },
  failTitle: { en: 'Everybody may write to the bucket', zh: '存储桶可被任何人写入' },
  why: {
    en: 'Anyone on the internet could replace, delete or plant files. Planted files reach your users under your name, and storage is billed to you.',
    zh: '互联网上的任何人都可以替换、删除或植入文件。被植入的文件会以您的名义传播给用户，产生的费用也由您承担。',
  },
  severity: 'critical',
  subject: cosBucket,
  layer: 'customer-data',
  objectives: ['bucket-public-access', 'tamper-protection'],
  remediation: {
    console: [{ en: 'COS > bucket > Permission management: set the public permission to private read/write, and remove write operations from policy statements for everyone.', zh: '对象存储 > 存储桶 > 权限管理：将公共权限设为私有读写，并从面向所有用户的策略语句中移除写操作。' }],
    terraform: 'resource "tencentcloud_cos_bucket" "b" {\n  bucket = "<bucket>"\n  acl    = "private"\n}',
    docs: 'https://cloud.tencent.com/document/product/436/13315',
  },
  covers: { statements: ['WP-5.3.3-04'], peers: ['hummerrisk-f8badb51'] },
  evaluate(bucket) {
    const { openings, doubts } = publicAccess(bucket);
    const [first, ...others] = openings.filter((opening) => opening.write).map((opening) => opening.evidence);
    if (first !== undefined) return fail(first, ...others.slice(0, 9));
    const doubt = doubts.find((one) => one.write);
    if (doubt !== undefined) return unknown(doubt.reason);
    return pass({ path: 'GetBucketAcl Grants, GetBucketPolicy Statement', observed: 'nothing lets everyone write', expected: 'nothing lets everyone write' });
  },
  examples: [
    { name: 'private', given: [bucketListing(BUCKET), bucketAcl(BUCKET), noPolicy(BUCKET)], expect: { [BUCKET]: 'pass' } },
    { name: 'public for reading only', given: [bucketListing(BUCKET), bucketAcl(BUCKET, 'READ'), noPolicy(BUCKET)], expect: { [BUCKET]: 'pass' } },
    { name: 'the access list lets everyone write', given: [bucketListing(BUCKET), bucketAcl(BUCKET, 'WRITE'), noPolicy(BUCKET)], expect: { [BUCKET]: 'fail' } },
    { name: 'everyone may change the access list itself', given: [bucketListing(BUCKET), bucketAcl(BUCKET, 'FULL_CONTROL'), noPolicy(BUCKET)], expect: { [BUCKET]: 'fail' } },
    { name: 'the policy lets everyone upload', given: [bucketListing(BUCKET), bucketAcl(BUCKET), bucketPolicy(BUCKET, { Effect: 'allow', Principal: EVERYONE, Action: ['name/cos:PutObject'], Resource: wholeBucket(BUCKET) })], expect: { [BUCKET]: 'fail' } },
    { name: 'a policy refuses everyone outside one network', given: [bucketListing(BUCKET), bucketAcl(BUCKET, 'WRITE'), bucketPolicy(BUCKET, { Effect: 'deny', Principal: EVERYONE, Action: ['*'], Resource: wholeBucket(BUCKET), Condition: { ip_not_equal: { 'qcs:ip': ['203.0.113.0/24'] } } })], expect: { [BUCKET]: 'pass' } },
    { name: 'the policy was denied', given: [bucketListing(BUCKET), bucketAcl(BUCKET, 'WRITE'), bucketError('getBucketPolicy', BUCKET, 'AccessDenied', 403)], expect: { [BUCKET]: 'unknown' } },
    { name: 'the access list was not recorded', given: [bucketListing(BUCKET), noPolicy(BUCKET)], expect: { [BUCKET]: 'unknown' } },
  ],
});
