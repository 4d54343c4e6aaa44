import { camRole } from '../../inventory/identity/cam-role.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { denied, roles, ROOT } from './identity-calls.js';
import { FROM_OFFICE, rolesWithRights } from './rights-calls.js';
import { accountOf, conditionKeys, trustStatements } from './trust-policy.js';

const SUPPLIER = { qcs: ['qcs::cam::uin/100000000099:root'] } as const;

export default defineCheck({
  id: 'cam-role-external-trust-conditioned',
  title: { en: 'CAM role asks other accounts for an external id', zh: '跨账号信任的角色要求提供外部 ID' },
  failTitle: { en: 'CAM role lets another account in without an external id', zh: '跨账号信任的角色未要求外部 ID' },
  why: {
    en: 'A supplier who works for many customers takes a role in each of them. Without a word agreed between the two of you, another customer can have the supplier act in your account by mistake or on purpose.',
    zh: '服务商会在众多客户账号中扮演角色。若双方没有约定的外部 ID，其他客户可能有意或无意地让服务商以你的角色进行操作。',
  },
  severity: 'medium',
  subject: camRole,
  layer: 'accounts-access',
  objectives: ['third-party-access'],
  remediation: {
    console: [{ en: 'CAM > Roles > the role > Role carriers: switch on verification and agree on an external id with the other account.', zh: '在“访问管理 > 角色 > 角色详情 > 角色载体”中开启校验，并与对方约定外部 ID。' }],
    tccli: 'tccli cam UpdateAssumeRolePolicy --RoleName <role> --PolicyDocument \'<document with condition {"string_equal":{"sts:external_id":"<agreed-id>"}}>\'',
    terraform: 'resource "tencentcloud_cam_role" "<role>" {\n  name     = "<role>"\n  document = jsonencode({ version = "2.0", statement = [{ effect = "allow", action = "name/sts:AssumeRole", principal = { qcs = ["qcs::cam::uin/<supplier-uin>:root"] }, condition = { string_equal = { "sts:external_id" = "<agreed-id>" } } }] })\n}',
    docs: 'https://cloud.tencent.com/document/product/598/19389',
  },
  sources: ['vendor API reference of STS AssumeRole (ExternalId)'],
  covers: { statements: ['WP-6.2.1-02c'] },
  evaluate(role, { account }) {
    const document = known(role.data.PolicyDocument, 'DescribeRoleList List[].PolicyDocument');
    if (document === null) return unknown('the answer holds no trust policy');
    const foreign = trustStatements(document).filter(({ principals }) => principals.some((principal) => (accountOf(principal) ?? account.uin) !== account.uin));
    if (foreign.length === 0) return notApplicable('the role trusts no other account');
    const path = 'DescribeRoleList List[].PolicyDocument statement[].condition';
    const expected = 'a condition on sts:external_id wherever another account is trusted';
    const open = foreign.filter(({ condition }) => condition === null);
    if (open.length > 0) return fail({ path, observed: open.flatMap(({ principals }) => principals).slice(0, 20), expected });
    const other = foreign.find(({ condition }) => !conditionKeys(condition).some(({ key, values }) => /external_?id/.test(key) && values.every((value) => value !== '' && value !== '*')));
    if (other !== undefined) return unknown('another account is trusted under a condition that names no external id; whether it suffices is a matter of judgement');
    return pass({ path, observed: foreign.map(({ principals }) => principals.join(', ')), expected });
  },
  examples: [
    {
      name: 'With an external id, without a condition, own account, a service',
      given: rolesWithRights(
        { name: 'agreed', trusts: SUPPLIER, condition: { string_equal: { 'sts:external_id': 'k7-example' } } },
        { name: 'open', trusts: SUPPLIER },
        { name: 'own', trusts: { qcs: [`qcs::cam::uin/${ROOT}:root`] } },
        { name: 'service', trusts: { service: ['scf.qcloud.com'] } },
      ),
      expect: { agreed: 'pass', open: 'fail', own: 'not-applicable', service: 'not-applicable' },
    },
    {
      name: 'Another condition, an external id that says nothing',
      given: rolesWithRights({ name: 'b', trusts: SUPPLIER, condition: FROM_OFFICE }, { name: 'c', trusts: SUPPLIER, condition: { string_like: { 'sts:external_id': '*' } } }),
      expect: { b: 'unknown', c: 'unknown' },
    },
    { name: 'No trust policy', given: [roles({ RoleName: 'a' })], expect: { a: 'unknown' } },
    { name: 'Denied', given: [denied('cam.DescribeRoleList')], expect: { '*': 'unknown' } },
    { name: 'No roles', given: [roles()], expect: { '*': 'not-applicable' } },
  ],
});
