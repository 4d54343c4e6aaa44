import { kmsKey } from '../../inventory/data/kms-key.js';
import { known, type ResourceOf } from '../../inventory/resource.js';
import type { AnyKind, InventoryView } from '../../inventory/view.js';
import type { Bilingual } from '../../responsibility/vocabulary.js';
import type { Example, ExampleCall } from '../check.js';
import { fail, failWith, notApplicable, pass, unknown, type Cause, type Evidence, type Severity, type Verdict } from '../verdict.js';
import { KEYS_DENIED, kmsKeys } from './key-calls.js';

type Key = ResourceOf<typeof kmsKey>;

const DAY = 86_400_000;

/** What a check for the health of the key behind a resource needs beside its subject and its texts. */
export const KEY_HEALTH = {
  why: {
    en: 'Data is only as durable as the key it is encrypted with: once the key is disabled the data cannot be read, and once it is deleted the data is gone for good. Nobody notices until the next restart or restore.',
    zh: '数据的可用性取决于加密它的密钥：密钥被禁用后数据无法读取，被删除后数据将永久丢失。往往要到下一次重启或恢复时才会被发现。',
  } satisfies Bilingual,
  severity: 'high',
  layer: 'customer-data',
  objectives: ['kms-key-lifecycle'],
  consults: [kmsKey] as readonly AnyKind[],
  parameters: {
    days: { type: 'number', default: 30, minimum: 0, maximum: 365, unit: 'days', description: 'How long before the end of imported key material it counts as ending' },
  },
  covers: { statements: ['WP-6.2.2-04d', 'WP-5.3.4-02'] },
} as const;

/** Remediation that all checks for the health of a resource's key share. */
export const MEND_KEY = {
  console: [
    { en: 'KMS > Keys: open the key named by the evidence; cancel its deletion, enable it, or import its material again.', zh: '密钥管理系统 > 密钥：打开证据所列的密钥，取消计划删除、启用密钥或重新导入密钥材料。' },
    { en: 'If the key is to go, first move the data to another key.', zh: '如确需停用该密钥，请先将数据迁移到其他密钥。' },
  ],
  tccli: 'tccli kms CancelKeyDeletion --KeyId <key-id>  # then: tccli kms EnableKey --KeyId <key-id>',
  terraform: 'resource "tencentcloud_kms_key" "k" {\n  alias      = "<alias>"\n  is_enabled = true\n}',
  docs: 'https://cloud.tencent.com/document/product/573',
} as const;

const STATE_PATH = 'kms.ListKeyDetail KeyMetadatas[].KeyState';
const UNHEALTHY: { readonly [state: string]: { readonly severity: Severity; readonly meaning: string } } = {
  PendingDelete: { severity: 'critical', meaning: 'will be deleted' },
  Disabled: { severity: 'high', meaning: 'is disabled' },
  PendingImport: { severity: 'high', meaning: 'has no key material' },
  Archived: { severity: 'high', meaning: 'is archived' },
};

function causeOf(key: Key, what: string): Cause {
  return { kind: 'encryption-key', id: `${key.region}/${key.id}`, label: `key ${key.name ?? ''} (${key.id}) ${what}` };
}

/**
 * Judges a resource by the health of the key it is encrypted with. A key that will be deleted makes the failure
 * critical; all resources that depend on it fail for one cause.
 * @param keyId as the resource names it; null or "" where the provider says that it names none
 * @param region where the key lives, usually the resource's own region
 * @param days how long before its end imported material counts as ending
 */
export function keyHealth(view: InventoryView, keyId: string | null, region: string, days: number): Verdict {
  const id = keyId?.trim() ?? '';
  if (id === '') return notApplicable('it is encrypted with a key that the product keeps for itself');
  const key = view.find(kmsKey, id, region);
  if (key === undefined) {
    const keys = view.slice(kmsKey, region);
    return unknown(keys.state === 'complete' ? `key ${id} is not among the customer's own keys in ${region}: it belongs to a product or another account, or is gone` : `key ${id} is not among the recorded keys: ${keys.reason}`);
  }
  const state = known(key.data.KeyState ?? undefined, STATE_PATH);
  const problem = UNHEALTHY[state];
  const evidence: Evidence = { path: STATE_PATH, observed: { KeyId: id, KeyState: state }, expected: 'Enabled' };
  if (problem !== undefined) {
    const date = key.data.DeletionDate;
    return failWith({ cause: causeOf(key, problem.meaning), severity: problem.severity }, date && state === 'PendingDelete' ? { ...evidence, note: `will be deleted at ${date}` } : evidence);
  }
  return materialHealth(view, key, days, evidence);
}

