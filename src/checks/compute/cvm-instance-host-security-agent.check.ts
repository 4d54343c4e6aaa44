import { cvmInstance } from '../../inventory/compute/cvm-instance.js';
import { cwpMachine } from '../../inventory/compute/cwp-machine.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { denied, instances, machines } from './compute-calls.js';

const PATH = 'cwp.DescribeMachines Machines[].MachineStatus';
const EXPECTED = 'ONLINE';
/** States in which the operating system is down, so that no agent can answer. */
const AT_REST: readonly string[] = ['STOPPED', 'STOPPING', 'SHUTDOWN', 'TERMINATING', 'PENDING', 'LAUNCH_FAILED'];

export default defineCheck({
  id: 'cvm-instance-host-security-agent',
  title: { en: 'CVM instance reports an online host security agent', zh: '云服务器的主机安全客户端在线' },
  failTitle: { en: 'CVM instance has no working host security agent', zh: '云服务器缺少正常工作的主机安全客户端' },
  why: {
    en: 'Without the agent nobody sees malware, break-in attempts or missing patches on the instance. It is also the only source for what the cloud cannot see from outside.',
    zh: '没有客户端，实例上的木马、入侵尝试和缺失补丁都无人知晓。它也是云平台从外部无法看到的信息的唯一来源。',
  },
  severity: 'high',
  subject: cvmInstance,
  consults: [cwpMachine],
  layer: 'network-host',
  objectives: ['host-security-agent'],
  remediation: {
    console: [
      { en: 'Host Security > Asset overview > Hosts: copy the install command for the instance\'s system and run it there.', zh: '在“主机安全 > 主机列表”中复制对应系统的安装命令，并在实例上执行。' },
      { en: 'If the agent is installed but offline, check that outbound traffic to the provider\'s internal addresses is allowed.', zh: '若已安装但离线，请检查实例到云内网服务地址的出站访问是否放通。' },
    ],
    docs: 'https://cloud.tencent.com/document/product/296/61931',
  },
  covers: { statements: ['WP-6.2.2-05b', 'WP-3-14', 'WP-3-01'], peers: ['cis-8.1'] },
  evaluate(instance, context) {
    const state = known(instance.data.InstanceState, 'InstanceState');
    if (state === null || state === '') return unknown('the answer holds no instance state');
    if (AT_REST.includes(state)) return notApplicable(`the instance is ${state}, so no agent can be online`);
    const machine = context.owned(cwpMachine, instance.id)[0];
    if (machine === undefined) {
      const listing = context.slice(cwpMachine, 'global');
      if (listing.state === 'incomplete') return unknown(`the instance is not among the recorded machines, and the listing is not whole: ${listing.reason}`);
      return fail({ path: PATH, observed: 'not listed', expected: EXPECTED, note: 'the listing of all CVMs is complete and does not hold the instance' });
    }
    const status = machine.data.AgentStatus || machine.data.MachineStatus;
    if (typeof status !== 'string' || status === '') return unknown('the state of the agent is not in the recorded answer');
    const evidence = { path: PATH, observed: status, expected: EXPECTED };
    if (status.toUpperCase() === 'ONLINE') return pass(evidence);
    if (['OFFLINE', 'UNINSTALLED', 'SHUTDOWN'].includes(status.toUpperCase())) return fail(evidence);
    return unknown(`the agent's state ${status} is not documented`);
  },
  examples: [
    {
      name: 'Online, offline, not installed, not listed, stopped',
      given: [
        instances(
          { InstanceId: 'ins-on', InstanceState: 'RUNNING' },
          { InstanceId: 'ins-agent', InstanceState: 'RUNNING' },
          { InstanceId: 'ins-off', InstanceState: 'RUNNING' },
          { InstanceId: 'ins-none', InstanceState: 'RUNNING' },
          { InstanceId: 'ins-absent', InstanceState: 'RUNNING' },
          { InstanceId: 'ins-stop', InstanceState: 'STOPPED' },
        ),
        machines(
          { InstanceId: 'ins-on', Quuid: 'q1', MachineStatus: 'ONLINE' },
          { InstanceId: 'ins-agent', Quuid: 'q2', AgentStatus: 'ONLINE', MachineStatus: 'ONLINE' },
          { InstanceId: 'ins-off', Quuid: 'q3', MachineStatus: 'OFFLINE' },
          { InstanceId: 'ins-none', Quuid: 'q4', AgentStatus: 'UNINStALLED' },
        ),
      ],
      expect: { 'ins-on': 'pass', 'ins-agent': 'pass', 'ins-off': 'fail', 'ins-none': 'fail', 'ins-absent': 'fail', 'ins-stop': 'not-applicable' },
    },
    {
      name: 'A listing of one region, or of other machines, proves no absence',
      given: [
        instances({ InstanceId: 'ins-1', InstanceState: 'RUNNING' }, { InstanceId: 'ins-2', InstanceState: 'RUNNING' }),
        {
          call: 'cwp.DescribeMachines',
          params: { MachineType: 'CVM', MachineRegion: 'ap-guangzhou' },
          response: { TotalCount: 1, Machines: [{ InstanceId: 'ins-1', Quuid: 'q1', MachineStatus: 'ONLINE' }] },
        },
      ],
      expect: { 'ins-1': 'pass', 'ins-2': 'unknown' },
    },
    {
      name: 'States that are missing or new',
      given: [
        instances({ InstanceId: 'ins-1', InstanceState: 'RUNNING' }, { InstanceId: 'ins-2', InstanceState: 'RUNNING' }, { InstanceId: 'ins-3' }),
        machines({ InstanceId: 'ins-1', Quuid: 'q1' }, { InstanceId: 'ins-2', Quuid: 'q2', MachineStatus: 'SLEEPING' }),
      ],
      expect: { 'ins-1': 'unknown', 'ins-2': 'unknown', 'ins-3': 'unknown' },
    },
    { name: 'Host security denied', given: [instances({ InstanceId: 'ins-1', InstanceState: 'RUNNING' }), denied('cwp.DescribeMachines')], expect: { 'ins-1': 'unknown' } },
  ],
});
