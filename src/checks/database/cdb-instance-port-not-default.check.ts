import { cdbInstance } from '../../inventory/data/cdb-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { mysql } from './instance-calls.js';

export default defineCheck({
  id: 'cdb-instance-port-not-default',
  title: { en: 'MySQL instance listens on a port of its own', zh: 'MySQL 实例未使用默认端口' },
  failTitle: { en: 'MySQL instance listens on the default port', zh: 'MySQL 实例使用默认端口' },
  why: {
    en: 'Tools that try passwords begin with the default port. Another port keeps the simplest of them away, though no more than that.',
    zh: '暴力破解工具总是先尝试默认端口。更换端口可以避开其中最简单的一批，但作用也仅限于此。',
  },
  severity: 'low',
  subject: cdbInstance,
  layer: 'security-configuration',
  objectives: ['unsupported-ports'],
  parameters: {
    port: { type: 'number', default: 3306, minimum: 1, maximum: 65535, unit: 'port', description: 'The port that counts as the default' },
  },
  remediation: {
    console: [{ en: 'TencentDB for MySQL > instance > Instance details > Private address: change the port, then the configuration of the applications.', zh: '云数据库 MySQL > 实例 > 实例详情 > 内网地址：修改端口，并同步修改应用配置。' }],
    tccli: 'tccli cdb ModifyDBInstanceVipVport --InstanceId <instance-id> --DstPort <port>',
    terraform: 'resource "tencentcloud_mysql_instance" "db" {\n  intranet_port = 13306\n}',
    docs: 'https://cloud.tencent.com/document/product/236',
  },
  covers: { peers: ['checkov-CKV_TC_10'] },
  evaluate({ data }, { parameters }) {
    const path = 'DescribeDBInstances Items[].Vport';
    const port = known(data.Vport ?? undefined, path);
    const evidence = { path, observed: port, expected: `not ${parameters.port}` };
    return port === parameters.port ? fail(evidence) : pass(evidence);
  },
  examples: [
    { name: 'a port of its own', given: [mysql({ Vport: 13306 })], expect: { 'cdb-1': 'pass' } },
    { name: 'the default', given: [mysql({ Vport: 3306 })], expect: { 'cdb-1': 'fail' } },
    { name: 'not recorded', given: [mysql()], expect: { 'cdb-1': 'unknown' } },
  ],
});
