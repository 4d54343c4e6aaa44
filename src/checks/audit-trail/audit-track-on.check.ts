import { cloudauditTrack } from '../../inventory/identity/cloudaudit-track.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { failBecauseOf, pass } from '../verdict.js';
import { denied, track, tracks } from './audit-calls.js';

export default defineCheck({
  id: 'audit-track-on',
  title: { en: 'Tracking set is on', zh: '跟踪集处于启用状态' },
  failTitle: { en: 'Tracking set is off', zh: '跟踪集已停用' },
  why: {
    en: 'A set that is there but off looks like protection in every list and records nothing. Switching it off is also what somebody does who wants to work unseen.',
    zh: '存在但未启用的跟踪集在列表中看似有效，实际不记录任何操作。停用跟踪集也正是想要隐身操作的人会做的事。',
  },
  severity: 'medium',
  subject: cloudauditTrack,
  layer: 'security-configuration',
  objectives: ['audit-trail-enabled'],
  remediation: {
    console: [{ en: 'CloudAudit > Tracking set: switch it on, or delete it if another one replaced it.', zh: '在“操作审计 > 跟踪集”中启用该跟踪集；若已被替代则删除。' }],
    tccli: 'tccli cloudaudit ModifyAuditTrack --TrackId <track-id> --Status 1',
    terraform: 'resource "tencentcloud_audit_track" "<set>" {\n  name   = "<set>"\n  status = 1\n}',
    docs: 'https://cloud.tencent.com/document/product/629/69204',
  },
  covers: { statements: ['WP-7.2.5-01', 'WP-7.2.5-03'] },
  evaluate(set) {
    const status = known(set.data.Status ?? undefined, 'DescribeAuditTracks Tracks[].Status');
    const evidence = { path: 'DescribeAuditTracks Tracks[].Status', observed: status, expected: true };
    return status ? pass(evidence) : failBecauseOf({ kind: 'audit-track', id: set.id, label: `tracking set ${set.name ?? set.id}` }, evidence);
  },
  examples: [
    { name: 'On, off', given: [tracks(track(), track({ TrackId: 2, Status: 0 }))], expect: { '1': 'pass', '2': 'fail' } },
    { name: 'State missing, null, another number', given: [tracks(track({ Status: undefined }), track({ TrackId: 2, Status: null }), track({ TrackId: 3, Status: 7 }))], expect: { '1': 'unknown', '2': 'unknown', '3': 'unknown' } },
    { name: 'No set', given: [tracks()], expect: { '*': 'not-applicable' } },
    { name: 'Denied', given: [denied('cloudaudit.DescribeAuditTracks')], expect: { '*': 'unknown' } },
  ],
});
