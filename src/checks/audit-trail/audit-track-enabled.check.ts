import { camAccount } from '../../inventory/identity/cam-account.js';
import { cloudauditLegacyAudit } from '../../inventory/identity/cloudaudit-legacy-audit.js';
import { cloudauditTrack } from '../../inventory/identity/cloudaudit-track.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { ACCOUNT, denied, NO_LEGACY, track, trackDetail, tracks, wholeTracks } from './audit-calls.js';
import { covered, summary, trails, unseenTrails } from './trail.js';

export default defineCheck({
  id: 'audit-track-enabled',
  title: { en: 'Every operation of the account is recorded and delivered', zh: '账号的全部操作均被记录并投递' },
  failTitle: { en: 'Operations of the account are not all recorded', zh: '账号操作未被完整记录' },
  why: {
    en: 'Without a tracking set the cloud forgets who did what after 90 days, and nothing can be searched or proven later. After an incident this record is what shows how it happened.',
    zh: '没有跟踪集，云平台在 90 天后就不再保留谁做了什么，事后无法检索或举证。发生事件时，还原经过依靠的正是这些记录。',
  },
  severity: 'high',
  subject: camAccount,
  alsoReads: [cloudauditTrack],
  consults: [cloudauditLegacyAudit],
  layer: 'security-configuration',
  objectives: ['audit-trail-enabled'],
  remediation: {
    console: [
      { en: 'CloudAudit > Tracking set > Create: all regions, event type all, resource type all.', zh: '在“操作审计 > 跟踪集 > 创建”中选择全部事件类型和全部资源类型。' },
      { en: 'Deliver to a log topic or a bucket kept for this, and switch the set on.', zh: '投递到专用的日志主题或存储桶，并启用跟踪集。' },
    ],
    tccli:
      'tccli cloudaudit CreateAuditTrack --Name all --ActionType "*" --ResourceType "*" --EventNames \'["*"]\' --Status 1 --Storage \'{"StorageType":"cls","StorageRegion":"<region>","StorageName":"<topic-id>","StoragePrefix":"cloudaudit"}\'',
    terraform:
      'resource "tencentcloud_audit_track" "all" {\n  name          = "all"\n  action_type   = "*"\n  resource_type = "*"\n  event_names   = ["*"]\n  status        = 1\n  storage {\n    storage_type   = "cls"\n    storage_region = "<region>"\n    storage_name   = "<topic-id>"\n    storage_prefix = "cloudaudit"\n  }\n}',
    docs: 'https://cloud.tencent.com/document/product/629/69204',
  },
  covers: { statements: ['WP-7.2.5-01', 'WP-7.2.5-03', 'WP-6.2.1-06a', 'WP-6.2.3-01', 'WP-3-04'], peers: ['cis-2.1'] },
  evaluate(_, context) {
    const all = trails(context);
    const evidence = {
      path: 'DescribeAuditTracks Tracks[]',
      observed: all.length === 0 ? 'no tracking set' : summary(all),
      expected: 'tracking sets that are on and together record every read and write operation of every product',
    };
    const complete = covered(all);
    if (complete === true) return pass(evidence);
    if (complete === undefined) return unknown('what a tracking set records is not fully in the recorded answers');
    const unseen = unseenTrails(context);
    return unseen === undefined ? fail(evidence) : unknown(unseen);
  },
  examples: [
    { name: 'One set records everything', given: [ACCOUNT, ...wholeTracks(track())], expect: { account: 'pass' } },
    { name: 'Reads and writes in two sets', given: [ACCOUNT, ...wholeTracks(track({ ActionType: 'Read' }), track({ TrackId: 2, ActionType: 'Write' }))], expect: { account: 'pass' } },
    { name: 'Off', given: [ACCOUNT, ...wholeTracks(track({ Status: 0 })), NO_LEGACY], expect: { account: 'fail' } },
    { name: 'Writes only', given: [ACCOUNT, ...wholeTracks(track({ ActionType: 'Write' })), NO_LEGACY], expect: { account: 'fail' } },
    { name: 'One product', given: [ACCOUNT, ...wholeTracks(track({ ResourceType: 'cos' })), NO_LEGACY], expect: { account: 'fail' } },
    { name: 'Chosen events', given: [ACCOUNT, ...wholeTracks(track({ EventNames: ['DeleteBucket'] })), NO_LEGACY], expect: { account: 'fail' } },
    {
      name: 'The detail narrows it to some products',
      given: [ACCOUNT, tracks(track()), trackDetail(1, { Status: 1, Filters: { ResourceFields: [{ ResourceType: 'cam', ActionType: '*', EventNames: ['*'] }] } }), NO_LEGACY],
      expect: { account: 'fail' },
    },
    { name: 'No set at all', given: [ACCOUNT, tracks(), NO_LEGACY], expect: { account: 'fail' } },
    { name: 'No set, and those of the first generation were not recorded', given: [ACCOUNT, tracks()], expect: { account: 'unknown' } },
    {
      name: 'A set of the first generation records everything',
      given: [
        ACCOUNT,
        tracks(),
        { call: 'cloudaudit.ListAudits', response: { AuditSummarys: [{ AuditName: 'old', AuditStatus: 1, CosBucketName: 'audit' }] } },
        { call: 'cloudaudit.DescribeAudit', params: { AuditName: 'old' }, response: { AuditStatus: 1, ReadWriteAttribute: 3, IsEnableKmsEncry: 0 } },
      ],
      expect: { account: 'pass' },
    },
    { name: 'Events of the set are not in the answer', given: [ACCOUNT, ...wholeTracks(track({ EventNames: null })), NO_LEGACY], expect: { account: 'unknown' } },
    { name: 'Whether the detail narrows it was not recorded', given: [ACCOUNT, tracks(track()), NO_LEGACY], expect: { account: 'unknown' } },
    { name: 'Tracks denied', given: [ACCOUNT, denied('cloudaudit.DescribeAuditTracks'), NO_LEGACY], expect: { account: 'unknown' } },
    {
      name: 'Half of the tracks',
      given: [ACCOUNT, { call: 'cloudaudit.DescribeAuditTracks', params: { PageNumber: 1, PageSize: 1 }, response: { TotalCount: 2, Tracks: [track({ Status: 0 })] } }, NO_LEGACY],
      expect: { account: 'unknown' },
    },
    { name: 'Account not recorded', given: [...wholeTracks(track())], expect: { '*': 'unknown' } },
  ],
});
