import { defineKind } from '../kind.js';
import { id, list, object, text, utcTime } from '../shape.js';

/** A Lighthouse key pair (lighthouse.DescribeKeyPairs). Neither half of the key is read. */
export const lighthouseKeyPair = defineKind({
  kind: 'lighthouse.key-pair',
  title: { en: 'Lighthouse key pair', zh: '轻量应用服务器密钥对' },
  service: 'Lighthouse',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'reference',
  listing: {
    service: 'lighthouse',
    action: 'DescribeKeyPairs',
    items: 'KeyPairSet',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
  },
  shape: object({
    KeyId: id,
    KeyName: text,
    AssociatedInstanceIds: list(id),
    CreatedTime: utcTime,
  }),
  id: (pair) => pair.KeyId,
  name: (pair) => pair.KeyName,
});
