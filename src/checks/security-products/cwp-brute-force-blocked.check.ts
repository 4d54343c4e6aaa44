import { known } from '../../inventory/resource.js';
import { cwpBanStatus } from '../../inventory/services/cwp-ban-status.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { denied } from './security-calls.js';

const PATH = 'DescribeBanStatus Status';
const STATES: Readonly<Record<number, string>> = { 0: 'off', 1: 'on', 2: 'known hostile addresses only' };

function ban(response: { readonly [field: string]: unknown }): ExampleCall {
  return { call: 'cwp.DescribeBanStatus', response };
}

export default defineCheck({
  id: 'cwp-brute-force-blocked',
  title: { en: 'Addresses that guess passwords are blocked', zh: '暴力破解来源 IP 自动阻断' },
  failTitle: { en: 'Addresses that guess passwords are not blocked', zh: '暴力破解来源 IP 未自动阻断' },
  why: {
    en: 'Programs try thousands of passwords an hour on every machine they can reach. Blocking the address after a few tries takes the method away.',
    zh: '自动化程序每小时会对可达主机尝试上千个口令。在多次失败后阻断来源地址即可使其失效。',
  },
  severity: 'medium',
  subject: cwpBanStatus,
  layer: 'network-host',
  objectives: ['host-security-agent'],
  remediation: {
    console: [{ en: 'Host Security > Intrusion detection > Brute force > Settings: automatic blocking on, standard mode.', zh: '主机安全 > 入侵检测 > 密码破解 > 设置：开启自动阻断，选择标准阻断。' }],
    tccli: 'tccli cwp ModifyBanStatus --Status 1',
    docs: 'https://cloud.tencent.com/document/product/296/54380',
  },
  sources: ['cis-tencent-1.0.0 8.4'],
  covers: { statements: ['WP-6.2.1-07'], peers: ['cis-8.4'] },
  evaluate({ data }) {
    const status = known(data.Status ?? undefined, PATH);
    const state = STATES[status];
    if (state === undefined) return unknown(`${PATH} is not one the check knows`);
    const evidence = { path: PATH, observed: state, expected: 'on' };
    return status === 1 ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Blocks', given: [ban({ Status: 1, BanByRule: true })], expect: { account: 'pass' } },
    { name: 'Known hostile addresses only', given: [ban({ Status: 2, BanBlackIp: true })], expect: { account: 'fail' } },
    { name: 'Off', given: [ban({ Status: 0 })], expect: { account: 'fail' } },
    { name: 'A state nobody documented', given: [ban({ Status: 7 })], expect: { account: 'unknown' } },
    { name: 'Not in the answer', given: [ban({ BanBlackIp: true })], expect: { account: 'unknown' } },
    { name: 'Denied', given: [denied('cwp.DescribeBanStatus')], expect: { '*': 'unknown' } },
  ],
});
