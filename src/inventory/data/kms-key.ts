import { defineKind } from '../kind.js';
import { flag, number, object, oneOf, text, unixTime, type Infer } from '../shape.js';

const key = object({
  KeyId: text,
  Alias: text,
  KeyState: oneOf('Enabled', 'Disabled', 'PendingDelete', 'PendingImport', 'Archived'),
  /** `ENCRYPT_DECRYPT` is symmetric; `ASYMMETRIC_…` keys cannot rotate. */
  KeyUsage: text,
  KeyRotationEnabled: flag,
  /** Days between rotations. */
  RotateDays: number,
  NextRotateTime: unixTime,
  LastRotateTime: unixTime,
  /** Where the key material comes from; imported material (`EXTERNAL`) cannot rotate by itself. */
  Origin: oneOf('TENCENT_KMS', 'EXTERNAL'),
  /** Expiry of imported material. */
  ValidTo: unixTime,
  /** `user`, or the product that created the key. */
  Owner: text,
  DeletionDate: unixTime,
  CreateTime: unixTime,
});

/** A key of Key Management Service. */
export const kmsKey = defineKind({
  kind: 'kms.key',
  title: { en: 'KMS key', zh: 'KMS 密钥' },
  service: 'KMS',
  serviceModel: 'paas',
  scope: 'regional',
  placement: 'reference',
  listing: {
    service: 'kms',
    action: 'ListKeyDetail',
    items: 'KeyMetadatas',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 10,
    harmlessParameters: ['OrderType'],
    // Without KeyUsage the API lists symmetric keys, the only ones that can rotate.
    harmlessValues: { KeyUsage: ['ALL', 'ENCRYPT_DECRYPT'], Role: ['0'], KeyState: ['0'], Origin: ['ALL'] },
  },
  shape: key,
  id: (item: Infer<typeof key>) => item.KeyId,
  name: (item) => item.Alias,
});
