import { cwpMachine } from '../../inventory/compute/cwp-machine.js';
import { known } from '../../inventory/resource.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { denied } from './security-calls.js';

const PATH = 'DescribeMachines Machines[].BaselineNum';

function machine(fields: { readonly [field: string]: unknown }): ExampleCall {
  return { call: 'cwp.DescribeMachines', params: { MachineType: 'CVM', MachineRegion: 'all-regions' }, response: { TotalCount: 1, Machines: [{ InstanceId: 'ins-1', Quuid: 'q-1', MachineStatus: 'ONLINE', ProtectType: 'PRO_VERSION', ...fields }] } };
}

export default defineCheck({
  id: 'cwp-machine-baseline-met',
  title: { en: 'Machine meets the security baseline', zh: '主机基线检查无风险' },
  failTitle: { en: 'Machine fails points of the security baseline', zh: '主机存在未通过的基线项' },
  why: {
    en: 'The baseline compares settings of the operating system with what experts advise: weak passwords, open services, loose rights. Each point that fails is one thing less an attacker has to find out.',
    zh: '基线检查将系统设置与专家建议对比，如弱口令、开放服务和过宽权限。每个未通过项都为攻击者省去一步。',
  },
  severity: 'medium',
  subject: cwpMachine,
  layer: 'network-host',
  objectives: ['vulnerability-management'],
  parameters: {
    accepted: { type: 'number', default: 0, minimum: 0, maximum: 1000, description: 'Failing points that are accepted on one machine' },
  },
  remediation: {
    console: [{ en: 'Host Security > Baseline management: open the machine, repair the points listed, scan again.', zh: '主机安全 > 基线管理：查看该主机未通过项，修复后重新检测。' }],
    docs: 'https://cloud.tencent.com/document/product/296/57984',
  },
  covers: { statements: ['WP-3-05', 'WP-3-14'] },
  evaluate({ data }, { parameters }) {
    const count = known(data.BaselineNum ?? undefined, PATH);
    const evidence = { path: PATH, observed: count, expected: `at most ${parameters.accepted}` };
    if (count > parameters.accepted) return fail(evidence);
    const edition = known(data.ProtectType || undefined, 'DescribeMachines Machines[].ProtectType').toUpperCase();
    // The free edition looks for nothing, so nothing found means nothing.
    if (edition === 'BASIC_VERSION') return unknown('the free edition compares nothing with a baseline');
    const status = known(data.MachineStatus || undefined, 'DescribeMachines Machines[].MachineStatus').toUpperCase();
    return status === 'UNINSTALLED' ? unknown('no agent is installed that could look') : pass(evidence);
  },
  examples: [
    { name: 'Met', given: [machine({ BaselineNum: 0 })], expect: { 'ins-1': 'pass' } },
    { name: 'Points fail', given: [machine({ BaselineNum: 4 })], expect: { 'ins-1': 'fail' } },
    { name: 'Few enough', given: [machine({ BaselineNum: 4 })], parameters: { accepted: 5 }, expect: { 'ins-1': 'pass' } },
    { name: 'The free edition looks for nothing', given: [machine({ BaselineNum: 0, ProtectType: 'BASIC_VERSION' })], expect: { 'ins-1': 'unknown' } },
    { name: 'No agent', given: [machine({ BaselineNum: 0, MachineStatus: 'UNINSTALLED' })], expect: { 'ins-1': 'unknown' } },
    { name: 'Not in the answer', given: [machine({})], expect: { 'ins-1': 'unknown' } },
    { name: 'Denied', given: [denied('cwp.DescribeMachines', { MachineType: 'CVM', MachineRegion: 'all-regions' })], expect: { '*': 'unknown' } },
  ],
});
