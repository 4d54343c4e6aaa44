import { known } from '../../inventory/resource.js';
import { tcssLogType } from '../../inventory/services/tcss-log-type.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { denied } from './security-calls.js';

const PATH = 'DescribeSecLogJoinTypeList List[].IsJoined';

function log(fields: { readonly [field: string]: unknown }): ExampleCall {
  return { call: 'tcss.DescribeSecLogJoinTypeList', response: { List: [{ LogType: 'k8s_api', ...fields }] } };
}

export default defineCheck({
  id: 'tcss-log-joined',
  title: { en: 'Container security takes this kind of log in', zh: '容器安全已接入该类日志' },
  failTitle: { en: 'Container security does not take this kind of log in', zh: '容器安全未接入该类日志' },
  why: {
    en: 'Commands typed in containers, starts of containers and requests to the cluster are what an investigation needs. They are kept only when they were taken in before it.',
    zh: '容器内命令、容器启动与集群 API 请求是事件调查的依据，只有事先接入才会保留。',
  },
  severity: 'low',
  subject: tcssLogType,
  layer: 'security-configuration',
  objectives: ['security-product-logs'],
  parameters: {
    judgedTypes: { type: 'strings', default: ['container_bash', 'container_launch', 'k8s_api'], description: 'Kinds of log that must be taken in, as the API names them' },
  },
  remediation: {
    console: [{ en: 'Container Security > Log analysis > Log configuration: switch the kind of log on for all nodes and clusters.', zh: '容器安全服务 > 日志分析 > 日志配置：对全部节点与集群接入该类日志。' }],
    tccli: 'tccli tcss ModifySecLogJoinState --LogType <log-type> --State true',
    docs: 'https://cloud.tencent.com/document/product/1285/73684',
  },
  sources: ['cis-tencent-1.0.0 9.12'],
  covers: { statements: ['WP-6.2.3-00'], peers: ['cis-9.12'] },
  evaluate({ id, data }, { parameters }) {
    if (!parameters.judgedTypes.includes(id)) return notApplicable(`logs of type ${id.slice(0, 40)} need not be taken in`);
    const joined = known(data.IsJoined ?? undefined, PATH);
    const evidence = { path: PATH, observed: joined, expected: true };
    return joined ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Taken in', given: [log({ IsJoined: true, Count: 3 })], expect: { k8s_api: 'pass' } },
    { name: 'Not taken in', given: [log({ IsJoined: false, Count: 0 })], expect: { k8s_api: 'fail' } },
    { name: 'A kind nobody asked for', given: [log({ IsJoined: false })], parameters: { judgedTypes: ['container_bash'] }, expect: { k8s_api: 'not-applicable' } },
    { name: 'Not in the answer', given: [log({})], expect: { k8s_api: 'unknown' } },
    { name: 'Denied', given: [denied('tcss.DescribeSecLogJoinTypeList')], expect: { '*': 'unknown' } },
  ],
});
