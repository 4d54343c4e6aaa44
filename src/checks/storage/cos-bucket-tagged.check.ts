import { cosBucket } from '../../inventory/data/cos-bucket.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { bucketAnswer, bucketError, bucketListing } from './bucket-calls.js';

const BUCKET = 'team-1250000000';
const METHOD = 'getBucketTagging';

export default defineCheck({
  id: 'cos-bucket-tagged',
  title: { en: 'Bucket carries the agreed tags', zh: '存储桶已打上约定的标签' },
  failTitle: { en: 'Bucket lacks an agreed tag', zh: '存储桶缺少约定的标签' },
  why: {
    en: 'Nobody protects, reviews or deletes data whose owner and sensitivity nobody knows. Tags record both where every tool can read them.',
    zh: '不知道归属和敏感级别的数据，就没有人会保护、复核或清理。标签将两者记录在所有工具都能读取的地方。',
  },
  severity: 'low',
  subject: cosBucket,
  layer: 'customer-data',
  objectives: ['asset-tagging-classification'],
  parameters: {
    keys: { type: 'strings', default: ['owner'], description: 'Tag keys every bucket carries with a value, e.g. owner, data-level' },
  },
  remediation: {
    console: [{ en: 'COS > bucket > Basic configuration > Bucket tags: add the missing tags.', zh: '对象存储 > 存储桶 > 基础配置 > 存储桶标签：补充缺失的标签。' }],
    terraform: 'resource "tencentcloud_cos_bucket" "b" {\n  bucket = "<bucket>"\n  tags   = { owner = "<team>" }\n}',
    docs: 'https://cloud.tencent.com/document/product/436/34830',
  },
  covers: { statements: ['WP-6.2.2-01', 'WP-6.1.1-C04'] },
  evaluate(bucket, { parameters }) {
    const tagging = collected(bucket.details.tagging);
    const tags = tagging === null ? [] : known(tagging.Tags ?? undefined, 'GetBucketTagging Tags');
    const present = new Set(tags.filter((tag) => tag.Value.trim() !== '').map((tag) => tag.Key.toLowerCase()));
    const missing = parameters.keys.filter((key) => !present.has(key.toLowerCase()));
    const evidence = { path: 'GetBucketTagging Tags[].Key', observed: tags.map((tag) => tag.Key), expected: `a value for ${parameters.keys.join(', ')}` };
    return missing.length === 0 ? pass(evidence) : fail({ ...evidence, note: `missing or empty: ${missing.join(', ')}` });
  },
  examples: [
    { name: 'owner named', given: [bucketListing(BUCKET), bucketAnswer(METHOD, BUCKET, { Tags: [{ Key: 'owner', Value: 'team-a' }] })], expect: { [BUCKET]: 'pass' } },
    { name: 'an empty value', given: [bucketListing(BUCKET), bucketAnswer(METHOD, BUCKET, { Tags: [{ Key: 'owner', Value: '' }] })], expect: { [BUCKET]: 'fail' } },
    { name: 'no tags', given: [bucketListing(BUCKET), bucketError(METHOD, BUCKET, 'NoSuchTagSet', 404)], expect: { [BUCKET]: 'fail' } },
    { name: 'more is asked for', given: [bucketListing(BUCKET), bucketAnswer(METHOD, BUCKET, { Tags: [{ Key: 'Owner', Value: 'team-a' }] })], parameters: { keys: ['owner', 'data-level'] }, expect: { [BUCKET]: 'fail' } },
    { name: 'denied', given: [bucketListing(BUCKET), bucketError(METHOD, BUCKET, 'AccessDenied', 403)], expect: { [BUCKET]: 'unknown' } },
  ],
});
