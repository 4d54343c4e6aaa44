import { cosBucket } from '../../inventory/data/cos-bucket.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { CUSTOMER_KEY, customerKey, customerKeyExamples } from '../encryption/key-health.js';
import { fail, notApplicable } from '../verdict.js';
import { bucketAnswer, bucketError, bucketListing } from './bucket-calls.js';

const BUCKET = 'ledger-1250000000';
const ROOT = 'ServerSideEncryptionConfiguration';

export default defineCheck({
  ...CUSTOMER_KEY,
  id: 'cos-bucket-customer-key',
  title: { en: 'Bucket is encrypted with a key of the customer', zh: '存储桶使用用户自有密钥加密' },
  failTitle: { en: 'Bucket is not encrypted with a key of the customer', zh: '存储桶未使用用户自有密钥加密' },
  subject: cosBucket,
  remediation: {
    console: [{ en: 'COS > bucket > Security management > Server-side encryption: choose SSE-KMS and a key of your own.', zh: '对象存储 > 存储桶 > 安全管理 > 服务端加密：选择 SSE-KMS 及自有密钥。' }],
    terraform: 'resource "tencentcloud_cos_bucket" "b" {\n  bucket               = "<bucket>"\n  encryption_algorithm = "KMS"\n  kms_id               = "<key-id>"\n}',
    docs: 'https://cloud.tencent.com/document/product/436/40137',
  },
  covers: { statements: ['WP-5.3.3-06'], peers: ['cis-4.7'] },
  evaluate(bucket, context) {
    const encryption = collected(bucket.details.encryption);
    const configuration = encryption === null ? null : known(encryption[ROOT], `GetBucketEncryption ${ROOT}`);
    const path = `GetBucketEncryption ${ROOT}.Rule[].ApplyServerSideEncryptionByDefault`;
    if (configuration === null) return notApplicable('the bucket has no default encryption');
    const rules = known(configuration.Rule ?? undefined, `GetBucketEncryption ${ROOT}.Rule`);
    const applied = known(rules[0]?.ApplyServerSideEncryptionByDefault ?? undefined, path);
    const algorithm = known(applied.SSEAlgorithm ?? undefined, `${path}.SSEAlgorithm`);
    if (algorithm.toUpperCase() !== 'KMS') return fail({ path: `${path}.SSEAlgorithm`, observed: algorithm, expected: 'KMS' });
    return customerKey(context, known(applied.KMSMasterKeyID, `${path}.KMSMasterKeyID`), bucket.region, `${path}.KMSMasterKeyID`);
  },
  examples: [
    ...customerKeyExamples(BUCKET, (KMSMasterKeyID) => [bucketListing(BUCKET), bucketAnswer('getBucketEncryption', BUCKET, { [ROOT]: { Rule: { ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'KMS', KMSMasterKeyID } } } })]),
    { name: 'encrypted with keys of the service', given: [bucketListing(BUCKET), bucketAnswer('getBucketEncryption', BUCKET, { [ROOT]: { Rule: { ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } } } })], expect: { [BUCKET]: 'fail' } },
    { name: 'no default encryption', given: [bucketListing(BUCKET), bucketError('getBucketEncryption', BUCKET, 'NoSuchEncryptionConfiguration', 404)], expect: { [BUCKET]: 'not-applicable' } },
  ],
});
