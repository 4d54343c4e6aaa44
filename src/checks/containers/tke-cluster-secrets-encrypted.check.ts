import { collected, known } from '../../inventory/resource.js';
import { tkeCluster } from '../../inventory/services/tke-cluster.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { aboutCluster, cluster, denied } from './container-calls.js';

const PATH = 'DescribeEncryptionStatus Status';

export default defineCheck({
  id: 'tke-cluster-secrets-encrypted',
  title: { en: 'Secrets of the cluster are encrypted with a KMS key', zh: '集群 Secret 已使用 KMS 密钥加密' },
  failTitle: { en: 'Secrets of the cluster lie unencrypted', zh: '集群 Secret 未加密存储' },
  why: {
    en: 'Kubernetes stores passwords and tokens in its database as plain text by default. Whoever gets a copy of that database has every secret of every application.',
    zh: 'Kubernetes 默认以明文形式在其数据库中保存口令和令牌。拿到该数据库副本的人即可获得所有应用的密钥。',
  },
  severity: 'high',
  subject: tkeCluster,
  layer: 'customer-data',
  objectives: ['encryption-at-rest-database'],
  remediation: {
    console: [{ en: 'TKE > cluster > Basic information > KMS encryption: enable, choosing a key of KMS.', zh: '容器服务 > 集群 > 基本信息 > KMS 加密：开启并选择 KMS 密钥。' }],
    tccli: 'tccli tke EnableEncryptionProtection --ClusterId <cluster-id> --KMSConfiguration \'{"KeyId":"<key-id>","KmsRegion":"<region>"}\'',
    terraform: 'resource "tencentcloud_kubernetes_encryption_protection" "this" {\n  cluster_id = "<cluster-id>"\n  kms_configuration {\n    key_id     = "<key-id>"\n    kms_region = "<region>"\n  }\n}',
    docs: 'https://cloud.tencent.com/document/product/457/45594',
  },
  covers: { statements: ['WP-6.2.2-04b'], peers: ['kics-tke-secrets'] },
  evaluate({ details }) {
    const status = known(collected(details.encryption)?.Status ?? undefined, PATH);
    const evidence = { path: PATH, observed: status, expected: 'Opened' };
    if (status === 'Opened') return pass(evidence);
    return status === 'Closed' ? fail(evidence) : unknown(`encryption is being changed (${status}); it is not known how it ends`);
  },
  examples: [
    { name: 'Encrypted', given: [cluster(), aboutCluster('DescribeEncryptionStatus', { Status: 'Opened', ErrorMsg: '' })], expect: { 'cls-1': 'pass' } },
    { name: 'Not encrypted', given: [cluster(), aboutCluster('DescribeEncryptionStatus', { Status: 'Closed' })], expect: { 'cls-1': 'fail' } },
    { name: 'Being switched on', given: [cluster(), aboutCluster('DescribeEncryptionStatus', { Status: 'Opening' })], expect: { 'cls-1': 'unknown' } },
    { name: 'A state nobody documented', given: [cluster(), aboutCluster('DescribeEncryptionStatus', { Status: '' })], expect: { 'cls-1': 'unknown' } },
    { name: 'Denied', given: [cluster(), denied('tke.DescribeEncryptionStatus', { ClusterId: 'cls-1' })], expect: { 'cls-1': 'unknown' } },
  ],
});
