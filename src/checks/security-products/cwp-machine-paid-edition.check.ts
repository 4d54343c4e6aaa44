import { cwpMachine } from '../../inventory/compute/cwp-machine.js';
import { known } from '../../inventory/resource.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, pass } from '../verdict.js';
import { denied } from './security-calls.js';

const PATH = 'DescribeMachines Machines[].ProtectType';

function machine(fields: { readonly [field: string]: unknown }): ExampleCall {
  return { call: 'cwp.DescribeMachines', params: { MachineType: 'CVM', MachineRegion: 'all-regions' }, response: { TotalCount: 1, Machines: [{ InstanceId: 'ins-1', Quuid: 'q-1', MachineStatus: 'ONLINE', ...fields }] } };
}

export default defineCheck({
  id: 'cwp-machine-paid-edition',
  title: { en: 'Machine is protected by a paid edition of host security', zh: '主机已启用主机安全付费版本' },
  failTitle: { en: 'Machine has the free edition of host security only', zh: '主机仅使用主机安全基础版' },
  why: {
    en: 'The free edition shows a few incidents and fixes nothing: no vulnerability scan, no baseline, no isolation. What is not looked for is not found.',
    zh: '基础版仅展示少量事件，不提供漏洞扫描、基线检查和文件隔离。不去检测就不会发现。',
  },
  severity: 'medium',
  subject: cwpMachine,
  layer: 'network-host',
  objectives: ['host-security-agent'],
  parameters: {
    acceptedEditions: { type: 'strings', default: ['PRO_VERSION', 'Flagship'], description: 'Editions that are accepted, as the API names them' },
  },
  remediation: {
    console: [{ en: 'Host Security > Licence management: bind a licence to the machine, or switch automatic binding for new machines on.', zh: '主机安全 > 授权管理：为主机绑定授权，或开启新增主机自动绑定。' }],
    tccli: 'tccli cwp ModifyLicenseBinds --ResourceId <resource-id> --LicenseType <type> --IsAll false --QuuidList \'["<quuid>"]\'',
    docs: 'https://cloud.tencent.com/document/product/296/12236',
  },
  sources: ['cis-tencent-1.0.0 8.2'],
  covers: { statements: ['WP-6.2.2-05b', 'WP-5.3.1-12'], peers: ['cis-8.2'] },
  evaluate({ data }, { parameters }) {
    const edition = known(data.ProtectType || undefined, PATH);
    const evidence = { path: PATH, observed: edition, expected: parameters.acceptedEditions.join(', ') };
    return parameters.acceptedEditions.some((accepted) => accepted.toUpperCase() === edition.toUpperCase()) ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Professional', given: [machine({ ProtectType: 'PRO_VERSION' })], expect: { 'ins-1': 'pass' } },
    { name: 'Flagship, spelled either way', given: [machine({ ProtectType: 'FLAGSHIP' })], expect: { 'ins-1': 'pass' } },
    { name: 'Free', given: [machine({ ProtectType: 'BASIC_VERSION' })], expect: { 'ins-1': 'fail' } },
    { name: 'Flagship demanded', given: [machine({ ProtectType: 'PRO_VERSION' })], parameters: { acceptedEditions: ['Flagship'] }, expect: { 'ins-1': 'fail' } },
    { name: 'Not in the answer', given: [machine({ ProtectType: '' })], expect: { 'ins-1': 'unknown' } },
    { name: 'Denied', given: [denied('cwp.DescribeMachines', { MachineType: 'CVM', MachineRegion: 'all-regions' })], expect: { '*': 'unknown' } },
  ],
});
