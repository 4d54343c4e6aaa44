import { cosBucket } from '../../inventory/data/cos-bucket.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { policyOf, publicAccessByPolicy } from './bucket-access.js';
import { bucketError, bucketListing, bucketPolicy, EVERYONE, noPolicy, wholeBucket } from './bucket-calls.js';

const BUCKET = 'upload-1250000000';

export default defineCheck({
  id: 'cos-bucket-policy-no-anonymous-write',
  title: { en: 'Bucket policy lets nobody write anonymously', zh: '存储桶策略不允许匿名写入' },
  failTitle: { en: 'Bucket policy lets everyone write or delete', zh: '存储桶策略允许任何人写入或删除' },
  why: {
    en: 'Anyone on the internet could replace, delete or plant files in the bucket. Planted files reach users under your name, and storage is billed to you.',
    zh: '互联网上的任何人都可以替换、删除或植入文件。被植入的文件会以您的名义传播，产生的费用也由您承担。',
  },
  severity: 'critical',
  subject: cosBucket,
  layer: 'customer-data',
  objectives: ['bucket-public-access', 'tamper-protection'],
  remediation: {
    console: [{ en: 'COS > bucket > Permission management > Policy: name the writing users, or remove write operations from statements for everyone.', zh: '对象存储 > 存储桶 > 权限管理 > Policy 权限设置：指定可写入的用户，或从面向所有用户的语句中移除写操作。' }],
    docs: 'https://cloud.tencent.com/document/product/436/46206',
  },
  covers: { statements: ['WP-5.3.3-04'], peers: ['hummerrisk-f8badb51', 'csc-bucket-policy-wide'] },
  evaluate(bucket) {
    if (policyOf(bucket) === null) return notApplicable('the bucket has no policy');
    const { openings, doubts } = publicAccessByPolicy(bucket);
    const [first, ...others] = openings.filter((opening) => opening.write).map((opening) => opening.evidence);
    if (first !== undefined) return fail(first, ...others.slice(0, 9));
    const doubt = doubts.find((one) => one.write);
    if (doubt !== undefined) return unknown(doubt.reason);
    return pass({ path: 'GetBucketPolicy Statement', observed: 'no statement lets everyone write', expected: 'no statement lets everyone write' });
  },
  examples: [
    { name: 'no policy', given: [bucketListing(BUCKET), noPolicy(BUCKET)], expect: { [BUCKET]: 'not-applicable' } },
    {
      name: 'everyone may only read',
      given: [bucketListing(BUCKET), bucketPolicy(BUCKET, { Effect: 'allow', Principal: EVERYONE, Action: ['name/cos:GetObject', 'name/cos:HeadObject'], Resource: wholeBucket(BUCKET) })],
      expect: { [BUCKET]: 'pass' },
    },
    {
      name: 'everyone may upload',
      given: [bucketListing(BUCKET), bucketPolicy(BUCKET, { Effect: 'allow', Principal: EVERYONE, Action: ['name/cos:GetObject', 'name/cos:PutObject'], Resource: wholeBucket(BUCKET) })],
      expect: { [BUCKET]: 'fail' },
    },
    {
      name: 'a wildcard operation includes writing',
      given: [bucketListing(BUCKET), bucketPolicy(BUCKET, { Effect: 'Allow', Principal: { qcs: ['*'] }, Action: 'name/cos:*', Resource: '*' })],
      expect: { [BUCKET]: 'fail' },
    },
    {
      name: 'a named user may write',
      given: [bucketListing(BUCKET), bucketPolicy(BUCKET, { Effect: 'allow', Principal: { qcs: ['qcs::cam::uin/100000000001:uin/100000000002'] }, Action: ['*'], Resource: wholeBucket(BUCKET) })],
      expect: { [BUCKET]: 'pass' },
    },
    {
      name: 'a statement that names nobody',
      given: [bucketListing(BUCKET), bucketPolicy(BUCKET, { Effect: 'allow', Action: ['name/cos:PutObject'], Resource: wholeBucket(BUCKET) })],
      expect: { [BUCKET]: 'unknown' },
    },
    {
      name: 'a statement that is not understood makes the policy unknown',
      given: [bucketListing(BUCKET), bucketPolicy(BUCKET, { Effect: 'maybe', Principal: EVERYONE, Action: ['*'], Resource: ['*'] })],
      expect: { [BUCKET]: 'unknown' },
    },
    { name: 'the policy was denied', given: [bucketListing(BUCKET), bucketError('getBucketPolicy', BUCKET, 'AccessDenied', 403)], expect: { [BUCKET]: 'unknown' } },
  ],
});
