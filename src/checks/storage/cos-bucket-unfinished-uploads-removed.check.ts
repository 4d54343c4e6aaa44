import { cosBucket } from '../../inventory/data/cos-bucket.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { bucketAnswer, bucketError, bucketListing } from './bucket-calls.js';

const BUCKET = 'upload-1250000000';
const METHOD = 'getBucketLifecycle';

export default defineCheck({
  id: 'cos-bucket-unfinished-uploads-removed',
  title: { en: 'Unfinished uploads are removed', zh: '未完成的分块上传会被清理' },
  failTitle: { en: 'Unfinished uploads stay for ever', zh: '未完成的分块上传长期留存' },
  why: {
    en: 'Parts of uploads that broke off show in no listing, yet hold data, outlive every declared period and cost money. A life-cycle rule removes them.',
    zh: '中断上传留下的分块不会出现在对象列表中，却仍保存数据、超出约定的保存期限并产生费用。生命周期规则可以清理它们。',
  },
  severity: 'low',
  subject: cosBucket,
  layer: 'customer-data',
  objectives: ['data-retention-disposal'],
  parameters: {
    days: { type: 'number', default: 30, minimum: 1, maximum: 365, unit: 'days', description: 'How long an unfinished upload may stay' },
  },
  remediation: {
    console: [{ en: 'COS > bucket > Basic configuration > Lifecycle: add a rule that deletes incomplete multipart uploads.', zh: '对象存储 > 存储桶 > 基础配置 > 生命周期：添加删除碎片的规则。' }],
    docs: 'https://cloud.tencent.com/document/product/436/14605',
  },
  evaluate(bucket, { parameters }) {
    const lifecycle = collected(bucket.details.lifecycle);
    const rules = lifecycle === null ? [] : known(lifecycle.Rules ?? undefined, 'GetBucketLifecycle Rules');
    const active = rules.filter((rule) => known(rule.Status ?? undefined, 'GetBucketLifecycle Rules[].Status') === 'Enabled');
    const path = 'GetBucketLifecycle Rules[].AbortIncompleteMultipartUpload.DaysAfterInitiation';
    const days = active.flatMap((rule) => (rule.AbortIncompleteMultipartUpload ? [known(rule.AbortIncompleteMultipartUpload.DaysAfterInitiation ?? undefined, path)] : []));
    const evidence = { path, observed: days, expected: `an active rule of at most ${parameters.days} days` };
    return days.some((after) => after <= parameters.days) ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'removed after a week', given: [bucketListing(BUCKET), bucketAnswer(METHOD, BUCKET, { Rules: [{ ID: 'parts', Status: 'Enabled', AbortIncompleteMultipartUpload: { DaysAfterInitiation: '7' } }] })], expect: { [BUCKET]: 'pass' } },
    { name: 'the rule is disabled', given: [bucketListing(BUCKET), bucketAnswer(METHOD, BUCKET, { Rules: [{ ID: 'parts', Status: 'Disabled', AbortIncompleteMultipartUpload: { DaysAfterInitiation: '7' } }] })], expect: { [BUCKET]: 'fail' } },
    { name: 'after a year', given: [bucketListing(BUCKET), bucketAnswer(METHOD, BUCKET, { Rules: [{ ID: 'parts', Status: 'Enabled', AbortIncompleteMultipartUpload: { DaysAfterInitiation: 365 } }] })], expect: { [BUCKET]: 'fail' } },
    { name: 'no rules', given: [bucketListing(BUCKET), bucketError(METHOD, BUCKET, 'NoSuchLifecycleConfiguration', 404)], expect: { [BUCKET]: 'fail' } },
    { name: 'a rule without days', given: [bucketListing(BUCKET), bucketAnswer(METHOD, BUCKET, { Rules: [{ ID: 'parts', Status: 'Enabled', AbortIncompleteMultipartUpload: { Hours: 3 } }] })], expect: { [BUCKET]: 'unknown' } },
    { name: 'denied', given: [bucketListing(BUCKET), bucketError(METHOD, BUCKET, 'AccessDenied', 403)], expect: { [BUCKET]: 'unknown' } },
  ],
});
