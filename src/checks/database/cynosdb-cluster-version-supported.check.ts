import { cynosdbCluster } from '../../inventory/data/cynosdb-cluster.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { unknown } from '../verdict.js';
import { engineSupport, seriesOf, SUPPORTED_ENGINE, SUPPORTED_ENGINE_PARAMETERS } from './engine-support.js';
import { tdsqlc } from './instance-calls.js';

export default defineCheck({
  ...SUPPORTED_ENGINE,
  id: 'cynosdb-cluster-version-supported',
  title: { en: 'TDSQL-C cluster runs a supported version', zh: 'TDSQL-C 集群使用受支持的版本' },
  failTitle: { en: 'TDSQL-C cluster runs a version without support', zh: 'TDSQL-C 集群使用已停止维护的版本' },
  subject: cynosdbCluster,
  parameters: SUPPORTED_ENGINE_PARAMETERS,
  remediation: {
    console: [{ en: 'TDSQL-C for MySQL > cluster > Create a cluster with a supported version from a backup, test it and switch over.', zh: 'TDSQL-C MySQL 版 > 集群 > 使用备份创建受支持版本的集群，验证后切换。' }],
    docs: 'https://cloud.tencent.com/document/product/1003',
  },
  evaluate({ data }, { capturedAt, parameters }) {
    const type = known(data.DbType ?? undefined, 'DescribeClusters ClusterSet[].DbType').toUpperCase();
    const path = 'DescribeClusters ClusterSet[].DbVersion';
    const version = known(data.DbVersion ?? undefined, path);
    const engine = type === 'MYSQL' ? 'mysql' : type === 'POSTGRESQL' ? 'postgresql' : undefined;
    if (engine === undefined) return unknown(`DescribeClusters ClusterSet[].DbType is ${type}, which is no engine that is known here`);
    const series = seriesOf(version, engine === 'mysql' ? 2 : 1);
    return series === undefined ? unknown(`${path} is ${version}, which is no version`) : engineSupport(engine, series, path, capturedAt, parameters.days);
  },
  examples: [
    { name: 'MySQL 8.0', given: [tdsqlc({ DbVersion: '8.0' })], expect: { 'cynosdbmysql-1': 'pass' } },
    { name: 'MySQL 5.7', given: [tdsqlc({ DbVersion: '5.7' })], expect: { 'cynosdbmysql-1': 'fail' } },
    { name: 'PostgreSQL 10', given: [tdsqlc({ DbType: 'POSTGRESQL', DbVersion: '10' })], expect: { 'cynosdbmysql-1': 'fail' } },
    { name: 'another engine', given: [tdsqlc({ DbType: 'OTHER', DbVersion: '1.0' })], expect: { 'cynosdbmysql-1': 'unknown' } },
    { name: 'not recorded', given: [tdsqlc()], expect: { 'cynosdbmysql-1': 'unknown' } },
  ],
});
