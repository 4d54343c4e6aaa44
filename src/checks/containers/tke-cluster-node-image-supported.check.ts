import { tkeCluster } from '../../inventory/services/tke-cluster.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { cluster, denied } from './container-calls.js';
import { nodePools, nodePoolsOf } from './node-pools.js';

const PATH = 'DescribeClusterNodePools NodePoolSet[].NodePoolOs';

/** Systems whose makers had ended support by the end of 2025, as the vendor names them. */
const ENDED = ['tlinux1', 'tlinux2', 'centos6', 'centos7', 'centos8', 'ubuntu14', 'ubuntu16', 'ubuntu18', 'ubuntu20', 'debian9', 'debian10'];

export default defineCheck({
  id: 'tke-cluster-node-image-supported',
  title: { en: 'Node pools of the cluster start from a supported system', zh: '集群节点池使用受支持的操作系统' },
  failTitle: { en: 'A node pool of the cluster starts from a system without fixes', zh: '集群节点池使用已停止维护的操作系统' },
  why: {
    en: 'Every node a pool adds starts from its system. When its maker has stopped fixing it, each new node is born with known holes.',
    zh: '节点池扩容的每个节点都基于该系统。厂商停止维护后，新节点一出现就带有已知漏洞。',
  },
  severity: 'medium',
  subject: tkeCluster,
  layer: 'network-host',
  objectives: ['patching-and-images'],
  parameters: {
    endedSystems: { type: 'strings', default: ENDED, description: 'Beginnings of system names that get no more fixes; case does not matter' },
  },
  remediation: {
    console: [{ en: 'TKE > cluster > Node management > Node pools: create a pool on a current system (TencentOS Server 4, Ubuntu 24.04), drain the old one, delete it.', zh: '容器服务 > 集群 > 节点管理 > 节点池：使用新系统（TencentOS Server 4、Ubuntu 24.04）新建节点池，排空旧节点池后删除。' }],
    docs: 'https://cloud.tencent.com/document/product/457/60597',
  },
  covers: { statements: ['WP-3-14', 'WP-3-05'] },
  evaluate(subject, { parameters }) {
    const pools = nodePoolsOf(subject);
    if (pools.length === 0) return notApplicable('the cluster has no node pool');
    const ended = parameters.endedSystems.map((name) => name.toLowerCase());
    const old = pools.filter(({ NodePoolOs }) => NodePoolOs && ended.some((name) => NodePoolOs.toLowerCase().startsWith(name)));
    const evidence = { path: PATH, observed: pools.map(({ NodePoolId, NodePoolOs }) => `${NodePoolId ?? '(unnamed)'}: ${NodePoolOs ?? '?'}`), expected: 'a system that still gets fixes' };
    if (old.length > 0) return fail(evidence);
    return pools.every(({ NodePoolOs }) => NodePoolOs) ? pass(evidence) : unknown(`${PATH} is not in the recorded answer for every pool`);
  },
  examples: [
    { name: 'Current', given: [cluster(), nodePools({ NodePoolId: 'np-1', NodePoolOs: 'tlinux4_x86_64_public' })], expect: { 'cls-1': 'pass' } },
    { name: 'Ended', given: [cluster(), nodePools({ NodePoolId: 'np-1', NodePoolOs: 'tlinux2.4x86_64' })], expect: { 'cls-1': 'fail' } },
    { name: 'Case does not matter', given: [cluster(), nodePools({ NodePoolId: 'np-1', NodePoolOs: 'CentOS7.8.0_x64' })], expect: { 'cls-1': 'fail' } },
    { name: 'Support bought', given: [cluster(), nodePools({ NodePoolId: 'np-1', NodePoolOs: 'ubuntu18.04.1x86_64' })], parameters: { endedSystems: ['centos'] }, expect: { 'cls-1': 'pass' } },
    { name: 'No pools', given: [cluster(), nodePools()], expect: { 'cls-1': 'not-applicable' } },
    { name: 'System is not in the answer', given: [cluster(), nodePools({ NodePoolId: 'np-1', NodePoolOs: '' })], expect: { 'cls-1': 'unknown' } },
    { name: 'Denied', given: [cluster(), denied('tke.DescribeClusterNodePools', { ClusterId: 'cls-1' })], expect: { 'cls-1': 'unknown' } },
  ],
});
