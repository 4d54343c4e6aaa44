import { cvmInstance } from '../../inventory/compute/cvm-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { denied, instances } from './compute-calls.js';

export default defineCheck({
  id: 'cvm-instance-termination-protected',
  title: { en: 'CVM instance is protected from termination', zh: '云服务器已开启销毁保护' },
  failTitle: { en: 'CVM instance can be terminated in one call', zh: '云服务器可被直接销毁' },
  why: {
    en: 'A slip, a faulty script or a stolen key can destroy an instance and its disks within seconds. Protection makes that take a deliberate second step.',
    zh: '一次误操作、一个出错的脚本或一把被盗的密钥，都可能在数秒内销毁实例及其磁盘。开启保护后，需要额外的确认步骤。',
  },
  severity: 'medium',
  subject: cvmInstance,
  layer: 'security-configuration',
  objectives: ['deletion-protection'],
  remediation: {
    console: [{ en: 'CVM > Instance > More > Instance Settings > Terminate Protection: on.', zh: '在实例的“更多 > 实例设置 > 实例销毁保护”中开启。' }],
    tccli: 'tccli cvm ModifyInstancesAttribute --InstanceIds \'["<instance-id>"]\' --DisableApiTermination true',
    terraform: 'resource "tencentcloud_instance" "this" {\n  disable_api_termination = true\n}',
    docs: 'https://cloud.tencent.com/document/api/213/15728',
  },
  covers: { statements: ['WP-6.2.1-08'] },
  evaluate(instance) {
    const protectedNow = known(instance.data.DisableApiTermination, 'DisableApiTermination');
    if (protectedNow === null) return unknown('the answer holds no value for DisableApiTermination');
    const evidence = { path: 'DescribeInstances InstanceSet[].DisableApiTermination', observed: protectedNow, expected: true };
    return protectedNow ? pass(evidence) : fail(evidence);
  },
  examples: [
    {
      name: 'On, off, null and absent',
      given: [
        instances(
          { InstanceId: 'ins-on', DisableApiTermination: true },
          { InstanceId: 'ins-off', DisableApiTermination: false },
          { InstanceId: 'ins-null', DisableApiTermination: null },
          { InstanceId: 'ins-absent' },
          { InstanceId: 'ins-text', DisableApiTermination: 'true' },
        ),
      ],
      expect: { 'ins-on': 'pass', 'ins-off': 'fail', 'ins-null': 'unknown', 'ins-absent': 'unknown', 'ins-text': 'unknown' },
    },
    { name: 'Denied', given: [denied('cvm.DescribeInstances')], expect: { '*': 'unknown' } },
    { name: 'No instances', given: [instances()], expect: { '*': 'not-applicable' } },
  ],
});
