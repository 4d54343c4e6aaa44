import { collected, known } from '../../inventory/resource.js';
import { teoZone } from '../../inventory/services/teo-zone.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { inactive } from './delivery-domain.js';
import { denied, zone } from './edge-calls.js';

const PATH = 'DescribeOriginACL OriginACLInfo.Status';

function originAcl(OriginACLInfo: unknown): ExampleCall {
  return { call: 'teo.DescribeOriginACL', params: { ZoneId: 'zone-1' }, response: { OriginACLInfo } };
}

export default defineCheck({
  id: 'teo-zone-origin-locked',
  title: { en: 'Origins of the EdgeOne site can tell the edge from strangers', zh: 'EdgeOne 站点已启用源站防护' },
  failTitle: { en: 'Origins of the EdgeOne site cannot tell the edge from strangers', zh: 'EdgeOne 站点未启用源站防护' },
  why: {
    en: 'Who finds the address of your server goes around the edge and everything it filters. Origin protection publishes the edge\'s addresses and announces changes, so that the server can admit these alone.',
    zh: '攻击者一旦得知源站地址，即可绕过边缘节点的全部防护。启用源站防护后，可获取并及时更新回源地址，使源站只放行这些地址。',
  },
  severity: 'medium',
  subject: teoZone,
  layer: 'network-host',
  objectives: ['default-deny', 'waf'],
  remediation: {
    console: [{ en: 'EdgeOne > the site > Security protection > Origin protection: enable for all domains; then admit only the listed addresses in the security group of the origin.', zh: '边缘安全加速平台 > 站点 > 安全防护 > 源站防护：为全部域名启用，并在源站安全组中仅放行所列地址。' }],
    tccli: 'tccli teo EnableOriginACL --ZoneId <zone-id> --L7EnableMode all',
    docs: 'https://cloud.tencent.com/document/product/1552/110183',
  },
  covers: { statements: ['WP-6.2.2-05a'] },
  evaluate(subject) {
    const idle = inactive(subject);
    if (idle !== undefined) return idle;
    const status = known(collected(subject.details.originAcl)?.OriginACLInfo?.Status || undefined, PATH);
    if (status !== 'online' && status !== 'offline') return unknown(`origin protection is being changed (${status.slice(0, 20)}); it is not known how it ends`);
    const evidence = { path: PATH, observed: status, expected: 'online', note: 'whether the origin itself admits only these addresses is not in the answer' };
    return status === 'online' ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Enabled', given: [zone(), originAcl({ Status: 'online', L7Hosts: ['www.example.com'] })], expect: { 'zone-1': 'pass' } },
    { name: 'Not enabled', given: [zone(), originAcl({ Status: 'offline' })], expect: { 'zone-1': 'fail' } },
    { name: 'Being enabled', given: [zone(), originAcl({ Status: 'updating' })], expect: { 'zone-1': 'unknown' } },
    { name: 'Null', given: [zone(), originAcl(null)], expect: { 'zone-1': 'unknown' } },
    { name: 'Not active', given: [zone({ Status: 'pending' })], expect: { 'zone-1': 'not-applicable' } },
    { name: 'Denied', given: [zone(), denied('teo.DescribeOriginACL', { ZoneId: 'zone-1' })], expect: { 'zone-1': 'unknown' } },
  ],
});
