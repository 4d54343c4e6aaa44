import { cosBucket } from '../../inventory/data/cos-bucket.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { bucketAnswer, bucketError, bucketListing } from './bucket-calls.js';

const BUCKET = 'media-1250000000';
const METHOD = 'getBucketLogging';

export default defineCheck({
  id: 'cos-bucket-access-logged',
  title: { en: 'Bucket access is logged to another bucket', zh: '存储桶访问日志已投递至其他存储桶' },
  failTitle: { en: 'Bucket access is not logged', zh: '存储桶访问未记录日志' },
  why: {
    en: 'Without access logs nobody can tell after an incident who read or deleted what. A bucket that logs into itself mixes its evidence with its data and grows with every delivery.',
    zh: '没有访问日志，事后无法查明谁读取或删除了哪些数据。将日志写入存储桶自身会使证据与数据混在一起，并不断产生新日志。',
  },
  severity: 'medium',
  subject: cosBucket,
  layer: 'security-configuration',
  objectives: ['product-access-logs'],
  remediation: {
    console: [{ en: 'COS > bucket > Log management > Logging: enable and choose a separate log bucket.', zh: '对象存储 > 存储桶 > 日志管理 > 日志存储：开启并选择单独的日志存储桶。' }],
    terraform: 'resource "tencentcloud_cos_bucket" "b" {\n  bucket            = "<bucket>"\n  log_enable        = true\n  log_target_bucket = "<log-bucket>"\n  log_prefix        = "access/"\n}',
    docs: 'https://cloud.tencent.com/document/product/436/16920',
  },
  covers: { statements: ['WP-6.2.3-01'], peers: ['cis-4.3'] },
  evaluate(bucket) {
    const answer = collected(bucket.details.logging);
    const status = answer === null ? null : known(answer.BucketLoggingStatus, 'GetBucketLogging BucketLoggingStatus');
    const enabled = status === null ? null : known(status.LoggingEnabled, 'GetBucketLogging BucketLoggingStatus.LoggingEnabled');
    const path = 'GetBucketLogging BucketLoggingStatus.LoggingEnabled.TargetBucket';
    const target = enabled === null ? null : known(enabled.TargetBucket, path);
    const evidence = { path, observed: target, expected: 'another bucket' };
    return target === null || target === '' || target === bucket.id ? fail(evidence) : pass(evidence);
  },
  examples: [
    {
      name: 'logged to a log bucket',
      given: [bucketListing(BUCKET), bucketAnswer(METHOD, BUCKET, { BucketLoggingStatus: { LoggingEnabled: { TargetBucket: 'logs-1250000000', TargetPrefix: 'media/' } } })],
      expect: { [BUCKET]: 'pass' },
    },
    { name: 'off: an empty element', given: [bucketListing(BUCKET), bucketAnswer(METHOD, BUCKET, { BucketLoggingStatus: '' })], expect: { [BUCKET]: 'fail' } },
    {
      name: 'logged into itself',
      given: [bucketListing(BUCKET), bucketAnswer(METHOD, BUCKET, { BucketLoggingStatus: { LoggingEnabled: { TargetBucket: BUCKET } } })],
      expect: { [BUCKET]: 'fail' },
    },
    { name: 'an answer without the status', given: [bucketListing(BUCKET), bucketAnswer(METHOD, BUCKET, { statusCode: 200 })], expect: { [BUCKET]: 'unknown' } },
    { name: 'denied', given: [bucketListing(BUCKET), bucketError(METHOD, BUCKET, 'AccessDenied', 403)], expect: { [BUCKET]: 'unknown' } },
  ],
});
