import { postgresInstance } from '../../inventory/data/postgres-instance.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { CLASSIFICATION, CLASSIFICATION_WHY, judgeClassification } from './classification.js';

const PATH = 'DescribeDBInstances DBInstanceSet[].TagList[]';

function postgres(fields: { readonly [field: string]: unknown }): ExampleCall {
  return { call: 'postgres.DescribeDBInstances', response: { TotalCount: 1, DBInstanceSet: [{ DBInstanceId: 'postgres-1', DBInstanceName: 'ledger', ...fields }] } };
}

export default defineCheck({
  id: 'postgres-instance-classified',
  title: { en: 'PostgreSQL instance says which class its data has', zh: '云数据库 PostgreSQL 实例已标注数据分级' },
  failTitle: { en: 'PostgreSQL instance does not say which class its data has', zh: '云数据库 PostgreSQL 实例未标注数据分级' },
  why: CLASSIFICATION_WHY,
  severity: 'low',
  subject: postgresInstance,
  layer: 'customer-data',
  objectives: ['asset-tagging-classification'],
  parameters: CLASSIFICATION,
  remediation: {
    console: [{ en: 'TencentDB for PostgreSQL > Instance list > the instance > More > Edit tags: add the classification tag.', zh: '云数据库 PostgreSQL > 实例列表 > 实例 > 更多 > 编辑标签：添加数据分级标签。' }],
    terraform: 'resource "tencentcloud_postgresql_instance" "this" {\n  tags = {\n    classification = "<class>"\n  }\n}',
    docs: 'https://cloud.tencent.com/document/product/409/49990',
  },
  covers: { statements: ['WP-6.2.2-01', 'WP-6.2.2-02', 'WP-6.1.1-C04'], peers: ['sentinel-enforce-mandatory-tags'] },
  evaluate({ tags }, { parameters }) {
    return judgeClassification(tags, PATH, parameters.tagNames);
  },
  examples: [
    { name: 'Classified', given: [postgres({ TagList: [{ TagKey: '数据分级', TagValue: '3' }] })], expect: { 'postgres-1': 'pass' } },
    { name: 'Other tags only', given: [postgres({ TagList: [{ TagKey: 'team', TagValue: 'search' }] })], expect: { 'postgres-1': 'fail' } },
    { name: 'No tags', given: [postgres({ TagList: [] })], expect: { 'postgres-1': 'fail' } },
    { name: 'Not in the answer', given: [postgres({})], expect: { 'postgres-1': 'unknown' } },
    { name: 'Denied', given: [{ call: 'postgres.DescribeDBInstances', error: { code: 'UnauthorizedOperation' } }], expect: { '*': 'unknown' } },
  ],
});