function materialHealth(view: InventoryView, key: Key, days: number, evidence: Evidence): Verdict {
  if (known(key.data.Origin ?? undefined, 'kms.ListKeyDetail KeyMetadatas[].Origin') !== 'EXTERNAL') return pass(evidence);
  const path = 'kms.ListKeyDetail KeyMetadatas[].ValidTo';
  const end = known(key.data.ValidTo, path);
  const material: Evidence = { path, observed: end, expected: `no end, or at least ${days} days after the snapshot` };
  if (end === null || Date.parse(end) >= Date.parse(view.capturedAt) + days * DAY) return pass(evidence, material);
  return failWith({ cause: causeOf(key, `ends at ${end}`), severity: Date.parse(end) < Date.parse(view.capturedAt) ? 'critical' : 'high' }, material);
}

/**
 * Examples that every check for the health of a resource's key has: the resource encrypted with a key in each state.
 * @param id of the resource that is judged
 * @param encryptedWith the calls that record the resource and that it is encrypted with the given key
 */
export function keyHealthExamples(id: string, encryptedWith: (keyId: unknown) => readonly ExampleCall[]): readonly Example[] {
  const given = (...keys: readonly ExampleCall[]): readonly ExampleCall[] => [...encryptedWith('key-1'), ...keys];
  return [
    { name: 'its key is enabled', given: given(kmsKeys({})), expect: { [id]: 'pass' } },
    { name: 'its key will be deleted', given: given(kmsKeys({ KeyState: 'PendingDelete', DeletionDate: 1769040000 })), expect: { [id]: 'fail' } },
    { name: 'its key is disabled', given: given(kmsKeys({ KeyState: 'Disabled' })), expect: { [id]: 'fail' } },
    { name: 'its imported material ends next week', given: given(kmsKeys({ Origin: 'EXTERNAL', ValidTo: 1769040000 })), expect: { [id]: 'fail' } },
    { name: 'its imported material has no end', given: given(kmsKeys({ Origin: 'EXTERNAL', ValidTo: 0 })), expect: { [id]: 'pass' } },
    { name: 'its key is none of the customer\'s own', given: given(kmsKeys({ KeyId: 'key-2' })), expect: { [id]: 'unknown' } },
    { name: 'keys denied', given: given(KEYS_DENIED), expect: { [id]: 'unknown' } },
    { name: 'no key is named', given: [...encryptedWith(''), kmsKeys({})], expect: { [id]: 'not-applicable' } },
    { name: 'the key was not recorded', given: [...encryptedWith(undefined), kmsKeys({})], expect: { [id]: 'unknown' } },
  ];
}

/** What a check that a resource is encrypted with a key of the customer needs beside its subject and its texts. */
export const CUSTOMER_KEY = {
  why: {
    en: 'With a key of your own you decide who may use the data, can prove each use, and can end it. A key that the product keeps for itself takes that decision out of your hands.',
    zh: '使用自己的密钥，您可以决定谁能使用数据、证明每次使用，并随时终止。由产品自行保管的密钥则不受您控制。',
  } satisfies Bilingual,
  severity: 'low',
  layer: 'customer-data',
  objectives: ['customer-managed-keys'],
  consults: [kmsKey] as readonly AnyKind[],
} as const;

/** Judges a resource by whether the key it is encrypted with is one that the customer made. Parameters as `keyHealth`. */
export function customerKey(view: InventoryView, keyId: string | null, region: string, path: string): Verdict {
  const id = keyId?.trim() ?? '';
  const evidence = (observed: string | null): Evidence => ({ path, observed, expected: 'a key of the customer in KMS' });
  if (id === '') return fail(evidence(null));
  const key = view.find(kmsKey, id, region);
  if (key === undefined) {
    const keys = view.slice(kmsKey, region);
    return keys.state === 'complete' ? fail({ ...evidence(id), note: `not among the customer's own keys in ${region}` }) : unknown(`whose key ${id} is, is not recorded: ${keys.reason}`);
  }
  const owner = known(key.data.Owner ?? undefined, 'kms.ListKeyDetail KeyMetadatas[].Owner');
  return owner === 'user' ? pass(evidence(id)) : fail({ ...evidence(id), note: `the key was made by ${owner}` });
}

/** Examples that every check for the customer's own key has. Parameters as `keyHealthExamples`. */
export function customerKeyExamples(id: string, encryptedWith: (keyId: unknown) => readonly ExampleCall[]): readonly Example[] {
  return [
    { name: 'with a key of the customer', given: [...encryptedWith('key-1'), kmsKeys({})], expect: { [id]: 'pass' } },
    { name: 'with a key that a product made', given: [...encryptedWith('key-1'), kmsKeys({ Owner: 'cbs' })], expect: { [id]: 'fail' } },
    { name: 'no key of the customer has this id', given: [...encryptedWith('key-1'), kmsKeys({ KeyId: 'key-2' })], expect: { [id]: 'fail' } },
    { name: 'the provider names no key', given: [...encryptedWith(''), kmsKeys({})], expect: { [id]: 'fail' } },
    { name: 'keys denied', given: [...encryptedWith('key-1'), KEYS_DENIED], expect: { [id]: 'unknown' } },
    { name: 'the key was not recorded', given: [...encryptedWith(undefined), kmsKeys({})], expect: { [id]: 'unknown' } },
  ];
}
