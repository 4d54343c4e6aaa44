import { cvmInstance } from '../../inventory/compute/cvm-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { denied, instances } from './compute-calls.js';

const PATH = 'cvm.DescribeInstances InstanceSet[].RestrictState';

export default defineCheck({
  id: 'cvm-instance-not-restricted',
  title: { en: 'CVM instance is neither expired nor isolated', zh: '云服务器未到期且未被隔离' },
  failTitle: { en: 'CVM instance is expired or isolated by the provider', zh: '云服务器已到期或被安全隔离' },
  why: {
    en: 'The provider isolates machines that attack others or whose owner was told of an incident, and deletes expired ones with their disks after a while. Both need somebody today.',
    zh: '云服务商会隔离对外攻击或存在安全事件的主机；到期实例会在一段时间后连同云盘被删除。两种情况都需要立即处理。',
  },
  severity: 'medium',
  subject: cvmInstance,
  layer: 'network-host',
  objectives: ['incident-contacts', 'threat-detection-service'],
  remediation: {
    console: [
      { en: 'Isolated: read the notice in the message centre, mend what it names, and ask for the instance to be released.', zh: '被隔离：查看站内信通知，处理其中的问题后申请解除隔离。' },
      { en: 'Expired: CVM > <instance>: renew it, or make a backup and release it.', zh: '已到期：云服务器 > <实例>：续费，或备份后释放。' },
    ],
    tccli: 'tccli cvm DescribeInstances --InstanceIds \'["<instance>"]\'',
    terraform: 'resource "tencentcloud_instance" "this" {\n  instance_charge_type_prepaid_renew_flag = "NOTIFY_AND_AUTO_RENEW"\n}',
    docs: 'https://cloud.tencent.com/document/product/213/4930',
  },
  covers: { statements: ['CVM-SG-10', 'WP-7.2-01'] },
  evaluate({ data }) {
    if (/^(TERMINATING|SHUTDOWN)$/i.test(data.InstanceState ?? '')) return notApplicable(`the instance is ${data.InstanceState}`);
    const state = known(data.RestrictState ?? undefined, PATH).toUpperCase();
    const evidence = { path: PATH, observed: state, expected: 'NORMAL' };
    if (state === 'NORMAL') return pass(evidence);
    known(data.InstanceState ?? undefined, 'InstanceState');
    return fail(evidence);
  },
  examples: [
    {
      name: 'Normal, isolated, expired, being deleted, not recorded',
      given: [
        instances(
          { InstanceId: 'ins-ok', InstanceState: 'RUNNING', RestrictState: 'NORMAL' },
          { InstanceId: 'ins-isolated', InstanceState: 'RUNNING', RestrictState: 'PROTECTIVELY_ISOLATED' },
          { InstanceId: 'ins-expired', InstanceState: 'STOPPED', RestrictState: 'EXPIRED' },
          { InstanceId: 'ins-going', InstanceState: 'SHUTDOWN', RestrictState: 'EXPIRED' },
          { InstanceId: 'ins-silent', InstanceState: 'RUNNING' },
        ),
      ],
      expect: { 'ins-ok': 'pass', 'ins-isolated': 'fail', 'ins-expired': 'fail', 'ins-going': 'not-applicable', 'ins-silent': 'unknown' },
    },
    { name: 'Denied', given: [denied('cvm.DescribeInstances')], expect: { '*': 'unknown' } },
  ],
});
