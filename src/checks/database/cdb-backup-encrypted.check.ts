import { cdbInstance } from '../../inventory/data/cdb-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { answer, denied, mysql } from './instance-calls.js';

const CALL = 'cdb.DescribeBackupEncryptionStatus';

export default defineCheck({
  id: 'cdb-backup-encrypted',
  title: { en: 'MySQL backups are encrypted', zh: 'MySQL 备份已加密' },
  failTitle: { en: 'MySQL backups are not encrypted', zh: 'MySQL 备份未加密' },
  why: {
    en: 'A backup holds everything the database holds, and travels: it is downloaded, copied to another region and kept for years. Unencrypted, whoever gets one file has all the data.',
    zh: '备份包含数据库的全部内容，而且会被下载、复制到异地并长期保存。未加密时，任何人拿到一个文件就等于拿到全部数据。',
  },
  severity: 'medium',
  subject: cdbInstance,
  layer: 'customer-data',
  objectives: ['encryption-at-rest-database'],
  remediation: {
    console: [{ en: 'TencentDB for MySQL > instance > Backup and restoration > Backup encryption: enable.', zh: '云数据库 MySQL > 实例 > 备份恢复 > 备份加密：开启。' }],
    tccli: 'tccli cdb ModifyBackupEncryptionStatus --InstanceId <instance-id> --EncryptionStatus on',
    docs: 'https://cloud.tencent.com/document/product/236',
  },
  covers: { statements: ['WP-6.2.2-04b', 'WP-5.3.4-05'] },
  evaluate({ data, details }) {
    const type = known(data.InstanceType ?? undefined, 'DescribeDBInstances Items[].InstanceType');
    if (type !== 1) return notApplicable('read-only and disaster recovery instances are backed up through their primary instance');
    const path = 'DescribeBackupEncryptionStatus EncryptionStatus';
    const state = known(collected(details.backupEncryption)?.EncryptionStatus ?? undefined, path);
    const evidence = { path, observed: state, expected: 'on' };
    return state === 'on' ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'on', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { EncryptionStatus: 'on' })], expect: { 'cdb-1': 'pass' } },
    { name: 'off', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { EncryptionStatus: 'off' })], expect: { 'cdb-1': 'fail' } },
    { name: 'a read-only instance', given: [mysql({ InstanceType: 3 })], expect: { 'cdb-1': 'not-applicable' } },
    { name: 'another word', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { EncryptionStatus: 'soon' })], expect: { 'cdb-1': 'unknown' } },
    { name: 'denied', given: [mysql(), denied(CALL, 'InstanceId', 'cdb-1')], expect: { 'cdb-1': 'unknown' } },
  ],
});
