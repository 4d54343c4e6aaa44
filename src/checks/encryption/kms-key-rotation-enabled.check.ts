import { kmsKey } from '../../inventory/data/kms-key.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';

const CALL = 'kms.ListKeyDetail';
const key = (fields: { readonly [field: string]: unknown } = {}): { readonly [field: string]: unknown } => ({
  KeyId: 'key-1',
  Alias: 'orders',
  KeyState: 'Enabled',
  KeyUsage: 'ENCRYPT_DECRYPT',
  Origin: 'TENCENT_KMS',
  Owner: 'user',
  KeyRotationEnabled: true,
  ...fields,
});
const page = (...keys: readonly unknown[]): { readonly [field: string]: unknown } => ({ TotalCount: keys.length, KeyMetadatas: keys });

export default defineCheck({
  id: 'kms-key-rotation-enabled',
  title: { en: 'Customer key rotates automatically', zh: '用户密钥已开启自动轮换' },
  failTitle: { en: 'Customer key never rotates', zh: '用户密钥未开启自动轮换' },
  why: {
    en: 'The longer a key is used, the more data falls with it when it leaks. Automatic rotation limits that without any change to applications.',
    zh: '密钥使用时间越长，泄露时受影响的数据越多。自动轮换无需修改应用即可限制影响范围。',
  },
  severity: 'medium',
  subject: kmsKey,
  layer: 'security-configuration',
  objectives: ['kms-key-rotation'],
  remediation: {
    console: [{ en: 'KMS > key > Key rotation: enable.', zh: '密钥管理系统 > 密钥 > 密钥轮换：开启。' }],
    tccli: 'tccli kms EnableKeyRotation --KeyId <key-id>',
    terraform: 'resource "tencentcloud_kms_key" "k" {\n  alias                = "<alias>"\n  key_rotation_enabled = true\n}',
    docs: 'https://cloud.tencent.com/document/product/573',
  },
  covers: { statements: ['WP-6.2.2-04d'], peers: ['sentinel-require-kms-key-rotation'] },
  evaluate({ data }) {
    const field = (name: string): string => `ListKeyDetail KeyMetadatas[].${name}`;
    const owner = known(data.Owner ?? undefined, field('Owner'));
    if (owner !== 'user') return notApplicable('the key belongs to a product, which rotates it');
    const usage = known(data.KeyUsage ?? undefined, field('KeyUsage'));
    if (usage !== 'ENCRYPT_DECRYPT') return notApplicable('asymmetric keys cannot rotate automatically');
    const origin = known(data.Origin ?? undefined, field('Origin'));
    if (origin === 'EXTERNAL') return notApplicable('imported key material cannot rotate automatically');
    const state = known(data.KeyState ?? undefined, field('KeyState'));
    if (state !== 'Enabled') return notApplicable(`the key is not in use (${state})`);
    const path = field('KeyRotationEnabled');
    const rotates = known(data.KeyRotationEnabled ?? undefined, path);
    const evidence = { path, observed: rotates, expected: true };
    return rotates ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'rotation on', given: [{ call: CALL, params: { KeyUsage: 'ALL' }, response: page(key()) }], expect: { 'key-1': 'pass' } },
    { name: 'rotation off', given: [{ call: CALL, response: page(key({ KeyRotationEnabled: false })) }], expect: { 'key-1': 'fail' } },
    { name: 'imported material', given: [{ call: CALL, response: page(key({ Origin: 'EXTERNAL', KeyRotationEnabled: false })) }], expect: { 'key-1': 'not-applicable' } },
    { name: 'an asymmetric key', given: [{ call: CALL, params: { KeyUsage: 'ALL' }, response: page(key({ KeyUsage: 'ASYMMETRIC_SIGN_VERIFY_SM2', KeyRotationEnabled: false })) }], expect: { 'key-1': 'not-applicable' } },
    { name: 'a key of a product', given: [{ call: CALL, response: page(key({ Owner: 'cos', KeyRotationEnabled: false })) }], expect: { 'key-1': 'not-applicable' } },
    { name: 'a disabled key', given: [{ call: CALL, response: page(key({ KeyState: 'Disabled', KeyRotationEnabled: false })) }], expect: { 'key-1': 'not-applicable' } },
    { name: 'whose key it is was not recorded', given: [{ call: CALL, response: page(key({ Owner: undefined })) }], expect: { 'key-1': 'unknown' } },
    { name: 'asymmetric keys alone were listed', given: [{ call: CALL, params: { KeyUsage: 'ASYMMETRIC_DECRYPT_RSA_2048' }, response: page() }], expect: { '*': 'unknown' } },
    { name: 'denied', given: [{ call: CALL, error: { code: 'UnauthorizedOperation' } }], expect: { '*': 'unknown' } },
  ],
});
