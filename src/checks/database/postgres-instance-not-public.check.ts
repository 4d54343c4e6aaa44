import { postgresInstance } from '../../inventory/data/postgres-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { postgres } from './instance-calls.js';
import { closePublicAddress, PUBLIC_DATABASE } from './public-database.js';

const PRIVATE = { NetType: 'private', Status: 'opened', Ip: '10.0.0.5' };

export default defineCheck({
  ...PUBLIC_DATABASE,
  id: 'postgres-instance-not-public',
  title: { en: 'PostgreSQL instance has no public address', zh: 'PostgreSQL 实例未开启公网地址' },
  failTitle: { en: 'PostgreSQL instance has a public address', zh: 'PostgreSQL 实例已开启公网地址' },
  subject: postgresInstance,
  remediation: { console: closePublicAddress('TencentDB for PostgreSQL', '云数据库 PostgreSQL'), docs: 'https://cloud.tencent.com/document/product/409' },
  covers: { statements: ['WP-5.3.4-01', 'WP-3-12'] },
  evaluate({ data }) {
    const path = 'DescribeDBInstances DBInstanceSet[].DBInstanceNetInfo[]';
    const networks = known(data.DBInstanceNetInfo ?? undefined, path);
    const states = networks
      .filter((network) => known(network.NetType ?? undefined, `${path}.NetType`) === 'public')
      .map((network) => known(network.Status ?? undefined, `${path}.Status`));
    const evidence = { path: `${path}.Status (NetType public)`, observed: states, expected: 'initing (never opened) or closed' };
    return states.every((state) => state === 'initing' || state === 'closed') ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'the public address was never opened', given: [postgres({ DBInstanceNetInfo: [PRIVATE, { NetType: 'public', Status: 'initing', Address: '' }] })], expect: { 'postgres-1': 'pass' } },
    { name: 'open', given: [postgres({ DBInstanceNetInfo: [PRIVATE, { NetType: 'public', Status: 'opened', Address: 'x.sql.tencentcdb.com' }] })], expect: { 'postgres-1': 'fail' } },
    { name: 'being opened', given: [postgres({ DBInstanceNetInfo: [{ NetType: 'public', Status: 'opening' }] })], expect: { 'postgres-1': 'fail' } },
    { name: 'private networks only', given: [postgres({ DBInstanceNetInfo: [PRIVATE] })], expect: { 'postgres-1': 'pass' } },
    { name: 'a state nobody knows', given: [postgres({ DBInstanceNetInfo: [{ NetType: 'public', Status: 'half-open' }] })], expect: { 'postgres-1': 'unknown' } },
    { name: 'networks were not recorded', given: [postgres()], expect: { 'postgres-1': 'unknown' } },
    { name: 'null says nothing about the networks', given: [postgres({ DBInstanceNetInfo: null })], expect: { 'postgres-1': 'unknown' } },
  ],
});
