import { camRole } from '../../inventory/identity/cam-role.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { denied, roles } from './identity-calls.js';
import { isAnyone, trustedPrincipals } from './trust-policy.js';

export default defineCheck({
  id: 'cam-role-trust-not-anyone',
  title: { en: 'CAM role trusts named principals only', zh: 'CAM 角色仅信任指定主体' },
  failTitle: { en: 'CAM role can be taken by anyone', zh: '任何人都可扮演该 CAM 角色' },
  why: {
    en: 'A role that trusts everyone hands its rights to every account of the cloud. Nothing needs to be stolen for that.',
    zh: '信任所有人的角色，等于把自己的权限交给云上的每一个账号，攻击者无需窃取任何凭证。',
  },
  severity: 'critical',
  subject: camRole,
  layer: 'accounts-access',
  objectives: ['third-party-access', 'least-privilege'],
  remediation: {
    console: [{ en: 'CAM > Roles > the role > Role carriers: name the accounts, services or providers that need it.', zh: '在“访问管理 > 角色 > 角色详情 > 角色载体”中指定确需使用的账号、服务或身份提供商。' }],
    tccli: 'tccli cam UpdateAssumeRolePolicy --RoleName <role> --PolicyDocument \'<document>\'',
    docs: 'https://cloud.tencent.com/document/product/598/50254',
  },
  covers: { statements: ['WP-3-09', 'WP-7.2.4-03'] },
  evaluate(role) {
    const document = known(role.data.PolicyDocument, 'PolicyDocument');
    if (document === null) return unknown('the answer holds no trust policy');
    const principals = trustedPrincipals(document);
    const open = principals.filter(isAnyone);
    const evidence = { path: 'DescribeRoleList List[].PolicyDocument principal', observed: (open.length > 0 ? open : principals).slice(0, 20), expected: 'named accounts, services or identity providers' };
    return open.length > 0 ? fail(evidence) : pass(evidence);
  },
  examples: [
    {
      name: 'A service, an account, everyone in several spellings',
      given: [
        roles(
          { RoleId: '4611686018433460001', RoleName: 'service', PolicyDocument: '{"version":"2.0","statement":[{"action":"name/sts:AssumeRole","effect":"allow","principal":{"service":["cloudaudit.cloud.tencent.com"]}}]}' },
          { RoleName: 'account', PolicyDocument: '{"version":"2.0","statement":[{"action":"name/sts:AssumeRole","effect":"allow","principal":{"qcs":["qcs::cam::uin/100000000002:root"]}}]}' },
          { RoleName: 'star', PolicyDocument: '{"statement":[{"action":"name/sts:AssumeRole","effect":"allow","principal":"*"}]}' },
          { RoleName: 'anyone', PolicyDocument: '{"statement":[{"action":"name/sts:AssumeRole","effect":"allow","principal":{"qcs":"qcs::cam::anyone:anyone"}}]}' },
          { RoleName: 'any-account', PolicyDocument: { statement: [{ action: 'sts:AssumeRole', effect: 'allow', principal: { qcs: ['qcs::cam::uin/*:root'] } }] } },
          { RoleName: 'denied-all', PolicyDocument: '{"statement":[{"action":"*","effect":"deny","principal":"*"}]}' },
        ),
      ],
      expect: { service: 'pass', account: 'pass', star: 'fail', anyone: 'fail', 'any-account': 'fail', 'denied-all': 'pass' },
    },
    {
      name: 'No trust policy, or one that cannot be read',
      given: [roles({ RoleName: 'a' }, { RoleName: 'b', PolicyDocument: null }, { RoleName: 'c', PolicyDocument: '%7B%22version' })],
      expect: { a: 'unknown', b: 'unknown', c: 'unknown' },
    },
    { name: 'Denied', given: [denied('cam.DescribeRoleList')], expect: { '*': 'unknown' } },
    { name: 'No roles', given: [roles()], expect: { '*': 'not-applicable' } },
  ],
});
