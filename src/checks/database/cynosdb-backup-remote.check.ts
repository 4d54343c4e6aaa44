import { cynosdbCluster } from '../../inventory/data/cynosdb-cluster.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { REMOTE_BACKUPS } from './database-duties.js';
import { answer, tdsqlc } from './instance-calls.js';

const CALL = 'cynosdb.DescribeBackupConfig';

export default defineCheck({
  ...REMOTE_BACKUPS,
  id: 'cynosdb-backup-remote',
  title: { en: 'TDSQL-C backups are copied to another region', zh: 'TDSQL-C 备份已存储到异地' },
  failTitle: { en: 'TDSQL-C backups have no copy in another region', zh: 'TDSQL-C 备份未存储到异地' },
  subject: cynosdbCluster,
  remediation: {
    console: [{ en: 'TDSQL-C for MySQL > cluster > Backup management > Automatic backup settings: enable logical backups and their cross-region copy.', zh: 'TDSQL-C MySQL 版 > 集群 > 备份管理 > 自动备份设置：开启逻辑备份及跨地域备份。' }],
    tccli: 'tccli cynosdb ModifySnapBackupCrossRegionConfig --ClusterId <cluster-id> --CrossRegionsEnable ON --CrossRegions \'["ap-shanghai"]\'',
    docs: 'https://cloud.tencent.com/document/product/1003',
  },
  evaluate({ details }) {
    const config = known(collected(details.backupConfig)?.LogicBackupConfig ?? undefined, 'DescribeBackupConfig LogicBackupConfig');
    const path = 'DescribeBackupConfig LogicBackupConfig.LogicCrossRegionsEnable';
    const state = known(config.LogicCrossRegionsEnable ?? undefined, path).toUpperCase();
    // "" stands where logical backups were never set up.
    const evidence = { path, observed: state, expected: 'ON' };
    if (state === 'ON') return pass(evidence);
    return state === 'OFF' || state === '' ? fail(evidence) : unknown(`${path} is ${state}, which has no documented meaning`);
  },
  examples: [
    { name: 'on', given: [tdsqlc(), answer(CALL, 'ClusterId', 'cynosdbmysql-1', { LogicBackupConfig: { LogicCrossRegionsEnable: 'ON', LogicCrossRegions: ['ap-shanghai'] } })], expect: { 'cynosdbmysql-1': 'pass' } },
    { name: 'off', given: [tdsqlc(), answer(CALL, 'ClusterId', 'cynosdbmysql-1', { LogicBackupConfig: { LogicCrossRegionsEnable: 'OFF' } })], expect: { 'cynosdbmysql-1': 'fail' } },
    { name: 'never set up', given: [tdsqlc(), answer(CALL, 'ClusterId', 'cynosdbmysql-1', { LogicBackupConfig: { LogicCrossRegionsEnable: '', LogicCrossRegions: null } })], expect: { 'cynosdbmysql-1': 'fail' } },
    { name: 'the answer holds no logical backups', given: [tdsqlc(), answer(CALL, 'ClusterId', 'cynosdbmysql-1', { ReserveDuration: 604800 })], expect: { 'cynosdbmysql-1': 'unknown' } },
    { name: 'a word nobody documents', given: [tdsqlc(), answer(CALL, 'ClusterId', 'cynosdbmysql-1', { LogicBackupConfig: { LogicCrossRegionsEnable: 'half' } })], expect: { 'cynosdbmysql-1': 'unknown' } },
  ],
});
