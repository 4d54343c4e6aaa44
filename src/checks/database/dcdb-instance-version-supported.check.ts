import { dcdbInstance } from '../../inventory/data/dcdb-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { unknown } from '../verdict.js';
import { engineSupport, seriesOf, SUPPORTED_ENGINE, SUPPORTED_ENGINE_PARAMETERS } from './engine-support.js';
import { tdsql } from './instance-calls.js';

export default defineCheck({
  ...SUPPORTED_ENGINE,
  id: 'dcdb-instance-version-supported',
  title: { en: 'TDSQL instance runs a supported version', zh: 'TDSQL 实例使用受支持的版本' },
  failTitle: { en: 'TDSQL instance runs a version without support', zh: 'TDSQL 实例使用已停止维护的版本' },
  subject: dcdbInstance,
  parameters: SUPPORTED_ENGINE_PARAMETERS,
  remediation: {
    console: [{ en: 'TDSQL for MySQL > instance > Create an instance with a supported version, migrate the data with DTS and switch over.', zh: 'TDSQL MySQL 版 > 实例 > 新建受支持版本的实例，使用 DTS 迁移数据后切换。' }],
    docs: 'https://cloud.tencent.com/document/product/557',
  },
  evaluate({ data }, { capturedAt, parameters }) {
    const path = 'DescribeDCDBInstances Instances[].DbVersionId';
    const version = known(data.DbVersionId ?? undefined, path);
    const series = seriesOf(version, 2);
    if (series === undefined) return unknown(`${path} is ${version}, which is no version`);
    // The platform runs MariaDB 10 and MySQL or Percona 5 and 8 under one product name.
    return engineSupport(series.startsWith('10.') ? 'mariadb' : 'mysql', series, path, capturedAt, parameters.days);
  },
  examples: [
    { name: '8.0', given: [tdsql({ DbVersionId: '8.0' })], expect: { 'dcdbt-1': 'pass' } },
    { name: 'MariaDB 10.1', given: [tdsql({ DbVersionId: '10.1' })], expect: { 'dcdbt-1': 'fail' } },
    { name: 'Percona 5.7', given: [tdsql({ DbVersionId: '5.7' })], expect: { 'dcdbt-1': 'fail' } },
    { name: 'a version nobody knows', given: [tdsql({ DbVersionId: '10.9' })], expect: { 'dcdbt-1': 'unknown' } },
    { name: 'not recorded', given: [tdsql()], expect: { 'dcdbt-1': 'unknown' } },
  ],
});
