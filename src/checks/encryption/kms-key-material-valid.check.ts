import { kmsKey } from '../../inventory/data/kms-key.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { daysBetween } from '../days.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { kmsKeys } from './key-calls.js';

const field = (name: string): string => `ListKeyDetail KeyMetadatas[].${name}`;

export default defineCheck({
  id: 'kms-key-material-valid',
  title: { en: 'Imported key material stays valid', zh: '导入的密钥材料在有效期内' },
  failTitle: { en: 'Imported key material ends soon or has ended', zh: '导入的密钥材料已过期或即将过期' },
  why: {
    en: 'When imported material reaches its end, KMS destroys it and everything encrypted with the key becomes unreadable until the same material is imported again. If no copy was kept, it stays so.',
    zh: '导入的密钥材料到期后会被 KMS 销毁，在重新导入同一材料之前，所有用它加密的数据都无法读取；若未保留副本则永远无法恢复。',
  },
  severity: 'high',
  subject: kmsKey,
  layer: 'security-configuration',
  objectives: ['kms-key-lifecycle'],
  parameters: {
    days: { type: 'number', default: 30, minimum: 0, maximum: 365, unit: 'days', description: 'How long before its end imported material counts as ending' },
  },
  remediation: {
    console: [{ en: 'KMS > Keys > key > Key material: import the material again with a later end, or none.', zh: '密钥管理系统 > 密钥 > 密钥材料：重新导入密钥材料，并延长或取消有效期。' }],
    tccli: 'tccli kms ImportKeyMaterial --KeyId <key-id> --EncryptedKeyMaterial <material> --ImportToken <token> --ValidTo 0',
    docs: 'https://cloud.tencent.com/document/product/573',
  },
  covers: { statements: ['WP-6.2.2-04d'] },
  evaluate({ data }, { capturedAt, parameters }) {
    if (known(data.Origin ?? undefined, field('Origin')) !== 'EXTERNAL') return notApplicable('KMS made the material of the key, which has no end');
    const end = known(data.ValidTo, field('ValidTo'));
    const evidence = { path: field('ValidTo'), observed: end, expected: `no end, or at least ${parameters.days} days after the snapshot` };
    return end === null || daysBetween(capturedAt, end) >= parameters.days ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'no end', given: [kmsKeys({ Origin: 'EXTERNAL', ValidTo: 0 })], expect: { 'key-1': 'pass' } },
    { name: 'ends next week', given: [kmsKeys({ Origin: 'EXTERNAL', ValidTo: 1769040000 })], expect: { 'key-1': 'fail' } },
    { name: 'ended last year', given: [kmsKeys({ Origin: 'EXTERNAL', ValidTo: 1735689600 })], expect: { 'key-1': 'fail' } },
    { name: 'ends next week, three days are asked for', given: [kmsKeys({ Origin: 'EXTERNAL', ValidTo: 1769040000 })], parameters: { days: 3 }, expect: { 'key-1': 'pass' } },
    { name: 'made by KMS', given: [kmsKeys({ ValidTo: 0 })], expect: { 'key-1': 'not-applicable' } },
    { name: 'the end was not recorded', given: [kmsKeys({ Origin: 'EXTERNAL', ValidTo: undefined })], expect: { 'key-1': 'unknown' } },
    { name: 'the origin was not recorded', given: [kmsKeys({ Origin: undefined })], expect: { 'key-1': 'unknown' } },
  ],
});
