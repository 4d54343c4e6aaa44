import { organisationMember } from '../../inventory/identity/organization.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { denied } from './identity-calls.js';
import { members } from './organisation-calls.js';

const CREATED = 'create';

export default defineCheck({
  id: 'organization-member-root-email-bound',
  title: { en: 'Root of the created member account has a bound mail address', zh: '集团创建的成员主账号已绑定安全邮箱' },
  failTitle: { en: 'Root of the created member account has no bound mail address', zh: '集团创建的成员主账号未绑定安全邮箱' },
  why: {
    en: 'Accounts that the organisation made have a root that nobody signs in as. Without a mail address nobody receives its warnings, and nobody can recover it after an incident.',
    zh: '集团创建的成员账号存在无人登录的主账号。未绑定邮箱就无人接收其告警，事件发生后也无法找回。',
  },
  severity: 'low',
  subject: organisationMember,
  layer: 'accounts-access',
  objectives: ['incident-contacts'],
  remediation: {
    console: [{ en: 'Tencent Cloud Organization > Members > the member > Security: bind a mail address that several people read.', zh: '在“集团账号管理 > 成员账号管理 > 成员安全信息”中绑定由多人查看的邮箱。' }],
    tccli: 'tccli organization BindOrganizationMemberEmail --MemberUin <member-uin> --Email <address> --CountryCode 86 --Phone <phone>',
    terraform: 'resource "tencentcloud_organization_org_member_email" "<member>" {\n  member_uin   = <member-uin>\n  email        = "<address>"\n  country_code = "86"\n  phone        = "<phone>"\n}',
    docs: 'https://cloud.tencent.com/document/product/850',
  },
  covers: { statements: ['WP-7.1.2-P03', 'WP-3-03'] },
  evaluate(member) {
    const type = known(member.data.MemberType ?? undefined, 'DescribeOrganizationMembers Items[].MemberType');
    if (type.toLowerCase() !== CREATED) return notApplicable('the member was invited and has contacts of its own');
    const status = known(member.data.BindStatus ?? undefined, 'DescribeOrganizationMembers Items[].BindStatus');
    const evidence = { path: 'DescribeOrganizationMembers Items[].BindStatus', observed: status, expected: 'Success' };
    return status === 'Success' ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Bound, not bound, waiting for confirmation, invited', given: [members({ MemberUin: 100000000021, MemberType: 'Create', BindStatus: 'Success' }, { MemberUin: 100000000022, MemberType: 'Create', BindStatus: 'Unbound' }, { MemberUin: 100000000023, MemberType: 'Create', BindStatus: 'Valid' }, { MemberUin: 100000000024, MemberType: 'Invite', BindStatus: 'Unbound' })], expect: { '100000000021': 'pass', '100000000022': 'fail', '100000000023': 'fail', '100000000024': 'not-applicable' } },
    { name: 'Type or state missing', given: [members({ MemberUin: 100000000021, BindStatus: 'Unbound' }, { MemberUin: 100000000022, MemberType: 'Create' })], expect: { '100000000021': 'unknown', '100000000022': 'unknown' } },
    { name: 'Denied', given: [denied('organization.DescribeOrganizationMembers')], expect: { '*': 'unknown' } },
    { name: 'No organisation', given: [{ call: 'organization.DescribeOrganizationMembers', error: { code: 'ResourceNotFound.OrganizationNotExist' } }], expect: { '*': 'not-applicable' } },
  ],
});
