import { known } from '../../inventory/resource.js';
import { tcrRegistry } from '../../inventory/services/tcr-registry.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { denied, registry } from './container-calls.js';

const PATH = 'DescribeInstances Registries[].EnableAnonymous';

export default defineCheck({
  id: 'tcr-registry-no-anonymous-pull',
  title: { en: 'Registry demands sign-in to pull images', zh: '镜像仓库实例拉取镜像需登录' },
  failTitle: { en: 'Registry lets anyone pull images without signing in', zh: '镜像仓库实例允许匿名拉取' },
  why: {
    en: 'Images hold your code and often credentials. With anonymous pulls nobody knows who took a copy.',
    zh: '镜像中包含代码，常常还有凭证。允许匿名拉取时，无从得知谁取走了副本。',
  },
  severity: 'high',
  subject: tcrRegistry,
  layer: 'customer-data',
  objectives: ['snapshot-image-sharing'],
  remediation: {
    console: [{ en: 'TCR > Instance management > the instance > Anonymous pull: switch off.', zh: '容器镜像服务 > 实例管理 > 实例 > 匿名拉取：关闭。' }],
    tccli: 'tccli tcr ModifyInstance --RegistryId <registry-id> --EnableAnonymous false',
    docs: 'https://cloud.tencent.com/document/product/1141',
  },
  covers: { statements: ['WP-3-12'] },
  evaluate({ data }) {
    const anonymous = known(data.EnableAnonymous ?? undefined, PATH);
    const evidence = { path: PATH, observed: anonymous, expected: false };
    return anonymous ? fail(evidence) : pass(evidence);
  },
  examples: [
    { name: 'Sign-in demanded', given: [registry()], expect: { 'tcr-1': 'pass' } },
    { name: 'Anonymous', given: [registry({ EnableAnonymous: true })], expect: { 'tcr-1': 'fail' } },
    { name: 'Not in the answer', given: [registry({ EnableAnonymous: null })], expect: { 'tcr-1': 'unknown' } },
    { name: 'Denied', given: [denied('tcr.DescribeInstances')], expect: { '*': 'unknown' } },
    { name: 'No registry', given: [{ call: 'tcr.DescribeInstances', response: { TotalCount: 0, Registries: [] } }], expect: { '*': 'not-applicable' } },
  ],
});
