import { cdbAudit } from '../../inventory/data/cdb-audit.js';
import { cdbInstance } from '../../inventory/data/cdb-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { deniedListing, listing, mysql } from './instance-calls.js';

const CALL = 'cdb.DescribeAuditInstanceList';

export default defineCheck({
  id: 'cdb-audit-all-statements',
  title: { en: 'MySQL audit records every statement', zh: 'MySQL 审计记录全部语句' },
  failTitle: { en: 'MySQL audit records selected statements only', zh: 'MySQL 审计仅记录部分语句' },
  why: {
    en: 'Audit by rules leaves out whatever no rule names, and that is where an attacker works. Recording every statement leaves no gap, dropped tables and mass exports included.',
    zh: '按规则审计会遗漏规则之外的操作，而攻击者恰恰利用这些空隙。全量审计可以覆盖删表、批量导出等所有高危操作。',
  },
  severity: 'low',
  subject: cdbInstance,
  consults: [cdbAudit],
  layer: 'security-configuration',
  objectives: ['database-audit'],
  remediation: {
    console: [{ en: 'TencentDB for MySQL > Database audit > instance: change the audit type to all statements.', zh: '云数据库 MySQL > 数据库审计 > 实例：将审计类型改为全审计。' }],
    tccli: 'tccli cdb ModifyAuditService --InstanceId <instance-id> --AuditAll True',
    docs: 'https://cloud.tencent.com/document/product/236',
  },
  covers: { statements: ['WP-5.3.4-03'], peers: ['advisor-mysql-high-risk-operations'] },
  evaluate({ id, region }, context) {
    const setting = context.find(cdbAudit, id, region);
    if (setting === undefined) return unknown('DescribeAuditInstanceList has no entry for this instance');
    if (known(setting.data.AuditStatus ?? undefined, 'DescribeAuditInstanceList Items[].AuditStatus') === 'OFF') return notApplicable('audit is off, which is judged by a check of its own');
    const path = 'DescribeAuditInstanceList Items[].AuditAll';
    const all = known(setting.data.AuditAll ?? undefined, path);
    const evidence = { path, observed: all, expected: true };
    return all ? pass(evidence) : fail({ ...evidence, note: 'only what the audit rules name is recorded' });
  },
  examples: [
    { name: 'every statement', given: [mysql(), listing(CALL, 'Items', { InstanceId: 'cdb-1', AuditStatus: 'ON', AuditAll: true })], expect: { 'cdb-1': 'pass' } },
    { name: 'by rules', given: [mysql(), listing(CALL, 'Items', { InstanceId: 'cdb-1', AuditStatus: 'ON', AuditAll: false })], expect: { 'cdb-1': 'fail' } },
    { name: 'off', given: [mysql(), listing(CALL, 'Items', { InstanceId: 'cdb-1', AuditStatus: 'OFF', AuditAll: false })], expect: { 'cdb-1': 'not-applicable' } },
    { name: 'not recorded', given: [mysql(), listing(CALL, 'Items', { InstanceId: 'cdb-1', AuditStatus: 'ON' })], expect: { 'cdb-1': 'unknown' } },
    { name: 'denied', given: [mysql(), deniedListing(CALL)], expect: { 'cdb-1': 'unknown' } },
  ],
});
