import { cynosdbCluster } from '../../inventory/data/cynosdb-cluster.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { KEPT_BACKUPS, KEPT_BACKUPS_PARAMETERS } from './database-duties.js';
import { answer, denied, tdsqlc } from './instance-calls.js';

const CALL = 'cynosdb.DescribeBackupConfig';
const SECONDS_PER_DAY = 86_400;

export default defineCheck({
  ...KEPT_BACKUPS,
  id: 'cynosdb-backup-retention',
  title: { en: 'TDSQL-C backups are kept long enough', zh: 'TDSQL-C 备份保留足够时长' },
  failTitle: { en: 'TDSQL-C backups are kept too short', zh: 'TDSQL-C 备份保留时间过短' },
  subject: cynosdbCluster,
  parameters: KEPT_BACKUPS_PARAMETERS,
  remediation: {
    console: [{ en: 'TDSQL-C for MySQL > cluster > Backup management > Automatic backup settings: raise the retention.', zh: 'TDSQL-C MySQL 版 > 集群 > 备份管理 > 自动备份设置：提高保留时间。' }],
    tccli: 'tccli cynosdb ModifyBackupConfig --ClusterId <cluster-id> --BackupTimeBeg 7200 --BackupTimeEnd 21600 --ReserveDuration 604800',
    docs: 'https://cloud.tencent.com/document/product/1003',
  },
  evaluate({ details }, { parameters }) {
    const path = 'DescribeBackupConfig ReserveDuration';
    const seconds = known(collected(details.backupConfig)?.ReserveDuration ?? undefined, path);
    const evidence = { path, observed: `${seconds} seconds (${Math.floor(seconds / SECONDS_PER_DAY)} days)`, expected: `at least ${parameters.days} days` };
    return seconds >= parameters.days * SECONDS_PER_DAY ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'a week, in seconds', given: [tdsqlc(), answer(CALL, 'ClusterId', 'cynosdbmysql-1', { ReserveDuration: 604800 })], expect: { 'cynosdbmysql-1': 'pass' } },
    { name: 'a day', given: [tdsqlc(), answer(CALL, 'ClusterId', 'cynosdbmysql-1', { ReserveDuration: 86400 })], expect: { 'cynosdbmysql-1': 'fail' } },
    { name: 'a number of days is far too few seconds', given: [tdsqlc(), answer(CALL, 'ClusterId', 'cynosdbmysql-1', { ReserveDuration: 30 })], expect: { 'cynosdbmysql-1': 'fail' } },
    { name: 'the answer holds no duration', given: [tdsqlc(), answer(CALL, 'ClusterId', 'cynosdbmysql-1', { BackupType: 'snapshot' })], expect: { 'cynosdbmysql-1': 'unknown' } },
    { name: 'denied', given: [tdsqlc(), denied(CALL, 'ClusterId', 'cynosdbmysql-1')], expect: { 'cynosdbmysql-1': 'unknown' } },
  ],
});
