import { cosBucket } from '../../inventory/data/cos-bucket.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { KEY_HEALTH, keyHealth, keyHealthExamples, MEND_KEY } from '../encryption/key-health.js';
import { notApplicable } from '../verdict.js';
import { bucketAnswer, bucketError, bucketListing } from './bucket-calls.js';

const BUCKET = 'ledger-1250000000';
const ROOT = 'ServerSideEncryptionConfiguration';

export default defineCheck({
  ...KEY_HEALTH,
  id: 'cos-bucket-key-healthy',
  title: { en: 'Bucket is encrypted with a healthy key', zh: '存储桶的加密密钥状态正常' },
  failTitle: { en: 'Bucket is encrypted with a key that is failing', zh: '存储桶的加密密钥状态异常' },
  subject: cosBucket,
  remediation: MEND_KEY,
  evaluate(bucket, context) {
    const encryption = collected(bucket.details.encryption);
    const configuration = encryption === null ? null : known(encryption[ROOT], `GetBucketEncryption ${ROOT}`);
    const rules = configuration === null ? [] : known(configuration.Rule ?? undefined, `GetBucketEncryption ${ROOT}.Rule`);
    const path = `GetBucketEncryption ${ROOT}.Rule[].ApplyServerSideEncryptionByDefault`;
    const applied = rules.map((rule) => known(rule.ApplyServerSideEncryptionByDefault ?? undefined, path));
    const withKms = applied.find((one) => known(one.SSEAlgorithm ?? undefined, `${path}.SSEAlgorithm`).toUpperCase() === 'KMS');
    if (withKms === undefined) return notApplicable('the bucket is not encrypted with a KMS key by default');
    return keyHealth(context, known(withKms.KMSMasterKeyID, `${path}.KMSMasterKeyID`), bucket.region, context.parameters.days);
  },
  examples: [
    ...keyHealthExamples(BUCKET, (KMSMasterKeyID) => [bucketListing(BUCKET), bucketAnswer('getBucketEncryption', BUCKET, { [ROOT]: { Rule: { ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'KMS', KMSMasterKeyID } } } })]),
    { name: 'encrypted with keys of the service', given: [bucketListing(BUCKET), bucketAnswer('getBucketEncryption', BUCKET, { [ROOT]: { Rule: { ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } } } })], expect: { [BUCKET]: 'not-applicable' } },
    { name: 'denied', given: [bucketListing(BUCKET), bucketError('getBucketEncryption', BUCKET, 'AccessDenied', 403)], expect: { [BUCKET]: 'unknown' } },
  ],
});
