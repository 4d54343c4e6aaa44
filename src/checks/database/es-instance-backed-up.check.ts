import { esInstance } from '../../inventory/data/es-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { KEPT_BACKUPS, KEPT_BACKUPS_PARAMETERS } from './database-duties.js';
import { answer, denied, elastic } from './instance-calls.js';

const CALL = 'es.DescribeAutoBackUpStrategy';

export default defineCheck({
  ...KEPT_BACKUPS,
  id: 'es-instance-backed-up',
  title: { en: 'Elasticsearch cluster takes snapshots and keeps them long enough', zh: 'Elasticsearch 集群已开启自动快照且保留足够时长' },
  failTitle: { en: 'Elasticsearch cluster takes no snapshots or keeps them too short', zh: 'Elasticsearch 集群未开启自动快照或保留时间过短' },
  subject: esInstance,
  parameters: KEPT_BACKUPS_PARAMETERS,
  remediation: {
    console: [{ en: 'Elasticsearch Service > cluster > Snapshot backup > Automatic snapshots: enable and choose a retention.', zh: 'Elasticsearch Service > 集群 > 快照备份 > 自动快照备份：开启并设置保留时间。' }],
    tccli: 'tccli es CreateAutoBackUpStrategy --InstanceId <cluster-id> --CosBackup \'{"IsAutoBackup":true,"BackupTime":"22:00","StorageDuration":7}\'',
    docs: 'https://cloud.tencent.com/document/product/845',
  },
  evaluate({ details }, { parameters }) {
    const strategies = known(collected(details.backup)?.CosBackupList ?? undefined, 'DescribeAutoBackUpStrategy CosBackupList');
    const path = 'DescribeAutoBackUpStrategy CosBackupList[].StorageDuration';
    const active = strategies.filter((one) => known(one.IsAutoBackup ?? undefined, 'DescribeAutoBackUpStrategy CosBackupList[].IsAutoBackup'));
    const days = active.map((one) => known(one.StorageDuration ?? undefined, path));
    const evidence = { path, observed: days, expected: `one active strategy that keeps snapshots for at least ${parameters.days} days` };
    return days.some((kept) => kept >= parameters.days) ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'kept for a week', given: [elastic(), answer(CALL, 'InstanceId', 'es-1', { CosBackupList: [{ IsAutoBackup: true, StorageDuration: 7 }] })], expect: { 'es-1': 'pass' } },
    { name: 'no strategy', given: [elastic(), answer(CALL, 'InstanceId', 'es-1', { CosBackupList: [] })], expect: { 'es-1': 'fail' } },
    { name: 'switched off', given: [elastic(), answer(CALL, 'InstanceId', 'es-1', { CosBackupList: [{ IsAutoBackup: false, StorageDuration: 7 }] })], expect: { 'es-1': 'fail' } },
    { name: 'kept for three days', given: [elastic(), answer(CALL, 'InstanceId', 'es-1', { CosBackupList: [{ IsAutoBackup: true, StorageDuration: 3 }] })], expect: { 'es-1': 'fail' } },
    { name: 'a strategy that does not say whether it is on', given: [elastic(), answer(CALL, 'InstanceId', 'es-1', { CosBackupList: [{ StorageDuration: 7 }] })], expect: { 'es-1': 'unknown' } },
    { name: 'null instead of a list', given: [elastic(), answer(CALL, 'InstanceId', 'es-1', { CosBackupList: null })], expect: { 'es-1': 'unknown' } },
    { name: 'denied', given: [elastic(), denied(CALL, 'InstanceId', 'es-1')], expect: { 'es-1': 'unknown' } },
  ],
});
