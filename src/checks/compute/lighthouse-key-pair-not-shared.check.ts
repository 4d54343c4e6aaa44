import { lighthouseKeyPair } from '../../inventory/compute/lighthouse-key-pair.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { denied } from './compute-calls.js';

const PATH = 'lighthouse.DescribeKeyPairs KeyPairSet[].AssociatedInstanceIds';
const pairs = (...KeyPairSet: object[]) => ({ call: 'lighthouse.DescribeKeyPairs', response: { TotalCount: KeyPairSet.length, KeyPairSet } });
const ids = (count: number) => Array.from({ length: count }, (_, index) => `lhins-${index}`);

export default defineCheck({
  id: 'lighthouse-key-pair-not-shared',
  title: { en: 'SSH key pair opens few Lighthouse instances', zh: 'SSH 密钥对仅用于少量轻量应用服务器' },
  failTitle: { en: 'One SSH key pair opens many Lighthouse instances', zh: '同一 SSH 密钥对用于大量轻量应用服务器' },
  why: {
    en: 'Whoever gets hold of one private key gets every instance it opens. Separate keys per team or purpose keep a leak small.',
    zh: '任何人拿到一把私钥，就能登录它对应的所有实例。按团队或用途分开使用密钥，可以缩小泄露的影响。',
  },
  severity: 'medium',
  subject: lighthouseKeyPair,
  layer: 'accounts-access',
  objectives: ['no-shared-accounts', 'key-based-login'],
  parameters: { maximumInstances: { type: 'number', default: 5, minimum: 1, maximum: 10_000, unit: 'instances', description: 'Most instances one key pair may open' } },
  remediation: {
    console: [{ en: 'Lighthouse > SSH keys: create a key pair per team or purpose, and bind it to the instances that belong to it.', zh: '轻量应用服务器 > SSH 密钥：按团队或用途创建密钥对，并绑定到相应实例。' }],
    tccli: 'tccli lighthouse AssociateInstancesKeyPairs --InstanceIds \'["<instance>"]\' --KeyIds \'["<new-key>"]\'',
    terraform: 'resource "tencentcloud_lighthouse_key_pair_attachment" "this" {\n  key_id      = "<new-key>"\n  instance_id = "<instance>"\n}',
    docs: 'https://cloud.tencent.com/document/product/1207/44573',
  },
  covers: { statements: ['WP-6.2.1-02a'] },
  evaluate({ data }, { parameters }) {
    const bound = known(data.AssociatedInstanceIds, PATH) ?? [];
    if (bound.length === 0) return notApplicable('no instance uses the key pair');
    const evidence = { path: PATH, observed: `${bound.length} instances`, expected: `at most ${parameters.maximumInstances} instances` };
    return bound.length <= parameters.maximumInstances ? pass(evidence) : fail(evidence);
  },
  examples: [
    {
      name: 'At the limit, above it, unused, not recorded',
      given: [pairs({ KeyId: 'lhkp-1', AssociatedInstanceIds: ids(5) }, { KeyId: 'lhkp-2', AssociatedInstanceIds: ids(6) }, { KeyId: 'lhkp-3', AssociatedInstanceIds: [] }, { KeyId: 'lhkp-4' })],
      expect: { 'lhkp-1': 'pass', 'lhkp-2': 'fail', 'lhkp-3': 'not-applicable', 'lhkp-4': 'unknown' },
    },
    { name: 'Denied', given: [denied('lighthouse.DescribeKeyPairs')], expect: { '*': 'unknown' } },
  ],
});
