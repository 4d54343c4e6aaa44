import { defineKind } from '../kind.js';
import { id, list, object, tagList, text, utcTime } from '../shape.js';

/** An SSH key pair (cvm.DescribeKeyPairs). Neither half of the key is read. */
export const cvmKeyPair = defineKind({
  kind: 'cvm.key-pair',
  title: { en: 'SSH key pair', zh: 'SSH 密钥对' },
  service: 'CVM',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'reference',
  listing: {
    service: 'cvm',
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
    Tags: tagList,
  }),
  id: (pair) => pair.KeyId,
  name: (pair) => pair.KeyName,
  tags: (pair) => pair.Tags,
});
