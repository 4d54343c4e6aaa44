import { camRole } from '../../inventory/identity/cam-role.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { denied, roles, ROOT } from './identity-calls.js';
import { accountOf, isAnyone, trustedPrincipals } from './trust-policy.js';

function trusting(RoleName: string, ...qcs: readonly string[]) {
  return { RoleName, PolicyDocument: JSON.stringify({ version: '2.0', statement: [{ action: 'name/sts:AssumeRole', effect: 'allow', principal: { qcs } }] }) };
}

export default defineCheck({
  id: 'cam-role-cross-account-approved',
  title: { en: 'CAM role trusts no account outside the approved list', zh: 'CAM 角色未信任名单之外的账号' },
  failTitle: { en: 'CAM role trusts an account that was not approved', zh: 'CAM 角色信任未经批准的账号' },
  why: {
    en: 'A role that trusts another account opens this one to whatever happens there: its users, its leaks, its attackers. Suppliers\' roles often outlive their contracts.',
    zh: '信任其他账号的角色，会让对方账号中的用户、泄露和攻击者影响到本账号。供应商的角色往往在合同结束后仍然存在。',
  },
  severity: 'medium',
  subject: camRole,
  layer: 'accounts-access',
  objectives: ['third-party-access'],
  parameters: {
    approvedAccounts: { type: 'strings', default: [], description: 'Uins of other accounts that roles may trust.' },
  },
  remediation: {
    console: [
      { en: 'CAM > Roles > the role > Role carriers: remove accounts that no longer need it, or delete the role.', zh: '在“访问管理 > 角色 > 角色详情 > 角色载体”中移除不再需要的账号，或删除该角色。' },
      { en: 'Add accounts that do need it to the parameter approvedAccounts of this check.', zh: '将确需信任的账号加入本检查的 approvedAccounts 参数。' },
    ],
    tccli: 'tccli cam UpdateAssumeRolePolicy --RoleName <role> --PolicyDocument \'<document>\'',
    docs: 'https://cloud.tencent.com/document/product/598/50254',
  },
  covers: { statements: ['WP-7.2.4-02', 'WP-7.2.4-01'] },
  evaluate(role, context) {
    const document = known(role.data.PolicyDocument, 'PolicyDocument');
    if (document === null) return unknown('the answer holds no trust policy');
    const principals = trustedPrincipals(document);
    const approved = [context.account.uin, ...context.parameters.approvedAccounts];
    const foreign = principals.filter((principal) => {
      const account = accountOf(principal);
      return isAnyone(principal) || (account !== undefined && !approved.includes(account));
    });
    const evidence = {
      path: 'DescribeRoleList List[].PolicyDocument principal.qcs',
      observed: (foreign.length > 0 ? foreign : principals).slice(0, 20),
      expected: `this account${context.parameters.approvedAccounts.length > 0 ? ` or ${context.parameters.approvedAccounts.join(', ')}` : ''}, services or identity providers of it`,
    };
    return foreign.length > 0 ? fail(evidence) : pass(evidence);
  },
  examples: [
    {
      name: 'Own account, another account, a user of another account, own identity provider, a service',
      given: [
        roles(
          trusting('own', `qcs::cam::uin/${ROOT}:root`),
          trusting('foreign', 'qcs::cam::uin/100000000099:root'),
          trusting('foreign-user', `qcs::cam::uin/${ROOT}:root`, 'qcs::cam::uin/100000000099:uin/100000000098'),
          { RoleName: 'provider', PolicyDocument: `{"statement":[{"action":"name/sts:AssumeRoleWithSAML","effect":"allow","principal":{"federated":["qcs::cam::uin/${ROOT}:saml-provider/corp"]}}]}` },
          { RoleName: 'service', PolicyDocument: '{"statement":[{"action":"name/sts:AssumeRole","effect":"allow","principal":{"service":"cvm.qcloud.com"}}]}' },
        ),
      ],
      expect: { own: 'pass', foreign: 'fail', 'foreign-user': 'fail', provider: 'pass', service: 'pass' },
    },
    { name: 'An approved supplier', parameters: { approvedAccounts: ['100000000099'] }, given: [roles(trusting('supplier', 'qcs::cam::uin/100000000099:root'))], expect: { supplier: 'pass' } },
    { name: 'No trust policy', given: [roles({ RoleName: 'a' }, { RoleName: 'b', PolicyDocument: 7 })], expect: { a: 'unknown', b: 'unknown' } },
    {
      name: 'Half of the pages',
      given: [{ call: 'cam.DescribeRoleList', params: { Page: 1, Rp: 1 }, response: { TotalNum: 2, List: [trusting('own', `qcs::cam::uin/${ROOT}:root`)] } }],
      expect: { own: 'pass', '*': 'unknown' },
    },
    { name: 'Denied', given: [denied('cam.DescribeRoleList')], expect: { '*': 'unknown' } },
    { name: 'No roles', given: [roles()], expect: { '*': 'not-applicable' } },
  ],
});
