import { known } from '../../inventory/resource.js';
import { tcssSummary } from '../../inventory/services/tcss-summary.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { denied } from './security-calls.js';

const PATH = 'DescribeAssetSummary';

function summary(response: { readonly [field: string]: unknown }): ExampleCall {
  return { call: 'tcss.DescribeAssetSummary', response };
}

export default defineCheck({
  id: 'tcss-nodes-covered',
  title: { en: 'Container security sees every node', zh: '容器安全客户端已覆盖全部节点' },
  failTitle: { en: 'Nodes are unseen by container security', zh: '存在未安装容器安全客户端的节点' },
  why: {
    en: 'Container security finds malware, escapes and risky images only on nodes where its agent runs. One node without it is where an intruder stays.',
    zh: '容器安全只能在安装了客户端的节点上发现木马、逃逸和风险镜像。未覆盖的节点就是入侵者的藏身之处。',
  },
  severity: 'high',
  subject: tcssSummary,
  layer: 'network-host',
  objectives: ['container-runtime-protection'],
  remediation: {
    console: [{ en: 'Container Security > Asset management > Nodes: filter by agent not installed; install it, for clusters as a daemon set.', zh: '容器安全服务 > 资产管理 > 主机节点：筛选未安装客户端的节点并安装，集群建议以 DaemonSet 方式安装。' }],
    docs: 'https://cloud.tencent.com/document/product/1285/54358',
  },
  sources: ['cis-tencent-1.0.0 9.1', 'cis-tencent-1.0.0 9.4'],
  covers: { statements: ['WP-3-14', 'WP-6.2.2-05b'], peers: ['cis-9.1', 'cis-9.4'] },
  evaluate({ data }) {
    const nodes = known(data.HostCnt ?? undefined, `${PATH} HostCnt`);
    const without = known(data.HostUnInstallCnt ?? undefined, `${PATH} HostUnInstallCnt`);
    const evidence = { path: `${PATH} HostCnt, HostUnInstallCnt`, observed: { HostCnt: nodes, HostUnInstallCnt: without }, expected: 'no node without an agent' };
    if (without > 0) return fail(evidence);
    return nodes === 0 ? notApplicable('container security knows no node') : pass(evidence);
  },
  examples: [
    { name: 'All covered', given: [summary({ HostCnt: 12, HostUnInstallCnt: 0 })], expect: { account: 'pass' } },
    { name: 'Some without', given: [summary({ HostCnt: 12, HostUnInstallCnt: 3 })], expect: { account: 'fail' } },
    { name: 'No nodes', given: [summary({ HostCnt: 0, HostUnInstallCnt: 0 })], expect: { account: 'not-applicable' } },
    { name: 'Not in the answer', given: [summary({ HostCnt: 12 })], expect: { account: 'unknown' } },
    { name: 'Denied', given: [denied('tcss.DescribeAssetSummary')], expect: { '*': 'unknown' } },
  ],
});
