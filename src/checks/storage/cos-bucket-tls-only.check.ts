import type { PolicyStatement } from '../../inventory/data/cos-access.js';
import { cosBucket } from '../../inventory/data/cos-bucket.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { policyOf } from './bucket-access.js';
import { bucketError, bucketListing, bucketPolicy, EVERYONE, noPolicy, wholeBucket } from './bucket-calls.js';
import { clausesOf, type Clause } from './policy-condition.js';
import { addressesEveryone, coversAllActions, coversBucket } from './policy-scope.js';

const BUCKET = 'records-1250000000';
const KEY = 'cos:secure-transport';

/**
 * Whether a statement refuses every request that does not come over TLS, and depends on nothing else. Undefined when it
 * leaves out whom, what or which resource it is about (none of them is optional), or its condition is not understood.
 */
function refusesPlainHttp(statement: PolicyStatement, bucket: string): boolean | undefined {
  if (statement.Effect !== 'deny' || statement.NotPrincipal !== undefined) return false;
  const clauses = clausesOf(statement.Condition);
  const parts = [addressesEveryone(statement), coversAllActions(statement), coversBucket(statement, bucket), clauses === undefined ? undefined : concernsPlainHttpAlone(clauses)];
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

function concernsPlainHttpAlone(clauses: readonly Clause[]): boolean {
  const [only] = clauses;
  if (clauses.length !== 1 || only === undefined || only.key !== KEY || only.values.length !== 1) return false;
  const value = (only.values[0] as string).toLowerCase();
  return (only.operator === 'bool_equal' && value === 'false') || (only.operator === 'bool_not_equal' && value === 'true');
}

const insecure = (value: unknown): { readonly [name: string]: unknown } => ({
  Effect: 'deny',
  Principal: EVERYONE,
  Action: ['name/cos:*'],
  Resource: wholeBucket(BUCKET),
  Condition: { bool_equal: { [KEY]: value } },
});

export default defineCheck({
  id: 'cos-bucket-tls-only',
  title: { en: 'Bucket refuses requests without TLS', zh: '存储桶拒绝非 HTTPS 请求' },
  failTitle: { en: 'Bucket answers plain HTTP', zh: '存储桶接受明文 HTTP 请求' },
  why: {
    en: 'Over plain HTTP everybody on the way can read and change files and signatures. Only a policy that denies such requests closes that way for every client.',
    zh: '使用明文 HTTP 时，传输路径上的任何人都能读取、篡改文件和签名。只有通过策略拒绝此类请求，才能对所有客户端生效。',
  },
  severity: 'medium',
  subject: cosBucket,
  layer: 'customer-data',
  objectives: ['tls-in-transit', 'plaintext-protocols'],
  remediation: {
    console: [{ en: 'COS > bucket > Permission management > Policy: deny all operations for everyone when cos:secure-transport is false.', zh: '对象存储 > 存储桶 > 权限管理 > Policy 权限设置：当 cos:secure-transport 为 false 时，拒绝所有用户的全部操作。' }],
    terraform:
      'resource "tencentcloud_cos_bucket_policy" "tls" {\n  bucket = "<bucket>"\n  policy = jsonencode({ version = "2.0", Statement = [{ Effect = "deny", Principal = { qcs = ["qcs::cam::anyone:anyone"] }, Action = ["*"], Resource = ["qcs::cos:<region>:uid/<appid>:<bucket>/*"], Condition = { bool_equal = { "cos:secure-transport" = "false" } } }] })\n}',
    docs: 'https://cloud.tencent.com/document/product/436/46206',
  },
  covers: { statements: ['WP-5.3.3-05', 'WP-6.2.3-04b'], peers: ['cis-4.4'] },
  evaluate(bucket) {
    const policy = policyOf(bucket);
    const expected = 'a statement that denies everyone all operations on the bucket when cos:secure-transport is false';
    if (policy === null) return fail({ path: 'GetBucketPolicy', observed: null, expected });
    const refusals = policy.Statement.map((statement) => refusesPlainHttp(statement, bucket.id));
    const index = refusals.indexOf(true);
    if (index >= 0) return pass({ path: `GetBucketPolicy Statement[${index}].Condition`, observed: policy.Statement[index]?.Condition ?? null, expected });
    if (refusals.includes(undefined)) return unknown(`GetBucketPolicy Statement[${refusals.indexOf(undefined)}] refuses something, but not all of its parts were recorded or are understood`);
    return fail({ path: 'GetBucketPolicy Statement', observed: `none of ${policy.Statement.length} statements refuses plain HTTP`, expected });
  },
  examples: [
    { name: 'plain HTTP denied for the whole bucket', given: [bucketListing(BUCKET), bucketPolicy(BUCKET, insecure('false'))], expect: { [BUCKET]: 'pass' } },
    { name: 'the condition holds a list or a boolean', given: [bucketListing(BUCKET), bucketPolicy(BUCKET, insecure([false]))], expect: { [BUCKET]: 'pass' } },
    { name: 'the denial is the wrong way round', given: [bucketListing(BUCKET), bucketPolicy(BUCKET, insecure('true'))], expect: { [BUCKET]: 'fail' } },
    {
      name: 'only one folder is covered',
      given: [bucketListing(BUCKET), bucketPolicy(BUCKET, { ...insecure('false'), Resource: [`qcs::cos:ap-guangzhou:uid/1250000000:${BUCKET}/public/*`] })],
      expect: { [BUCKET]: 'fail' },
    },
    {
      name: 'only requests from one network are denied',
      given: [bucketListing(BUCKET), bucketPolicy(BUCKET, { ...insecure('false'), Condition: { bool_equal: { [KEY]: 'false' }, ip_equal: { 'qcs:ip': '203.0.113.7' } } })],
      expect: { [BUCKET]: 'fail' },
    },
    { name: 'no policy', given: [bucketListing(BUCKET), noPolicy(BUCKET)], expect: { [BUCKET]: 'fail' } },
    { name: 'the policy was denied', given: [bucketListing(BUCKET), bucketError('getBucketPolicy', BUCKET, 'AccessDenied', 403)], expect: { [BUCKET]: 'unknown' } },
    { name: 'another 404 proves nothing about the policy', given: [bucketListing(BUCKET), bucketError('getBucketPolicy', BUCKET, 'NoSuchBucket', 404)], expect: { [BUCKET]: 'unknown' } },
  ],
});
