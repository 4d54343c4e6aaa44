import { cdbInstance } from '../../inventory/data/cdb-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { REMOTE_BACKUPS } from './database-duties.js';
import { answer, denied, mysql } from './instance-calls.js';

const CALL = 'cdb.DescribeRemoteBackupConfig';

export default defineCheck({
  ...REMOTE_BACKUPS,
  id: 'cdb-backup-remote',
  title: { en: 'MySQL backups are copied to another region', zh: 'MySQL 备份已存储到异地' },
  failTitle: { en: 'MySQL backups have no copy in another region', zh: 'MySQL 备份未存储到异地' },
  subject: cdbInstance,
  remediation: {
    console: [{ en: 'TencentDB for MySQL > instance > Backup and restoration > Cross-region backup: enable and choose a region.', zh: '云数据库 MySQL > 实例 > 备份恢复 > 异地备份设置：开启并选择地域。' }],
    tccli: 'tccli cdb ModifyRemoteBackupConfig --InstanceId <instance-id> --RemoteBackupSave on --RemoteBinlogSave on --RemoteRegion \'["ap-shanghai"]\' --ExpireDays 7',
    docs: 'https://cloud.tencent.com/document/product/236',
  },
  evaluate({ data, details, region }) {
    const type = known(data.InstanceType ?? undefined, 'DescribeDBInstances Items[].InstanceType');
    if (type !== 1) return notApplicable('read-only and disaster recovery instances are backed up through their primary instance');
    const config = collected(details.remoteBackup);
    const path = 'DescribeRemoteBackupConfig RemoteBackupSave';
    const state = known(config?.RemoteBackupSave ?? undefined, path);
    if (state === 'off') return fail({ path, observed: state, expected: 'on' });
    const regionPath = 'DescribeRemoteBackupConfig RemoteRegion';
    const regions = known(config?.RemoteRegion ?? undefined, regionPath);
    const evidence = { path: regionPath, observed: regions, expected: `a region other than ${region}` };
    return regions.some((one) => one !== region) ? pass({ path, observed: state, expected: 'on' }, evidence) : fail(evidence);
  },
  examples: [
    { name: 'copied to another region', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { RemoteBackupSave: 'on', RemoteRegion: ['ap-shanghai'] })], expect: { 'cdb-1': 'pass' } },
    { name: 'off', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { RemoteBackupSave: 'off', RemoteRegion: [] })], expect: { 'cdb-1': 'fail' } },
    { name: 'on, but only for the own region', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { RemoteBackupSave: 'on', RemoteRegion: ['ap-guangzhou'] })], expect: { 'cdb-1': 'fail' } },
    { name: 'on, regions not recorded', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { RemoteBackupSave: 'on' })], expect: { 'cdb-1': 'unknown' } },
    { name: 'a read-only instance', given: [mysql({ InstanceType: 3 })], expect: { 'cdb-1': 'not-applicable' } },
    { name: 'denied', given: [mysql(), denied(CALL, 'InstanceId', 'cdb-1')], expect: { 'cdb-1': 'unknown' } },
  ],
});
