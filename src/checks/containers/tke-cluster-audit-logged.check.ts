import { tkeCluster } from '../../inventory/services/tke-cluster.js';
import { tkeLogSwitch } from '../../inventory/services/tke-log-switch.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { cluster, denied } from './container-calls.js';

const PATH = 'DescribeLogSwitches SwitchSet[]';

function switches(fields: { readonly [field: string]: unknown }) {
  return { call: 'tke.DescribeLogSwitches', params: { ClusterIds: ['cls-0', 'cls-1'] }, response: { SwitchSet: [{ ClusterId: 'cls-0' }, { ClusterId: 'cls-1', ...fields }] } };
}

export default defineCheck({
  id: 'tke-cluster-audit-logged',
  title: { en: 'Cluster audit and event logs are delivered', zh: '集群审计日志与事件日志已投递' },
  failTitle: { en: 'Cluster audit or event log is off', zh: '集群审计日志或事件日志未开启' },
  why: {
    en: 'The audit log is the only record of who changed what inside a cluster; without it an intruder leaves no trace. Events are kept by the cluster for an hour only.',
    zh: '审计日志是集群内“谁做了什么”的唯一记录，没有它入侵者不留痕迹。集群自身只保留约一小时的事件。',
  },
  severity: 'medium',
  subject: tkeCluster,
  consults: [tkeLogSwitch],
  layer: 'security-configuration',
  objectives: ['kubernetes-audit-logs'],
  remediation: {
    console: [{ en: 'TKE > Operation and maintenance > Feature management > the cluster: switch on cluster audit and event storage, each with a log topic.', zh: '容器服务 > 运维功能管理 > 集群：开启“集群审计”和“事件存储”，并分别选择日志主题。' }],
    tccli: 'tccli tke EnableClusterAudit --ClusterId <cluster-id> --LogsetId <logset-id> --TopicId <topic-id>',
    docs: 'https://cloud.tencent.com/document/product/457/48346',
  },
  sources: ['cis-tencent-1.0.0 6.1'],
  covers: { statements: ['WP-6.2.3-02'], peers: ['cis-6.1'] },
  evaluate({ id, region }, context) {
    const found = context.find(tkeLogSwitch, id, region);
    if (found === undefined) return unknown('tke.DescribeLogSwitches was not recorded for it');
    const { Audit, Event } = found.data;
    const audit = Audit === null ? false : Audit?.Enable;
    const event = Event === null ? false : Event?.Enable;
    const evidence = { path: PATH, observed: { 'Audit.Enable': audit ?? null, 'Event.Enable': event ?? null }, expected: { 'Audit.Enable': true, 'Event.Enable': true } };
    if (audit === false || event === false) return fail(evidence);
    return audit && event ? pass(evidence) : unknown(`${PATH} does not hold the switches of audit and events`);
  },
  examples: [
    { name: 'Both on', given: [cluster(), switches({ Audit: { Enable: true, TopicId: 't-1' }, Event: { Enable: true, TopicId: 't-2' } })], expect: { 'cls-1': 'pass' } },
    { name: 'Audit off', given: [cluster(), switches({ Audit: { Enable: false, TopicId: '' }, Event: { Enable: true } })], expect: { 'cls-1': 'fail' } },
    { name: 'Events never set', given: [cluster(), switches({ Audit: { Enable: true }, Event: null })], expect: { 'cls-1': 'fail' } },
    { name: 'Switches are not in the answer', given: [cluster(), switches({ Audit: { Enable: true } })], expect: { 'cls-1': 'unknown' } },
    { name: 'The answer is about other clusters', given: [cluster(), { call: 'tke.DescribeLogSwitches', params: { ClusterIds: ['cls-0'] }, response: { SwitchSet: [{ ClusterId: 'cls-0', Audit: { Enable: true }, Event: { Enable: true } }] } }], expect: { 'cls-1': 'unknown' } },
    { name: 'Denied', given: [cluster(), denied('tke.DescribeLogSwitches', { ClusterIds: ['cls-1'] })], expect: { 'cls-1': 'unknown' } },
  ],
});
