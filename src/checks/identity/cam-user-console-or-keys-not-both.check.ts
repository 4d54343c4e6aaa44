import { camUser } from '../../inventory/identity/cam-user.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { accessKeys, denied, users } from './identity-calls.js';

export default defineCheck({
  id: 'cam-user-console-or-keys-not-both',
  title: { en: 'CAM user serves either a person or a program', zh: '子用户仅用于人员登录或程序访问之一' },
  failTitle: { en: 'CAM user has console login and active access keys', zh: '子用户同时具有控制台登录和启用的访问密钥' },
  why: {
    en: 'Mixed users make it impossible to say who did something, a person or a program. They also carry the rights of both on the weaker protection of either.',
    zh: '混用的子用户使操作无法归因到人员还是程序，并且同时具备两者的权限，却只有较弱一方的保护。',
  },
  severity: 'medium',
  subject: camUser,
  layer: 'accounts-access',
  objectives: ['programmatic-user-separation'],
  remediation: {
    console: [{ en: 'Create a second user for the program with just the needed rights, move the keys\' use to it and disable the keys of the person.', zh: '为程序单独创建仅具备所需权限的子用户，迁移后禁用人员账号的密钥。' }],
    tccli: 'tccli cam UpdateUser --Name <name> --ConsoleLogin 0',
    docs: 'https://cloud.tencent.com/document/product/598/34587',
  },
  covers: { statements: ['WP-7.2.4-01'], peers: ['config-cam-login-permission'] },
  evaluate(user) {
    const console = known(user.data.ConsoleLogin, 'ConsoleLogin');
    if (console === null) return unknown('the answer does not say whether the user may sign in to the console');
    const path = 'ListUsers Data[].ConsoleLogin, ListAccessKeys AccessKeys[].Status';
    const expected = 'console login or active keys, not both';
    if (!console) return pass({ path, observed: { ConsoleLogin: false }, expected });
    const keys = known(collected(user.details.accessKeys)?.AccessKeys, 'AccessKeys') ?? [];
    const active = keys.filter((key) => key.Status === 'Active');
    const observed = { ConsoleLogin: true, activeKeys: active.length };
    if (active.length > 0) return fail({ path, observed, expected });
    if (keys.some((key) => key.Status !== 'Inactive')) return unknown('the state of a key is not in the recorded answer');
    return pass({ path, observed, expected });
  },
  examples: [
    {
      name: 'Program, person, both, person with a disabled key',
      given: [
        users({ Uin: 100000000011, ConsoleLogin: 0 }, { Uin: 100000000012, ConsoleLogin: 1 }, { Uin: 100000000013, ConsoleLogin: 1 }, { Uin: 100000000014, ConsoleLogin: 1 }),
        accessKeys(100000000011, { AccessKeyId: 'AKIDexample0001', Status: 'Active' }),
        accessKeys(100000000012),
        accessKeys(100000000013, { AccessKeyId: 'AKIDexample0002', Status: 'Active' }),
        accessKeys(100000000014, { AccessKeyId: 'AKIDexample0003', Status: 'Inactive' }),
      ],
      expect: { '100000000011': 'pass', '100000000012': 'pass', '100000000013': 'fail', '100000000014': 'pass' },
    },
    {
      name: 'Keys not recorded, console login not said, state of a key missing',
      given: [
        users({ Uin: 100000000011, ConsoleLogin: 1 }, { Uin: 100000000012 }, { Uin: 100000000013, ConsoleLogin: 1 }),
        accessKeys(100000000013, { AccessKeyId: 'AKIDexample0002' }),
      ],
      expect: { '100000000011': 'unknown', '100000000012': 'unknown', '100000000013': 'unknown' },
    },
    { name: 'Denied', given: [denied('cam.ListUsers')], expect: { '*': 'unknown' } },
    { name: 'No users', given: [users()], expect: { '*': 'not-applicable' } },
  ],
});
