import { address } from '../../inventory/network/address.js';
import { known } from '../../inventory/resource.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, pass } from '../verdict.js';
import { denied } from './security-calls.js';

const PATH = 'DescribeAddresses AddressSet[].IsBlocked';

function eip(fields: { readonly [field: string]: unknown }): ExampleCall {
  return { call: 'vpc.DescribeAddresses', response: { TotalCount: 1, AddressSet: [{ AddressId: 'eip-1', AddressIp: '203.0.113.9', AddressStatus: 'BIND', ...fields }] } };
}

export default defineCheck({
  id: 'public-address-not-blocked',
  title: { en: 'Public address is not blocked because of an attack', zh: '公网 IP 未因攻击被封堵' },
  failTitle: { en: 'Public address is blocked because of an attack', zh: '公网 IP 因攻击被封堵' },
  why: {
    en: 'The free basic protection ends at a few gigabits; above it the provider blocks the address, and your service with it. It shows that this address is being attacked and needs more.',
    zh: '免费基础防护有上限，超出后云平台会封堵该地址，业务随之中断。这说明该地址正遭受攻击，需要更高级别的防护。',
  },
  severity: 'high',
  subject: address,
  layer: 'network-host',
  objectives: ['ddos-protection'],
  remediation: {
    console: [{ en: 'Anti-DDoS > Unblocking centre: unblock; then bind an Anti-DDoS Pro package or put the service behind Anti-DDoS Advanced or EdgeOne.', zh: 'DDoS 防护 > 解封中心：解封；随后绑定高防包，或将业务接入高防 IP、EdgeOne。' }],
    tccli: 'tccli antiddos DescribeListIPBlockStatus',
    docs: 'https://cloud.tencent.com/document/product/297/18599',
  },
  covers: { statements: ['WP-5.3.1-01', 'WP-5.2.4-C01'] },
  evaluate({ data }) {
    const blocked = known(data.IsBlocked ?? undefined, PATH);
    const evidence = { path: PATH, observed: blocked, expected: false };
    return blocked ? fail(evidence) : pass(evidence);
  },
  examples: [
    { name: 'Reachable', given: [eip({ IsBlocked: false })], expect: { 'eip-1': 'pass' } },
    { name: 'Blocked', given: [eip({ IsBlocked: true })], expect: { 'eip-1': 'fail' } },
    { name: 'Not in the answer', given: [eip({})], expect: { 'eip-1': 'unknown' } },
    { name: 'Denied', given: [denied('vpc.DescribeAddresses')], expect: { '*': 'unknown' } },
  ],
});
