import { known } from '../../inventory/resource.js';
import { tkeCluster } from '../../inventory/services/tke-cluster.js';
import { tkeLogSwitch } from '../../inventory/services/tke-log-switch.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { cluster, denied } from './container-calls.js';

const PATH = 'DescribeLogSwitches SwitchSet[].MasterLog.Enable';

function switches(fields: { readonly [field: string]: unknown }): ExampleCall {
  return { call: 'tke.DescribeLogSwitches', params: { ClusterIds: ['cls-1'] }, response: { SwitchSet: [{ ClusterId: 'cls-1', ...fields }] } };
}

export default defineCheck({
  id: 'tke-cluster-control-plane-logged',
  title: { en: 'Logs of the cluster\'s control plane are delivered', zh: '集群控制面日志已投递' },
  failTitle: { en: 'Logs of the cluster\'s control plane are delivered nowhere', zh: '集群控制面日志未投递' },
  why: {
    en: 'When the control plane refuses, delays or loses something, only its own logs tell why. The provider runs it, so you have no other way to look.',
    zh: '控制面出现拒绝、延迟或异常时，只有其自身日志能说明原因。控制面由云服务商运维，您没有其他途径查看。',
  },
  severity: 'low',
  subject: tkeCluster,
  consults: [tkeLogSwitch],
  layer: 'security-configuration',
  objectives: ['central-log-analysis'],
  remediation: {
    console: [{ en: 'TKE > Operation and maintenance > Feature management > the cluster > Control plane logs: switch on.', zh: '容器服务 > 运维功能管理 > 集群 > 控制面组件日志：开启。' }],
    tccli: 'tccli tke EnableControlPlaneLogs --ClusterId <cluster-id> --ClusterType tke --Components \'[{"Name":"kube-apiserver"}]\'',
    docs: 'https://cloud.tencent.com/document/product/457/106078',
  },
  covers: { statements: ['WP-6.2.3-00'] },
  evaluate({ id, region }, context) {
    const found = context.find(tkeLogSwitch, id, region);
    if (found === undefined) return unknown('tke.DescribeLogSwitches was not recorded for it');
    const on = found.data.MasterLog === null ? false : known(found.data.MasterLog?.Enable ?? undefined, PATH);
    const evidence = { path: PATH, observed: on, expected: true };
    return on ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'On', given: [cluster(), switches({ MasterLog: { Enable: true, TopicId: 't-1' } })], expect: { 'cls-1': 'pass' } },
    { name: 'Off', given: [cluster(), switches({ MasterLog: { Enable: false } })], expect: { 'cls-1': 'fail' } },
    { name: 'An older answer does not hold it', given: [cluster(), switches({ Audit: { Enable: true } })], expect: { 'cls-1': 'unknown' } },
    { name: 'Denied', given: [cluster(), denied('tke.DescribeLogSwitches', { ClusterIds: ['cls-1'] })], expect: { 'cls-1': 'unknown' } },
  ],
});
