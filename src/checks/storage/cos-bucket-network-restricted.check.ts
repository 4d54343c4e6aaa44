import type { PolicyStatement } from '../../inventory/data/cos-access.js';
import { cosBucket } from '../../inventory/data/cos-bucket.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { policyOf } from './bucket-access.js';
import { bucketError, bucketListing, bucketPolicy, EVERYONE, noPolicy, wholeBucket } from './bucket-calls.js';
import { leftByDeny } from './policy-condition.js';
import { addressesEveryone, coversAllActions, coversBucket } from './policy-scope.js';

const BUCKET = 'ledger-1250000000';
const outside = (Condition: { readonly [operator: string]: unknown }): { readonly [name: string]: unknown } => ({ Effect: 'deny', Principal: EVERYONE, Action: ['name/cos:*'], Resource: wholeBucket(BUCKET), Condition });

/** Whether a statement refuses everything from outside declared networks; undefined when a part of it is not known. */
function restrictsNetworks(statement: PolicyStatement, bucket: string): boolean | undefined {
  if (statement.Effect !== 'deny' || statement.NotPrincipal !== undefined) return false;
  const left = leftByDeny(statement.Condition);
  const parts = [addressesEveryone(statement), coversAllActions(statement), coversBucket(statement, bucket), left === 'undecided' ? undefined : left === 'networks' || left === 'none'];
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

export default defineCheck({
  id: 'cos-bucket-network-restricted',
  title: { en: 'Bucket admits declared networks only', zh: '存储桶仅允许指定网络访问' },
  failTitle: { en: 'Bucket admits requests from any network', zh: '存储桶允许任意网络访问' },
  why: {
    en: 'A stolen key opens the bucket from anywhere on earth. A policy that refuses every network but your own makes the key useless elsewhere.',
    zh: '被盗的密钥可以在任何地方打开存储桶。拒绝除自有网络之外的所有访问后，密钥在别处便毫无用处。',
  },
  severity: 'low',
  subject: cosBucket,
  layer: 'customer-data',
  objectives: ['bucket-network-restriction'],
  remediation: {
    console: [{ en: 'COS > bucket > Permission management > Policy: deny all operations for everyone unless the request comes from your networks (qcs:ip or vpc:requester_vpc).', zh: '对象存储 > 存储桶 > 权限管理 > Policy 权限设置：除来自指定网络（qcs:ip 或 vpc:requester_vpc）的请求外，拒绝所有用户的全部操作。' }],
    docs: 'https://cloud.tencent.com/document/product/436/46206',
  },
  covers: { statements: ['WP-5.3.3-04'], peers: ['cis-4.5'] },
  evaluate(bucket) {
    const policy = policyOf(bucket);
    const expected = 'a statement that denies everyone all operations from outside declared networks';
    if (policy === null) return fail({ path: 'GetBucketPolicy', observed: null, expected });
    const restricting = policy.Statement.map((statement) => restrictsNetworks(statement, bucket.id));
    const index = restricting.indexOf(true);
    if (index >= 0) return pass({ path: `GetBucketPolicy Statement[${index}].Condition`, observed: policy.Statement[index]?.Condition ?? null, expected });
    if (restricting.includes(undefined)) return unknown(`GetBucketPolicy Statement[${restricting.indexOf(undefined)}] refuses something, but not all of its parts were recorded or are understood`);
    return fail({ path: 'GetBucketPolicy Statement', observed: `none of ${policy.Statement.length} statements limits the networks`, expected });
  },
  examples: [
    { name: 'everything outside one network is denied', given: [bucketListing(BUCKET), bucketPolicy(BUCKET, outside({ ip_not_equal: { 'qcs:ip': ['203.0.113.0/24'] } }))], expect: { [BUCKET]: 'pass' } },
    { name: 'everything outside a private network is denied', given: [bucketListing(BUCKET), bucketPolicy(BUCKET, outside({ string_not_equal: { 'vpc:requester_vpc': ['vpc-1'] } }))], expect: { [BUCKET]: 'pass' } },
    { name: 'the network is the whole internet', given: [bucketListing(BUCKET), bucketPolicy(BUCKET, outside({ ip_not_equal: { 'qcs:ip': ['0.0.0.0/0'] } }))], expect: { [BUCKET]: 'fail' } },
    { name: 'only plain HTTP is denied', given: [bucketListing(BUCKET), bucketPolicy(BUCKET, outside({ bool_equal: { 'cos:secure-transport': 'false' } }))], expect: { [BUCKET]: 'fail' } },
    { name: 'only reading is denied', given: [bucketListing(BUCKET), bucketPolicy(BUCKET, { ...outside({ ip_not_equal: { 'qcs:ip': ['203.0.113.0/24'] } }), Action: ['name/cos:GetObject'] })], expect: { [BUCKET]: 'fail' } },
    { name: 'no policy', given: [bucketListing(BUCKET), noPolicy(BUCKET)], expect: { [BUCKET]: 'fail' } },
    { name: 'a condition whose effect is not known', given: [bucketListing(BUCKET), bucketPolicy(BUCKET, outside({ string_equal: { 'qcs:resource_tag': 'a&b' } }))], expect: { [BUCKET]: 'unknown' } },
    { name: 'denied', given: [bucketListing(BUCKET), bucketError('getBucketPolicy', BUCKET, 'AccessDenied', 403)], expect: { [BUCKET]: 'unknown' } },
  ],
});
