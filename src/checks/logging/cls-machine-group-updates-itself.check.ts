import { known } from '../../inventory/resource.js';
import { clsMachineGroup } from '../../inventory/services/cls-machine-group.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';

const PATH = 'DescribeMachineGroups MachineGroups[].AutoUpdate';

function group(AutoUpdate: unknown): ExampleCall {
  return { call: 'cls.DescribeMachineGroups', response: { TotalCount: 1, MachineGroups: [{ GroupId: 'mg-1', GroupName: 'web', AutoUpdate }] } };
}

export default defineCheck({
  id: 'cls-machine-group-updates-itself',
  title: { en: 'Log collectors of the group update themselves', zh: '机器组日志采集器自动升级' },
  failTitle: { en: 'Log collectors of the group stay at the version they were installed with', zh: '机器组日志采集器未开启自动升级' },
  why: {
    en: 'A collector runs with high rights on every machine. Updated by hand it is soon old, with holes that are known.',
    zh: '采集器在每台机器上以较高权限运行。依赖人工升级很快就会过时并带有已知漏洞。',
  },
  severity: 'low',
  subject: clsMachineGroup,
  layer: 'network-host',
  objectives: ['patching-and-images'],
  remediation: {
    console: [{ en: 'CLS > Machine group management > the group > Edit: automatic upgrade on, in hours of low load.', zh: '日志服务 > 机器组管理 > 机器组 > 编辑：开启采集器自动升级，并选择业务低峰时段。' }],
    tccli: 'tccli cls ModifyMachineGroup --GroupId <group-id> --AutoUpdate true --UpdateStartTime 02:00:00 --UpdateEndTime 04:00:00',
    docs: 'https://cloud.tencent.com/document/product/614/17412',
  },
  covers: { statements: ['WP-3-14'] },
  evaluate({ data }) {
    const value = known(data.AutoUpdate ?? undefined, PATH);
    const evidence = { path: PATH, observed: value === '' ? 'never set' : value, expected: '1' };
    if (value === '1') return pass(evidence);
    return value === '0' || value === '' ? fail(evidence) : unknown(`${PATH} is not one the check knows`);
  },
  examples: [
    { name: 'By itself', given: [group('1')], expect: { 'mg-1': 'pass' } },
    { name: 'By hand', given: [group('0')], expect: { 'mg-1': 'fail' } },
    { name: 'Never set', given: [group('')], expect: { 'mg-1': 'fail' } },
    { name: 'A value nobody documented', given: [group('x')], expect: { 'mg-1': 'unknown' } },
    { name: 'Not in the answer', given: [group(null)], expect: { 'mg-1': 'unknown' } },
    { name: 'Denied', given: [{ call: 'cls.DescribeMachineGroups', error: { code: 'UnauthorizedOperation' } }], expect: { '*': 'unknown' } },
  ],
});
