import { known } from '../../inventory/resource.js';
import { tkeCluster } from '../../inventory/services/tke-cluster.js';
import { tkeLogSwitch } from '../../inventory/services/tke-log-switch.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { cluster, denied } from './container-calls.js';

const PATH = 'DescribeLogSwitches SwitchSet[].Log.Enable';

function switches(fields: { readonly [field: string]: unknown }): ExampleCall {
  return { call: 'tke.DescribeLogSwitches', params: { ClusterIds: ['cls-1'] }, response: { SwitchSet: [{ ClusterId: 'cls-1', ...fields }] } };
}

export default defineCheck({
  id: 'tke-cluster-container-logs-collected',
  title: { en: 'Logs of the cluster\'s containers are collected', zh: '集群容器日志已采集' },
  failTitle: { en: 'Logs of the cluster\'s containers die with them', zh: '集群未开启容器日志采集' },
  why: {
    en: 'What an application wrote is gone when its container restarts, and a crash or an attack restarts it. Collected logs outlive the container.',
    zh: '容器重启后，应用写下的日志随之消失，而故障或攻击往往会导致重启。采集后的日志不受容器生命周期影响。',
  },
  severity: 'low',
  subject: tkeCluster,
  consults: [tkeLogSwitch],
  layer: 'security-configuration',
  objectives: ['central-log-analysis'],
  remediation: {
    console: [{ en: 'TKE > Operation and maintenance > Feature management > the cluster > Log collection: switch on, then add collection entries for your workloads.', zh: '容器服务 > 运维功能管理 > 集群 > 日志采集：开启，然后为业务负载新建采集配置。' }],
    tccli: 'tccli tke InstallLogAgent --ClusterId <cluster-id>',
    docs: 'https://cloud.tencent.com/document/product/457/83871',
  },
  covers: { statements: ['WP-6.2.3-02', 'WP-6.2.3-00'], peers: ['checkov-CKV_TC_6'] },
  evaluate({ id, region }, context) {
    const found = context.find(tkeLogSwitch, id, region);
    if (found === undefined) return unknown('tke.DescribeLogSwitches was not recorded for it');
    const on = found.data.Log === null ? false : known(found.data.Log?.Enable ?? undefined, PATH);
    const evidence = { path: PATH, observed: on, expected: true };
    return on ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'On', given: [cluster(), switches({ Log: { Enable: true } })], expect: { 'cls-1': 'pass' } },
    { name: 'Off', given: [cluster(), switches({ Log: { Enable: false } })], expect: { 'cls-1': 'fail' } },
    { name: 'Never set', given: [cluster(), switches({ Log: null })], expect: { 'cls-1': 'fail' } },
    { name: 'Not in the answer', given: [cluster(), switches({ Audit: { Enable: true } })], expect: { 'cls-1': 'unknown' } },
    { name: 'Denied', given: [cluster(), denied('tke.DescribeLogSwitches', { ClusterIds: ['cls-1'] })], expect: { 'cls-1': 'unknown' } },
  ],
});
