import { clsTopic } from '../../inventory/data/cls-topic.js';
import { cosBucket } from '../../inventory/data/cos-bucket.js';
import { cloudauditTrack } from '../../inventory/identity/cloudaudit-track.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { denied, IN_BUCKET, track, tracks } from './audit-calls.js';
import { bucketSetting, bucketSettingUnset, bucketStore, topicStore } from './destination-calls.js';
import { bucketOf } from './retention.js';
import { destinationOf } from './trail.js';

const ROOT = 'ServerSideEncryptionConfiguration';
const encrypted = (SSEAlgorithm: string) => bucketSetting('getBucketEncryption', { [ROOT]: { Rule: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm } }] } });

export default defineCheck({
  id: 'audit-track-destination-encrypted',
  title: { en: 'Records of operations are stored encrypted', zh: '操作审计记录加密存储' },
  failTitle: { en: 'Records of operations are stored unencrypted', zh: '操作审计记录未加密存储' },
  why: {
    en: 'The records name every person, machine and secret of the account. Encrypted under a key, a copy that leaves the store tells nothing.',
    zh: '审计记录包含账号中所有人员、机器和凭据的信息。使用密钥加密后，即使副本流出也无法读取。',
  },
  severity: 'medium',
  subject: cloudauditTrack,
  consults: [clsTopic, cosBucket],
  layer: 'security-configuration',
  objectives: ['log-storage-protection'],
  remediation: {
    console: [
      { en: 'COS > the bucket > Security management > Server-side encryption: choose KMS or SM4.', zh: '在“对象存储 > 存储桶 > 安全管理 > 服务端加密”中选择 KMS 或 SM4 加密。' },
      { en: 'CLS > create a topic encrypted with a KMS key, then deliver the tracking set to it.', zh: '在“日志服务”中新建使用 KMS 密钥加密的日志主题，并将跟踪集投递到该主题。' },
    ],
    tccli: 'tccli cloudaudit ModifyAuditTrack --TrackId <track-id> --Storage \'{"StorageType":"cls","StorageRegion":"<region>","StorageName":"<encrypted-topic-id>","StoragePrefix":"cloudaudit"}\'',
    terraform: 'resource "tencentcloud_cos_bucket" "audit" {\n  bucket               = "<bucket>"\n  encryption_algorithm = "KMS"\n}',
    docs: 'https://cloud.tencent.com/document/product/629/69204',
  },
  covers: { statements: ['WP-6.2.3-03b'] },
  evaluate(audited, context) {
    const status = known(audited.data.Status ?? undefined, 'DescribeAuditTracks Tracks[].Status');
    if (!status) return notApplicable('the tracking set is off and delivers nothing');
    const { foreignAccount, name, type } = destinationOf(audited, context.account.uin);
    if (foreignAccount === undefined) return unknown('the account that keeps the records is not in the recorded answer');
    if (foreignAccount !== null) return unknown(`the records are kept by account ${foreignAccount}, which is not in the snapshot`);
    if (type === 'cls') {
      const topic = name ? context.find(clsTopic, name) : undefined;
      if (topic === undefined) return unknown(`log topic ${name ?? ''} was not recorded`);
      // "" and null alike: no key was chosen.
      const key = known(topic.data.KeyId, 'DescribeTopics Topics[].KeyId') ?? '';
      const evidence = { path: 'DescribeTopics Topics[].KeyId', observed: key, expected: 'a KMS key' };
      return key === '' ? fail(evidence) : pass(evidence);
    }
    if (type !== 'cos') return unknown(type === 'ckafka' ? 'the records go to a message queue; what reads it decides how they are stored' : 'the destination is not in the recorded answer');
    const bucket = bucketOf({ type, name, prefix: undefined, foreignAccount }, context);
    if (bucket === undefined) return unknown(`bucket ${name ?? ''} was not recorded`);
    const answer = collected(bucket.details.encryption);
    const configuration = answer === null ? null : known(answer[ROOT], `GetBucketEncryption ${ROOT}`);
    const path = `GetBucketEncryption ${ROOT}.Rule[].ApplyServerSideEncryptionByDefault.SSEAlgorithm`;
    if (configuration === null) return fail({ path, observed: null, expected: 'AES256, SM4 or KMS' });
    const rules = known(configuration.Rule ?? undefined, `GetBucketEncryption ${ROOT}.Rule`);
    const algorithms = rules.map((rule) => known(rule.ApplyServerSideEncryptionByDefault?.SSEAlgorithm ?? undefined, path));
    const evidence = { path, observed: algorithms, expected: 'AES256, SM4 or KMS' };
    return algorithms.length > 0 && algorithms.every((algorithm) => algorithm !== '') ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Encrypted bucket', given: [tracks(track({ Storage: IN_BUCKET })), ...bucketStore(undefined), encrypted('KMS')], expect: { '1': 'pass' } },
    { name: 'Bucket without encryption', given: [tracks(track({ Storage: IN_BUCKET })), ...bucketStore(undefined), bucketSettingUnset('getBucketEncryption', 'NoSuchEncryptionConfiguration')], expect: { '1': 'fail' } },
    { name: 'Encrypted topic', given: [tracks(track()), topicStore({ KeyId: '9d112608-76f7-11ee-aaaa-525400368ae8' })], expect: { '1': 'pass' } },
    { name: 'Topic without a key', given: [tracks(track()), topicStore({ KeyId: '' })], expect: { '1': 'fail' } },
    { name: 'Off', given: [tracks(track({ Status: 0 }))], expect: { '1': 'not-applicable' } },
    { name: 'Bucket not recorded, its encryption not recorded', given: [tracks(track({ Storage: IN_BUCKET }), track({ TrackId: 2, Storage: { ...IN_BUCKET, StorageName: 'elsewhere' } })), ...bucketStore(undefined)], expect: { '1': 'unknown', '2': 'unknown' } },
    { name: 'Topic that does not say, topic not recorded', given: [tracks(track(), track({ TrackId: 2, Storage: { StorageType: 'cls', StorageName: 'topic-2', StorageAccountId: '' } })), topicStore()], expect: { '1': 'unknown', '2': 'unknown' } },
    { name: 'Queue, no storage, another account', given: [tracks(track({ Storage: { StorageType: 'ckafka', StorageName: 'q', StorageAccountId: '' } }), track({ TrackId: 2, Storage: null }), track({ TrackId: 3, Storage: { ...IN_BUCKET, StorageAccountId: '100000000099' } }))], expect: { '1': 'unknown', '2': 'unknown', '3': 'unknown' } },
    { name: 'No set', given: [tracks()], expect: { '*': 'not-applicable' } },
    { name: 'Denied', given: [denied('cloudaudit.DescribeAuditTracks')], expect: { '*': 'unknown' } },
  ],
});
