import { cvmInstance } from '../../inventory/compute/cvm-instance.js';
import { tagResource } from '../../inventory/identity/tag-resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { denied, instances } from './compute-calls.js';

export default defineCheck({
  id: 'instance-has-owner-tag',
  title: { en: 'CVM instance names its owner in a tag', zh: '云服务器带有负责人标签' },
  failTitle: { en: 'CVM instance has no owner tag', zh: '云服务器缺少负责人标签' },
  why: {
    en: 'When something is wrong with an instance, somebody must be found who knows what it is for. Without an owner, alarms and findings stay unanswered.',
    zh: '实例出现问题时，需要能找到了解其用途的人。没有负责人，告警和审计发现就无人处理。',
  },
  severity: 'low',
  subject: cvmInstance,
  consults: [tagResource],
  layer: 'customer-data',
  objectives: ['asset-tagging-classification'],
  parameters: {
    tagNames: { type: 'strings', default: ['owner', '负责人'], description: 'Tag keys that name an owner, any one of them; letter case does not matter.' },
  },
  remediation: {
    console: [{ en: 'CVM > Instance > More > Edit Tags: add the owner tag with a team or person.', zh: '在实例的“更多 > 编辑标签”中添加负责人标签，填写团队或人员。' }],
    tccli: 'tccli tag AttachResourcesTag --ServiceType cvm --ResourcePrefix instance --ResourceRegion <region> --ResourceIds \'["<instance-id>"]\' --TagKey owner --TagValue <team>',
    terraform: 'resource "tencentcloud_instance" "this" {\n  tags = { owner = "<team>" }\n}',
    docs: 'https://cloud.tencent.com/document/product/651/46539',
  },
  covers: { statements: ['WP-6.2.2-03'], peers: ['sentinel-enforce-mandatory-tags'] },
  evaluate(instance, context) {
    const wanted = context.parameters.tagNames.map((name) => name.toLowerCase());
    const tags = instance.tags !== undefined ? (instance.tags ?? []) : context.owned(tagResource, instance.id)[0]?.tags;
    if (tags === undefined || tags === null) return unknown('the tags of the instance are not in the recorded answers');
    const found = tags.find((tag) => wanted.includes(tag.Key.toLowerCase()) && tag.Value.trim() !== '');
    const expected = `a value under one of: ${context.parameters.tagNames.join(', ')}`;
    const path = 'DescribeInstances InstanceSet[].Tags';
    if (found !== undefined) return pass({ path, observed: { Key: found.Key, Value: found.Value }, expected });
    return fail({ path, observed: tags.slice(0, 20).map((tag) => tag.Key), expected });
  },
  examples: [
    {
      name: 'Owner in any case, in Chinese, empty, other tags, none',
      given: [
        instances(
          { InstanceId: 'ins-1', Tags: [{ Key: 'Owner', Value: 'payments' }] },
          { InstanceId: 'ins-2', Tags: [{ Key: '负责人', Value: '支付团队' }] },
          { InstanceId: 'ins-3', Tags: [{ Key: 'owner', Value: ' ' }] },
          { InstanceId: 'ins-4', Tags: [{ Key: 'env', Value: 'prod' }] },
          { InstanceId: 'ins-5', Tags: [] },
          { InstanceId: 'ins-6', Tags: null },
        ),
      ],
      expect: { 'ins-1': 'pass', 'ins-2': 'pass', 'ins-3': 'fail', 'ins-4': 'fail', 'ins-5': 'fail', 'ins-6': 'fail' },
    },
    {
      name: 'Tags from the tag product where the instance answer has none',
      given: [
        instances({ InstanceId: 'ins-1' }, { InstanceId: 'ins-2' }),
        {
          call: 'tag.GetResources',
          response: { PaginationToken: '', ResourceTagMappingList: [{ Resource: 'qcs::cvm:ap-guangzhou:uin/100000000001:instance/ins-1', Tags: [{ TagKey: 'owner', TagValue: 'search' }] }] },
        },
      ],
      expect: { 'ins-1': 'pass', 'ins-2': 'unknown' },
    },
    { name: 'Other names', parameters: { tagNames: ['team'] }, given: [instances({ InstanceId: 'ins-1', Tags: [{ Key: 'owner', Value: 'x' }] })], expect: { 'ins-1': 'fail' } },
    { name: 'Malformed tags', given: [instances({ InstanceId: 'ins-1', Tags: [{ Key: 5 }] })], expect: { 'ins-1': 'unknown' } },
    { name: 'Denied', given: [denied('cvm.DescribeInstances')], expect: { '*': 'unknown' } },
    { name: 'No instances', given: [instances()], expect: { '*': 'not-applicable' } },
  ],
});
