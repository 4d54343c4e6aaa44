import { cloudauditTrack } from '../../inventory/identity/cloudaudit-track.js';
import { organisation } from '../../inventory/identity/organization.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { denied, track, trackDetail, tracks } from './audit-calls.js';
import { allOf, anyOf } from './ternary.js';

const ADMINISTRATOR = { call: 'organization.DescribeOrganization', response: { OrgId: 501, HostUin: 100000000001, IsManager: true, NickName: 'example' } } as const;

export default defineCheck({
  id: 'audit-track-all-members',
  title: { en: 'A tracking set covers every member of the organisation', zh: '跟踪集覆盖集团全部成员账号' },
  failTitle: { en: 'No tracking set covers the members of the organisation', zh: '没有跟踪集覆盖集团成员账号' },
  why: {
    en: 'Members that record nothing, or can switch their own record off, are where an attacker works unseen. A set of the organisation covers new members by itself.',
    zh: '未记录操作、或可自行关闭记录的成员账号，是攻击者可以隐身活动的地方。集团级跟踪集会自动覆盖新成员。',
  },
  severity: 'medium',
  subject: organisation,
  alsoReads: [cloudauditTrack],
  layer: 'security-configuration',
  objectives: ['audit-trail-enabled', 'central-log-analysis'],
  remediation: {
    console: [{ en: 'As the administrator account: CloudAudit > Tracking set > the set > Edit: apply to all members of the organisation.', zh: '使用集团管理账号，在“操作审计 > 跟踪集 > 编辑”中开启“应用到集团全部成员账号”。' }],
    tccli: 'tccli cloudaudit ModifyAuditTrack --TrackId <track-id> --TrackForAllMembers 1',
    docs: 'https://cloud.tencent.com/document/product/629/69204',
  },
  covers: { statements: ['WP-7.2.5-01'] },
  evaluate(org, context) {
    const manager = org.data.IsManager;
    if (manager === undefined || manager === null) return unknown('whether the account administers the organisation is not in the recorded answer');
    if (!manager) return notApplicable('another account administers the organisation');
    const states = context.all(cloudauditTrack).map(({ data, details, id, name }) => {
      const members = 'missing' in details.track ? undefined : (details.track.value?.TrackForAllMembers ?? undefined);
      return { name: name ?? id, on: data.Status ?? null, members: members ?? null, holds: allOf(data.Status ?? undefined, members) };
    });
    const evidence = {
      path: 'DescribeAuditTrack TrackForAllMembers',
      observed: states.length === 0 ? 'no tracking set' : states.slice(0, 20).map(({ name, on, members }) => ({ trackingSet: name, on, allMembers: members })),
      expected: 'a tracking set that is on and covers all members',
    };
    const holds = anyOf(...states.map((state) => state.holds));
    if (holds === undefined) return unknown('whether a tracking set covers all members stands only in DescribeAuditTrack, which was not recorded for it');
    return holds ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Covered', given: [ADMINISTRATOR, tracks(track()), trackDetail(1, { TrackForAllMembers: 1, Status: 1 })], expect: { '501': 'pass' } },
    { name: 'Only the own account', given: [ADMINISTRATOR, tracks(track()), trackDetail(1, { TrackForAllMembers: 0, Status: 1 })], expect: { '501': 'fail' } },
    { name: 'Covered, but off', given: [ADMINISTRATOR, tracks(track({ Status: 0 })), trackDetail(1, { TrackForAllMembers: 1, Status: 0 })], expect: { '501': 'fail' } },
    { name: 'No set', given: [ADMINISTRATOR, tracks()], expect: { '501': 'fail' } },
    { name: 'Detail not recorded', given: [ADMINISTRATOR, tracks(track())], expect: { '501': 'unknown' } },
    { name: 'Detail without the field', given: [ADMINISTRATOR, tracks(track()), trackDetail(1, { Status: 1 })], expect: { '501': 'unknown' } },
    { name: 'Another account administers it', given: [{ call: 'organization.DescribeOrganization', response: { OrgId: 501, IsManager: false } }, tracks()], expect: { '501': 'not-applicable' } },
    { name: 'No organisation', given: [{ call: 'organization.DescribeOrganization', error: { code: 'ResourceNotFound.OrganizationNotExist' } }], expect: { '*': 'not-applicable' } },
    { name: 'Tracks denied', given: [ADMINISTRATOR, denied('cloudaudit.DescribeAuditTracks')], expect: { '501': 'unknown' } },
    { name: 'Organisation denied', given: [denied('organization.DescribeOrganization')], expect: { '*': 'unknown' } },
  ],
});
