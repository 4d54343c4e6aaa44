import { ssmSecret } from '../../inventory/data/ssm-secret.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { CUSTOMER_KEY } from './key-health.js';
import { secrets } from './secret-calls.js';

export default defineCheck({
  ...CUSTOMER_KEY,
  id: 'ssm-secret-customer-key',
  title: { en: 'Secret is encrypted with a key of the customer', zh: '凭据使用用户自有密钥加密' },
  failTitle: { en: 'Secret is not encrypted with a key of the customer', zh: '凭据未使用用户自有密钥加密' },
  subject: ssmSecret,
  remediation: {
    console: [{ en: 'Secrets Manager > secret > Encryption key: choose a key of your own; products\' secrets are made anew with it.', zh: '凭据管理系统 > 凭据 > 加密密钥：选择自有密钥；云产品凭据需使用该密钥重新创建。' }],
    tccli: 'tccli ssm CreateSecret --SecretName <name> --VersionId v1 --KmsKeyId <key-id> --SecretString <value>',
    docs: 'https://cloud.tencent.com/document/product/1140',
  },
  covers: { statements: ['WP-6.2.2-04d'] },
  evaluate({ data }) {
    const path = 'ListSecrets SecretMetadatas[].KmsKeyType';
    const type = known(data.KmsKeyType ?? undefined, path);
    const evidence = { path, observed: type, expected: 'CUSTOMER' };
    return type === 'CUSTOMER' ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'with a key of the customer', given: [secrets({ KmsKeyType: 'CUSTOMER' })], expect: { db: 'pass' } },
    { name: 'with the key of the service', given: [secrets({ KmsKeyType: 'DEFAULT' })], expect: { db: 'fail' } },
    { name: 'another word', given: [secrets({ KmsKeyType: 'SHARED' })], expect: { db: 'unknown' } },
    { name: 'not recorded', given: [secrets({})], expect: { db: 'unknown' } },
  ],
});
