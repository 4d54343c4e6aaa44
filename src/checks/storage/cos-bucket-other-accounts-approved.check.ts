import { cosBucket } from '../../inventory/data/cos-bucket.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { foreignAccounts } from './account-principals.js';
import { policyOf } from './bucket-access.js';
import { bucketAcl, bucketAnswer, bucketError, bucketListing, bucketPolicy, noPolicy, wholeBucket } from './bucket-calls.js';
import { addressesEveryone } from './policy-scope.js';

const BUCKET = 'partner-1250000000';
const allow = (uin: string): { readonly [name: string]: unknown } => ({ Effect: 'allow', Principal: { qcs: [`qcs::cam::uin/${uin}:uin/${uin}`] }, Action: ['name/cos:GetObject'], Resource: wholeBucket(BUCKET) });

export default defineCheck({
  id: 'cos-bucket-other-accounts-approved',
  title: { en: 'Only approved accounts share the bucket', zh: '存储桶仅授权给已批准的账号' },
  failTitle: { en: 'Bucket is open to an account that nobody approved', zh: '存储桶授权给了未批准的账号' },
  why: {
    en: 'Another account that may use the bucket decides by itself who of its people does, and keeps the access when your contract ends. Each such account has to be approved and reviewed.',
    zh: '被授权的其他账号可自行决定由谁使用存储桶，合同结束后访问权限也可能保留。每个此类账号都应经过批准和复核。',
  },
  severity: 'high',
  subject: cosBucket,
  layer: 'accounts-access',
  objectives: ['third-party-access'],
  parameters: {
    approved: { type: 'strings', default: [], description: 'Root account ids (uin) that may share buckets' },
  },
  remediation: {
    console: [{ en: 'COS > bucket > Permission management: remove the account from policy and access list, or record it among the approved ones.', zh: '对象存储 > 存储桶 > 权限管理：从策略和访问控制列表中移除该账号，或将其登记为已批准账号。' }],
    docs: 'https://cloud.tencent.com/document/product/436/13315',
  },
  covers: { statements: ['WP-5.3.3-04'] },
  evaluate(bucket, { account, parameters }) {
    const own = [account.uin, ...parameters.approved];
    const policy = policyOf(bucket);
    const byPolicy = (policy?.Statement ?? []).flatMap((statement, index) => (statement.Effect === 'allow' ? foreignAccounts(Object.values(statement.Principal ?? {}).flat(), own).map((uin) => ({ where: `GetBucketPolicy Statement[${index}]`, uin })) : []));
    const path = 'GetBucketAcl Grants[].Grantee.ID';
    const grants = known(collected(bucket.details.acl)?.Grants ?? undefined, 'GetBucketAcl Grants');
    const named = grants.map((grant) => known(grant.Grantee?.ID ?? grant.Grantee?.URI ?? undefined, path));
    const byAcl = foreignAccounts(named, own).map((uin) => ({ where: path, uin }));
    const found = [...byPolicy, ...byAcl];
    const nameless = policy?.Statement.findIndex((statement) => statement.Effect === 'allow' && addressesEveryone(statement) === undefined) ?? -1;
    if (found.length === 0 && nameless >= 0) return unknown(`GetBucketPolicy Statement[${nameless}] allows without naming whom`);
    const evidence = { path: 'GetBucketPolicy Statement[].Principal, GetBucketAcl Grants[].Grantee', observed: found.slice(0, 20), expected: 'the own account and approved ones' };
    return found.length === 0 ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'the own account alone', given: [bucketListing(BUCKET), bucketAcl(BUCKET), noPolicy(BUCKET)], expect: { [BUCKET]: 'pass' } },
    { name: 'another account may read', given: [bucketListing(BUCKET), bucketAcl(BUCKET), bucketPolicy(BUCKET, allow('200000000009'))], expect: { [BUCKET]: 'fail' } },
    { name: 'the other account is approved', given: [bucketListing(BUCKET), bucketAcl(BUCKET), bucketPolicy(BUCKET, allow('200000000009'))], parameters: { approved: ['200000000009'] }, expect: { [BUCKET]: 'pass' } },
    { name: 'another account is refused something', given: [bucketListing(BUCKET), bucketAcl(BUCKET), bucketPolicy(BUCKET, { ...allow('200000000009'), Effect: 'deny' })], expect: { [BUCKET]: 'pass' } },
    { name: 'another account stands in the access list', given: [bucketListing(BUCKET), bucketAnswer('getBucketAcl', BUCKET, { Grants: [{ Grantee: { ID: 'qcs::cam::uin/200000000009:uin/200000000009' }, Permission: 'READ' }] }), noPolicy(BUCKET)], expect: { [BUCKET]: 'fail' } },
    { name: 'the policy was denied', given: [bucketListing(BUCKET), bucketAcl(BUCKET), bucketError('getBucketPolicy', BUCKET, 'AccessDenied', 403)], expect: { [BUCKET]: 'unknown' } },
    { name: 'the access list was not recorded', given: [bucketListing(BUCKET), noPolicy(BUCKET)], expect: { [BUCKET]: 'unknown' } },
  ],
});
