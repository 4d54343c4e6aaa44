import { ssmSecret } from '../../inventory/data/ssm-secret.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';

const CALL = 'ssm.ListSecrets';
const page = (...secrets: readonly unknown[]): { readonly [field: string]: unknown } => ({ TotalCount: secrets.length, SecretMetadatas: secrets });
/** Types whose values the service can replace: product credentials, API key pairs, Redis. */
const ROTATABLE = [1, 3, 4];
/** User-defined values and SSH keys, which it cannot. */
const FIXED = [0, 2];

export default defineCheck({
  id: 'ssm-secret-rotation',
  title: { en: 'Secret rotates automatically', zh: '凭据已开启自动轮换' },
  failTitle: { en: 'Secret never rotates', zh: '凭据未开启自动轮换' },
  why: {
    en: 'A leaked password or key stays usable until it is changed, and nobody changes it by hand in time. Rotation replaces it on schedule without touching applications.',
    zh: '泄露的密码或密钥在更换之前一直有效，而人工更换往往不及时。自动轮换按计划更换凭据，无需改动应用。',
  },
  severity: 'medium',
  subject: ssmSecret,
  layer: 'accounts-access',
  objectives: ['access-key-rotation'],
  remediation: {
    console: [{ en: 'Secrets Manager > secret > Rotation settings: enable and choose a period.', zh: '凭据管理系统 > 凭据 > 轮转设置：开启并设置轮转周期。' }],
    tccli: 'tccli ssm UpdateRotationStatus --SecretName <name> --EnableRotation True --Frequency 30',
    docs: 'https://cloud.tencent.com/document/product/1140',
  },
  covers: { statements: ['WP-6.2.1-03b', 'WP-6.2.1-00'] },
  evaluate({ data }) {
    const state = known(data.Status ?? undefined, 'ListSecrets SecretMetadatas[].Status');
    if (state !== 'Enabled') return notApplicable(`the secret is not in use (${state})`);
    const type = known(data.SecretType ?? undefined, 'ListSecrets SecretMetadatas[].SecretType');
    if (FIXED.includes(type)) return notApplicable('the service cannot replace user-defined values and SSH keys by itself');
    if (!ROTATABLE.includes(type)) return unknown(`ListSecrets SecretMetadatas[].SecretType is ${type}, which has no documented meaning`);
    const path = 'ListSecrets SecretMetadatas[].RotationStatus';
    const rotates = known(data.RotationStatus ?? undefined, path);
    const evidence = { path, observed: rotates, expected: true };
    return rotates ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'a database secret that rotates', given: [{ call: CALL, response: page({ SecretName: 'db', SecretType: 1, Status: 'Enabled', RotationStatus: 1, RotationFrequency: 30 }) }], expect: { db: 'pass' } },
    { name: 'an API key pair that never rotates', given: [{ call: CALL, response: page({ SecretName: 'api', SecretType: 3, Status: 'Enabled', RotationStatus: 0 }) }], expect: { api: 'fail' } },
    { name: 'a user-defined value', given: [{ call: CALL, response: page({ SecretName: 'own', SecretType: 0, Status: 'Enabled', RotationStatus: 0 }) }], expect: { own: 'not-applicable' } },
    { name: 'a disabled secret', given: [{ call: CALL, response: page({ SecretName: 'old', SecretType: 1, Status: 'Disabled', RotationStatus: 0 }) }], expect: { old: 'not-applicable' } },
    { name: 'a type nobody documents', given: [{ call: CALL, response: page({ SecretName: 'new', SecretType: 9, Status: 'Enabled', RotationStatus: 0 }) }], expect: { new: 'unknown' } },
    { name: 'denied', given: [{ call: CALL, error: { code: 'UnauthorizedOperation' } }], expect: { '*': 'unknown' } },
  ],
});
