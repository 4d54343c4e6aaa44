import { cosBucket } from '../../inventory/data/cos-bucket.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { bucketAnswer, bucketError, bucketListing } from './bucket-calls.js';

const BUCKET = 'archive-1250000000';
const METHOD = 'getBucketEncryption';
const ROOT = 'ServerSideEncryptionConfiguration';

export default defineCheck({
  id: 'cos-bucket-encrypted',
  title: { en: 'Bucket encrypts new objects by default', zh: '存储桶默认加密新上传的对象' },
  failTitle: { en: 'Bucket has no default encryption', zh: '存储桶未开启默认加密' },
  why: {
    en: 'Without default encryption an object is encrypted only if each client asks for it. Encrypted storage keeps data unreadable to whoever gets at the media or a copy of it.',
    zh: '未开启默认加密时，只有客户端逐次指定才会加密对象。加密存储可使接触介质或副本的人无法读取数据。',
  },
  severity: 'medium',
  subject: cosBucket,
  layer: 'customer-data',
  objectives: ['encryption-at-rest-object'],
  remediation: {
    console: [{ en: 'COS > bucket > Security management > Server-side encryption: choose SSE-COS or SSE-KMS.', zh: '对象存储 > 存储桶 > 安全管理 > 服务端加密：选择 SSE-COS 或 SSE-KMS。' }],
    terraform: 'resource "tencentcloud_cos_bucket" "b" {\n  bucket               = "<bucket>"\n  encryption_algorithm = "AES256"\n}',
    docs: 'https://cloud.tencent.com/document/product/436/40137',
  },
  covers: { statements: ['WP-5.3.3-06', 'WP-6.2.2-04a', 'WP-6.1.1-C04', 'WP-3-01'], peers: ['cis-4.6'] },
  evaluate(bucket) {
    const answer = collected(bucket.details.encryption);
    const configuration = answer === null ? null : known(answer[ROOT], `GetBucketEncryption ${ROOT}`);
    const path = `GetBucketEncryption ${ROOT}.Rule[].ApplyServerSideEncryptionByDefault.SSEAlgorithm`;
    const expected = 'AES256, SM4 or KMS';
    if (configuration === null) return fail({ path, observed: null, expected });
    const rules = known(configuration.Rule ?? undefined, `GetBucketEncryption ${ROOT}.Rule`);
    const algorithms = rules.map((rule) => known(rule.ApplyServerSideEncryptionByDefault?.SSEAlgorithm ?? undefined, path));
    return algorithms.length > 0 && algorithms.every((algorithm) => algorithm !== '')
      ? pass({ path, observed: algorithms, expected })
      : fail({ path, observed: algorithms, expected });
  },
  examples: [
    {
      name: 'encrypted with keys of the service, single rule',
      given: [bucketListing(BUCKET), bucketAnswer('GetBucketEncryption', BUCKET, { [ROOT]: { Rule: { ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } } } })],
      expect: { [BUCKET]: 'pass' },
    },
    {
      name: 'the SDK shows an empty rule list beside the real configuration',
      given: [
        bucketListing(BUCKET),
        bucketAnswer(METHOD, BUCKET, {
          EncryptionConfiguration: { Rules: [] },
          [ROOT]: { Rule: { ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'KMS', KMSMasterKeyID: 'f1e2d3c4' } } },
          statusCode: 200,
        }),
      ],
      expect: { [BUCKET]: 'pass' },
    },
    {
      name: 'the SDK resolves a 404 instead of rejecting',
      given: [bucketListing(BUCKET), bucketAnswer(METHOD, BUCKET, { EncryptionConfiguration: { Rules: [] }, statusCode: 404 })],
      expect: { [BUCKET]: 'fail' },
    },
    {
      name: 'never set, as the REST API says it',
      given: [bucketListing(BUCKET), bucketError(METHOD, BUCKET, 'NoSuchEncryptionConfiguration', 404)],
      expect: { [BUCKET]: 'fail' },
    },
    {
      name: 'only the node that is always empty was recorded',
      given: [bucketListing(BUCKET), bucketAnswer(METHOD, BUCKET, { EncryptionConfiguration: { Rules: [] }, statusCode: 200 })],
      expect: { [BUCKET]: 'unknown' },
    },
    { name: 'denied', given: [bucketListing(BUCKET), bucketError(METHOD, BUCKET, 'AccessDenied', 403)], expect: { [BUCKET]: 'unknown' } },
    { name: 'not asked', given: [bucketListing(BUCKET)], expect: { [BUCKET]: 'unknown' } },
  ],
});
