import { cosBucket } from '../../inventory/data/cos-bucket.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown, type Evidence } from '../verdict.js';
import { publicAccess } from './bucket-access.js';
import { bucketAcl, bucketAnswer, bucketError, bucketListing, bucketPolicy, EVERYONE, noPolicy, wholeBucket } from './bucket-calls.js';

const BUCKET = 'ledger-1250000000';

export default defineCheck({
  id: 'cos-bucket-private',
  title: { en: 'COS bucket is private', zh: '存储桶不对外公开' },
  failTitle: { en: 'COS bucket is open to everyone', zh: '存储桶对所有人开放' },
  why: {
    en: 'Whoever knows or guesses the address of an open bucket can take what is in it, without any account. Public buckets are the most frequent cause of leaked data in the cloud.',
    zh: '公开的存储桶无需任何账号即可访问，知道或猜到地址的人都能取走其中的数据。这是云上数据泄露最常见的原因。',
  },
  severity: 'critical',
  subject: cosBucket,
  layer: 'customer-data',
  objectives: ['bucket-public-access'],
  remediation: {
    console: [
      { en: 'COS > bucket > Permission management: set the public permission to private read/write.', zh: '对象存储 > 存储桶 > 权限管理：将公共权限设为私有读写。' },
      { en: 'Remove policy statements that allow everyone, or limit them to declared addresses.', zh: '删除允许所有用户的策略语句，或将其限定到指定的来源地址。' },
    ],
    terraform: 'resource "tencentcloud_cos_bucket" "b" {\n  bucket = "<bucket>"\n  acl    = "private"\n}',
    docs: 'https://cloud.tencent.com/document/product/436/13315',
  },
  covers: { statements: ['WP-5.3.3-04'], peers: ['cis-4.1', 'hummerrisk-f8badb51', 'csc-bucket-listing'] },
  evaluate(bucket) {
    const { openings, doubts } = publicAccess(bucket);
    const [first, ...others] = openings.map((opening) => opening.evidence);
    if (first !== undefined) return fail(first, ...others.slice(0, 9));
    if (doubts[0] !== undefined) return unknown(doubts[0].reason);
    const evidence: Evidence = { path: 'GetBucketAcl Grants, GetBucketPolicy Statement', observed: 'nothing lets everyone in', expected: 'nothing lets everyone in' };
    return pass(evidence);
  },
  examples: [
    {
      name: 'private access list and no policy',
      given: [bucketListing(BUCKET), bucketAcl(BUCKET), noPolicy(BUCKET)],
      expect: { [BUCKET]: 'pass' },
    },
    {
      name: 'the access list lets everyone read',
      given: [bucketListing(BUCKET), bucketAcl(BUCKET, 'READ'), noPolicy(BUCKET)],
      expect: { [BUCKET]: 'fail' },
    },
    {
      name: 'XML form with a single grant and a single bucket',
      given: [
        { call: 'cos.GetService', response: { ListAllMyBucketsResult: { Owner: { ID: 'x' }, Buckets: { Bucket: { Name: BUCKET, Location: 'ap-guangzhou' } } } } },
        {
          call: 'cos.GetBucketACL',
          params: { Bucket: BUCKET },
          response: { AccessControlPolicy: { Owner: { ID: 'x' }, AccessControlList: { Grant: { Grantee: { URI: 'http://cam.qcloud.com/groups/global/AuthenticatedUsers' }, Permission: 'READ' } } } },
        },
        noPolicy(BUCKET),
      ],
      expect: { [BUCKET]: 'fail' },
    },
    {
      name: 'XML form without any grant',
      given: [
        bucketListing(BUCKET),
        { call: 'cos.GetBucketACL', params: { Bucket: BUCKET }, response: { AccessControlPolicy: { Owner: { ID: 'x' }, AccessControlList: '' } } },
        noPolicy(BUCKET),
      ],
      expect: { [BUCKET]: 'pass' },
    },
    {
      name: 'the policy allows everyone, in lower case with the principal beside the statements',
      given: [
        bucketListing(BUCKET),
        bucketAcl(BUCKET),
        bucketAnswer('GetBucketPolicy', BUCKET, {
          version: '2.0',
          principal: { qcs: 'qcs::cam::anyone:anyone' },
          statement: { effect: 'Allow', action: 'name/cos:GetObject', resource: `qcs::cos:ap-guangzhou:uid/1250000000:${BUCKET}/*` },
        }),
      ],
      expect: { [BUCKET]: 'fail' },
    },
    {
      name: 'the policy allows everyone from one network',
      given: [
        bucketListing(BUCKET),
        bucketAcl(BUCKET),
        bucketPolicy(BUCKET, { Effect: 'allow', Principal: EVERYONE, Action: ['name/cos:GetObject'], Resource: wholeBucket(BUCKET), Condition: { ip_equal: { 'qcs:ip': '203.0.113.0/24' } } }),
      ],
      expect: { [BUCKET]: 'pass' },
    },
    {
      name: 'a network condition that holds everywhere restricts nothing',
      given: [
        bucketListing(BUCKET),
        bucketAcl(BUCKET),
        bucketPolicy(BUCKET, { Effect: 'allow', Principal: '*', Action: ['*'], Resource: ['*'], Condition: { ip_equal: { 'qcs:ip': ['203.0.113.0/24', '0.0.0.0/0'] } } }),
      ],
      expect: { [BUCKET]: 'fail' },
    },
    {
      name: 'a condition whose effect is not known leaves it open whether everyone is let in',
      given: [
        bucketListing(BUCKET),
        bucketAcl(BUCKET),
        bucketPolicy(BUCKET, { Effect: 'allow', Principal: EVERYONE, Action: ['name/cos:GetObject'], Resource: wholeBucket(BUCKET), Condition: { date_less_than: { 'qcs:current_time': '2026-02-01T00:00:00Z' } } }),
      ],
      expect: { [BUCKET]: 'unknown' },
    },
    {
      name: 'a public access list behind a policy that refuses everyone outside one network',
      given: [
        bucketListing(BUCKET),
        bucketAcl(BUCKET, 'READ'),
        bucketPolicy(BUCKET, { Effect: 'deny', Principal: EVERYONE, Action: ['*'], Resource: wholeBucket(BUCKET), Condition: { ip_not_equal: { 'qcs:ip': ['203.0.113.0/24'] } } }),
      ],
      expect: { [BUCKET]: 'pass' },
    },
    {
      name: 'denying plain HTTP does not close a public access list',
      given: [
        bucketListing(BUCKET),
        bucketAcl(BUCKET, 'READ'),
        bucketPolicy(BUCKET, { Effect: 'deny', Principal: EVERYONE, Action: ['*'], Resource: wholeBucket(BUCKET), Condition: { bool_equal: { 'cos:secure-transport': 'false' } } }),
      ],
      expect: { [BUCKET]: 'fail' },
    },
    {
      name: 'denying deletion does not close a public access list',
      given: [bucketListing(BUCKET), bucketAcl(BUCKET, 'READ'), bucketPolicy(BUCKET, { Effect: 'deny', Principal: EVERYONE, Action: ['name/cos:DeleteObject'], Resource: wholeBucket(BUCKET) })],
      expect: { [BUCKET]: 'fail' },
    },
    {
      name: 'denying some reading may or may not close it',
      given: [bucketListing(BUCKET), bucketAcl(BUCKET, 'READ'), bucketPolicy(BUCKET, { Effect: 'deny', Principal: EVERYONE, Action: ['name/cos:GetObject'], Resource: wholeBucket(BUCKET) })],
      expect: { [BUCKET]: 'unknown' },
    },
    {
      name: 'the policy was denied: it could refuse what the access list grants',
      given: [bucketListing(BUCKET), bucketAcl(BUCKET, 'READ'), bucketError('getBucketPolicy', BUCKET, 'AccessDenied', 403)],
      expect: { [BUCKET]: 'unknown' },
    },
    {
      name: 'the access list was not recorded',
      given: [bucketListing(BUCKET), noPolicy(BUCKET)],
      expect: { [BUCKET]: 'unknown' },
    },
    {
      name: 'the bucket listing was denied',
      given: [{ call: 'cos.getService', error: { code: 'AccessDenied' }, httpStatus: 403 }],
      expect: { '*': 'unknown' },
    },
    {
      name: 'a truncated listing judges what it holds and leaves the rest unknown',
      given: [
        { call: 'cos.getService', response: { Buckets: [{ Name: BUCKET, Location: 'ap-guangzhou' }], IsTruncated: 'true', NextMarker: 'next' } },
        bucketAcl(BUCKET),
        noPolicy(BUCKET),
      ],
      expect: { [BUCKET]: 'pass', '*': 'unknown' },
    },
    {
      name: 'an account without buckets',
      given: [{ call: 'cos.GetService', response: { ListAllMyBucketsResult: { Owner: { ID: 'x' }, Buckets: '' } } }],
      expect: { '*': 'not-applicable' },
    },
  ],
});
