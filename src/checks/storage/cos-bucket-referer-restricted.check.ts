import { cosBucket } from '../../inventory/data/cos-bucket.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { publicAccess } from './bucket-access.js';
import { bucketAcl, bucketAnswer, bucketError, bucketListing, noPolicy } from './bucket-calls.js';

const BUCKET = 'pictures-1250000000';
const METHOD = 'getBucketReferer';
const PUBLIC = [bucketListing(BUCKET), bucketAcl(BUCKET, 'READ'), noPolicy(BUCKET)];

export default defineCheck({
  id: 'cos-bucket-referer-restricted',
  title: { en: 'Public bucket serves declared sites only', zh: '公开存储桶仅向指定网站提供内容' },
  failTitle: { en: 'Public bucket serves any site', zh: '公开存储桶可被任意网站盗链' },
  why: {
    en: 'Other sites can embed the files of a public bucket, which costs traffic and lets content appear where it should not. A list of admitted sites stops ordinary browsers from doing so.',
    zh: '其他网站可以直接引用公开存储桶中的文件，消耗流量并使内容出现在不该出现的地方。配置来源白名单可以阻止普通浏览器的盗链访问。',
  },
  severity: 'low',
  subject: cosBucket,
  layer: 'customer-data',
  objectives: ['anti-leech-referer'],
  remediation: {
    console: [{ en: 'COS > bucket > Security management > Hotlink protection: enable an allow list of your sites.', zh: '对象存储 > 存储桶 > 安全管理 > 防盗链设置：开启白名单并填写您的网站域名。' }],
    docs: 'https://cloud.tencent.com/document/product/436/13319',
  },
  covers: { statements: ['WP-5.3.3-01'], peers: ['hummerrisk-ca991f61'] },
  evaluate(bucket) {
    const { openings, doubts } = publicAccess(bucket);
    if (openings.length === 0) {
      return doubts[0] === undefined ? notApplicable('the bucket is not open to everyone') : unknown(doubts[0].reason);
    }
    const answer = collected(bucket.details.referer);
    const list = answer === null ? null : known(answer.RefererConfiguration, 'GetBucketReferer RefererConfiguration');
    const expected = 'an enabled white list of declared sites';
    const status = list === null ? null : known(list.Status, 'GetBucketReferer RefererConfiguration.Status');
    if (list === null || status !== 'Enabled') return fail({ path: 'GetBucketReferer RefererConfiguration.Status', observed: status, expected });
    const type = known(list.RefererType, 'GetBucketReferer RefererConfiguration.RefererType');
    if (type !== 'White-List') return fail({ path: 'GetBucketReferer RefererConfiguration.RefererType', observed: type, expected });
    const path = 'GetBucketReferer RefererConfiguration.DomainList.Domains';
    const domains = known(list.DomainList?.Domains ?? undefined, path);
    if (domains.length === 0 || domains.some((domain) => domain.trim() === '' || domain.trim() === '*')) return fail({ path, observed: domains, expected });
    const empty = known(list.EmptyReferConfiguration, 'GetBucketReferer RefererConfiguration.EmptyReferConfiguration');
    return pass({
      path,
      observed: domains,
      expected,
      ...(empty === 'Deny' ? {} : { note: 'requests without a referring site are still served' }),
    });
  },
  examples: [
    {
      name: 'white list with a single domain in XML',
      given: [...PUBLIC, bucketAnswer('GetBucketReferer', BUCKET, { RefererConfiguration: { Status: 'Enabled', RefererType: 'White-List', DomainList: { Domain: 'www.example.com' }, EmptyReferConfiguration: 'Deny' } })],
      expect: { [BUCKET]: 'pass' },
    },
    {
      name: 'a black list admits every other site',
      given: [...PUBLIC, bucketAnswer(METHOD, BUCKET, { RefererConfiguration: { Status: 'Enabled', RefererType: 'Black-List', DomainList: { Domains: ['bad.example.com'] }, EmptyReferConfiguration: 'Allow' } })],
      expect: { [BUCKET]: 'fail' },
    },
    { name: 'never set: the SDK answers under the wrong name', given: [...PUBLIC, bucketAnswer(METHOD, BUCKET, { WebsiteConfiguration: {} })], expect: { [BUCKET]: 'fail' } },
    { name: 'disabled', given: [...PUBLIC, bucketAnswer(METHOD, BUCKET, { RefererConfiguration: { Status: 'Disabled' } })], expect: { [BUCKET]: 'fail' } },
    { name: 'a private bucket needs no list', given: [bucketListing(BUCKET), bucketAcl(BUCKET), noPolicy(BUCKET)], expect: { [BUCKET]: 'not-applicable' } },
    { name: 'denied', given: [...PUBLIC, bucketError(METHOD, BUCKET, 'AccessDenied', 403)], expect: { [BUCKET]: 'unknown' } },
    { name: 'whether the bucket is public is not known', given: [bucketListing(BUCKET), bucketAnswer(METHOD, BUCKET, { WebsiteConfiguration: {} })], expect: { [BUCKET]: 'unknown' } },
  ],
});
