import { tcrRegistry } from '../../inventory/services/tcr-registry.js';
import { defineCheck } from '../check.js';
import { denied, registry, registryNamespaces } from './container-calls.js';
import { judgeNamespaces } from './registry-namespaces.js';

export default defineCheck({
  id: 'tcr-namespace-private',
  title: { en: 'Image namespaces are private', zh: '镜像命名空间为私有' },
  failTitle: { en: 'An image namespace is public', zh: '存在公开的镜像命名空间' },
  why: {
    en: 'Everyone who can reach the registry may pull every image of a public namespace. Name the namespaces that are meant to be public, and keep the others private.',
    zh: '能够访问实例的任何人都可以拉取公开命名空间中的全部镜像。请明确哪些命名空间允许公开，其余保持私有。',
  },
  severity: 'medium',
  subject: tcrRegistry,
  layer: 'customer-data',
  objectives: ['snapshot-image-sharing'],
  parameters: { approvedPublicNamespaces: { type: 'strings', default: [], description: 'Names of namespaces that may be public' } },
  remediation: {
    console: [{ en: 'TCR > Namespace > the namespace > Access level: private.', zh: '容器镜像服务 > 命名空间 > 访问级别：设为私有。' }],
    tccli: 'tccli tcr ModifyNamespace --RegistryId <registry-id> --NamespaceName <namespace> --IsPublic false',
    terraform: 'resource "tencentcloud_tcr_namespace" "this" {\n  instance_id = "<registry-id>"\n  name        = "<namespace>"\n  is_public   = false\n}',
    docs: 'https://cloud.tencent.com/document/product/1141/41803',
  },
  covers: { statements: ['WP-3-12'] },
  evaluate(subject, { parameters }) {
    return judgeNamespaces(subject, 'Public', false, parameters.approvedPublicNamespaces);
  },
  examples: [
    { name: 'Private', given: [registry(), registryNamespaces({ Name: 'shop', Public: false })], expect: { 'tcr-1': 'pass' } },
    { name: 'Public', given: [registry(), registryNamespaces({ Name: 'shop', Public: false }, { Name: 'base', Public: true })], expect: { 'tcr-1': 'fail' } },
    { name: 'Public on purpose', given: [registry(), registryNamespaces({ Name: 'shop', Public: false }, { Name: 'base', Public: true })], parameters: { approvedPublicNamespaces: ['base'] }, expect: { 'tcr-1': 'pass' } },
    { name: 'No namespace', given: [registry(), registryNamespaces()], expect: { 'tcr-1': 'not-applicable' } },
    { name: 'Namespaces denied', given: [registry(), denied('tcr.DescribeNamespaces', { RegistryId: 'tcr-1' })], expect: { 'tcr-1': 'unknown' } },
  ],
});
