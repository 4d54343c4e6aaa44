import { camRole } from '../../inventory/identity/cam-role.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { denied, roles, ROOT } from './identity-calls.js';
import { FROM_OFFICE, rolesWithRights } from './rights-calls.js';
import { conditionKeys, trustStatements } from './trust-policy.js';

const OIDC = { federated: [`qcs::cam::uin/${ROOT}:oidc-provider/pipeline`] } as const;

/** True where a condition pins down for whom a token was made, or about whom it is. */
function pinsDown(condition: Parameters<typeof conditionKeys>[0]): boolean {
  return conditionKeys(condition).some(({ key, values }) => /^oidc:(aud|sub)$/.test(key) && values.length > 0 && values.every((value) => value !== '' && !/^\*+$/.test(value)));
}

export default defineCheck({
  id: 'cam-role-federation-conditioned',
  title: { en: 'CAM role accepts tokens made for it only', zh: '信任 OIDC 的角色限定令牌受众或主体' },
  failTitle: { en: 'CAM role accepts any token of the provider', zh: '信任 OIDC 的角色接受任意令牌' },
  why: {
    en: 'Identity providers of pipelines and clusters make tokens for everybody who uses them, sometimes for the whole world. A role that does not say which ones it means can be taken by strangers.',
    zh: '流水线、集群等身份提供商会为所有使用者签发令牌，有时面向全球用户。角色若不限定接受哪些令牌，陌生人也可扮演。',
  },
  severity: 'high',
  subject: camRole,
  layer: 'accounts-access',
  objectives: ['third-party-access', 'federated-identity'],
  remediation: {
    console: [{ en: 'CAM > Roles > the role > Role carriers: add conditions on oidc:aud and oidc:sub that name your client and your project.', zh: '在“访问管理 > 角色 > 角色详情 > 角色载体”中添加 oidc:aud 和 oidc:sub 条件，限定自己的客户端和项目。' }],
    tccli: 'tccli cam UpdateAssumeRolePolicy --RoleName <role> --PolicyDocument \'<document>\'',
    terraform: 'resource "tencentcloud_cam_role" "<role>" {\n  name     = "<role>"\n  document = jsonencode({ version = "2.0", statement = [{ effect = "allow", action = "name/sts:AssumeRoleWithWebIdentity", principal = { federated = ["qcs::cam::uin/<account-uin>:oidc-provider/<provider>"] }, condition = { string_equal = { "oidc:aud" = ["<client-id>"] } } }] })\n}',
    docs: 'https://cloud.tencent.com/document/product/598/19389',
  },
  sources: ['vendor API reference of STS AssumeRoleWithWebIdentity'],
  covers: { statements: ['WP-7.2.4-05'] },
  evaluate(role) {
    const document = known(role.data.PolicyDocument, 'DescribeRoleList List[].PolicyDocument');
    if (document === null) return unknown('the answer holds no trust policy');
    const oidc = trustStatements(document).filter(({ principals }) => principals.some((principal) => /oidc-provider\//i.test(principal)));
    if (oidc.length === 0) return notApplicable('the role trusts no provider of web identities');
    const path = 'DescribeRoleList List[].PolicyDocument statement[].condition';
    const expected = 'a condition on oidc:aud or oidc:sub';
    const open = oidc.filter(({ condition }) => condition === null || conditionKeys(condition).some(({ key, values }) => /^oidc:(aud|sub)$/.test(key) && values.some((value) => /^\*+$/.test(value))));
    if (open.length > 0) return fail({ path, observed: open.flatMap(({ principals }) => principals).slice(0, 20), expected });
    if (!oidc.every(({ condition }) => pinsDown(condition))) return unknown('the tokens are limited by a condition that names neither audience nor subject; whether it suffices is a matter of judgement');
    return pass({ path, observed: oidc.map(({ condition }) => conditionKeys(condition).map(({ key }) => key).join(', ')), expected });
  },
  examples: [
    {
      name: 'Audience named, no condition, any audience, SAML, own account',
      given: rolesWithRights(
        { name: 'named', trusts: OIDC, condition: { string_equal: { 'oidc:aud': ['client-1'] } } },
        { name: 'open', trusts: OIDC },
        { name: 'any', trusts: OIDC, condition: { string_like: { 'oidc:sub': ['*'] } } },
        { name: 'saml', trusts: { federated: [`qcs::cam::uin/${ROOT}:saml-provider/corp`] } },
        { name: 'own' },
      ),
      expect: { named: 'pass', open: 'fail', any: 'fail', saml: 'not-applicable', own: 'not-applicable' },
    },
    { name: 'Another condition', given: rolesWithRights({ name: 'a', trusts: OIDC, condition: FROM_OFFICE }), expect: { a: 'unknown' } },
    { name: 'No trust policy', given: [roles({ RoleName: 'a' })], expect: { a: 'unknown' } },
    { name: 'Denied', given: [denied('cam.DescribeRoleList')], expect: { '*': 'unknown' } },
    { name: 'No roles', given: [roles()], expect: { '*': 'not-applicable' } },
  ],
});
