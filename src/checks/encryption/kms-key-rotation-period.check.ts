import { kmsKey } from '../../inventory/data/kms-key.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { kmsKeys } from './key-calls.js';

const field = (name: string): string => `ListKeyDetail KeyMetadatas[].${name}`;

export default defineCheck({
  id: 'kms-key-rotation-period',
  title: { en: 'Customer key rotates at least once a year', zh: '用户密钥至少每年轮换一次' },
  failTitle: { en: 'Customer key rotates too seldom', zh: '用户密钥轮换周期过长' },
  why: {
    en: 'A rotation that comes every few years limits the damage of a leaked key as little as none. A year is the longest period that common standards accept.',
    zh: '数年一次的轮换几乎无法限制密钥泄露的影响。一年是常见标准可接受的最长周期。',
  },
  severity: 'low',
  subject: kmsKey,
  layer: 'security-configuration',
  objectives: ['kms-key-rotation'],
  parameters: {
    days: { type: 'number', default: 365, minimum: 7, maximum: 3650, unit: 'days', description: 'Longest period between rotations; 365 follows the crypto-periods of PCI DSS 3.7.4' },
  },
  remediation: {
    console: [{ en: 'KMS > Keys > key > Key rotation: shorten the period.', zh: '密钥管理系统 > 密钥 > 密钥轮换：缩短轮换周期。' }],
    tccli: 'tccli kms EnableKeyRotation --KeyId <key-id> --RotateDays 365',
    docs: 'https://cloud.tencent.com/document/product/573',
  },
  covers: { statements: ['WP-6.2.2-04d'] },
  evaluate({ data }, { parameters }) {
    if (known(data.KeyRotationEnabled ?? undefined, field('KeyRotationEnabled')) === false) return notApplicable('the key does not rotate by itself, which is judged by a check of its own');
    const days = known(data.RotateDays ?? undefined, field('RotateDays'));
    const evidence = { path: field('RotateDays'), observed: days, expected: `at most ${parameters.days} days` };
    return days <= parameters.days ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'every year', given: [kmsKeys({ RotateDays: 365 })], expect: { 'key-1': 'pass' } },
    { name: 'every two years', given: [kmsKeys({ RotateDays: 730 })], expect: { 'key-1': 'fail' } },
    { name: 'a quarter is asked for', given: [kmsKeys({ RotateDays: 365 })], parameters: { days: 90 }, expect: { 'key-1': 'fail' } },
    { name: 'does not rotate', given: [kmsKeys({ KeyRotationEnabled: false })], expect: { 'key-1': 'not-applicable' } },
    { name: 'the period was not recorded', given: [kmsKeys({})], expect: { 'key-1': 'unknown' } },
  ],
});
