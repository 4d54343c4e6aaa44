import { camAccessKeyLastUse } from '../../inventory/identity/cam-access-key-last-use.js';
import { camUser } from '../../inventory/identity/cam-user.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { daysBetween } from '../days.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { accessKeys, denied, users } from './identity-calls.js';

type Use = { readonly AccessKeyId: string; readonly lastUsed: string };

function lastUses(...rows: readonly (readonly [key: string, date: string | null])[]) {
  return {
    call: 'cam.GetSecurityLastUsed',
    params: { SecretIdList: rows.map(([key]) => key) },
    response: { SecretIdLastUsedRows: rows.map(([SecretId, LastUsedDate]) => ({ SecretId, LastUsedDate })) },
  };
}

export default defineCheck({
  id: 'cam-access-key-used-recently',
  title: { en: 'Active access keys of the CAM user are in use', zh: '子用户启用的访问密钥均在使用中' },
  failTitle: { en: 'CAM user has an active access key that nobody uses', zh: '子用户存在长期未使用的启用密钥' },
  why: {
    en: 'A key that nothing uses can only be used by someone who should not have it. Nobody would notice either, because nothing breaks when it is stolen.',
    zh: '没有程序使用的密钥，只可能被不该拥有它的人使用。由于不影响任何业务，被盗也无人察觉。',
  },
  severity: 'medium',
  subject: camUser,
  consults: [camAccessKeyLastUse],
  layer: 'accounts-access',
  objectives: ['unused-credentials', 'access-review'],
  parameters: {
    idleDays: { type: 'number', default: 90, minimum: 1, maximum: 3650, unit: 'days', description: 'How long an active key may go unused.' },
  },
  remediation: {
    console: [{ en: 'CAM > Users > the user > API keys: disable the key, then delete it once nothing fails.', zh: '在“访问管理 > 用户列表 > 用户详情 > API 密钥”中禁用该密钥，确认无影响后删除。' }],
    tccli: 'tccli cam UpdateAccessKey --AccessKeyId <key-id> --Status Inactive --TargetUin <uin>',
    docs: 'https://cloud.tencent.com/document/product/598/34587',
  },
  covers: { statements: ['WP-6.2.1-05', 'WP-6.2.1-00'], peers: ['config-cam-user-invalid-ak-check'] },
  evaluate(user, context) {
    const { idleDays } = context.parameters;
    const keys = known(collected(user.details.accessKeys)?.AccessKeys, 'AccessKeys') ?? [];
    const active = keys.filter((key) => key.Status !== 'Inactive');
    if (active.length === 0) return notApplicable('the user has no active access key');
    const idle: Use[] = [];
    const used: Use[] = [];
    let open = 0;
    for (const { AccessKeyId: key, Status, CreateTime } of active) {
      const last = key && Status === 'Active' ? context.find(camAccessKeyLastUse, key)?.data.LastUsedDate : undefined;
      // A key that was never used counts from its creation.
      const since = last ?? (last === null ? CreateTime : undefined);
      if (!key || typeof since !== 'string') open++;
      else (daysBetween(since, context.capturedAt) > idleDays ? idle : used).push({ AccessKeyId: key, lastUsed: last ?? `never, created ${since}` });
    }
    const path = 'GetSecurityLastUsed SecretIdLastUsedRows[].LastUsedDate';
    const expected = `within ${idleDays} days before the snapshot`;
    if (idle.length > 0) return fail({ path, observed: idle, expected });
    if (open > 0) return unknown(`when ${open} of the active keys were last used was not recorded`);
    return pass({ path, observed: used, expected });
  },
  examples: [
    {
      name: 'Used, idle, never used and old, never used and new, inactive',
      given: [
        users({ Uin: 100000000011 }, { Uin: 100000000012 }, { Uin: 100000000013 }, { Uin: 100000000014 }, { Uin: 100000000015 }),
        accessKeys(100000000011, { AccessKeyId: 'AKIDexample0001', Status: 'Active', CreateTime: '2024-01-01 00:00:00' }),
        accessKeys(100000000012, { AccessKeyId: 'AKIDexample0002', Status: 'Active', CreateTime: '2024-01-01 00:00:00' }),
        accessKeys(100000000013, { AccessKeyId: 'AKIDexample0003', Status: 'Active', CreateTime: '2024-01-01 00:00:00' }),
        accessKeys(100000000014, { AccessKeyId: 'AKIDexample0004', Status: 'Active', CreateTime: '2026-01-10 00:00:00' }),
        accessKeys(100000000015, { AccessKeyId: 'AKIDexample0005', Status: 'Inactive', CreateTime: '2024-01-01 00:00:00' }),
        lastUses(['AKIDexample0001', '2026-01-13'], ['AKIDexample0002', '2025-03-01'], ['AKIDexample0003', null], ['AKIDexample0004', null]),
      ],
      expect: { '100000000011': 'pass', '100000000012': 'fail', '100000000013': 'fail', '100000000014': 'pass', '100000000015': 'not-applicable' },
    },
    {
      name: 'Last use not recorded for one key, creation missing for another, keys denied',
      given: [
        users({ Uin: 100000000011 }, { Uin: 100000000012 }, { Uin: 100000000013 }),
        accessKeys(100000000011, { AccessKeyId: 'AKIDexample0001', Status: 'Active' }, { AccessKeyId: 'AKIDexample0002', Status: 'Active' }),
        accessKeys(100000000012, { AccessKeyId: 'AKIDexample0003', Status: 'Active' }),
        denied('cam.ListAccessKeys', { TargetUin: 100000000013 }),
        lastUses(['AKIDexample0001', '2026-01-13'], ['AKIDexample0003', null]),
      ],
      expect: { '100000000011': 'unknown', '100000000012': 'unknown', '100000000013': 'unknown' },
    },
    { name: 'Denied', given: [denied('cam.ListUsers')], expect: { '*': 'unknown' } },
    { name: 'No users', given: [users()], expect: { '*': 'not-applicable' } },
  ],
});
