import { tcrRegistry } from '../../inventory/services/tcr-registry.js';
import { defineCheck } from '../check.js';
import { aboutRegistry, denied, registry, registryNamespaces } from './container-calls.js';
import { judgeNamespaces } from './registry-namespaces.js';

export default defineCheck({
  id: 'tcr-namespace-scan-on-push',
  title: { en: 'Images are scanned when they are pushed', zh: '镜像推送时自动扫描' },
  failTitle: { en: 'A namespace takes images in without a scan', zh: '存在未开启推送扫描的命名空间' },
  why: {
    en: 'Most images carry libraries with known holes. A scan at every push tells before they run.',
    zh: '多数镜像包含存在已知漏洞的组件。每次推送时扫描，可在运行之前发现问题。',
  },
  severity: 'medium',
  subject: tcrRegistry,
  layer: 'security-configuration',
  objectives: ['container-image-scanning', 'vulnerability-management'],
  remediation: {
    console: [{ en: 'TCR > Namespace > the namespace > Security: switch automatic scanning on.', zh: '容器镜像服务 > 命名空间 > 镜像安全：开启自动扫描。' }],
    tccli: 'tccli tcr ModifyNamespace --RegistryId <registry-id> --NamespaceName <namespace> --IsAutoScan true',
    terraform: 'resource "tencentcloud_tcr_namespace" "this" {\n  instance_id  = "<registry-id>"\n  name         = "<namespace>"\n  is_auto_scan = true\n}',
    docs: 'https://cloud.tencent.com/document/product/1141/41811',
  },
  covers: { statements: ['WP-5.3.1-12'], peers: ['cis-9.2'] },
  evaluate(subject) {
    return judgeNamespaces(subject, 'AutoScan', true);
  },
  examples: [
    { name: 'All scanned', given: [registry(), registryNamespaces({ Name: 'shop', AutoScan: true }, { Name: 'base', AutoScan: true })], expect: { 'tcr-1': 'pass' } },
    { name: 'One is not', given: [registry(), registryNamespaces({ Name: 'shop', AutoScan: true }, { Name: 'base', AutoScan: false })], expect: { 'tcr-1': 'fail' } },
    { name: 'No namespace', given: [registry(), registryNamespaces()], expect: { 'tcr-1': 'not-applicable' } },
    { name: 'The switch is missing for one', given: [registry(), registryNamespaces({ Name: 'shop', AutoScan: true }, { Name: 'base' })], expect: { 'tcr-1': 'unknown' } },
    { name: 'A page is missing', given: [registry(), aboutRegistry('DescribeNamespaces', { TotalCount: 3, NamespaceList: [{ Name: 'shop', AutoScan: true }] }, { Offset: 0, Limit: 1 })], expect: { 'tcr-1': 'unknown' } },
    { name: 'Denied', given: [registry(), denied('tcr.DescribeNamespaces', { RegistryId: 'tcr-1' })], expect: { 'tcr-1': 'unknown' } },
  ],
});
