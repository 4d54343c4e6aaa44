import { clsTopic } from '../../inventory/data/cls-topic.js';
import { cosBucket } from '../../inventory/data/cos-bucket.js';
import { camAccount } from '../../inventory/identity/cam-account.js';
import { cloudauditLegacyAudit } from '../../inventory/identity/cloudaudit-legacy-audit.js';
import { cloudauditTrack } from '../../inventory/identity/cloudaudit-track.js';
import { defineCheck } from '../check.js';
import { ACCOUNT, denied, IN_BUCKET, NO_LEGACY, track, tracks, wholeTracks } from './audit-calls.js';
import { bucketStore, topicStore } from './destination-calls.js';
import { judgeRetention } from './retention-verdict.js';

const DAYS = 365;

export default defineCheck({
  id: 'audit-track-retention-365',
  title: { en: 'Records of operations are kept at least 365 days', zh: '操作审计记录至少留存 365 天' },
  failTitle: { en: 'Records of operations are kept less than 365 days', zh: '操作审计记录留存不足 365 天' },
  why: {
    en: 'Audits and investigations look back a whole year. Records that end earlier leave the first months without proof.',
    zh: '审计与调查通常会回溯一整年。提前删除的记录会使最初几个月缺乏证据。',
  },
  severity: 'medium',
  subject: camAccount,
  alsoReads: [cloudauditTrack],
  consults: [cloudauditLegacyAudit, clsTopic, cosBucket],
  layer: 'security-configuration',
  objectives: ['audit-retention-365'],
  remediation: {
    console: [
      { en: 'CLS > Log topic > Edit: set the retention to 365 days or more, or keep for ever.', zh: '在“日志服务 > 日志主题 > 编辑”中将保存时间设为 365 天以上或永久保存。' },
      { en: 'COS > the bucket > Lifecycle: remove rules that delete the records earlier.', zh: '在“对象存储 > 存储桶 > 生命周期”中移除提前删除审计记录的规则。' },
    ],
    tccli: 'tccli cls ModifyTopic --TopicId <topic-id> --Period 365',
    terraform: 'resource "tencentcloud_cls_topic" "audit" {\n  period = 365\n}',
    docs: 'https://cloud.tencent.com/document/product/629/69204',
  },
  covers: { statements: ['WP-7.2.5-02'] },
  evaluate: (_, context) => judgeRetention(context, DAYS),
  examples: [
    { name: 'A topic that keeps long enough', given: [ACCOUNT, ...wholeTracks(track()), topicStore({ Period: 365 })], expect: { account: 'pass' } },
    { name: 'A topic that keeps for ever', given: [ACCOUNT, ...wholeTracks(track()), topicStore({ Period: 3640 })], expect: { account: 'pass' } },
    { name: 'A topic that forgets too early', given: [ACCOUNT, ...wholeTracks(track()), topicStore({ Period: 364 }), NO_LEGACY], expect: { account: 'fail' } },
    { name: 'A bucket without life cycle', given: [ACCOUNT, ...wholeTracks(track({ Storage: IN_BUCKET })), ...bucketStore('none')], expect: { account: 'pass' } },
    {
      name: 'A bucket that deletes elsewhere, later, or not at all',
      given: [
        ACCOUNT,
        ...wholeTracks(track({ Storage: IN_BUCKET })),
        ...bucketStore([
          { ID: 'tmp', Status: 'Enabled', Filter: { Prefix: 'tmp/' }, Expiration: { Days: '7' } },
          { ID: 'late', Status: 'Enabled', Filter: '', Expiration: { Days: '370' } },
          { ID: 'off', Status: 'Disabled', Filter: '', Expiration: { Days: '1' } },
          { ID: 'parts', Status: 'Enabled', Filter: '', AbortIncompleteMultipartUpload: { DaysAfterInitiation: '3' } },
        ]),
      ],
      expect: { account: 'pass' },
    },
    {
      name: 'A bucket that deletes everything early',
      given: [ACCOUNT, ...wholeTracks(track({ Storage: IN_BUCKET })), ...bucketStore([{ ID: 'all', Status: 'Enabled', Filter: '', Expiration: { Days: '30' } }]), NO_LEGACY],
      expect: { account: 'fail' },
    },
    {
      name: 'A bucket that deletes below the prefix of the records',
      given: [ACCOUNT, ...wholeTracks(track({ Storage: IN_BUCKET })), ...bucketStore([{ ID: 'logs', Status: 'Enabled', Filter: { Prefix: 'cloudaudit/' }, Expiration: { Days: '30' } }]), NO_LEGACY],
      expect: { account: 'fail' },
    },
    {
      name: 'A rule that selects by tag',
      given: [ACCOUNT, ...wholeTracks(track({ Storage: IN_BUCKET })), ...bucketStore([{ ID: 'tag', Status: 'Enabled', Filter: { Tag: { Key: 'a', Value: 'b' } }, Expiration: { Days: '30' } }]), NO_LEGACY],
      expect: { account: 'unknown' },
    },
    { name: 'Life cycle not recorded', given: [ACCOUNT, ...wholeTracks(track({ Storage: IN_BUCKET })), ...bucketStore(undefined), NO_LEGACY], expect: { account: 'unknown' } },
    { name: 'Topic not recorded', given: [ACCOUNT, ...wholeTracks(track()), NO_LEGACY], expect: { account: 'unknown' } },
    { name: 'Message queue', given: [ACCOUNT, ...wholeTracks(track({ Storage: { StorageType: 'ckafka', StorageName: 'q' } })), NO_LEGACY], expect: { account: 'unknown' } },
    {
      name: 'Another account keeps them',
      given: [ACCOUNT, ...wholeTracks(track({ Storage: { StorageType: 'cls', StorageName: 'topic-1', StorageAccountId: '100000000099' } })), topicStore({ Period: 3640 }), NO_LEGACY],
      expect: { account: 'unknown' },
    },
    { name: 'Nothing is recorded', given: [ACCOUNT, tracks(), NO_LEGACY], expect: { account: 'fail' } },
    { name: 'Nothing, and the first generation was not recorded', given: [ACCOUNT, tracks()], expect: { account: 'unknown' } },
    {
      name: 'The long topic takes reads only, the short one everything',
      given: [
        ACCOUNT,
        ...wholeTracks(track({ ActionType: 'Read' }), track({ TrackId: 2, Storage: { StorageType: 'cls', StorageName: 'topic-2', StorageAccountId: '' } })),
        { call: 'cls.DescribeTopics', response: { TotalCount: 2, Topics: [{ TopicId: 'topic-1', Period: 3600 }, { TopicId: 'topic-2', Period: 30 }] } },
        NO_LEGACY,
      ],
      expect: { account: 'fail' },
    },
    { name: 'Tracks denied', given: [ACCOUNT, denied('cloudaudit.DescribeAuditTracks')], expect: { account: 'unknown' } },
  ],
});
