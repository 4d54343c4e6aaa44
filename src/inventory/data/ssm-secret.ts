import { defineKind, detail } from '../kind.js';
import { flag01, list, number, object, oneOf, text, unixTime, type Infer } from '../shape.js';

/** Metadata only: values are never read, so no action that answers them is known here. */
const secret = object({
  SecretName: text,
  /** 0 user-defined, 1 product credentials, 2 SSH key, 3 API key pair, 4 Redis. */
  SecretType: number,
  Status: oneOf('Enabled', 'Disabled', 'PendingDelete', 'Creating', 'Failed'),
  RotationStatus: flag01,
  /** Days. */
  RotationFrequency: number,
  NextRotationTime: unixTime,
  KmsKeyId: text,
  KmsKeyType: oneOf('DEFAULT', 'CUSTOMER'),
  CreateTime: unixTime,
  DeleteTime: unixTime,
});

/** A secret of Secrets Manager, without its value. */
export const ssmSecret = defineKind({
  kind: 'ssm.secret',
  title: { en: 'Secret', zh: '凭据' },
  service: 'SSM',
  serviceModel: 'paas',
  scope: 'regional',
  placement: 'reference',
  listing: {
    service: 'ssm',
    action: 'ListSecrets',
    items: 'SecretMetadatas',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
    harmlessParameters: ['OrderType'],
  },
  shape: secret,
  id: (item: Infer<typeof secret>) => item.SecretName,
  name: (item) => item.SecretName,
  details: {
    /** Versions of the value with their dates; never the values. */
    versions: detail({
      service: 'ssm',
      action: 'ListSecretVersionIds',
      key: 'SecretName',
      shape: object({ Versions: list(object({ VersionId: text, CreateTime: unixTime })) }),
    }),
  },
});
