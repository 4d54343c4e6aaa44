import { cdbInstance } from '../../inventory/data/cdb-instance.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { CLASSIFICATION, CLASSIFICATION_WHY, judgeClassification } from './classification.js';

const PATH = 'DescribeDBInstances Items[].TagList[]';

function mysql(fields: { readonly [field: string]: unknown }): ExampleCall {
  return { call: 'cdb.DescribeDBInstances', response: { TotalCount: 1, Items: [{ InstanceId: 'cdb-1', InstanceName: 'orders', ...fields }] } };
}

export default defineCheck({
  id: 'cdb-instance-classified',
  title: { en: 'MySQL instance says which class its data has', zh: '云数据库 MySQL 实例已标注数据分级' },
  failTitle: { en: 'MySQL instance does not say which class its data has', zh: '云数据库 MySQL 实例未标注数据分级' },
  why: CLASSIFICATION_WHY,
  severity: 'low',
  subject: cdbInstance,
  layer: 'customer-data',
  objectives: ['asset-tagging-classification'],
  parameters: CLASSIFICATION,
  remediation: {
    console: [{ en: 'TencentDB for MySQL > Instance list > the instance > More > Edit tags: add the classification tag.', zh: '云数据库 MySQL > 实例列表 > 实例 > 更多 > 编辑标签：添加数据分级标签。' }],
    terraform: 'resource "tencentcloud_mysql_instance" "this" {\n  tags = {\n    classification = "<class>"\n  }\n}',
    docs: 'https://cloud.tencent.com/document/product/236/32373',
  },
  covers: { statements: ['WP-6.2.2-01', 'WP-6.2.2-02', 'WP-6.1.1-C04'], peers: ['sentinel-enforce-mandatory-tags'] },
  evaluate({ tags }, { parameters }) {
    return judgeClassification(tags, PATH, parameters.tagNames);
  },
  examples: [
    { name: 'Classified', given: [mysql({ TagList: [{ TagKey: 'data-level', TagValue: '3' }] })], expect: { 'cdb-1': 'pass' } },
    { name: 'Other tags only', given: [mysql({ TagList: [{ TagKey: 'team', TagValue: 'search' }] })], expect: { 'cdb-1': 'fail' } },
    { name: 'No tags', given: [mysql({ TagList: null })], expect: { 'cdb-1': 'fail' } },
    { name: 'Not in the answer', given: [mysql({})], expect: { 'cdb-1': 'unknown' } },
    { name: 'Malformed', given: [mysql({ TagList: [{ TagKey: 5 }] })], expect: { 'cdb-1': 'unknown' } },
    { name: 'Denied', given: [{ call: 'cdb.DescribeDBInstances', error: { code: 'UnauthorizedOperation' } }], expect: { '*': 'unknown' } },
  ],
});
