import { organisationMember } from '../../inventory/identity/organization.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { denied } from './identity-calls.js';
import { members } from './organisation-calls.js';

export default defineCheck({
  id: 'organization-member-cannot-leave',
  title: { en: 'Member account cannot leave the organisation by itself', zh: '成员账号不可自行退出集团' },
  failTitle: { en: 'Member account can leave the organisation by itself', zh: '成员账号可自行退出集团' },
  why: {
    en: 'An account that leaves takes its data with it and drops every limit and record that the organisation put on it. An intruder with rights in the account can do that too.',
    zh: '成员账号退出后会带走其数据，并摆脱集团施加的全部限制和审计。拥有该账号权限的入侵者同样可以这样做。',
  },
  severity: 'low',
  subject: organisationMember,
  layer: 'accounts-access',
  objectives: ['separation-of-duties'],
  remediation: {
    console: [{ en: 'Tencent Cloud Organization > Members > the member: do not allow it to leave.', zh: '在“集团账号管理 > 成员账号管理”中将该成员设为不允许主动退出。' }],
    tccli: 'tccli organization UpdateOrganizationMember --MemberUin <member-uin> --IsAllowQuit Denied',
    terraform: 'resource "tencentcloud_organization_org_member" "<member>" {\n  name           = "<member>"\n  node_id        = <node-id>\n  policy_type    = "Financial"\n  permission_ids = [1, 2]\n}',
    docs: 'https://cloud.tencent.com/document/product/850',
  },
  covers: { statements: ['WP-7.2.4-01'] },
  evaluate(member, { account }) {
    if (member.id === account.uin) return notApplicable('the account that administers the organisation');
    const quit = known(member.data.IsAllowQuit ?? undefined, 'DescribeOrganizationMembers Items[].IsAllowQuit');
    const evidence = { path: 'DescribeOrganizationMembers Items[].IsAllowQuit', observed: quit, expected: 'Denied' };
    return quit === 'Denied' ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Not allowed, allowed, the administrator itself', given: [members({ MemberUin: 100000000021, IsAllowQuit: 'Denied' }, { MemberUin: 100000000022, IsAllowQuit: 'Allow' }, { MemberUin: 100000000001 })], expect: { '100000000021': 'pass', '100000000022': 'fail', '100000000001': 'not-applicable' } },
    { name: 'Missing, null, another word', given: [members({ MemberUin: 100000000021 }, { MemberUin: 100000000022, IsAllowQuit: null }, { MemberUin: 100000000023, IsAllowQuit: 'maybe' })], expect: { '100000000021': 'unknown', '100000000022': 'unknown', '100000000023': 'unknown' } },
    { name: 'Half of the members', given: [{ call: 'organization.DescribeOrganizationMembers', params: { Offset: 0, Limit: 1 }, response: { Total: 2, Items: [{ MemberUin: 100000000021, IsAllowQuit: 'Denied' }] } }], expect: { '100000000021': 'pass', '*': 'unknown' } },
    { name: 'Denied', given: [denied('organization.DescribeOrganizationMembers')], expect: { '*': 'unknown' } },
    { name: 'No organisation', given: [{ call: 'organization.DescribeOrganizationMembers', error: { code: 'ResourceNotFound.OrganizationNotExist' } }], expect: { '*': 'not-applicable' } },
  ],
});
