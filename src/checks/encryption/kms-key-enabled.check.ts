import { kmsKey } from '../../inventory/data/kms-key.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { KEYS_DENIED, kmsKeys } from './key-calls.js';

const field = (name: string): string => `ListKeyDetail KeyMetadatas[].${name}`;

export default defineCheck({
  id: 'kms-key-enabled',
  title: { en: 'Customer key is in working order', zh: '用户密钥可正常使用' },
  failTitle: { en: 'Customer key is disabled, archived or without material', zh: '用户密钥被禁用、归档或缺少密钥材料' },
  why: {
    en: 'Nothing that was encrypted with a disabled key can be read until it is enabled again. Keys that are not needed should be retired on purpose, not left half alive.',
    zh: '密钥被禁用期间，用它加密的数据都无法读取。不再需要的密钥应有计划地停用，而不是处于半停用状态。',
  },
  severity: 'low',
  subject: kmsKey,
  layer: 'security-configuration',
  objectives: ['kms-key-lifecycle'],
  remediation: {
    console: [{ en: 'KMS > Keys: enable the key or import its material; or, once nothing depends on it, schedule its deletion and accept the finding until then.', zh: '密钥管理系统 > 密钥：启用密钥或导入密钥材料；若已无数据依赖，则计划删除并在此之前登记例外。' }],
    tccli: 'tccli kms EnableKey --KeyId <key-id>',
    terraform: 'resource "tencentcloud_kms_key" "k" {\n  alias      = "<alias>"\n  is_enabled = true\n}',
    docs: 'https://cloud.tencent.com/document/product/573',
  },
  covers: { statements: ['WP-6.2.2-04d'] },
  evaluate({ data }) {
    const owner = known(data.Owner ?? undefined, field('Owner'));
    if (owner !== 'user') return notApplicable('the key belongs to a product, which looks after it');
    const state = known(data.KeyState ?? undefined, field('KeyState'));
    if (state === 'PendingDelete') return notApplicable('the key is about to be deleted, which is judged by a check of its own');
    const evidence = { path: field('KeyState'), observed: state, expected: 'Enabled' };
    return state === 'Enabled' ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'enabled', given: [kmsKeys({})], expect: { 'key-1': 'pass' } },
    { name: 'disabled', given: [kmsKeys({ KeyState: 'Disabled' })], expect: { 'key-1': 'fail' } },
    { name: 'waiting for its material', given: [kmsKeys({ KeyState: 'PendingImport', Origin: 'EXTERNAL' })], expect: { 'key-1': 'fail' } },
    { name: 'about to be deleted', given: [kmsKeys({ KeyState: 'PendingDelete' })], expect: { 'key-1': 'not-applicable' } },
    { name: 'a key of a product', given: [kmsKeys({ Owner: 'cos', KeyState: 'Disabled' })], expect: { 'key-1': 'not-applicable' } },
    { name: 'a state nobody knows', given: [kmsKeys({ KeyState: 'Resting' })], expect: { 'key-1': 'unknown' } },
    { name: 'denied', given: [KEYS_DENIED], expect: { '*': 'unknown' } },
  ],
});
