import { esInstance } from '../../inventory/data/es-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { REMOTE_BACKUPS } from './database-duties.js';
import { answer, denied, elastic } from './instance-calls.js';

const CALL = 'es.DescribeAutoBackUpStrategy';

export default defineCheck({
  ...REMOTE_BACKUPS,
  id: 'es-snapshot-remote',
  title: { en: 'Elasticsearch snapshots are copied to another region', zh: 'Elasticsearch 快照已存储到异地' },
  failTitle: { en: 'Elasticsearch snapshots have no copy in another region', zh: 'Elasticsearch 快照未存储到异地' },
  subject: esInstance,
  remediation: {
    console: [{ en: 'Elasticsearch Service > cluster > Snapshot backup > Automatic snapshots: add a strategy with a cross-region repository.', zh: 'Elasticsearch Service > 集群 > 快照备份 > 自动快照备份：添加使用跨地域仓库的策略。' }],
    docs: 'https://cloud.tencent.com/document/product/845',
  },
  evaluate({ details, region }) {
    const strategies = known(collected(details.backup)?.CosBackupList ?? undefined, 'DescribeAutoBackUpStrategy CosBackupList');
    const active = strategies.filter((one) => known(one.IsAutoBackup ?? undefined, 'DescribeAutoBackUpStrategy CosBackupList[].IsAutoBackup'));
    const remote = active.filter((one) => known(one.RemoteCos ?? undefined, 'DescribeAutoBackUpStrategy CosBackupList[].RemoteCos'));
    const path = 'DescribeAutoBackUpStrategy CosBackupList[].RemoteCosRegion';
    const regions = remote.map((one) => known(one.RemoteCosRegion ?? undefined, path));
    const evidence = { path, observed: regions, expected: `an active strategy to a region other than ${region}` };
    return regions.some((one) => one !== region) ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'to another region', given: [elastic(), answer(CALL, 'InstanceId', 'es-1', { CosBackupList: [{ IsAutoBackup: true, RemoteCos: 1, RemoteCosRegion: 'ap-beijing' }] })], expect: { 'es-1': 'pass' } },
    { name: 'within the region', given: [elastic(), answer(CALL, 'InstanceId', 'es-1', { CosBackupList: [{ IsAutoBackup: true, RemoteCos: 0, RemoteCosRegion: '' }] })], expect: { 'es-1': 'fail' } },
    { name: 'the remote strategy is off', given: [elastic(), answer(CALL, 'InstanceId', 'es-1', { CosBackupList: [{ IsAutoBackup: false, RemoteCos: 1, RemoteCosRegion: 'ap-beijing' }] })], expect: { 'es-1': 'fail' } },
    { name: 'no strategy', given: [elastic(), answer(CALL, 'InstanceId', 'es-1', { CosBackupList: [] })], expect: { 'es-1': 'fail' } },
    { name: 'whether it is remote was not recorded', given: [elastic(), answer(CALL, 'InstanceId', 'es-1', { CosBackupList: [{ IsAutoBackup: true }] })], expect: { 'es-1': 'unknown' } },
    { name: 'denied', given: [elastic(), denied(CALL, 'InstanceId', 'es-1')], expect: { 'es-1': 'unknown' } },
  ],
});
