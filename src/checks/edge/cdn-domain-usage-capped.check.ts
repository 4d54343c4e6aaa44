import { known } from '../../inventory/resource.js';
import { cdnDomain } from '../../inventory/services/cdn-domain.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { outOfService } from './delivery-domain.js';
import { cdn, denied } from './edge-calls.js';

const PATH = 'DescribeDomainsConfig Domains[].BandwidthAlert';

export default defineCheck({
  id: 'cdn-domain-usage-capped',
  title: { en: 'CDN domain stops when its traffic runs away', zh: 'CDN 域名已配置用量封顶' },
  failTitle: { en: 'Nothing stops runaway traffic of the CDN domain', zh: 'CDN 域名未配置用量封顶' },
  why: {
    en: 'Somebody who downloads your largest file a million times attacks your bill, not your server. A cap answers 404 above a limit you choose.',
    zh: '有人反复下载大文件时，受攻击的是您的账单而非服务器。封顶后，超过所设阈值的请求将返回 404。',
  },
  severity: 'low',
  subject: cdnDomain,
  layer: 'security-configuration',
  objectives: ['ddos-protection'],
  remediation: {
    console: [{ en: 'CDN > Domain management > the domain > Statistics > Usage cap: switch on with a limit, and choose 404 rather than sending visitors to the origin.', zh: '内容分发网络 > 域名管理 > 域名 > 统计分析 > 用量封顶配置：开启并设置阈值，达到后选择返回 404，而不是回源。' }],
    tccli: 'tccli cdn UpdateDomainConfig --Domain <domain> --BandwidthAlert \'{"Switch":"on","BpsThreshold":<bits-per-second>,"CounterMeasure":"RETURN_404"}\'',
    docs: 'https://cloud.tencent.com/document/product/228/41427',
  },
  covers: { statements: ['WP-5.3.3-10'] },
  evaluate(subject) {
    const idle = outOfService(subject);
    if (idle !== undefined) return idle;
    const cap = known(subject.data.BandwidthAlert, PATH);
    const value = cap === null ? 'off' : known(cap.Switch ?? undefined, `${PATH}.Switch`);
    const expected = 'on, answering 404';
    if (value === 'off') return fail({ path: `${PATH}.Switch`, observed: 'off', expected });
    const measure = known(cap?.CounterMeasure ?? undefined, `${PATH}.CounterMeasure`);
    const evidence = { path: `${PATH}.CounterMeasure`, observed: measure, expected, note: 'sent to the origin instead, the flood reaches your own server' };
    return measure === 'RETURN_404' ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Capped', given: [cdn({ BandwidthAlert: { Switch: 'on', BpsThreshold: 10000000, CounterMeasure: 'RETURN_404' } })], expect: { 'www.example.com': 'pass' } },
    { name: 'No cap', given: [cdn({ BandwidthAlert: { Switch: 'off', CounterMeasure: 'RETURN_404' } })], expect: { 'www.example.com': 'fail' } },
    { name: 'Above the limit the origin gets it all', given: [cdn({ BandwidthAlert: { Switch: 'on', CounterMeasure: 'RESOLVE_DNS_TO_ORIGIN' } })], expect: { 'www.example.com': 'fail' } },
    { name: 'Never set', given: [cdn({ BandwidthAlert: null })], expect: { 'www.example.com': 'fail' } },
    { name: 'What happens is not in the answer', given: [cdn({ BandwidthAlert: { Switch: 'on' } })], expect: { 'www.example.com': 'unknown' } },
    { name: 'Not in the answer', given: [cdn()], expect: { 'www.example.com': 'unknown' } },
    { name: 'Out of service', given: [cdn({ Status: 'rejected' })], expect: { 'www.example.com': 'not-applicable' } },
    { name: 'Denied', given: [denied('cdn.DescribeDomainsConfig')], expect: { '*': 'unknown' } },
  ],
});
