import { cosBucket } from '../../inventory/data/cos-bucket.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { bucketAnswer, bucketError, bucketListing } from './bucket-calls.js';

const BUCKET = 'contracts-1250000000';
const METHOD = 'getBucketLifecycle';
const ON = bucketAnswer('getBucketVersioning', BUCKET, { VersioningConfiguration: { Status: 'Enabled' } });

export default defineCheck({
  id: 'cos-bucket-old-versions-expire',
  title: { en: 'Old versions of objects end one day', zh: '对象历史版本会按期清理' },
  failTitle: { en: 'Old versions of objects stay for ever', zh: '对象历史版本长期留存' },
  why: {
    en: 'With versions on, deleting an object only hides it: data that had to go is still there, and grows for ever. A rule for old versions makes deletion final after a while.',
    zh: '开启版本控制后，删除对象只是将其隐藏：应当清除的数据依然存在并不断增长。针对历史版本的规则可使删除在一段时间后生效。',
  },
  severity: 'low',
  subject: cosBucket,
  layer: 'customer-data',
  objectives: ['data-retention-disposal'],
  remediation: {
    console: [{ en: 'COS > bucket > Basic configuration > Lifecycle: add a rule for historical versions.', zh: '对象存储 > 存储桶 > 基础配置 > 生命周期：添加历史版本规则。' }],
    docs: 'https://cloud.tencent.com/document/product/436/14605',
  },
  evaluate(bucket) {
    const versioning = collected(bucket.details.versioning);
    const state = versioning === null ? null : known(versioning.VersioningConfiguration, 'GetBucketVersioning VersioningConfiguration');
    if (state === null) return notApplicable('the bucket keeps no versions');
    const lifecycle = collected(bucket.details.lifecycle);
    const rules = lifecycle === null ? [] : known(lifecycle.Rules ?? undefined, 'GetBucketLifecycle Rules');
    const active = rules.filter((rule) => known(rule.Status ?? undefined, 'GetBucketLifecycle Rules[].Status') === 'Enabled');
    const path = 'GetBucketLifecycle Rules[].NoncurrentVersionExpiration.NoncurrentDays';
    const days = active.flatMap((rule) => (rule.NoncurrentVersionExpiration ? [known(rule.NoncurrentVersionExpiration.NoncurrentDays ?? undefined, path)] : []));
    const evidence = { path, observed: days, expected: 'an active rule that ends old versions' };
    return days.length > 0 ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'ended after a month', given: [bucketListing(BUCKET), ON, bucketAnswer(METHOD, BUCKET, { Rules: [{ ID: 'old', Status: 'Enabled', NoncurrentVersionExpiration: { NoncurrentDays: '30' } }] })], expect: { [BUCKET]: 'pass' } },
    { name: 'rules for current objects only', given: [bucketListing(BUCKET), ON, bucketAnswer(METHOD, BUCKET, { Rules: [{ ID: 'new', Status: 'Enabled', Expiration: { Days: '30' } }] })], expect: { [BUCKET]: 'fail' } },
    { name: 'no rules', given: [bucketListing(BUCKET), ON, bucketError(METHOD, BUCKET, 'NoSuchLifecycleConfiguration', 404)], expect: { [BUCKET]: 'fail' } },
    { name: 'no versions are kept', given: [bucketListing(BUCKET), bucketAnswer('getBucketVersioning', BUCKET, { VersioningConfiguration: '' })], expect: { [BUCKET]: 'not-applicable' } },
    { name: 'a rule without days', given: [bucketListing(BUCKET), ON, bucketAnswer(METHOD, BUCKET, { Rules: [{ ID: 'old', Status: 'Enabled', NoncurrentVersionExpiration: { Weeks: 4 } }] })], expect: { [BUCKET]: 'unknown' } },
    { name: 'denied', given: [bucketListing(BUCKET), ON, bucketError(METHOD, BUCKET, 'AccessDenied', 403)], expect: { [BUCKET]: 'unknown' } },
    { name: 'whether versions are kept was not recorded', given: [bucketListing(BUCKET), bucketAnswer(METHOD, BUCKET, { Rules: [] })], expect: { [BUCKET]: 'unknown' } },
  ],
});
