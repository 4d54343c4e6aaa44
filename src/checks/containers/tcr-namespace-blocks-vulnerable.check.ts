import { tcrRegistry } from '../../inventory/services/tcr-registry.js';
import { defineCheck } from '../check.js';
import { denied, registry, registryNamespaces } from './container-calls.js';
import { judgeNamespaces } from './registry-namespaces.js';

export default defineCheck({
  id: 'tcr-namespace-blocks-vulnerable',
  title: { en: 'Vulnerable images cannot be deployed', zh: '已阻止部署存在漏洞的镜像' },
  failTitle: { en: 'A namespace hands out vulnerable images', zh: '存在未阻止漏洞镜像的命名空间' },
  why: {
    en: 'A scan alone changes nothing: the image can still be pulled and run. Blocking makes the finding count.',
    zh: '仅扫描并不能改变什么：镜像仍可被拉取和运行。开启阻断才能让扫描结果真正起作用。',
  },
  severity: 'low',
  subject: tcrRegistry,
  layer: 'security-configuration',
  objectives: ['container-image-scanning'],
  remediation: {
    console: [{ en: 'TCR > Namespace > the namespace > Security: switch deployment blocking on and choose the severity.', zh: '容器镜像服务 > 命名空间 > 镜像安全：开启部署安全阻断，并选择漏洞等级。' }],
    tccli: 'tccli tcr ModifyNamespace --RegistryId <registry-id> --NamespaceName <namespace> --IsPreventVUL true --Severity high',
    terraform: 'resource "tencentcloud_tcr_namespace" "this" {\n  instance_id    = "<registry-id>"\n  name           = "<namespace>"\n  is_prevent_vul = true\n  severity       = "high"\n}',
    docs: 'https://cloud.tencent.com/document/product/1141/41811',
  },
  covers: { statements: ['WP-5.3.1-15'], peers: ['cis-9.10'] },
  evaluate(subject) {
    return judgeNamespaces(subject, 'PreventVUL', true);
  },
  examples: [
    { name: 'Blocked everywhere', given: [registry(), registryNamespaces({ Name: 'shop', PreventVUL: true, Severity: 'high' })], expect: { 'tcr-1': 'pass' } },
    { name: 'Not blocked', given: [registry(), registryNamespaces({ Name: 'shop', PreventVUL: false, Severity: '' })], expect: { 'tcr-1': 'fail' } },
    { name: 'No namespace', given: [registry(), registryNamespaces()], expect: { 'tcr-1': 'not-applicable' } },
    { name: 'Denied', given: [registry(), denied('tcr.DescribeNamespaces', { RegistryId: 'tcr-1' })], expect: { 'tcr-1': 'unknown' } },
  ],
});
