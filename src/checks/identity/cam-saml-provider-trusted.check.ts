import { camRole } from '../../inventory/identity/cam-role.js';
import { camSamlProvider } from '../../inventory/identity/cam-saml-provider.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { denied, roles, ROOT } from './identity-calls.js';
import { rolesWithRights } from './rights-calls.js';

const providers = (...names: readonly string[]) => ({ call: 'cam.ListSAMLProviders', response: { TotalCount: names.length, SAMLProviderSet: names.map((Name) => ({ Name })) } });

export default defineCheck({
  id: 'cam-saml-provider-trusted',
  title: { en: 'SAML identity provider is used by a role', zh: 'SAML 身份提供商已被角色使用' },
  failTitle: { en: 'SAML identity provider is used by no role', zh: 'SAML 身份提供商未被任何角色使用' },
  why: {
    en: 'A provider left over from a trial still counts as trusted: a role that names it later would let in whoever runs that directory by then. What is not needed should not be there.',
    zh: '试用后遗留的身份提供商仍被视为可信：日后若有角色引用它，届时控制该目录的人就能登录。不需要的配置应当删除。',
  },
  severity: 'low',
  subject: camSamlProvider,
  alsoReads: [camRole],
  layer: 'accounts-access',
  objectives: ['federated-identity', 'access-review'],
  remediation: {
    console: [{ en: 'CAM > Identity providers > Role SSO: delete the provider, or let the roles of your people trust it.', zh: '在“访问管理 > 身份提供商 > 角色 SSO”中删除该提供商，或在人员角色中引用它。' }],
    tccli: 'tccli cam DeleteSAMLProvider --Name <provider>',
    terraform: 'resource "tencentcloud_cam_saml_provider" "<provider>" {\n  name        = "<provider>"\n  meta_data   = "<metadata>"\n  description = "<purpose>"\n}',
    docs: 'https://cloud.tencent.com/document/product/598/133082',
  },
  covers: { statements: ['WP-7.2.4-05', 'WP-3-15'] },
  evaluate(provider, context) {
    const trusting = context.all(camRole).filter((role) => {
      const document = known(role.data.PolicyDocument ?? undefined, `DescribeRoleList PolicyDocument of role ${role.id}`);
      return document.statement.some((statement) => statement.effect === 'allow' && Object.values(statement.principal ?? {}).flat().some((principal) => principal.endsWith(`:saml-provider/${provider.id}`)));
    });
    const evidence = { path: 'ListSAMLProviders SAMLProviderSet[].Name, DescribeRoleList List[].PolicyDocument principal.federated', observed: trusting.slice(0, 20).map((role) => role.id), expected: 'at least one role that trusts it' };
    return trusting.length > 0 ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Trusted by a role, by none', given: [providers('corp', 'trial'), ...rolesWithRights({ name: 'people', trusts: { federated: [`qcs::cam::uin/${ROOT}:saml-provider/corp`] } }, { name: 'own' })], expect: { corp: 'pass', trial: 'fail' } },
    { name: 'No roles', given: [providers('corp'), roles()], expect: { corp: 'fail' } },
    { name: 'The trust policy of a role was not recorded', given: [providers('corp'), roles({ RoleName: 'a' })], expect: { corp: 'unknown' } },
    { name: 'Roles denied', given: [providers('corp'), denied('cam.DescribeRoleList')], expect: { corp: 'unknown' } },
    { name: 'Providers denied', given: [denied('cam.ListSAMLProviders'), roles()], expect: { '*': 'unknown' } },
    { name: 'No providers', given: [providers(), roles()], expect: { '*': 'not-applicable' } },
  ],
});
