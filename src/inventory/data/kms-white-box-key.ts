import { defineKind } from '../kind.js';
import { flag, object, oneOf, text, unixTime, type Infer } from '../shape.js';

/** Never `EncryptKey` and `DecryptKey`, which the answer carries too. */
const key = object({
  KeyId: text,
  Alias: text,
  Status: oneOf('Enabled', 'Disabled'),
  Algorithm: text,
  /** Whether the key works on declared devices only. */
  DeviceFingerprintBind: flag,
  CreateTime: unixTime,
});

/** A white-box key of KMS: one that is built into software on devices. */
export const kmsWhiteBoxKey = defineKind({
  kind: 'kms.white-box-key',
  title: { en: 'White-box key', zh: '白盒密钥' },
  service: 'KMS',
  serviceModel: 'paas',
  scope: 'regional',
  placement: 'reference',
  // Without Limit the API does not page.
  listing: { service: 'kms', action: 'DescribeWhiteBoxKeyDetails', items: 'KeyInfos', total: 'TotalCount', paging: { style: 'offset' }, defaultPageSize: 1 },
  shape: key,
  id: (item: Infer<typeof key>) => item.KeyId,
  name: (item) => item.Alias,
});
