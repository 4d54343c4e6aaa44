import { redisInstance } from '../../inventory/data/redis-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { answer, denied, redis } from './instance-calls.js';

const CALL = 'redis.DescribeInstanceBackups';

export default defineCheck({
  id: 'redis-backup-encrypted',
  title: { en: 'Redis backups are encrypted', zh: 'Redis 备份已加密' },
  failTitle: { en: 'Redis backups are not encrypted', zh: 'Redis 备份未加密' },
  why: {
    en: 'A backup of a cache holds sessions, tokens and personal data as the cache does. Unencrypted, whoever gets the file can sign in as your users.',
    zh: '缓存的备份同样包含会话、令牌和个人数据。未加密时，拿到备份文件的人可以冒充您的用户。',
  },
  severity: 'medium',
  subject: redisInstance,
  layer: 'customer-data',
  objectives: ['encryption-at-rest-database'],
  remediation: {
    console: [{ en: 'TencentDB for Redis > instance > Backup and restoration: enable backup encryption with a KMS key, make a new backup and let the old ones expire.', zh: '云数据库 Redis > 实例 > 备份与恢复：使用 KMS 密钥开启备份加密，重新备份并等待旧备份过期。' }],
    docs: 'https://cloud.tencent.com/document/product/239',
  },
  covers: { statements: ['WP-6.2.2-04b'] },
  evaluate({ details }) {
    const backups = known(collected(details.backups)?.BackupSet ?? undefined, 'DescribeInstanceBackups BackupSet');
    if (backups.length === 0) return notApplicable('there is no backup');
    const path = 'DescribeInstanceBackups BackupSet[].Encrypted';
    const plain = backups.filter((one) => !known(one.Encrypted ?? undefined, path)).length;
    const evidence = { path, observed: `${plain} of ${backups.length} backups are not encrypted`, expected: 'every backup is encrypted' };
    return plain === 0 ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'encrypted', given: [redis(), answer(CALL, 'InstanceId', 'crs-1', { TotalCount: 1, BackupSet: [{ Status: 2, Encrypted: true }] })], expect: { 'crs-1': 'pass' } },
    { name: 'one is not', given: [redis(), answer(CALL, 'InstanceId', 'crs-1', { TotalCount: 2, BackupSet: [{ Status: 2, Encrypted: true }, { Status: 2, Encrypted: false }] })], expect: { 'crs-1': 'fail' } },
    { name: 'no backups', given: [redis(), answer(CALL, 'InstanceId', 'crs-1', { TotalCount: 0, BackupSet: [] })], expect: { 'crs-1': 'not-applicable' } },
    { name: 'one does not say', given: [redis(), answer(CALL, 'InstanceId', 'crs-1', { TotalCount: 1, BackupSet: [{ Status: 2 }] })], expect: { 'crs-1': 'unknown' } },
    { name: 'denied', given: [redis(), denied(CALL, 'InstanceId', 'crs-1')], expect: { 'crs-1': 'unknown' } },
  ],
});
