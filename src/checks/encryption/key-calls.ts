import type { ExampleCall } from '../check.js';

type Item = { readonly [field: string]: unknown };

/** A whole listing of the customer's own KMS keys, for examples. */
export function kmsKeys(...keys: readonly Item[]): ExampleCall {
  return { call: 'kms.ListKeyDetail', params: { KeyUsage: 'ALL' }, response: { TotalCount: keys.length, KeyMetadatas: keys.map(kmsKeyItem) } };
}

/** An enabled symmetric key whose material KMS made, unless said otherwise. */
function kmsKeyItem(fields: Item): Item {
  return { KeyId: 'key-1', Alias: 'orders', KeyState: 'Enabled', KeyUsage: 'ENCRYPT_DECRYPT', Origin: 'TENCENT_KMS', Owner: 'user', KeyRotationEnabled: true, ValidTo: 0, DeletionDate: 0, ...fields };
}

/** A refused listing of keys, for examples. */
export const KEYS_DENIED: ExampleCall = { call: 'kms.ListKeyDetail', error: { code: 'UnauthorizedOperation' } };
