import { mariadbInstance } from '../../inventory/data/mariadb-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { unknown } from '../verdict.js';
import { engineSupport, seriesOf, SUPPORTED_ENGINE, SUPPORTED_ENGINE_PARAMETERS } from './engine-support.js';
import { mariadb } from './instance-calls.js';

export default defineCheck({
  ...SUPPORTED_ENGINE,
  id: 'mariadb-instance-version-supported',
  title: { en: 'MariaDB instance runs a supported version', zh: 'MariaDB 实例使用受支持的版本' },
  failTitle: { en: 'MariaDB instance runs a version without support', zh: 'MariaDB 实例使用已停止维护的版本' },
  subject: mariadbInstance,
  parameters: SUPPORTED_ENGINE_PARAMETERS,
  remediation: {
    console: [{ en: 'TencentDB for MariaDB > instance > Create an instance with a supported version, migrate the data with DTS and switch over.', zh: '云数据库 MariaDB > 实例 > 新建受支持版本的实例，使用 DTS 迁移数据后切换。' }],
    docs: 'https://cloud.tencent.com/document/product/237',
  },
  evaluate({ data }, { capturedAt, parameters }) {
    const path = 'DescribeDBInstances Instances[].DbVersionId';
    const version = known(data.DbVersionId ?? undefined, path);
    const series = seriesOf(version, 2);
    if (series === undefined) return unknown(`${path} is ${version}, which is no version`);
    // The platform runs MariaDB 10 and MySQL or Percona 5 and 8 under one product name.
    return engineSupport(series.startsWith('10.') ? 'mariadb' : 'mysql', series, path, capturedAt, parameters.days);
  },
  examples: [
    { name: '8.0', given: [mariadb({ DbVersionId: '8.0' })], expect: { 'tdsql-1': 'pass' } },
    { name: 'MariaDB 10.1', given: [mariadb({ DbVersionId: '10.1' })], expect: { 'tdsql-1': 'fail' } },
    { name: 'Percona 5.7', given: [mariadb({ DbVersionId: '5.7' })], expect: { 'tdsql-1': 'fail' } },
    { name: 'a version nobody knows', given: [mariadb({ DbVersionId: '10.9' })], expect: { 'tdsql-1': 'unknown' } },
    { name: 'not recorded', given: [mariadb()], expect: { 'tdsql-1': 'unknown' } },
  ],
});
