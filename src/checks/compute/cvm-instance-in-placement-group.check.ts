import { cvmInstance } from '../../inventory/compute/cvm-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { denied, instances } from './compute-calls.js';

const PATH = 'cvm.DescribeInstances InstanceSet[].DisasterRecoverGroupId';
const redundant = [{ Key: 'availability', Value: 'redundant' }];

export default defineCheck({
  id: 'cvm-instance-in-placement-group',
  title: { en: 'Redundant CVM instance stands in a placement group', zh: '冗余部署的云服务器已加入置放群组' },
  failTitle: { en: 'Redundant CVM instance may share hardware with its peers', zh: '冗余部署的云服务器可能与同组实例共用硬件' },
  why: {
    en: 'Two servers that stand in for each other help little when they stand on the same host or switch and fail with it. A placement group keeps them apart.',
    zh: '互为备份的两台服务器如果位于同一宿主机或交换机下，会一同故障。置放群组可以将它们分散开。',
  },
  severity: 'low',
  subject: cvmInstance,
  layer: 'network-host',
  objectives: ['multi-az'],
  parameters: {
    tagKey: { type: 'strings', default: ['availability'], description: 'Tag keys that mark instances as redundant' },
    tagValues: { type: 'strings', default: ['redundant', 'high', 'ha'], description: 'Values of those tags that mark an instance as redundant' },
  },
  remediation: {
    console: [
      { en: 'CVM > Placement groups: create a spread group over hosts, switches or racks.', zh: '云服务器 > 置放群组：创建按宿主机、交换机或机架分散的群组。' },
      { en: 'CVM > <instance> > More > Placement group: add it.', zh: '云服务器 > <实例> > 更多 > 置放群组：将其加入。' },
    ],
    tccli: 'tccli cvm ModifyInstancesDisasterRecoverGroup --InstanceIds \'["<instance>"]\' --DisasterRecoverGroupId <group>',
    terraform: 'resource "tencentcloud_instance" "this" {\n  placement_group_id = tencentcloud_placement_group.spread.id\n}',
    docs: 'https://cloud.tencent.com/document/product/213/15486',
  },
  covers: { statements: ['WP-5.3.2-01', 'WP-5.1.1-C02'] },
  evaluate({ data, tags }, { parameters }) {
    if (tags === undefined) return unknown('the tags were not recorded, so whether it is redundant is not known');
    const marked = (tags ?? []).some(({ Key, Value }) => parameters.tagKey.includes(Key) && parameters.tagValues.includes(Value.toLowerCase()));
    if (!marked) return notApplicable('no tag marks it as redundant');
    const group = known(data.DisasterRecoverGroupId, PATH) ?? '';
    const evidence = { path: PATH, observed: group, expected: 'the id of a placement group' };
    return group === '' ? fail(evidence) : pass(evidence);
  },
  examples: [
    {
      name: 'In a group, in none, not redundant, tags or group not recorded',
      given: [
        instances(
          { InstanceId: 'ins-in', Tags: redundant, DisasterRecoverGroupId: 'ps-1' },
          { InstanceId: 'ins-out', Tags: redundant, DisasterRecoverGroupId: '' },
          { InstanceId: 'ins-null', Tags: redundant, DisasterRecoverGroupId: null },
          { InstanceId: 'ins-single', Tags: [], DisasterRecoverGroupId: '' },
          { InstanceId: 'ins-untold', DisasterRecoverGroupId: '' },
          { InstanceId: 'ins-silent', Tags: redundant },
        ),
      ],
      expect: { 'ins-in': 'pass', 'ins-out': 'fail', 'ins-null': 'fail', 'ins-single': 'not-applicable', 'ins-untold': 'unknown', 'ins-silent': 'unknown' },
    },
    { name: 'Denied', given: [denied('cvm.DescribeInstances')], expect: { '*': 'unknown' } },
  ],
});
