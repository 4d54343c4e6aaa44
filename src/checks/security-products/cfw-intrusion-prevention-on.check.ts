import { cfwDefenseSwitch } from '../../inventory/services/cfw-defense-switch.js';
import { cfwPreventionMode } from '../../inventory/services/cfw-prevention-mode.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { denied } from './security-calls.js';

const PATH = 'DescribeDefenseSwitch';
const MODE_PATH = 'DescribeIpsModeSwitch Data.Mode';
const MODES: Readonly<Record<number, string>> = { 0: 'observes', 1: 'blocks', 2: 'blocks strictly' };

function switches(response: { readonly [field: string]: unknown }) {
  return { call: 'cfw.DescribeDefenseSwitch', response: { ReturnCode: 0, ...response } };
}

function mode(Mode: number) {
  return { call: 'cfw.DescribeIpsModeSwitch', response: { Data: { Mode }, ReturnCode: 0 } };
}

export default defineCheck({
  id: 'cfw-intrusion-prevention-on',
  title: { en: 'Cloud Firewall finds and blocks intrusions', zh: '云防火墙入侵防御已开启并拦截' },
  failTitle: { en: 'Cloud Firewall lets intrusions through', zh: '云防火墙入侵防御未完全开启或仅观察' },
  why: {
    en: 'Access lists say who may talk; intrusion prevention looks at what is said. Each of its three parts finds attacks the others miss, and in observe mode none of them is stopped.',
    zh: '访问控制决定谁可以通信，入侵防御则检查通信内容。三个部分各自识别其他部分遗漏的攻击；在观察模式下，攻击不会被阻止。',
  },
  severity: 'medium',
  subject: cfwDefenseSwitch,
  consults: [cfwPreventionMode],
  layer: 'security-configuration',
  objectives: ['intrusion-detection-network'],
  remediation: {
    console: [{ en: 'Cloud Firewall > Intrusion prevention: switch basic defence, threat intelligence and virtual patches on, and choose block mode.', zh: '云防火墙 > 入侵防御：开启基础防御、威胁情报和虚拟补丁，并选择拦截模式。' }],
    docs: 'https://cloud.tencent.com/document/product/1132/46932',
  },
  covers: { statements: ['WP-6.2.2-05b'] },
  evaluate({ data }, context) {
    const { BasicRuleSwitch, TiSwitch, VirtualPatchSwitch } = data;
    const states = [BasicRuleSwitch, TiSwitch, VirtualPatchSwitch];
    const observed = { BasicRuleSwitch: BasicRuleSwitch ?? null, TiSwitch: TiSwitch ?? null, VirtualPatchSwitch: VirtualPatchSwitch ?? null };
    const evidence = { path: PATH, observed, expected: 'all three on' };
    if (states.includes(false)) return fail(evidence);
    const mode = context.all(cfwPreventionMode)[0]?.data.Data?.Mode;
    const modeEvidence = { path: MODE_PATH, observed: MODES[mode ?? -1] ?? null, expected: 'blocks' };
    if (mode === 0) return fail(modeEvidence);
    if (!states.every((state) => state === true)) return unknown(`${PATH} does not hold all three switches`);
    return mode === 1 || mode === 2 ? pass(evidence, modeEvidence) : unknown(`${MODE_PATH} was not recorded, so it is not known whether intrusions are blocked`);
  },
  examples: [
    { name: 'All on, and blocking', given: [switches({ BasicRuleSwitch: 1, TiSwitch: 1, VirtualPatchSwitch: 1 }), mode(1)], expect: { account: 'pass' } },
    { name: 'All on, and blocking strictly', given: [switches({ BasicRuleSwitch: 1, TiSwitch: 1, VirtualPatchSwitch: 1 }), mode(2)], expect: { account: 'pass' } },
    { name: 'All on, and only observing', given: [switches({ BasicRuleSwitch: 1, TiSwitch: 1, VirtualPatchSwitch: 1 }), mode(0)], expect: { account: 'fail' } },
    { name: 'One off', given: [switches({ BasicRuleSwitch: 1, TiSwitch: 1, VirtualPatchSwitch: 0 })], expect: { account: 'fail' } },
    { name: 'All on, mode denied', given: [switches({ BasicRuleSwitch: 1, TiSwitch: 1, VirtualPatchSwitch: 1 }), denied('cfw.DescribeIpsModeSwitch')], expect: { account: 'unknown' } },
    { name: 'One missing', given: [switches({ BasicRuleSwitch: 1, TiSwitch: 1 }), mode(1)], expect: { account: 'unknown' } },
    { name: 'States nobody documented', given: [switches({ BasicRuleSwitch: 2, TiSwitch: 1, VirtualPatchSwitch: 1 }), mode(7)], expect: { account: 'unknown' } },
    { name: 'Denied', given: [denied('cfw.DescribeDefenseSwitch')], expect: { '*': 'unknown' } },
  ],
});
