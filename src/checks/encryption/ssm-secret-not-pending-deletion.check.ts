import { ssmSecret } from '../../inventory/data/ssm-secret.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { secrets } from './secret-calls.js';

export default defineCheck({
  id: 'ssm-secret-not-pending-deletion',
  title: { en: 'Secret is not about to be deleted', zh: '凭据未处于计划删除状态' },
  failTitle: { en: 'Secret is about to be deleted', zh: '凭据处于计划删除状态' },
  why: {
    en: 'Applications that fetch the secret stop working the moment it is gone, and nobody can read the value any more. A planned deletion has to be deliberate and confirmed while it can still be undone.',
    zh: '凭据删除后，依赖它的应用会立即停止工作，其值也无法再读取。计划删除必须经过确认，并在可撤销期间复核。',
  },
  severity: 'medium',
  subject: ssmSecret,
  layer: 'security-configuration',
  objectives: ['kms-key-lifecycle'],
  remediation: {
    console: [{ en: 'Secrets Manager > secret: restore it, or confirm that nothing uses it and accept the finding until it is gone.', zh: '凭据管理系统 > 凭据：恢复凭据；或确认无人使用，并在删除完成前登记例外。' }],
    tccli: 'tccli ssm RestoreSecret --SecretName <name>',
    docs: 'https://cloud.tencent.com/document/product/1140',
  },
  covers: { statements: ['WP-6.2.1-05'] },
  evaluate({ data }) {
    const path = 'ListSecrets SecretMetadatas[].Status';
    const status = known(data.Status ?? undefined, path);
    if (status !== 'PendingDelete') return pass({ path, observed: status, expected: 'any status but PendingDelete' });
    return fail({ path, observed: status, expected: 'any status but PendingDelete', ...(data.DeleteTime ? { note: `will be deleted at ${data.DeleteTime}` } : {}) });
  },
  examples: [
    { name: 'enabled', given: [secrets({ Status: 'Enabled' })], expect: { db: 'pass' } },
    { name: 'to be deleted', given: [secrets({ Status: 'PendingDelete', DeleteTime: 1769040000 })], expect: { db: 'fail' } },
    { name: 'a status nobody knows', given: [secrets({ Status: 'Asleep' })], expect: { db: 'unknown' } },
    { name: 'not recorded', given: [secrets({ Status: undefined })], expect: { db: 'unknown' } },
    { name: 'denied', given: [{ call: 'ssm.ListSecrets', error: { code: 'UnauthorizedOperation' } }], expect: { '*': 'unknown' } },
  ],
});
