import { cosBucket } from '../../inventory/data/cos-bucket.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { CLASSIFICATION, CLASSIFICATION_WHY, judgeClassification } from './classification.js';

const PATH = 'getBucketTagging Tags[]';

function bucket(...rest: readonly ExampleCall[]): readonly ExampleCall[] {
  return [{ call: 'cos.getService', response: { Buckets: [{ Name: 'b-1250000000', Location: 'ap-guangzhou', CreationDate: '2025-03-01T08:00:00Z' }] } }, ...rest];
}

function tagged(...Tags: readonly { readonly [field: string]: unknown }[]): ExampleCall {
  return { call: 'cos.getBucketTagging', params: { Bucket: 'b-1250000000' }, response: { Tags } };
}

export default defineCheck({
  id: 'cos-bucket-classified',
  title: { en: 'Bucket says which class its data has', zh: '存储桶已标注数据分级' },
  failTitle: { en: 'Bucket does not say which class its data has', zh: '存储桶未标注数据分级' },
  why: CLASSIFICATION_WHY,
  severity: 'low',
  subject: cosBucket,
  layer: 'customer-data',
  objectives: ['asset-tagging-classification'],
  parameters: CLASSIFICATION,
  remediation: {
    console: [{ en: 'COS > Bucket list > the bucket > Basic configuration > Tag management: add the classification tag.', zh: '对象存储 > 存储桶列表 > 存储桶 > 基础配置 > 标签管理：添加数据分级标签。' }],
    terraform: 'resource "tencentcloud_cos_bucket" "this" {\n  tags = {\n    classification = "<class>"\n  }\n}',
    docs: 'https://cloud.tencent.com/document/product/436/34830',
  },
  covers: { statements: ['WP-6.2.2-01', 'WP-6.2.2-02', 'WP-3-19', 'WP-6.1.1-C04'], peers: ['sentinel-enforce-mandatory-tags'] },
  evaluate({ details }, { parameters }) {
    const tagging = collected(details.tagging);
    return judgeClassification(tagging === null ? null : known(tagging.Tags, PATH), PATH, parameters.tagNames);
  },
  examples: [
    { name: 'Classified', given: bucket(tagged({ Key: 'Classification', Value: 'internal' })), expect: { 'b-1250000000': 'pass' } },
    { name: 'Other tags only', given: bucket(tagged({ Key: 'team', Value: 'search' })), expect: { 'b-1250000000': 'fail' } },
    { name: 'An empty class', given: bucket(tagged({ Key: 'classification', Value: ' ' })), expect: { 'b-1250000000': 'fail' } },
    { name: 'Own name of the tag', given: bucket(tagged({ Key: 'secrecy', Value: '2' })), parameters: { tagNames: ['secrecy'] }, expect: { 'b-1250000000': 'pass' } },
    { name: 'No tags', given: bucket(tagged()), expect: { 'b-1250000000': 'fail' } },
    { name: 'Tags were not asked for', given: bucket(), expect: { 'b-1250000000': 'unknown' } },
    { name: 'Denied', given: bucket({ call: 'cos.getBucketTagging', params: { Bucket: 'b-1250000000' }, error: { code: 'AccessDenied' }, httpStatus: 403 }), expect: { 'b-1250000000': 'unknown' } },
  ],
});
