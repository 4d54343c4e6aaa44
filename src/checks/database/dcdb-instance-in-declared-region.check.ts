import { dcdbInstance } from '../../inventory/data/dcdb-instance.js';
import { defineCheck } from '../check.js';
import { DECLARED_REGION, declaredRegion, declaredRegionExamples } from './declared-region.js';
import { tdsql } from './instance-calls.js';

export default defineCheck({
  ...DECLARED_REGION,
  id: 'dcdb-instance-in-declared-region',
  title: { en: 'TDSQL instance lies in a declared region', zh: 'TDSQL 实例位于声明的地域' },
  failTitle: { en: 'TDSQL instance lies outside the declared regions', zh: 'TDSQL 实例不在声明的地域内' },
  subject: dcdbInstance,
  remediation: {
    console: [{ en: 'TDSQL for MySQL: create the instance in a declared region, migrate the data with DTS or a backup, and destroy the old one; or declare its region.', zh: 'TDSQL MySQL 版：在声明的地域新建实例，通过 DTS 或备份迁移数据后销毁原实例；或将其所在地域加入声明清单。' }],
    docs: 'https://cloud.tencent.com/document/product/557',
  },
  evaluate({ region }, { parameters }) {
    return declaredRegion(region, parameters.regions);
  },
  examples: [
    ...declaredRegionExamples('dcdbt-1', tdsql()),
  ],
});
