import { camAccount } from '../../inventory/identity/cam-account.js';
import { cloudauditTrack } from '../../inventory/identity/cloudaudit-track.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { ACCOUNT, denied, IN_BUCKET, track, tracks, wholeTracks } from './audit-calls.js';
import { covered, summary, trails } from './trail.js';

export default defineCheck({
  id: 'audit-track-searchable',
  title: { en: 'Records of operations can be searched as they come in', zh: '操作审计记录可实时检索分析' },
  failTitle: { en: 'Records of operations are filed away without a way to search them', zh: '操作审计记录仅归档而无法检索' },
  why: {
    en: 'Files in a bucket answer questions after days of work. In a log topic the same question takes seconds, and alarms can watch for the answer.',
    zh: '存储桶中的文件需要数日整理才能回答问题，而日志主题只需数秒，并可配置告警持续监视。',
  },
  severity: 'low',
  subject: camAccount,
  alsoReads: [cloudauditTrack],
  layer: 'security-configuration',
  objectives: ['central-log-analysis'],
  remediation: {
    console: [{ en: 'CloudAudit > Tracking set > Create: all operations, delivered to a log topic.', zh: '在“操作审计 > 跟踪集 > 创建”中选择全部操作并投递到日志主题。' }],
    tccli: 'tccli cloudaudit CreateAuditTrack --Name search --ActionType "*" --ResourceType "*" --EventNames \'["*"]\' --Status 1 --Storage \'{"StorageType":"cls","StorageRegion":"<region>","StorageName":"<topic-id>","StoragePrefix":"cloudaudit"}\'',
    terraform: 'resource "tencentcloud_audit_track" "search" {\n  name          = "search"\n  action_type   = "*"\n  resource_type = "*"\n  event_names   = ["*"]\n  status        = 1\n  storage {\n    storage_type   = "cls"\n    storage_region = "<region>"\n    storage_name   = "<topic-id>"\n    storage_prefix = "cloudaudit"\n  }\n}',
    docs: 'https://cloud.tencent.com/document/product/629/69204',
  },
  covers: { statements: ['WP-6.2.3-03a', 'WP-7.2.5-04', 'WP-7.2.5-05'], peers: ['cis-2.3'] },
  evaluate(_, context) {
    const current = trails(context).filter(({ destination }) => destination.type !== 'cos' && destination.type !== 'ckafka');
    const all = trails(context);
    const evidence = { path: 'DescribeAuditTracks Tracks[].Storage.StorageType', observed: all.length === 0 ? 'no tracking set' : summary(all), expected: 'every read and write operation delivered to a log topic' };
    const holds = covered(current, ({ destination }) => (destination.type === undefined ? undefined : true));
    if (holds === undefined) return unknown('what a tracking set records, or where it goes, is not fully in the recorded answers');
    return holds ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'A log topic', given: [ACCOUNT, ...wholeTracks(track())], expect: { account: 'pass' } },
    { name: 'A bucket only', given: [ACCOUNT, ...wholeTracks(track({ Storage: IN_BUCKET }))], expect: { account: 'fail' } },
    { name: 'Writes only in the topic', given: [ACCOUNT, ...wholeTracks(track({ ActionType: 'Write' }), track({ TrackId: 2, Storage: IN_BUCKET }))], expect: { account: 'fail' } },
    { name: 'Off', given: [ACCOUNT, ...wholeTracks(track({ Status: 0 }))], expect: { account: 'fail' } },
    { name: 'No set', given: [ACCOUNT, tracks()], expect: { account: 'fail' } },
    { name: 'Detail or destination not recorded', given: [ACCOUNT, tracks(track())], expect: { account: 'unknown' } },
    { name: 'Kind of storage missing', given: [ACCOUNT, ...wholeTracks(track({ Storage: { StorageName: 'x', StorageAccountId: '' } }))], expect: { account: 'unknown' } },
    { name: 'Denied', given: [ACCOUNT, denied('cloudaudit.DescribeAuditTracks')], expect: { account: 'unknown' } },
    { name: 'Account not recorded', given: [tracks(track())], expect: { '*': 'unknown' } },
  ],
});
