import { cosBucket } from '../../inventory/data/cos-bucket.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { publicAccess } from './bucket-access.js';
import { bucketAcl, bucketAnswer, bucketListing, noPolicy } from './bucket-calls.js';

const BUCKET = 'media-1250000000';
const LOGS = 'logs-1250000000';

export default defineCheck({
  id: 'cos-bucket-log-target-private',
  title: { en: 'Access logs go to a bucket that is not public', zh: '访问日志存储桶不对外公开' },
  failTitle: { en: 'Access logs go to a public bucket', zh: '访问日志存储桶对外公开' },
  why: {
    en: 'Access logs name every file, every visitor and their addresses. In a public bucket they are a map of the data for whoever wants it.',
    zh: '访问日志记录了每个文件、每位访问者及其地址。放在公开的存储桶中，就等于向所有人提供数据地图。',
  },
  severity: 'high',
  subject: cosBucket,
  layer: 'security-configuration',
  objectives: ['log-storage-protection', 'bucket-public-access'],
  remediation: {
    console: [{ en: 'COS > log bucket > Permission management: set the public permission to private and remove policy statements for everyone.', zh: '对象存储 > 日志存储桶 > 权限管理：将公共权限设为私有，并删除面向所有用户的策略语句。' }],
    docs: 'https://cloud.tencent.com/document/product/436/13315',
  },
  covers: { statements: ['WP-6.2.3-03a', 'WP-6.2.3-04a'] },
  evaluate(bucket, context) {
    const logging = collected(bucket.details.logging);
    const status = logging === null ? null : known(logging.BucketLoggingStatus, 'GetBucketLogging BucketLoggingStatus');
    const enabled = status === null ? null : known(status.LoggingEnabled, 'GetBucketLogging BucketLoggingStatus.LoggingEnabled');
    if (enabled === null) return notApplicable('access is not logged, which is judged by a check of its own');
    const name = known(enabled.TargetBucket ?? undefined, 'GetBucketLogging BucketLoggingStatus.LoggingEnabled.TargetBucket');
    const target = context.find(cosBucket, name);
    if (target === undefined) return unknown(`the log bucket ${name} is not among the recorded buckets`);
    const { openings, doubts } = publicAccess(target);
    if (openings[0] !== undefined) return fail({ ...openings[0].evidence, note: `of the log bucket ${name}` });
    if (doubts[0] !== undefined) return unknown(`of the log bucket ${name}: ${doubts[0].reason}`);
    return pass({ path: 'GetBucketAcl Grants, GetBucketPolicy Statement', observed: `nothing lets everyone into ${name}`, expected: 'nothing lets everyone into the log bucket' });
  },
  examples: [
    { name: 'a private log bucket', given: [bucketListing(BUCKET, LOGS), bucketAnswer('getBucketLogging', BUCKET, { BucketLoggingStatus: { LoggingEnabled: { TargetBucket: LOGS } } }), bucketAcl(LOGS), noPolicy(LOGS)], expect: { [BUCKET]: 'pass', [LOGS]: 'unknown' } },
    { name: 'a public one', given: [bucketListing(BUCKET, LOGS), bucketAnswer('getBucketLogging', BUCKET, { BucketLoggingStatus: { LoggingEnabled: { TargetBucket: LOGS } } }), bucketAcl(LOGS, 'READ'), noPolicy(LOGS)], expect: { [BUCKET]: 'fail', [LOGS]: 'unknown' } },
    { name: 'its access list was not recorded', given: [bucketListing(BUCKET, LOGS), bucketAnswer('getBucketLogging', BUCKET, { BucketLoggingStatus: { LoggingEnabled: { TargetBucket: LOGS } } }), noPolicy(LOGS)], expect: { [BUCKET]: 'unknown', [LOGS]: 'unknown' } },
    { name: 'access is not logged', given: [bucketListing(BUCKET, LOGS), bucketAnswer('getBucketLogging', BUCKET, { BucketLoggingStatus: '' })], expect: { [BUCKET]: 'not-applicable', [LOGS]: 'unknown' } },
    { name: 'the log bucket is elsewhere', given: [bucketListing(BUCKET), bucketAnswer('getBucketLogging', BUCKET, { BucketLoggingStatus: { LoggingEnabled: { TargetBucket: LOGS } } })], expect: { [BUCKET]: 'unknown' } },
  ],
});
