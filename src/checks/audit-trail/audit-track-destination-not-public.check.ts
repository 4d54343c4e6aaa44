import { clsTopic } from '../../inventory/data/cls-topic.js';
import { cosBucket } from '../../inventory/data/cos-bucket.js';
import { cloudauditTrack } from '../../inventory/identity/cloudaudit-track.js';
import { known } from '../../inventory/resource.js';
import type { InventoryView } from '../../inventory/view.js';
import { defineCheck } from '../check.js';
import { publicAccess } from '../storage/bucket-access.js';
import { bucketAcl, bucketPolicy, EVERYONE, noPolicy, wholeBucket } from '../storage/bucket-calls.js';
import { fail, notApplicable, pass, unknown, type Verdict } from '../verdict.js';
import { denied, IN_BUCKET, track, tracks } from './audit-calls.js';
import { AUDIT_BUCKET, bucketStore, topicStore } from './destination-calls.js';
import { bucketOf } from './retention.js';
import { destinationOf, type Destination } from './trail.js';

function judgeBucket(destination: Destination, view: InventoryView): Verdict {
  const bucket = bucketOf(destination, view);
  if (bucket === undefined) return unknown(`bucket ${destination.name ?? ''} was not recorded`);
  const { doubts, openings } = publicAccess(bucket);
  const [first, ...rest] = openings.map((opening) => opening.evidence);
  if (first !== undefined) return fail(first, ...rest);
  const doubt = doubts[0];
  if (doubt !== undefined) return unknown(doubt.reason);
  return pass({ path: 'GetBucketAcl Grants, GetBucketPolicy Statement', observed: `bucket ${bucket.id}: nothing lets everyone in`, expected: 'no access for everyone' });
}

function judgeTopic(destination: Destination, view: InventoryView): Verdict {
  const topic = destination.name ? view.find(clsTopic, destination.name) : undefined;
  if (topic === undefined) return unknown(`log topic ${destination.name ?? ''} was not recorded`);
  const tracking = known(topic.data.IsWebTracking ?? undefined, 'DescribeTopics Topics[].IsWebTracking');
  const extension = known(topic.data.Extends, 'DescribeTopics Topics[].Extends');
  const access = extension === null ? null : known(extension.AnonymousAccess, 'DescribeTopics Topics[].Extends.AnonymousAccess');
  const operations = access === null ? [] : (known(access.Operations, 'AnonymousAccess.Operations') ?? []);
  const evidence = {
    path: 'DescribeTopics Topics[].IsWebTracking, Extends.AnonymousAccess.Operations',
    observed: { TopicId: topic.id, IsWebTracking: tracking, Operations: operations },
    expected: 'false, and no anonymous operation',
  };
  return tracking || operations.length > 0 ? fail(evidence) : pass(evidence);
}

export default defineCheck({
  id: 'audit-track-destination-not-public',
  title: { en: 'Records of operations are stored where strangers have no access', zh: '操作审计记录的存储位置不对外公开' },
  failTitle: { en: 'Records of operations are stored where everyone has access', zh: '操作审计记录的存储位置可被任何人访问' },
  why: {
    en: 'The records tell an attacker who administers what, from where and when. Where strangers may write, they also prove nothing any more.',
    zh: '审计记录会告诉攻击者谁在何时何地管理着什么。若陌生人可以写入，这些记录也就失去了证明力。',
  },
  severity: 'critical',
  subject: cloudauditTrack,
  consults: [clsTopic, cosBucket],
  layer: 'security-configuration',
  objectives: ['log-storage-protection'],
  remediation: {
    console: [
      { en: 'COS > the bucket > Permission: set private read and write, and remove policy statements for everyone.', zh: '在“对象存储 > 存储桶 > 权限管理”中设为私有读写，并移除面向所有人的策略语句。' },
      { en: 'CLS > the topic > Edit: switch anonymous access off.', zh: '在“日志服务 > 日志主题 > 编辑”中关闭匿名访问。' },
    ],
    tccli: 'tccli cls ModifyTopic --TopicId <topic-id> --IsWebTracking false',
    docs: 'https://cloud.tencent.com/document/product/629/69204',
  },
  covers: { statements: ['WP-6.2.3-03a', 'WP-6.2.3-04a'], peers: ['cis-2.2'] },
  evaluate(audited, context) {
    const status = audited.data.Status;
    if (status === undefined || status === null) return unknown('whether the tracking set is on is not in the recorded answer');
    if (!status) return notApplicable('the tracking set is off and delivers nothing');
    const destination = destinationOf(audited, context.account.uin);
    if (destination.foreignAccount === undefined) return unknown('the account that keeps the records is not in the recorded answer');
    if (destination.foreignAccount !== null) return unknown(`the records are kept by account ${destination.foreignAccount}, which is not in the snapshot`);
    if (destination.type === 'cos') return judgeBucket(destination, context);
    if (destination.type === 'cls') return judgeTopic(destination, context);
    return unknown(destination.type === 'ckafka' ? 'the records go to a message queue, whose readers are not known' : 'the destination is not in the recorded answer');
  },
  examples: [
    { name: 'Private bucket', given: [tracks(track({ Storage: IN_BUCKET })), ...bucketStore(undefined), bucketAcl(AUDIT_BUCKET), noPolicy(AUDIT_BUCKET)], expect: { '1': 'pass' } },
    { name: 'Bucket that everyone may read', given: [tracks(track({ Storage: IN_BUCKET })), ...bucketStore(undefined), bucketAcl(AUDIT_BUCKET, 'READ'), noPolicy(AUDIT_BUCKET)], expect: { '1': 'fail' } },
    {
      name: 'Bucket opened by its policy',
      given: [
        tracks(track({ Storage: { ...IN_BUCKET, StorageName: AUDIT_BUCKET } })),
        ...bucketStore(undefined),
        bucketAcl(AUDIT_BUCKET),
        bucketPolicy(AUDIT_BUCKET, { Effect: 'allow', Principal: EVERYONE, Action: ['name/cos:GetObject'], Resource: wholeBucket(AUDIT_BUCKET) }),
      ],
      expect: { '1': 'fail' },
    },
    { name: 'Topic without anonymous access', given: [tracks(track()), topicStore({ IsWebTracking: false, Extends: { AnonymousAccess: null } })], expect: { '1': 'pass' } },
    { name: 'Topic that everyone may write', given: [tracks(track()), topicStore({ IsWebTracking: true, Extends: null })], expect: { '1': 'fail' } },
    { name: 'Off', given: [tracks(track({ Status: 0 }))], expect: { '1': 'not-applicable' } },
    { name: 'Bucket not recorded', given: [tracks(track({ Storage: IN_BUCKET }))], expect: { '1': 'unknown' } },
    { name: 'Access list of the bucket not recorded', given: [tracks(track({ Storage: IN_BUCKET })), ...bucketStore(undefined)], expect: { '1': 'unknown' } },
    { name: 'Topic that does not say', given: [tracks(track()), topicStore()], expect: { '1': 'unknown' } },
    { name: 'Queue, no storage, another account', given: [tracks(track({ Storage: { StorageType: 'ckafka', StorageName: 'q' } }), track({ TrackId: 2, Storage: null }), track({ TrackId: 3, Storage: { ...IN_BUCKET, StorageAccountId: '100000000099' } }))], expect: { '1': 'unknown', '2': 'unknown', '3': 'unknown' } },
    { name: 'No set', given: [tracks()], expect: { '*': 'not-applicable' } },
    { name: 'Denied', given: [denied('cloudaudit.DescribeAuditTracks')], expect: { '*': 'unknown' } },
  ],
});
