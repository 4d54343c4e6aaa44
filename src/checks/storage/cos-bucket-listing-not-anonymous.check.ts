import { cosBucket } from '../../inventory/data/cos-bucket.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { publicAccess } from './bucket-access.js';
import { bucketAcl, bucketError, bucketListing, bucketPolicy, EVERYONE, noPolicy, wholeBucket } from './bucket-calls.js';

const BUCKET = 'media-1250000000';

export default defineCheck({
  id: 'cos-bucket-listing-not-anonymous',
  title: { en: 'Nobody unknown may list the bucket', zh: '存储桶不可被匿名列举' },
  failTitle: { en: 'Everybody may list what is in the bucket', zh: '存储桶内容可被任何人列举' },
  why: {
    en: 'A listing hands every file name of the bucket to whoever asks, so that nothing in it is hard to find any more. Public files can be served without it.',
    zh: '列举权限会将桶内所有文件名提供给任何请求者，使其中的内容无处可藏。公开提供文件并不需要开放列举。',
  },
  severity: 'high',
  subject: cosBucket,
  layer: 'customer-data',
  objectives: ['bucket-public-access'],
  remediation: {
    console: [{ en: 'COS > bucket > Permission management: make the bucket private and let everyone get objects by a policy of GetObject alone.', zh: '对象存储 > 存储桶 > 权限管理：将存储桶设为私有，仅通过 GetObject 策略向所有人开放对象读取。' }],
    terraform: 'resource "tencentcloud_cos_bucket" "b" {\n  bucket = "<bucket>"\n  acl    = "private"\n}',
    docs: 'https://cloud.tencent.com/document/product/436/13315',
  },
  covers: { statements: ['WP-5.3.3-04'], peers: ['csc-bucket-listing'] },
  evaluate(bucket) {
    const { openings, doubts } = publicAccess(bucket);
    const [first, ...others] = openings.filter((opening) => opening.list).map((opening) => opening.evidence);
    if (first !== undefined) return fail(first, ...others.slice(0, 9));
    if (doubts[0] !== undefined) return unknown(doubts[0].reason);
    return pass({ path: 'GetBucketAcl Grants, GetBucketPolicy Statement', observed: 'nothing lets everyone list', expected: 'nothing lets everyone list' });
  },
  examples: [
    { name: 'private', given: [bucketListing(BUCKET), bucketAcl(BUCKET), noPolicy(BUCKET)], expect: { [BUCKET]: 'pass' } },
    { name: 'reading by the access list includes listing', given: [bucketListing(BUCKET), bucketAcl(BUCKET, 'READ'), noPolicy(BUCKET)], expect: { [BUCKET]: 'fail' } },
    { name: 'everyone may get objects whose name they know', given: [bucketListing(BUCKET), bucketAcl(BUCKET), bucketPolicy(BUCKET, { Effect: 'allow', Principal: EVERYONE, Action: ['name/cos:GetObject'], Resource: wholeBucket(BUCKET) })], expect: { [BUCKET]: 'pass' } },
    { name: 'the policy lets everyone list', given: [bucketListing(BUCKET), bucketAcl(BUCKET), bucketPolicy(BUCKET, { Effect: 'allow', Principal: EVERYONE, Action: ['name/cos:GetBucket'], Resource: wholeBucket(BUCKET) })], expect: { [BUCKET]: 'fail' } },
    { name: 'a wildcard includes listing', given: [bucketListing(BUCKET), bucketAcl(BUCKET), bucketPolicy(BUCKET, { Effect: 'allow', Principal: EVERYONE, Action: ['name/cos:Get*'], Resource: wholeBucket(BUCKET) })], expect: { [BUCKET]: 'fail' } },
    { name: 'the policy was denied', given: [bucketListing(BUCKET), bucketAcl(BUCKET, 'READ'), bucketError('getBucketPolicy', BUCKET, 'AccessDenied', 403)], expect: { [BUCKET]: 'unknown' } },
  ],
});
