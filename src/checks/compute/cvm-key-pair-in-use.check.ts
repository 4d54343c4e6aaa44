import { cvmKeyPair } from '../../inventory/compute/cvm-key-pair.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { denied, keyPairs } from './compute-calls.js';

export default defineCheck({
  id: 'cvm-key-pair-in-use',
  title: { en: 'SSH key pair is bound to an instance', zh: 'SSH 密钥对已绑定实例' },
  failTitle: { en: 'SSH key pair lies unused', zh: 'SSH 密钥对闲置' },
  why: {
    en: 'A key pair nobody uses may still sit on laptops, and could be bound again by mistake. Removing it leaves fewer keys to guard.',
    zh: '闲置的密钥对可能仍保存在个人电脑上，也可能被误绑定。删除后需要保管的密钥更少。',
  },
  severity: 'low',
  subject: cvmKeyPair,
  layer: 'accounts-access',
  objectives: ['unused-credentials'],
  remediation: {
    console: [{ en: 'CVM > SSH Key: delete the key pair, after checking that no image or template needs it.', zh: '在“云服务器 > SSH 密钥”中确认无镜像或模板依赖后，删除该密钥对。' }],
    tccli: 'tccli cvm DeleteKeyPairs --KeyIds \'["<key-id>"]\'',
    docs: 'https://cloud.tencent.com/document/product/213/6092',
  },
  covers: { statements: ['WP-6.2.1-05', 'WP-6.2.1-00'] },
  evaluate(pair) {
    const bound = known(pair.data.AssociatedInstanceIds, 'AssociatedInstanceIds') ?? [];
    const evidence = { path: 'DescribeKeyPairs KeyPairSet[].AssociatedInstanceIds', observed: bound.slice(0, 20), expected: 'at least one instance' };
    return bound.length > 0 ? pass(evidence) : fail(evidence);
  },
  examples: [
    {
      name: 'Bound, unbound and null',
      given: [keyPairs({ KeyId: 'skey-1', AssociatedInstanceIds: ['ins-1'] }, { KeyId: 'skey-2', AssociatedInstanceIds: [] }, { KeyId: 'skey-3', AssociatedInstanceIds: null })],
      expect: { 'skey-1': 'pass', 'skey-2': 'fail', 'skey-3': 'fail' },
    },
    { name: 'The answer does not say', given: [keyPairs({ KeyId: 'skey-1' })], expect: { 'skey-1': 'unknown' } },
    {
      name: 'Partial page',
      given: [{ call: 'cvm.DescribeKeyPairs', response: { TotalCount: 30, KeyPairSet: [{ KeyId: 'skey-1', AssociatedInstanceIds: ['ins-1'] }] } }],
      expect: { 'skey-1': 'pass', '*': 'unknown' },
    },
    { name: 'No key pairs', given: [keyPairs()], expect: { '*': 'not-applicable' } },
    { name: 'Denied', given: [denied('cvm.DescribeKeyPairs')], expect: { '*': 'unknown' } },
  ],
});
