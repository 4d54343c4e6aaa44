import { cdbInstance } from '../../inventory/data/cdb-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { SEVERAL_ZONES } from './database-duties.js';
import { mysql } from './instance-calls.js';

export default defineCheck({
  ...SEVERAL_ZONES,
  id: 'cdb-instance-several-zones',
  title: { en: 'MySQL instance runs in several zones', zh: 'MySQL 实例部署在多个可用区' },
  failTitle: { en: 'MySQL instance runs in one zone only', zh: 'MySQL 实例仅部署在一个可用区' },
  subject: cdbInstance,
  remediation: {
    console: [{ en: 'TencentDB for MySQL > instance > Adjust specifications: choose deployment over several zones.', zh: '云数据库 MySQL > 实例 > 调整配置：选择多可用区部署。' }],
    tccli: 'tccli cdb UpgradeDBInstance --InstanceId <instance-id> --Memory <mb> --Volume <gb> --DeployMode 1 --SlaveZone <zone>',
    docs: 'https://cloud.tencent.com/document/product/236',
  },
  covers: { ...SEVERAL_ZONES.covers, peers: ['hummerrisk-68363ad8'] },
  evaluate({ data }) {
    const type = known(data.InstanceType ?? undefined, 'DescribeDBInstances Items[].InstanceType');
    if (type !== 1) return notApplicable('a read-only or disaster recovery instance is itself a copy');
    const path = 'DescribeDBInstances Items[].DeployMode';
    const mode = known(data.DeployMode ?? undefined, path);
    const evidence = { path, observed: mode, expected: '1 (several zones)' };
    if (mode === 1) return pass(evidence);
    return mode === 0 ? fail(evidence) : unknown(`${path} is ${mode}, which has no documented meaning`);
  },
  examples: [
    { name: 'several', given: [mysql({ DeployMode: 1 })], expect: { 'cdb-1': 'pass' } },
    { name: 'one', given: [mysql({ DeployMode: 0 })], expect: { 'cdb-1': 'fail' } },
    { name: 'a read-only instance', given: [mysql({ InstanceType: 3, DeployMode: 0 })], expect: { 'cdb-1': 'not-applicable' } },
    { name: 'a mode nobody documents', given: [mysql({ DeployMode: 4 })], expect: { 'cdb-1': 'unknown' } },
    { name: 'not recorded', given: [mysql()], expect: { 'cdb-1': 'unknown' } },
  ],
});
