import { mariadbInstance } from '../../inventory/data/mariadb-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { SEVERAL_ZONES } from './database-duties.js';
import { answer, denied, mariadb } from './instance-calls.js';

const CALL = 'mariadb.DescribeDBInstanceDetail';

export default defineCheck({
  ...SEVERAL_ZONES,
  id: 'mariadb-instance-several-zones',
  title: { en: 'MariaDB instance runs in several zones', zh: 'MariaDB 实例部署在多个可用区' },
  failTitle: { en: 'MariaDB instance runs in one zone only', zh: 'MariaDB 实例仅部署在一个可用区' },
  subject: mariadbInstance,
  remediation: {
    console: [{ en: 'TencentDB for MariaDB > instance > Instance details > Zones: move a standby node to another zone.', zh: '云数据库 MariaDB > 实例 > 实例详情 > 可用区：将备节点调整到其他可用区。' }],
    docs: 'https://cloud.tencent.com/document/product/237',
  },
  evaluate({ details }) {
    const answered = collected(details.zones);
    const primary = known(answered?.MasterZone ?? undefined, 'DescribeDBInstanceDetail MasterZone');
    const path = 'DescribeDBInstanceDetail SlaveZones';
    const others = known(answered?.SlaveZones ?? undefined, path);
    const evidence = { path, observed: { MasterZone: primary, SlaveZones: others }, expected: 'a zone other than that of the primary node' };
    return others.some((zone) => zone !== primary) ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'two zones', given: [mariadb(), answer(CALL, 'InstanceId', 'tdsql-1', { MasterZone: 'ap-guangzhou-2', SlaveZones: ['ap-guangzhou-3'] })], expect: { 'tdsql-1': 'pass' } },
    { name: 'one zone', given: [mariadb(), answer(CALL, 'InstanceId', 'tdsql-1', { MasterZone: 'ap-guangzhou-2', SlaveZones: ['ap-guangzhou-2'] })], expect: { 'tdsql-1': 'fail' } },
    { name: 'zones of the copies not recorded', given: [mariadb(), answer(CALL, 'InstanceId', 'tdsql-1', { MasterZone: 'ap-guangzhou-2' })], expect: { 'tdsql-1': 'unknown' } },
    { name: 'denied', given: [mariadb(), denied(CALL, 'InstanceId', 'tdsql-1')], expect: { 'tdsql-1': 'unknown' } },
  ],
});
