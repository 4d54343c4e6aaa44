import { cvmInstance } from '../../inventory/compute/cvm-instance.js';
import { known } from '../../inventory/resource.js';
import { dasbDevice } from '../../inventory/services/dasb-device.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { denied } from './security-calls.js';

const PATH = 'dasb.DescribeDevices DeviceSet[].InstanceId';

function instance(): ExampleCall {
  return { call: 'cvm.DescribeInstances', response: { TotalCount: 1, InstanceSet: [{ InstanceId: 'ins-1', InstanceState: 'RUNNING' }] } };
}

function devices(...DeviceSet: readonly { readonly [field: string]: unknown }[]): ExampleCall {
  return { call: 'dasb.DescribeDevices', response: { TotalCount: DeviceSet.length, DeviceSet } };
}

export default defineCheck({
  id: 'instance-behind-bastion',
  title: { en: 'Instance is administered through the bastion host', zh: '云服务器通过堡垒机运维' },
  failTitle: { en: 'Instance is unknown to the bastion host', zh: '云服务器未纳入堡垒机' },
  why: {
    en: 'On a bastion host everything an administrator does is recorded and can be ended. Past it, nobody can tell who did what.',
    zh: '通过堡垒机，管理员的每一步操作都被记录且可随时中断。绕过堡垒机则无法说明谁做了什么。',
  },
  severity: 'low',
  subject: cvmInstance,
  consults: [dasbDevice],
  layer: 'security-configuration',
  objectives: ['bastion-administration'],
  remediation: {
    console: [{ en: 'Bastion Host > Asset management > Hosts > Import: add the instance; then admit only the bastion host\'s address to its administration ports.', zh: '堡垒机 > 资产管理 > 主机 > 导入：添加该云服务器；并在安全组中仅允许堡垒机地址访问管理端口。' }],
    tccli: 'tccli dasb ImportExternalDevice --DeviceSet \'[{"OsName":"Linux","Ip":"<private-address>","Port":22,"Name":"<name>"}]\'',
    docs: 'https://cloud.tencent.com/document/product/1025/74411',
  },
  covers: { statements: ['WP-6.2.3-05'] },
  evaluate({ id }, context) {
    const device = context.owned(dasbDevice, id)[0];
    const expected = 'an asset that a bastion host reaches';
    if (device === undefined) {
      const listing = context.slice(dasbDevice, 'global');
      if (listing.state === 'incomplete') return unknown(`the instance is not among the recorded assets, and their listing is not whole: ${listing.reason}`);
      return fail({ path: PATH, observed: 'not listed', expected });
    }
    const bastion = device.data.Resource === null ? '' : known(device.data.Resource?.ResourceId, 'dasb.DescribeDevices DeviceSet[].Resource.ResourceId') ?? '';
    const evidence = { path: 'dasb.DescribeDevices DeviceSet[].Resource.ResourceId', observed: bastion === '' ? 'none' : bastion, expected };
    return bastion === '' ? fail(evidence) : pass(evidence);
  },
  examples: [
    { name: 'Reached', given: [instance(), devices({ Id: 1, InstanceId: 'ins-1', Resource: { ResourceId: 'bh-1' } })], expect: { 'ins-1': 'pass' } },
    { name: 'Imported, and reached by no bastion host', given: [instance(), devices({ Id: 1, InstanceId: 'ins-1', Resource: { ResourceId: '' } })], expect: { 'ins-1': 'fail' } },
    { name: 'Not imported', given: [instance(), devices({ Id: 2, InstanceId: 'ins-2', Resource: { ResourceId: 'bh-1' } })], expect: { 'ins-1': 'fail' } },
    { name: 'Which bastion host is not in the answer', given: [instance(), devices({ Id: 1, InstanceId: 'ins-1' })], expect: { 'ins-1': 'unknown' } },
    { name: 'Assets denied', given: [instance(), denied('dasb.DescribeDevices')], expect: { 'ins-1': 'unknown' } },
    { name: 'Instances denied', given: [denied('cvm.DescribeInstances'), devices()], expect: { '*': 'unknown' } },
  ],
});
