import { camUser } from '../../inventory/identity/cam-user.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { daysBetween } from '../days.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { accessKeys, denied, users } from './identity-calls.js';

export default defineCheck({
  id: 'cam-access-key-rotated',
  title: { en: 'Access keys of the CAM user are younger than the age limit', zh: '子用户的访问密钥未超过使用期限' },
  failTitle: { en: 'CAM user has an access key older than the age limit', zh: '子用户存在超过使用期限的访问密钥' },
  why: {
    en: 'Keys end up in scripts, logs and laptops. One that is replaced regularly is worth little to whoever finds an old copy.',
    zh: '访问密钥会散落在脚本、日志和个人电脑中。定期更换后，即使旧副本被人发现也难以利用。',
  },
  severity: 'medium',
  subject: camUser,
  layer: 'accounts-access',
  objectives: ['access-key-rotation'],
  parameters: {
    maximumAge: { type: 'number', default: 90, minimum: 1, maximum: 3650, unit: 'days', description: 'Age at which an active key must have been replaced.' },
  },
  remediation: {
    console: [
      { en: 'CAM > Users > the user > API keys: create a second key and give it to the programs that use the old one.', zh: '在“访问管理 > 用户列表 > 用户详情 > API 密钥”中新建密钥，并替换程序中的旧密钥。' },
      { en: 'Disable the old key, watch for failures, then delete it.', zh: '禁用旧密钥，确认无异常后删除。' },
    ],
    tccli: 'tccli cam UpdateAccessKey --AccessKeyId <key-id> --Status Inactive --TargetUin <uin>',
    docs: 'https://cloud.tencent.com/document/product/598/34587',
  },
  covers: { statements: ['WP-6.2.1-05', 'WP-6.2.1-00'], peers: ['cis-1.6'] },
  evaluate(user, { capturedAt, parameters }) {
    const keys = known(collected(user.details.accessKeys)?.AccessKeys, 'AccessKeys') ?? [];
    const active = keys.filter((key) => key.Status !== 'Inactive');
    if (active.length === 0) return notApplicable('the user has no active access key');
    const path = 'ListAccessKeys AccessKeys[].CreateTime';
    const expected = `at most ${parameters.maximumAge} days before the snapshot`;
    const dated = active.filter((key) => key.Status === 'Active' && typeof key.CreateTime === 'string');
    const ages = dated.map((key) => ({ AccessKeyId: key.AccessKeyId ?? null, CreateTime: key.CreateTime as string, days: daysBetween(key.CreateTime as string, capturedAt) }));
    const old = ages.filter((age) => age.days > parameters.maximumAge);
    if (old.length > 0) return fail({ path, observed: old, expected });
    if (dated.length < active.length) return unknown('the state or creation time of a key is not in the recorded answer');
    return pass({ path, observed: ages, expected });
  },
  examples: [
    {
      name: 'New, old, old but inactive, none',
      given: [
        users({ Uin: 100000000011 }, { Uin: 100000000012 }, { Uin: 100000000013 }, { Uin: 100000000014 }),
        accessKeys(100000000011, { AccessKeyId: 'AKIDexample0001', Status: 'Active', CreateTime: '2025-12-01 09:00:00' }),
        accessKeys(100000000012, { AccessKeyId: 'AKIDexample0002', Status: 'Active', CreateTime: '2025-12-01 09:00:00' }, { AccessKeyId: 'AKIDexample0003', Status: 'Active', CreateTime: '2019-12-25 14:53:03' }),
        accessKeys(100000000013, { AccessKeyId: 'AKIDexample0004', Status: 'Inactive', CreateTime: '2019-12-25 14:53:03' }),
        accessKeys(100000000014),
      ],
      expect: { '100000000011': 'pass', '100000000012': 'fail', '100000000013': 'not-applicable', '100000000014': 'not-applicable' },
    },
    {
      name: 'Keys not recorded, denied, null, without a time or a state',
      given: [
        users({ Uin: 100000000011 }, { Uin: 100000000012 }, { Uin: 100000000013 }, { Uin: 100000000014 }, { Uin: 100000000015 }, { Uin: 100000000016 }),
        denied('cam.ListAccessKeys', { TargetUin: 100000000012 }),
        { call: 'cam.ListAccessKeys', params: { TargetUin: 100000000013 }, response: { AccessKeys: null } },
        accessKeys(100000000014, { AccessKeyId: 'AKIDexample0001', Status: 'Active' }),
        accessKeys(100000000015, { AccessKeyId: 'AKIDexample0001', CreateTime: '2025-12-01 09:00:00' }),
        { call: 'cam.ListAccessKeys', params: { TargetUin: 100000000016 }, response: {} },
      ],
      expect: { '100000000011': 'unknown', '100000000012': 'unknown', '100000000013': 'not-applicable', '100000000014': 'unknown', '100000000015': 'unknown', '100000000016': 'unknown' },
    },
    {
      name: 'The recorder\'s own keys, asked for without a uin, belong to no listed user',
      given: [users({ Uin: 100000000011 }), { call: 'cam.ListAccessKeys', response: { AccessKeys: [] } }],
      expect: { '100000000011': 'unknown' },
    },
    {
      name: 'Another limit',
      parameters: { maximumAge: 30 },
      given: [users({ Uin: 100000000011 }), accessKeys(100000000011, { AccessKeyId: 'AKIDexample0001', Status: 'Active', CreateTime: '2025-12-01 09:00:00' })],
      expect: { '100000000011': 'fail' },
    },
    { name: 'Denied', given: [denied('cam.ListUsers')], expect: { '*': 'unknown' } },
  ],
});
