import { cosBucket } from '../../inventory/data/cos-bucket.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { bucketAnswer, bucketError, bucketListing } from './bucket-calls.js';

const BUCKET = 'telemetry-1250000000';
const METHOD = 'getBucketLifecycle';

export default defineCheck({
  id: 'cos-bucket-lifecycle',
  title: { en: 'Bucket has an active life-cycle rule', zh: '存储桶已启用生命周期规则' },
  failTitle: { en: 'Bucket has no active life-cycle rule', zh: '存储桶未启用生命周期规则' },
  why: {
    en: 'Data that nobody deletes stays for ever, beyond its declared period, and becomes a liability. A life-cycle rule ends or moves it on time and clears broken uploads.',
    zh: '无人清理的数据会长期留存，超过约定的保存期限后成为负担。生命周期规则可按期删除或转存数据，并清理未完成的上传。',
  },
  severity: 'low',
  subject: cosBucket,
  layer: 'customer-data',
  objectives: ['data-retention-disposal'],
  remediation: {
    console: [{ en: 'COS > bucket > Basic configuration > Lifecycle: add a rule that fits the declared retention.', zh: '对象存储 > 存储桶 > 基础配置 > 生命周期：按约定的保存期限添加规则。' }],
    docs: 'https://cloud.tencent.com/document/product/436/14605',
  },
  covers: { statements: ['WP-6.1.3-C01'], peers: ['custodian-cos-lifecycle'] },
  evaluate(bucket) {
    const answer = collected(bucket.details.lifecycle);
    const rules = answer === null ? [] : known(answer.Rules ?? undefined, 'GetBucketLifecycle Rules');
    const path = 'GetBucketLifecycle Rules[].Status';
    const states = rules.map((rule) => known(rule.Status ?? undefined, path));
    const evidence = { path, observed: states.slice(0, 20), expected: 'at least one Enabled' };
    return states.includes('Enabled') ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'one active rule, XML form', given: [bucketListing(BUCKET), bucketAnswer('GetBucketLifecycle', BUCKET, { LifecycleConfiguration: { Rule: { ID: 'expire', Status: 'Enabled', Expiration: { Days: '180' } } } })], expect: { [BUCKET]: 'pass' } },
    { name: 'all rules disabled', given: [bucketListing(BUCKET), bucketAnswer(METHOD, BUCKET, { Rules: [{ ID: 'expire', Status: 'Disabled' }] })], expect: { [BUCKET]: 'fail' } },
    { name: 'none, as the SDK says it', given: [bucketListing(BUCKET), bucketAnswer(METHOD, BUCKET, { Rules: [], statusCode: 404 })], expect: { [BUCKET]: 'fail' } },
    { name: 'none, as the REST API says it', given: [bucketListing(BUCKET), bucketError(METHOD, BUCKET, 'NoSuchLifecycleConfiguration', 404)], expect: { [BUCKET]: 'fail' } },
    { name: 'denied', given: [bucketListing(BUCKET), bucketError(METHOD, BUCKET, 'AccessDenied', 403)], expect: { [BUCKET]: 'unknown' } },
  ],
});
