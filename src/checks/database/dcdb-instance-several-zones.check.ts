import { dcdbInstance } from '../../inventory/data/dcdb-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { SEVERAL_ZONES } from './database-duties.js';
import { answer, denied, tdsql } from './instance-calls.js';

const CALL = 'dcdb.DescribeDCDBInstanceDetail';

export default defineCheck({
  ...SEVERAL_ZONES,
  id: 'dcdb-instance-several-zones',
  title: { en: 'TDSQL instance runs in several zones', zh: 'TDSQL 实例部署在多个可用区' },
  failTitle: { en: 'TDSQL instance runs in one zone only', zh: 'TDSQL 实例仅部署在一个可用区' },
  subject: dcdbInstance,
  remediation: {
    console: [{ en: 'TDSQL for MySQL > instance > Instance details > Zones: move a standby node to another zone.', zh: 'TDSQL MySQL 版 > 实例 > 实例详情 > 可用区：将备节点调整到其他可用区。' }],
    docs: 'https://cloud.tencent.com/document/product/557',
  },
  evaluate({ details }) {
    const answered = collected(details.zones);
    const primary = known(answered?.MasterZone ?? undefined, 'DescribeDCDBInstanceDetail MasterZone');
    const path = 'DescribeDCDBInstanceDetail SlaveZones';
    const others = known(answered?.SlaveZones ?? undefined, path);
    const evidence = { path, observed: { MasterZone: primary, SlaveZones: others }, expected: 'a zone other than that of the primary node' };
    return others.some((zone) => zone !== primary) ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'two zones', given: [tdsql(), answer(CALL, 'InstanceId', 'dcdbt-1', { MasterZone: 'ap-guangzhou-2', SlaveZones: ['ap-guangzhou-3'] })], expect: { 'dcdbt-1': 'pass' } },
    { name: 'one zone', given: [tdsql(), answer(CALL, 'InstanceId', 'dcdbt-1', { MasterZone: 'ap-guangzhou-2', SlaveZones: ['ap-guangzhou-2'] })], expect: { 'dcdbt-1': 'fail' } },
    { name: 'zones of the copies not recorded', given: [tdsql(), answer(CALL, 'InstanceId', 'dcdbt-1', { MasterZone: 'ap-guangzhou-2' })], expect: { 'dcdbt-1': 'unknown' } },
    { name: 'denied', given: [tdsql(), denied(CALL, 'InstanceId', 'dcdbt-1')], expect: { 'dcdbt-1': 'unknown' } },
  ],
});
