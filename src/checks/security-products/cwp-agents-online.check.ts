import { known } from '../../inventory/resource.js';
import { cwpGeneralStat } from '../../inventory/services/cwp-general-stat.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { denied } from './security-calls.js';

const PATH = 'DescribeGeneralStat';

function counts(response: { readonly [field: string]: unknown }, params: { readonly [name: string]: unknown } = {}) {
  return { call: 'cwp.DescribeGeneralStat', params, response };
}

export default defineCheck({
  id: 'cwp-agents-online',
  title: { en: 'Every machine reports to host security', zh: '全部主机的安全 Agent 均已安装并在线' },
  failTitle: { en: 'Machines are unseen by host security', zh: '存在未安装或离线安全 Agent 的主机' },
  why: {
    en: 'Host security finds malware, break-ins and vulnerabilities only where its agent runs. Machines without it are where intruders stay.',
    zh: '主机安全只能在 Agent 运行的主机上发现木马、入侵和漏洞。没有 Agent 的主机正是入侵者的藏身之处。',
  },
  severity: 'high',
  subject: cwpGeneralStat,
  layer: 'security-configuration',
  objectives: ['host-security-agent'],
  remediation: {
    console: [{ en: 'Host Security > Asset overview > Hosts: filter by agent not installed and offline; install or restart the agent.', zh: '主机安全 > 资产概览 > 主机列表：筛选“未安装”和“已离线”，安装或重启 Agent。' }],
    docs: 'https://cloud.tencent.com/document/product/296/12236',
  },
  sources: ['cis-tencent-1.0.0 8.1'],
  covers: { statements: ['WP-6.2.2-05b', 'WP-3-01', 'WP-3-14'], peers: ['cis-8.1'] },
  evaluate({ data }) {
    const all = known(data.MachinesAll ?? undefined, `${PATH} MachinesAll`);
    if (all === 0) return notApplicable('host security knows no machine');
    const without = known(data.MachinesUninstalled ?? undefined, `${PATH} MachinesUninstalled`);
    const offline = known(data.AgentsOffline ?? undefined, `${PATH} AgentsOffline`);
    const evidence = {
      path: `${PATH} MachinesAll, MachinesUninstalled, AgentsOffline, Shutdown`,
      observed: { MachinesAll: all, MachinesUninstalled: without, AgentsOffline: offline, Shutdown: data.Shutdown ?? null },
      expected: 'no machine without an agent, and agents offline on stopped machines only',
    };
    if (without > 0) return fail(evidence);
    if (offline === 0) return pass(evidence);
    const stopped = known(data.Shutdown ?? undefined, `${PATH} Shutdown`);
    return offline > stopped ? fail(evidence) : unknown(`${offline} agents are offline and ${stopped} machines are stopped; whether they are the same is not in the answer`);
  },
  examples: [
    { name: 'All online', given: [counts({ MachinesAll: 12, MachinesUninstalled: 0, AgentsOffline: 0, Shutdown: 0 }, { MachineRegion: 'all-regions' })], expect: { account: 'pass' } },
    { name: 'Some without an agent', given: [counts({ MachinesAll: 87, MachinesUninstalled: 37, AgentsOffline: 0 })], expect: { account: 'fail' } },
    { name: 'Some offline', given: [counts({ MachinesAll: 12, MachinesUninstalled: 0, AgentsOffline: 3, Shutdown: 1 })], expect: { account: 'fail' } },
    { name: 'As many offline as stopped', given: [counts({ MachinesAll: 12, MachinesUninstalled: 0, AgentsOffline: 2, Shutdown: 2 })], expect: { account: 'unknown' } },
    { name: 'No machines', given: [counts({ MachinesAll: 0, MachinesUninstalled: 0, AgentsOffline: 0 })], expect: { account: 'not-applicable' } },
    { name: 'Counts are missing', given: [counts({ MachinesAll: 12 })], expect: { account: 'unknown' } },
    { name: 'One region only', given: [counts({ MachinesAll: 3, MachinesUninstalled: 0, AgentsOffline: 0 }, { MachineRegion: 'ap-guangzhou' })], expect: { account: 'pass', '*': 'unknown' } },
    { name: 'Denied', given: [denied('cwp.DescribeGeneralStat')], expect: { '*': 'unknown' } },
  ],
});
