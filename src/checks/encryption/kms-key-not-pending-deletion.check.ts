import { kmsKey } from '../../inventory/data/kms-key.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';

const CALL = 'kms.ListKeyDetail';
const page = (...keys: readonly unknown[]): { readonly [field: string]: unknown } => ({ TotalCount: keys.length, KeyMetadatas: keys });

export default defineCheck({
  id: 'kms-key-not-pending-deletion',
  title: { en: 'Key is not about to be deleted', zh: '密钥未处于计划删除状态' },
  failTitle: { en: 'Key is about to be deleted', zh: '密钥处于计划删除状态' },
  why: {
    en: 'When a key is gone, everything encrypted with it is lost for good. A planned deletion has to be deliberate and confirmed while it can still be undone.',
    zh: '密钥一旦删除，用其加密的所有数据将永久无法恢复。计划删除必须经过确认，并在可撤销期间复核。',
  },
  severity: 'high',
  subject: kmsKey,
  layer: 'security-configuration',
  objectives: ['kms-key-lifecycle'],
  remediation: {
    console: [{ en: 'KMS > key: cancel the deletion, or confirm that no data depends on the key and accept the finding until it is gone.', zh: '密钥管理系统 > 密钥：取消删除；或确认没有数据依赖该密钥，并在删除完成前登记例外。' }],
    tccli: 'tccli kms CancelKeyDeletion --KeyId <key-id>',
    docs: 'https://cloud.tencent.com/document/product/573',
  },
  covers: { statements: ['WP-6.2.2-04d'] },
  evaluate({ data }) {
    const path = 'ListKeyDetail KeyMetadatas[].KeyState';
    const state = known(data.KeyState ?? undefined, path);
    if (state !== 'PendingDelete') return pass({ path, observed: state, expected: 'any state but PendingDelete' });
    const date = data.DeletionDate;
    return fail({ path, observed: state, expected: 'any state but PendingDelete', ...(date ? { note: `will be deleted at ${date}` } : {}) });
  },
  examples: [
    { name: 'enabled', given: [{ call: CALL, response: page({ KeyId: 'key-1', KeyState: 'Enabled', DeletionDate: 0 }) }], expect: { 'key-1': 'pass' } },
    { name: 'to be deleted next week', given: [{ call: CALL, response: page({ KeyId: 'key-1', KeyState: 'PendingDelete', DeletionDate: 1769040000 }) }], expect: { 'key-1': 'fail' } },
    { name: 'an unfamiliar state', given: [{ call: CALL, response: page({ KeyId: 'key-1', KeyState: 'Frozen' }) }], expect: { 'key-1': 'unknown' } },
    { name: 'no keys', given: [{ call: CALL, response: page() }], expect: { '*': 'not-applicable' } },
    { name: 'a page is missing', given: [{ call: CALL, params: { Limit: 1 }, response: { TotalCount: 2, KeyMetadatas: [{ KeyId: 'key-1', KeyState: 'Enabled' }] } }], expect: { 'key-1': 'pass', '*': 'unknown' } },
  ],
});
