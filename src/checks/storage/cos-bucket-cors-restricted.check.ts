import { cosBucket } from '../../inventory/data/cos-bucket.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { bucketAnswer, bucketError, bucketListing } from './bucket-calls.js';

const BUCKET = 'webapp-1250000000';
const METHOD = 'getBucketCors';
const rule = (AllowedOrigins: unknown): { readonly [name: string]: unknown } => ({ AllowedOrigins, AllowedMethods: ['GET'], AllowedHeaders: ['*'] });

export default defineCheck({
  id: 'cos-bucket-cors-restricted',
  title: { en: 'Cross-origin rules name their origins', zh: '跨域规则限定了来源' },
  failTitle: { en: 'Cross-origin rules admit every origin', zh: '跨域规则允许任意来源' },
  why: {
    en: 'A rule for every origin lets scripts of any web page use a visitor\'s access to the bucket. Named origins limit that to your own pages.',
    zh: '允许任意来源的规则会让任何网页的脚本借用访问者的权限读取存储桶。限定来源后，只有您自己的页面可以访问。',
  },
  severity: 'low',
  subject: cosBucket,
  layer: 'customer-data',
  objectives: ['anti-leech-referer'],
  remediation: {
    console: [{ en: 'COS > bucket > Security management > CORS: replace * by the origins of your pages.', zh: '对象存储 > 存储桶 > 安全管理 > 跨域访问 CORS 设置：将 * 替换为您页面的来源。' }],
    docs: 'https://cloud.tencent.com/document/product/436/13318',
  },
  covers: { statements: ['WP-5.3.3-02'], peers: ['advisor-cos-cors'] },
  evaluate(bucket) {
    const answer = collected(bucket.details.cors);
    const rules = answer === null ? [] : known(answer.CORSRules ?? undefined, 'GetBucketCors CORSRules');
    if (rules.length === 0) return notApplicable('the bucket has no cross-origin rules');
    const path = 'GetBucketCors CORSRules[].AllowedOrigins';
    const origins = rules.flatMap((one) => known(one.AllowedOrigins ?? undefined, path));
    const evidence = { path, observed: origins.slice(0, 20), expected: 'named origins only' };
    return origins.some((origin) => /^(https?:\/\/)?\*$/.test(origin.trim())) ? fail(evidence) : pass(evidence);
  },
  examples: [
    { name: 'named origins', given: [bucketListing(BUCKET), bucketAnswer(METHOD, BUCKET, { CORSRules: [rule(['https://www.example.com'])] })], expect: { [BUCKET]: 'pass' } },
    { name: 'one of several rules admits everyone', given: [bucketListing(BUCKET), bucketAnswer(METHOD, BUCKET, { CORSRules: [rule(['https://www.example.com']), rule(['*'])] })], expect: { [BUCKET]: 'fail' } },
    {
      name: 'XML form with a single rule and origin',
      given: [bucketListing(BUCKET), bucketAnswer('GetBucketCORS', BUCKET, { CORSConfiguration: { CORSRule: { AllowedOrigin: 'http://*', AllowedMethod: 'GET' } } })],
      expect: { [BUCKET]: 'fail' },
    },
    { name: 'no rules, as the SDK says it', given: [bucketListing(BUCKET), bucketAnswer(METHOD, BUCKET, { CORSRules: [], statusCode: 404 })], expect: { [BUCKET]: 'not-applicable' } },
    { name: 'no rules, as the REST API says it', given: [bucketListing(BUCKET), bucketError(METHOD, BUCKET, 'NoSuchCORSConfiguration', 404)], expect: { [BUCKET]: 'not-applicable' } },
    { name: 'a rule whose origins were not recorded', given: [bucketListing(BUCKET), bucketAnswer(METHOD, BUCKET, { CORSRules: [{ AllowedMethods: ['GET'] }] })], expect: { [BUCKET]: 'unknown' } },
    { name: 'denied', given: [bucketListing(BUCKET), bucketError(METHOD, BUCKET, 'AccessDenied', 403)], expect: { [BUCKET]: 'unknown' } },
  ],
});
