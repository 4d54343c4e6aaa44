import { cosBucket } from '../../inventory/data/cos-bucket.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { bucketAnswer, bucketError, bucketListing } from './bucket-calls.js';

const BUCKET = 'contracts-1250000000';
const METHOD = 'getBucketVersioning';

export default defineCheck({
  id: 'cos-bucket-versioned',
  title: { en: 'Bucket keeps object versions', zh: '存储桶已开启版本控制' },
  failTitle: { en: 'Bucket keeps no object versions', zh: '存储桶未开启版本控制' },
  why: {
    en: 'Without versions, an overwritten or deleted object is gone for good. Versions undo mistakes, faulty software and extortion by encryption.',
    zh: '未开启版本控制时，被覆盖或删除的对象无法找回。保留历史版本可以从误操作、软件缺陷和勒索加密中恢复。',
  },
  severity: 'medium',
  subject: cosBucket,
  layer: 'customer-data',
  objectives: ['object-versioning'],
  remediation: {
    console: [{ en: 'COS > bucket > Fault tolerance > Versioning: enable.', zh: '对象存储 > 存储桶 > 容错容灾管理 > 版本控制：开启。' }],
    terraform: 'resource "tencentcloud_cos_bucket" "b" {\n  bucket            = "<bucket>"\n  versioning_enable = true\n}',
    docs: 'https://cloud.tencent.com/document/product/436/19883',
  },
  covers: { statements: ['WP-5.3.3-03', 'WP-6.2.3-04b'], peers: ['cloudrec-bucket-versioning'] },
  evaluate(bucket) {
    const answer = collected(bucket.details.versioning);
    const configuration = answer === null ? null : known(answer.VersioningConfiguration, 'GetBucketVersioning VersioningConfiguration');
    const path = 'GetBucketVersioning VersioningConfiguration.Status';
    const status = configuration === null ? null : known(configuration.Status, path);
    const evidence = { path, observed: status, expected: 'Enabled' };
    return status === 'Enabled' ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'enabled', given: [bucketListing(BUCKET), bucketAnswer(METHOD, BUCKET, { VersioningConfiguration: { Status: 'Enabled' } })], expect: { [BUCKET]: 'pass' } },
    { name: 'suspended', given: [bucketListing(BUCKET), bucketAnswer(METHOD, BUCKET, { VersioningConfiguration: { Status: 'Suspended' } })], expect: { [BUCKET]: 'fail' } },
    { name: 'never enabled, empty element', given: [bucketListing(BUCKET), bucketAnswer(METHOD, BUCKET, { VersioningConfiguration: '' })], expect: { [BUCKET]: 'fail' } },
    { name: 'never enabled, empty object', given: [bucketListing(BUCKET), bucketAnswer(METHOD, BUCKET, { VersioningConfiguration: {} })], expect: { [BUCKET]: 'fail' } },
    { name: 'a status nobody knows', given: [bucketListing(BUCKET), bucketAnswer(METHOD, BUCKET, { VersioningConfiguration: { Status: 'Paused' } })], expect: { [BUCKET]: 'unknown' } },
    { name: 'an answer without content', given: [bucketListing(BUCKET), bucketAnswer(METHOD, BUCKET, {})], expect: { [BUCKET]: 'unknown' } },
    { name: 'denied', given: [bucketListing(BUCKET), bucketError(METHOD, BUCKET, 'AccessDenied', 403)], expect: { [BUCKET]: 'unknown' } },
  ],
});
