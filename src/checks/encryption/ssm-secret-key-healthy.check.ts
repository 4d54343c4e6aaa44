import { ssmSecret } from '../../inventory/data/ssm-secret.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { KEY_HEALTH, keyHealth, keyHealthExamples, MEND_KEY } from './key-health.js';

const CALL = 'ssm.ListSecrets';

export default defineCheck({
  ...KEY_HEALTH,
  id: 'ssm-secret-key-healthy',
  title: { en: 'Secret is encrypted with a healthy key', zh: '凭据的加密密钥状态正常' },
  failTitle: { en: 'Secret is encrypted with a key that is failing', zh: '凭据的加密密钥状态异常' },
  subject: ssmSecret,
  remediation: MEND_KEY,
  evaluate({ data, region }, context) {
    return keyHealth(context, known(data.KmsKeyId, 'ListSecrets SecretMetadatas[].KmsKeyId'), region, context.parameters.days);
  },
  examples: [
    ...keyHealthExamples('db', (KmsKeyId) => [{ call: CALL, response: { TotalCount: 1, SecretMetadatas: [{ SecretName: 'db', Status: 'Enabled', SecretType: 0, KmsKeyType: 'CUSTOMER', KmsKeyId }] } }]),
  ],
});
