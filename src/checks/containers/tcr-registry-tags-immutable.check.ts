import { collected, known } from '../../inventory/resource.js';
import { tcrRegistry } from '../../inventory/services/tcr-registry.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { aboutRegistry, denied, registry, registryNamespaces } from './container-calls.js';

const RULES = 'DescribeImmutableTagRules Rules[]';
const NAMESPACES = 'DescribeNamespaces NamespaceList[]';

function immutable(...Rules: readonly { readonly [field: string]: unknown }[]): ExampleCall {
  return aboutRegistry('DescribeImmutableTagRules', { Rules, Total: Rules.length });
}

export default defineCheck({
  id: 'tcr-registry-tags-immutable',
  title: { en: 'Image tags of the registry cannot be overwritten', zh: '镜像版本不可覆盖' },
  failTitle: { en: 'Image tags of the registry can be overwritten', zh: '镜像版本可被覆盖' },
  why: {
    en: 'Who overwrites a tag changes what runs in production without anybody deploying: the next restart takes the new image. Immutable tags make every change a new version.',
    zh: '覆盖镜像版本可在无人发布的情况下改变生产环境：下次重启即会拉取新镜像。不可变版本使每次变更都成为新版本。',
  },
  severity: 'medium',
  subject: tcrRegistry,
  layer: 'application',
  objectives: ['tamper-protection'],
  parameters: {
    exemptNamespaces: { type: 'strings', default: [], description: 'Namespaces whose tags may change, e.g. for development' },
  },
  remediation: {
    console: [{ en: 'TCR > Instance > Version management > Immutable tags: add an entry per namespace, all repositories, all tags.', zh: '容器镜像服务 > 实例 > 版本管理 > 版本不可变：为各命名空间添加覆盖全部仓库与版本的条目。' }],
    tccli: 'tccli tcr CreateImmutableTagRules --RegistryId <registry-id> --NamespaceName <namespace> --Rule \'{"RepositoryPattern":"**","TagPattern":"**","RepositoryDecoration":"repoMatches","TagDecoration":"matches"}\'',
    docs: 'https://cloud.tencent.com/document/product/1141/50332',
  },
  covers: { statements: ['WP-3-12'] },
  evaluate({ details }, { parameters }) {
    const namespaces = known(collected(details.namespaces)?.NamespaceList ?? undefined, NAMESPACES);
    const names = namespaces.map(({ Name }) => known(Name || undefined, `${NAMESPACES}.Name`)).filter((name) => !parameters.exemptNamespaces.includes(name));
    if (names.length === 0) return notApplicable('the registry has no namespace that is judged');
    const rules = known(collected(details.immutableTags)?.Rules ?? undefined, RULES);
    const covered = new Set(rules.filter(({ Disabled }) => Disabled === false).map(({ NsName }) => NsName ?? ''));
    const open = names.filter((name) => !covered.has(name));
    const evidence = { path: RULES, observed: open, expected: 'an entry that is on for every namespace', note: 'which repositories and tags an entry names is not judged' };
    if (open.length === 0) return pass(evidence);
    return rules.some(({ Disabled, NsName }) => typeof Disabled !== 'boolean' || !NsName) ? unknown(`${RULES} does not tell for every entry what it covers`) : fail(evidence);
  },
  examples: [
    { name: 'Immutable', given: [registry(), registryNamespaces({ Name: 'prod' }), immutable({ NsName: 'prod', RepositoryPattern: '**', TagPattern: '**', Disabled: false })], expect: { 'tcr-1': 'pass' } },
    { name: 'Switched off', given: [registry(), registryNamespaces({ Name: 'prod' }), immutable({ NsName: 'prod', Disabled: true })], expect: { 'tcr-1': 'fail' } },
    { name: 'None', given: [registry(), registryNamespaces({ Name: 'prod' }), immutable()], expect: { 'tcr-1': 'fail' } },
    { name: 'Development may change', given: [registry(), registryNamespaces({ Name: 'dev' }), immutable()], parameters: { exemptNamespaces: ['dev'] }, expect: { 'tcr-1': 'not-applicable' } },
    { name: 'No namespaces', given: [registry(), registryNamespaces(), immutable()], expect: { 'tcr-1': 'not-applicable' } },
    { name: 'State is not in the answer', given: [registry(), registryNamespaces({ Name: 'prod' }), immutable({ NsName: 'prod' })], expect: { 'tcr-1': 'unknown' } },
    { name: 'Denied', given: [registry(), registryNamespaces({ Name: 'prod' }), denied('tcr.DescribeImmutableTagRules', { RegistryId: 'tcr-1' })], expect: { 'tcr-1': 'unknown' } },
  ],
});
