import { known } from '../../inventory/resource.js';
import { cdnDomain } from '../../inventory/services/cdn-domain.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { outOfService } from './delivery-domain.js';
import { cdn, denied } from './edge-calls.js';

const PATH = 'DescribeDomainsConfig Domains[].IpFreqLimit.Switch';

export default defineCheck({
  id: 'cdn-domain-request-rate-limited',
  title: { en: 'CDN domain limits the requests of one address', zh: 'CDN 域名已限制单 IP 访问频率' },
  failTitle: { en: 'CDN domain lets one address send any number of requests', zh: 'CDN 域名未限制单 IP 访问频率' },
  why: {
    en: 'A single machine can run up your bill and wear your server out when nothing limits it. A limit far above what people do stops machines and no visitor.',
    zh: '若无限制，一台机器即可使费用激增并拖垮源站。设置远高于正常用户的上限，只会拦住机器而不影响访问者。',
  },
  severity: 'low',
  subject: cdnDomain,
  layer: 'security-configuration',
  objectives: ['ddos-protection'],
  parameters: {
    approvedDomains: { type: 'strings', default: [], description: 'Domains that need no limit, e.g. those behind EdgeOne or read by machines only' },
  },
  remediation: {
    console: [{ en: 'CDN > Domain management > the domain > Access control > IP access frequency: switch on with a limit per second.', zh: '内容分发网络 > 域名管理 > 域名 > 访问控制 > IP 访问限频配置：开启并设置每秒阈值。' }],
    tccli: 'tccli cdn UpdateDomainConfig --Domain <domain> --IpFreqLimit \'{"Switch":"on","Qps":<limit>}\'',
    docs: 'https://cloud.tencent.com/document/product/228/41423',
  },
  covers: { statements: ['WP-5.3.3-10'], peers: ['advisor-cdn-ip-rate'] },
  evaluate(subject, { parameters }) {
    const idle = outOfService(subject);
    if (idle !== undefined) return idle;
    if (parameters.approvedDomains.includes(subject.id)) return pass({ path: 'parameter approvedDomains', observed: subject.id, expected: 'a limit, or an approved domain' });
    const limit = known(subject.data.IpFreqLimit, PATH);
    const value = limit === null ? 'off' : known(limit.Switch ?? undefined, PATH);
    const evidence = { path: PATH, observed: { Switch: value, Qps: limit?.Qps ?? null }, expected: 'on' };
    return value === 'on' ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Limited', given: [cdn({ IpFreqLimit: { Switch: 'on', Qps: 50 } })], expect: { 'www.example.com': 'pass' } },
    { name: 'Not limited', given: [cdn({ IpFreqLimit: { Switch: 'off', Qps: null } })], expect: { 'www.example.com': 'fail' } },
    { name: 'Never set', given: [cdn({ IpFreqLimit: null })], expect: { 'www.example.com': 'fail' } },
    { name: 'Approved', given: [cdn({ IpFreqLimit: null })], parameters: { approvedDomains: ['www.example.com'] }, expect: { 'www.example.com': 'pass' } },
    { name: 'Not in the answer', given: [cdn()], expect: { 'www.example.com': 'unknown' } },
    { name: 'Out of service', given: [cdn({ Status: 'offline' })], expect: { 'www.example.com': 'not-applicable' } },
    { name: 'Denied', given: [denied('cdn.DescribeDomainsConfig')], expect: { '*': 'unknown' } },
  ],
});
