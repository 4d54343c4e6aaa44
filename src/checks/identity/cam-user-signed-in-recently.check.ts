import { camSubAccount } from '../../inventory/identity/cam-sub-account.js';
import { camUserLogin } from '../../inventory/identity/cam-user-login.js';
import { camUser } from '../../inventory/identity/cam-user.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { daysBetween } from '../days.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { denied, users } from './identity-calls.js';

function signIn(Uin: number, RecentlyLoginTime: string) {
  return { call: 'cam.GetUser', params: { Name: `user-${Uin}` }, response: { Uin, Name: `user-${Uin}`, ConsoleLogin: 1, RecentlyLoginTime } };
}

export default defineCheck({
  id: 'cam-user-signed-in-recently',
  title: { en: 'CAM user with console login uses it', zh: '可登录控制台的子用户近期有登录' },
  failTitle: { en: 'CAM user with console login has not signed in for long', zh: '可登录控制台的子用户长期未登录' },
  why: {
    en: 'Accounts of people who left or changed jobs keep working until somebody removes them. Their owner is not there to notice a strange sign-in.',
    zh: '离职或调岗人员的账号在被清理之前仍然有效，而其主人已不会注意到异常登录。',
  },
  severity: 'medium',
  subject: camUser,
  consults: [camUserLogin, camSubAccount],
  layer: 'accounts-access',
  objectives: ['unused-credentials', 'access-review'],
  parameters: {
    idleDays: { type: 'number', default: 90, minimum: 1, maximum: 3650, unit: 'days', description: 'How long a console user may stay away.' },
  },
  remediation: {
    console: [{ en: 'CAM > Users > the user: ask the owner, then disable console login or delete the user.', zh: '在“访问管理 > 用户列表”中与负责人确认后，禁用该用户的控制台登录或删除用户。' }],
    tccli: 'tccli cam UpdateUser --Name <name> --ConsoleLogin 0',
    docs: 'https://cloud.tencent.com/document/product/598/34587',
  },
  covers: { statements: ['WP-6.2.1-05', 'WP-7.2.4-01'], peers: ['cis-1.5'] },
  evaluate(user, context) {
    const console = known(user.data.ConsoleLogin, 'ConsoleLogin');
    if (console === null) return unknown('the answer does not say whether the user may sign in to the console');
    if (!console) return notApplicable('the user cannot sign in to the console');
    const seen = [context.find(camUserLogin, user.id)?.data.RecentlyLoginTime, context.find(camSubAccount, user.id)?.data.LastLoginTime];
    const last = seen.filter((time): time is string => typeof time === 'string').sort().at(-1);
    const never = last === undefined && seen.includes(null);
    // Who never signed in counts from the day the user was created.
    const since = last ?? (never ? user.data.CreateTime : undefined);
    if (typeof since !== 'string') return unknown('when the user last signed in was not recorded (GetUser or DescribeSubAccounts)');
    const days = daysBetween(since, context.capturedAt);
    const evidence = {
      path: 'GetUser RecentlyLoginTime, DescribeSubAccounts SubAccounts[].LastLoginTime',
      observed: last === undefined ? `never, created ${since}` : `${since} (${days} days)`,
      expected: `within ${context.parameters.idleDays} days before the snapshot`,
    };
    return days <= context.parameters.idleDays ? pass(evidence) : fail(evidence);
  },
  examples: [
    {
      name: 'Recent, long ago, never and old, never and new, no console login',
      given: [
        users(
          { Uin: 100000000011, ConsoleLogin: 1, CreateTime: '2024-01-01 00:00:00' },
          { Uin: 100000000012, ConsoleLogin: 1, CreateTime: '2024-01-01 00:00:00' },
          { Uin: 100000000013, ConsoleLogin: 1, CreateTime: '2024-01-01 00:00:00' },
          { Uin: 100000000014, ConsoleLogin: 1, CreateTime: '2026-01-10 00:00:00' },
          { Uin: 100000000015, ConsoleLogin: 0 },
        ),
        signIn(100000000011, '2026-01-10 09:00:00'),
        signIn(100000000012, '2025-03-01 09:00:00'),
        {
          call: 'cam.DescribeSubAccounts',
          params: { FilterSubAccountUin: [100000000013, 100000000014] },
          response: { SubAccounts: [{ Uin: 100000000013, UserType: 2, LastLoginTime: null }, { Uin: 100000000014, UserType: 2, LastLoginTime: null }] },
        },
      ],
      expect: { '100000000011': 'pass', '100000000012': 'fail', '100000000013': 'fail', '100000000014': 'pass', '100000000015': 'not-applicable' },
    },
    {
      name: 'Not recorded, denied, never but without a creation time',
      given: [
        users({ Uin: 100000000011, ConsoleLogin: 1 }, { Uin: 100000000012, ConsoleLogin: 1 }, { Uin: 100000000013, ConsoleLogin: 1 }),
        denied('cam.GetUser', { Name: 'user-100000000012' }),
        signIn(100000000013, ''),
      ],
      expect: { '100000000011': 'unknown', '100000000012': 'unknown', '100000000013': 'unknown' },
    },
    { name: 'Denied', given: [denied('cam.ListUsers')], expect: { '*': 'unknown' } },
    { name: 'No users', given: [users()], expect: { '*': 'not-applicable' } },
  ],
});
