import { cvmKeyPair } from '../../inventory/compute/cvm-key-pair.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { denied, keyPairs } from './compute-calls.js';

export default defineCheck({
  id: 'cvm-key-pair-not-shared',
  title: { en: 'SSH key pair opens few instances', zh: 'SSH 密钥对仅用于少量实例' },
  failTitle: { en: 'One SSH key pair opens many instances', zh: '同一 SSH 密钥对用于大量实例' },
  why: {
    en: 'Whoever gets hold of one private key gets every instance it opens. Separate keys per team or purpose keep a leak small.',
    zh: '任何人拿到一把私钥，就能登录它对应的所有实例。按团队或用途分开使用密钥，可以缩小泄露的影响。',
  },
  severity: 'medium',
  subject: cvmKeyPair,
  layer: 'accounts-access',
  objectives: ['no-shared-accounts', 'key-based-login'],
  parameters: {
    maximumInstances: { type: 'number', default: 5, minimum: 1, maximum: 10_000, unit: 'instances', description: 'Most instances one key pair may open.' },
  },
  remediation: {
    console: [
      { en: 'CVM > SSH Key: create a key pair per team or purpose.', zh: '在“云服务器 > SSH 密钥”中按团队或用途创建密钥对。' },
      { en: 'Load the new key on the instances that belong to it, one after the other.', zh: '逐台为相应实例加载新的密钥对。' },
    ],
    tccli: 'tccli cvm AssociateInstancesKeyPairs --InstanceIds \'["<instance-id>"]\' --KeyIds \'["<new-key-id>"]\'',
    docs: 'https://cloud.tencent.com/document/product/213/6092',
  },
  covers: { statements: ['WP-6.2.1-02a'] },
  evaluate(pair, { parameters }) {
    const bound = known(pair.data.AssociatedInstanceIds, 'AssociatedInstanceIds') ?? [];
    if (bound.length === 0) return notApplicable('no instance uses the key pair');
    const evidence = {
      path: 'DescribeKeyPairs KeyPairSet[].AssociatedInstanceIds',
      observed: `${bound.length} instances`,
      expected: `at most ${parameters.maximumInstances} instances`,
    };
    return bound.length <= parameters.maximumInstances ? pass(evidence) : fail(evidence);
  },
  examples: [
    {
      name: 'Few, many and none',
      given: [
        keyPairs(
          { KeyId: 'skey-few', AssociatedInstanceIds: ['ins-1', 'ins-2', 'ins-3', 'ins-4', 'ins-5'] },
          { KeyId: 'skey-many', AssociatedInstanceIds: ['ins-1', 'ins-2', 'ins-3', 'ins-4', 'ins-5', 'ins-6'] },
          { KeyId: 'skey-none', AssociatedInstanceIds: null },
        ),
      ],
      expect: { 'skey-few': 'pass', 'skey-many': 'fail', 'skey-none': 'not-applicable' },
    },
    { name: 'A stricter limit', parameters: { maximumInstances: 1 }, given: [keyPairs({ KeyId: 'skey-1', AssociatedInstanceIds: ['ins-1', 'ins-2'] })], expect: { 'skey-1': 'fail' } },
    { name: 'The answer does not say', given: [keyPairs({ KeyId: 'skey-1', AssociatedInstanceIds: 'ins-1' })], expect: { 'skey-1': 'unknown' } },
    { name: 'Denied', given: [denied('cvm.DescribeKeyPairs')], expect: { '*': 'unknown' } },
  ],
});
