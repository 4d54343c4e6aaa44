import { cosBucket } from '../../inventory/data/cos-bucket.js';
import { defineCheck } from '../check.js';
import { DECLARED_REGION, declaredRegion, declaredRegionExamples } from '../database/declared-region.js';
import { bucketListing } from './bucket-calls.js';

const BUCKET = 'records-1250000000';

export default defineCheck({
  ...DECLARED_REGION,
  id: 'cos-bucket-in-declared-region',
  title: { en: 'Bucket lies in a declared region', zh: '存储桶位于声明的地域' },
  failTitle: { en: 'Bucket lies outside the declared regions', zh: '存储桶不在声明的地域内' },
  subject: cosBucket,
  remediation: {
    console: [{ en: 'COS: create a bucket in a declared region, copy the objects with COS Migration or replication, and delete the old one; or declare its region.', zh: '对象存储：在声明的地域新建存储桶，通过迁移工具或存储桶复制转移对象后删除原桶；或将其所在地域加入声明清单。' }],
    docs: 'https://cloud.tencent.com/document/product/436',
  },
  evaluate({ region }, { parameters }) {
    return declaredRegion(region, parameters.regions);
  },
  examples: [
    ...declaredRegionExamples(BUCKET, bucketListing(BUCKET)),
  ],
});
