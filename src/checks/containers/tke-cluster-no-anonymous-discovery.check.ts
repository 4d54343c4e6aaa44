import { collected, known } from '../../inventory/resource.js';
import { tkeCluster } from '../../inventory/services/tke-cluster.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { aboutCluster, cluster, denied } from './container-calls.js';

const PATH = 'DescribeClusterAuthenticationOptions ServiceAccounts.AutoCreateDiscoveryAnonymousAuth';

export default defineCheck({
  id: 'tke-cluster-no-anonymous-discovery',
  title: { en: 'Cluster answers nothing to strangers', zh: '集群未开放匿名身份发现' },
  failTitle: { en: 'Cluster answers questions about its identities to strangers', zh: '集群允许匿名访问身份发现接口' },
  why: {
    en: 'This switch gives everybody without credentials a right inside the cluster. It is harmless alone and a first step together with a public API address.',
    zh: '该开关会在集群内授予匿名用户权限。单独看危害有限，但与公网 API 地址并存时会成为攻击的第一步。',
  },
  severity: 'low',
  subject: tkeCluster,
  layer: 'accounts-access',
  objectives: ['kubernetes-access-control'],
  remediation: {
    console: [{ en: 'TKE > cluster > Basic information > ServiceAccount OIDC: switch automatic creation of the anonymous discovery binding off, and publish the discovery document in a bucket instead.', zh: '容器服务 > 集群 > 基本信息 > ServiceAccount OIDC：关闭“自动创建匿名访问绑定”，改用存储桶发布发现文档。' }],
    tccli: 'tccli tke ModifyClusterAuthenticationOptions --ClusterId <cluster-id> --ServiceAccounts \'{"AutoCreateDiscoveryAnonymousAuth":false}\'',
    docs: 'https://cloud.tencent.com/document/product/457/81989',
  },
  covers: { statements: ['WP-3-13'] },
  evaluate({ details }) {
    const accounts = known(collected(details.authentication)?.ServiceAccounts ?? undefined, 'DescribeClusterAuthenticationOptions ServiceAccounts');
    // The API documents null as "not set", and what is not set is not created.
    const anonymous = known(accounts.AutoCreateDiscoveryAnonymousAuth, PATH) ?? false;
    const evidence = { path: PATH, observed: anonymous, expected: false };
    return anonymous ? fail(evidence) : pass(evidence);
  },
  examples: [
    { name: 'Never set', given: [cluster(), aboutCluster('DescribeClusterAuthenticationOptions', { ServiceAccounts: { UseTKEDefault: null, AutoCreateDiscoveryAnonymousAuth: null } })], expect: { 'cls-1': 'pass' } },
    { name: 'Off', given: [cluster(), aboutCluster('DescribeClusterAuthenticationOptions', { ServiceAccounts: { AutoCreateDiscoveryAnonymousAuth: false } })], expect: { 'cls-1': 'pass' } },
    { name: 'On', given: [cluster(), aboutCluster('DescribeClusterAuthenticationOptions', { ServiceAccounts: { UseTKEDefault: true, AutoCreateDiscoveryAnonymousAuth: true } })], expect: { 'cls-1': 'fail' } },
    { name: 'Not in the answer', given: [cluster(), aboutCluster('DescribeClusterAuthenticationOptions', { ServiceAccounts: { UseTKEDefault: true } })], expect: { 'cls-1': 'unknown' } },
    { name: 'Denied', given: [cluster(), denied('tke.DescribeClusterAuthenticationOptions', { ClusterId: 'cls-1' })], expect: { 'cls-1': 'unknown' } },
  ],
});
