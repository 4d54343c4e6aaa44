import { known } from '../../inventory/resource.js';
import { csipUninstallProtection } from '../../inventory/services/csip-uninstall-protection.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, pass } from '../verdict.js';
import { denied } from './security-calls.js';

const PATH = 'DescribePreventUninstallGlobalConf Enable';

function setting(response: { readonly [field: string]: unknown }): ExampleCall {
  return { call: 'csip.DescribePreventUninstallGlobalConf', response };
}

export default defineCheck({
  id: 'cwp-agent-resists-removal',
  title: { en: 'The agent of host security resists removal', zh: '主机安全客户端已开启防卸载' },
  failTitle: { en: 'The agent of host security can be removed by anybody on the machine', zh: '主机安全客户端未开启防卸载' },
  why: {
    en: 'The first thing an intruder does is switch the watchman off. With protection the agent cannot be removed from inside the machine.',
    zh: '入侵者通常首先关闭监控。开启防卸载后，无法从主机内部移除客户端。',
  },
  severity: 'medium',
  subject: csipUninstallProtection,
  layer: 'network-host',
  objectives: ['host-security-agent', 'tamper-protection'],
  remediation: {
    console: [{ en: 'Cloud Security Center > Settings > Agent settings > Uninstall protection: switch on for all machines.', zh: '云安全中心 > 设置中心 > 客户端设置 > 防卸载：对全部主机开启。' }],
    docs: 'https://cloud.tencent.com/document/product/296/101150',
  },
  sources: ['cis-tencent-1.0.0 8.4'],
  covers: { statements: ['WP-6.2.2-05b'], peers: ['cis-8.4'] },
  evaluate({ data }) {
    const on = known(data.Enable ?? undefined, PATH);
    const evidence = { path: PATH, observed: { Enable: on, EnableCount: data.EnableCount ?? null, DisableCount: data.DisableCount ?? null }, expected: 'on' };
    return on ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'On', given: [setting({ Enable: 1, EnableCount: 10, DisableCount: 0 })], expect: { account: 'pass' } },
    { name: 'Off', given: [setting({ Enable: 0, EnableCount: 0, DisableCount: 10 })], expect: { account: 'fail' } },
    { name: 'Not in the answer', given: [setting({ EnableCount: 10 })], expect: { account: 'unknown' } },
    { name: 'Denied', given: [denied('csip.DescribePreventUninstallGlobalConf')], expect: { '*': 'unknown' } },
  ],
});
