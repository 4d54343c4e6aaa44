import { cvmKeyPair } from '../../inventory/compute/cvm-key-pair.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { daysBetween } from '../days.js';
import { fail, pass, unknown } from '../verdict.js';
import { denied, keyPairs } from './compute-calls.js';

export default defineCheck({
  id: 'cvm-key-pair-rotated',
  title: { en: 'SSH key pair is younger than the age limit', zh: 'SSH 密钥对未超过使用期限' },
  failTitle: { en: 'SSH key pair is older than the age limit', zh: 'SSH 密钥对超过使用期限' },
  why: {
    en: 'The longer a key is in use, the more copies of it exist and the more people have left with one. Replacing it regularly cuts those off.',
    zh: '密钥使用越久，副本越多，带走它的离职人员也越多。定期更换可以使这些副本失效。',
  },
  severity: 'low',
  subject: cvmKeyPair,
  layer: 'accounts-access',
  objectives: ['access-key-rotation'],
  parameters: {
    maximumAge: { type: 'number', default: 365, minimum: 1, maximum: 3650, unit: 'days', description: 'Age at which a key pair must have been replaced.' },
  },
  remediation: {
    console: [{ en: 'CVM > SSH Key: create a new key pair, load it on the instances, then delete the old one.', zh: '在“云服务器 > SSH 密钥”中创建新密钥对并加载到实例，随后删除旧密钥对。' }],
    tccli: 'tccli cvm CreateKeyPair --KeyName <name> --ProjectId 0',
    docs: 'https://cloud.tencent.com/document/product/213/6092',
  },
  covers: { statements: ['WP-6.2.1-05', 'WP-6.2.1-00'] },
  evaluate(pair, { capturedAt, parameters }) {
    const created = known(pair.data.CreatedTime, 'CreatedTime');
    if (created === null) return unknown('the answer holds no creation time');
    const evidence = {
      path: 'DescribeKeyPairs KeyPairSet[].CreatedTime',
      observed: `${created} (${daysBetween(created, capturedAt)} days)`,
      expected: `at most ${parameters.maximumAge} days before the snapshot`,
    };
    return daysBetween(created, capturedAt) <= parameters.maximumAge ? pass(evidence) : fail(evidence);
  },
  examples: [
    {
      name: 'Either side of the limit',
      given: [keyPairs({ KeyId: 'skey-new', CreatedTime: '2025-01-15T00:00:00Z' }, { KeyId: 'skey-old', CreatedTime: '2025-01-13T23:59:59Z' })],
      expect: { 'skey-new': 'pass', 'skey-old': 'fail' },
    },
    {
      name: 'No creation time that can be read',
      given: [keyPairs({ KeyId: 'skey-1' }, { KeyId: 'skey-2', CreatedTime: '' }, { KeyId: 'skey-3', CreatedTime: null }, { KeyId: 'skey-4', CreatedTime: 'yesterday' })],
      expect: { 'skey-1': 'unknown', 'skey-2': 'unknown', 'skey-3': 'unknown', 'skey-4': 'unknown' },
    },
    { name: 'Denied', given: [denied('cvm.DescribeKeyPairs')], expect: { '*': 'unknown' } },
    { name: 'No key pairs', given: [keyPairs()], expect: { '*': 'not-applicable' } },
  ],
});
