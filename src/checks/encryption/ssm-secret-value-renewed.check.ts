import { ssmSecret } from '../../inventory/data/ssm-secret.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { daysBetween } from '../days.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { secrets } from './secret-calls.js';

const CALL = 'ssm.ListSecretVersionIds';

export default defineCheck({
  id: 'ssm-secret-value-renewed',
  title: { en: 'Secret has a recent value', zh: '凭据的值近期更新过' },
  failTitle: { en: 'Secret has kept its value too long', zh: '凭据的值长期未更新' },
  why: {
    en: 'A password or key that nobody changed for years has been seen by former staff, old machines and backups. Values the service cannot replace by itself have to be renewed by hand.',
    zh: '多年未更换的密码或密钥可能已被离职人员、旧机器和备份掌握。服务无法自动更换的值需要人工定期更新。',
  },
  severity: 'medium',
  subject: ssmSecret,
  layer: 'accounts-access',
  objectives: ['access-key-rotation'],
  parameters: {
    days: { type: 'number', default: 365, minimum: 1, maximum: 3650, unit: 'days', description: 'How old the newest version of a value may be' },
  },
  remediation: {
    console: [{ en: 'Secrets Manager > secret: add a version with a new value, switch the applications over and delete the old version.', zh: '凭据管理系统 > 凭据：添加包含新值的版本，切换应用后删除旧版本。' }],
    tccli: 'tccli ssm PutSecretValue --SecretName <name> --VersionId v2 --SecretString <value>',
    docs: 'https://cloud.tencent.com/document/product/1140',
  },
  covers: { statements: ['WP-6.2.1-05'] },
  evaluate({ data, details }, { capturedAt, parameters }) {
    const state = known(data.Status ?? undefined, 'ListSecrets SecretMetadatas[].Status');
    if (state !== 'Enabled') return notApplicable(`the secret is not in use (${state})`);
    const versions = known(collected(details.versions)?.Versions ?? undefined, 'ListSecretVersionIds Versions');
    const path = 'ListSecretVersionIds Versions[].CreateTime';
    const newest = versions.map((version) => known(version.CreateTime ?? undefined, path)).sort().at(-1);
    if (newest === undefined) return unknown('ListSecretVersionIds Versions names no version');
    const evidence = { path, observed: newest, expected: `a version of the last ${parameters.days} days` };
    return daysBetween(newest, capturedAt) <= parameters.days ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'a new version last month', given: [secrets({}), { call: CALL, params: { SecretName: 'db' }, response: { Versions: [{ VersionId: 'v2', CreateTime: 1765756800 }, { VersionId: 'v1', CreateTime: 1700000000 }] } }], expect: { db: 'pass' } },
    { name: 'the same value for two years', given: [secrets({}), { call: CALL, params: { SecretName: 'db' }, response: { Versions: [{ VersionId: 'v1', CreateTime: 1700000000 }] } }], expect: { db: 'fail' } },
    { name: 'disabled', given: [secrets({ Status: 'Disabled' }), { call: CALL, params: { SecretName: 'db' }, response: { Versions: [{ VersionId: 'v1', CreateTime: 1700000000 }] } }], expect: { db: 'not-applicable' } },
    { name: 'a version without date', given: [secrets({}), { call: CALL, params: { SecretName: 'db' }, response: { Versions: [{ VersionId: 'v1' }] } }], expect: { db: 'unknown' } },
    { name: 'no version', given: [secrets({}), { call: CALL, params: { SecretName: 'db' }, response: { Versions: [] } }], expect: { db: 'unknown' } },
    { name: 'denied', given: [secrets({}), { call: CALL, params: { SecretName: 'db' }, error: { code: 'UnauthorizedOperation' } }], expect: { db: 'unknown' } },
  ],
});
