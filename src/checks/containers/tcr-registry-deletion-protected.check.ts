import { known } from '../../inventory/resource.js';
import { tcrRegistry } from '../../inventory/services/tcr-registry.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { denied, registry } from './container-calls.js';

const PATH = 'DescribeInstances Registries[].DeletionProtection';

export default defineCheck({
  id: 'tcr-registry-deletion-protected',
  title: { en: 'Registry is protected against deletion', zh: '镜像仓库实例已开启删除保护' },
  failTitle: { en: 'Registry can be deleted with one call', zh: '镜像仓库实例未开启删除保护' },
  why: {
    en: 'With the registry every image goes, and no node can start a container again. Deletion protection stops mistakes and slows an intruder down.',
    zh: '删除仓库会丢失全部镜像，节点将无法再启动容器。删除保护可防止误操作，也能延缓入侵者的破坏。',
  },
  severity: 'medium',
  subject: tcrRegistry,
  layer: 'security-configuration',
  objectives: ['deletion-protection'],
  remediation: {
    console: [{ en: 'TCR > Instance management > the instance > More > Deletion protection: switch on.', zh: '容器镜像服务 > 实例管理 > 实例 > 更多 > 删除保护：开启。' }],
    tccli: 'tccli tcr ModifyInstance --RegistryId <registry-id> --RegistryType <type> --DeletionProtection true',
    terraform: 'resource "tencentcloud_tcr_instance" "this" {\n  deletion_protection = true\n}',
    docs: 'https://cloud.tencent.com/document/product/1141/45569',
  },
  covers: { statements: ['WP-3-12'] },
  evaluate({ data }) {
    const on = known(data.DeletionProtection ?? undefined, PATH);
    const evidence = { path: PATH, observed: on, expected: true };
    return on ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'On', given: [registry({ DeletionProtection: true })], expect: { 'tcr-1': 'pass' } },
    { name: 'Off', given: [registry({ DeletionProtection: false })], expect: { 'tcr-1': 'fail' } },
    { name: 'Not in the answer', given: [registry()], expect: { 'tcr-1': 'unknown' } },
    { name: 'Denied', given: [denied('tcr.DescribeInstances')], expect: { '*': 'unknown' } },
  ],
});
