import { collected, known } from '../../inventory/resource.js';
import { liveDomain } from '../../inventory/services/live-domain.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { denied } from './edge-calls.js';

const PATH = 'DescribeLiveDomainReferer RefererAuthConfig.Enable';

function domain(fields: { readonly [field: string]: unknown } = {}): ExampleCall {
  return { call: 'live.DescribeLiveDomains', response: { AllCount: 1, DomainList: [{ Name: 'live.example.com', Type: 1, Status: 1, ...fields }] } };
}

function referer(RefererAuthConfig: unknown): ExampleCall {
  return { call: 'live.DescribeLiveDomainReferer', params: { DomainName: 'live.example.com' }, response: { RefererAuthConfig } };
}

export default defineCheck({
  id: 'live-domain-referer-restricted',
  title: { en: 'Only named sites may embed the live domain', zh: '直播域名已启用 Referer 防盗链' },
  failTitle: { en: 'Any site may embed the live domain', zh: '直播域名未启用 Referer 防盗链' },
  why: {
    en: 'Without a list of sites any page can show your stream as its own, at your cost.',
    zh: '未限制来源时，任何网站都可嵌入您的直播流，费用由您承担。',
  },
  severity: 'low',
  subject: liveDomain,
  layer: 'application',
  objectives: ['anti-leech-referer'],
  remediation: {
    console: [{ en: 'CSS > Domain management > the domain > Access control > Referer: switch on, allow list, refuse empty.', zh: '云直播 > 域名管理 > 域名 > 访问控制 > Referer 防盗链：开启白名单，并拒绝空 Referer。' }],
    tccli: 'tccli live ModifyLiveDomainReferer --DomainName <domain> --Enable 1 --Type 1 --AllowEmpty 0 --Rules <site>',
    docs: 'https://cloud.tencent.com/document/product/267/51064',
  },
  covers: { statements: ['WP-5.3.3-07'] },
  evaluate({ data, details }) {
    if (known(data.Type ?? undefined, 'DescribeLiveDomains DomainList[].Type') === 0) return notApplicable('the domain takes streams in and plays none');
    if (known(data.Status ?? undefined, 'DescribeLiveDomains DomainList[].Status') === false) return notApplicable('the domain is switched off');
    const on = known(collected(details.referer)?.RefererAuthConfig?.Enable ?? undefined, PATH);
    const evidence = { path: PATH, observed: on ? 'on' : 'off', expected: 'on' };
    return on ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Restricted', given: [domain(), referer({ Enable: 1, Type: 1, AllowEmpty: 0 })], expect: { 'live.example.com': 'pass' } },
    { name: 'Open', given: [domain(), referer({ Enable: 0 })], expect: { 'live.example.com': 'fail' } },
    { name: 'Takes streams in', given: [domain({ Type: 0 })], expect: { 'live.example.com': 'not-applicable' } },
    { name: 'Null', given: [domain(), referer(null)], expect: { 'live.example.com': 'unknown' } },
    { name: 'Denied', given: [domain(), denied('live.DescribeLiveDomainReferer', { DomainName: 'live.example.com' })], expect: { 'live.example.com': 'unknown' } },
  ],
});
