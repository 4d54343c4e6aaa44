import { cosBucket } from '../../inventory/data/cos-bucket.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { bucketAnswer, bucketError, bucketListing } from './bucket-calls.js';

const BUCKET = 'www-1250000000';
const METHOD = 'getBucketWebsite';

export default defineCheck({
  id: 'cos-bucket-website-https',
  title: { en: 'Static website redirects to HTTPS', zh: '静态网站强制使用 HTTPS' },
  failTitle: { en: 'Static website answers plain HTTP', zh: '静态网站接受明文 HTTP' },
  why: {
    en: 'Over plain HTTP everybody on the way can change the pages that visitors see and the forms they fill in. Redirecting every request to HTTPS leaves no page unprotected.',
    zh: '使用明文 HTTP 时，传输路径上的任何人都能篡改访问者看到的页面和填写的表单。将所有请求重定向到 HTTPS 可确保每个页面都受到保护。',
  },
  severity: 'medium',
  subject: cosBucket,
  layer: 'customer-data',
  objectives: ['tls-in-transit'],
  remediation: {
    console: [{ en: 'COS > bucket > Basic configuration > Static website: enable forced HTTPS.', zh: '对象存储 > 存储桶 > 基础配置 > 静态网站：开启强制 HTTPS。' }],
    docs: 'https://cloud.tencent.com/document/product/436/14984',
  },
  covers: { statements: ['WP-5.3.3-05'] },
  evaluate(bucket) {
    const website = collected(bucket.details.website);
    const configuration = website === null ? null : known(website.WebsiteConfiguration, 'GetBucketWebsite WebsiteConfiguration');
    if (configuration === null) return notApplicable('the bucket is no website');
    const path = 'GetBucketWebsite WebsiteConfiguration.RedirectAllRequestsTo.Protocol';
    const protocol = known(configuration.RedirectAllRequestsTo?.Protocol ?? undefined, path);
    const evidence = { path, observed: protocol, expected: 'https' };
    return protocol === 'https' ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'redirects', given: [bucketListing(BUCKET), bucketAnswer(METHOD, BUCKET, { WebsiteConfiguration: { IndexDocument: { Suffix: 'index.html' }, RedirectAllRequestsTo: { Protocol: 'https' } } })], expect: { [BUCKET]: 'pass' } },
    { name: 'redirects to plain HTTP', given: [bucketListing(BUCKET), bucketAnswer(METHOD, BUCKET, { WebsiteConfiguration: { IndexDocument: { Suffix: 'index.html' }, RedirectAllRequestsTo: { Protocol: 'http' } } })], expect: { [BUCKET]: 'fail' } },
    { name: 'no website, as the SDK says it', given: [bucketListing(BUCKET), bucketAnswer(METHOD, BUCKET, { statusCode: 404 })], expect: { [BUCKET]: 'not-applicable' } },
    { name: 'no website, as the REST API says it', given: [bucketListing(BUCKET), bucketError(METHOD, BUCKET, 'NoSuchWebsiteConfiguration', 404)], expect: { [BUCKET]: 'not-applicable' } },
    { name: 'what it does with plain HTTP was not recorded', given: [bucketListing(BUCKET), bucketAnswer(METHOD, BUCKET, { WebsiteConfiguration: { IndexDocument: { Suffix: 'index.html' } } })], expect: { [BUCKET]: 'unknown' } },
    { name: 'denied', given: [bucketListing(BUCKET), bucketError(METHOD, BUCKET, 'AccessDenied', 403)], expect: { [BUCKET]: 'unknown' } },
  ],
});
