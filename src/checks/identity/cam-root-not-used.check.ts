import { camAccount } from '../../inventory/identity/cam-account.js';
import { cloudauditRootLogin } from '../../inventory/identity/cloudaudit-event.js';
import { csipAccessKeyUser } from '../../inventory/identity/csip-access-key-user.js';
import { defineCheck } from '../check.js';
import { daysBetween } from '../days.js';
import { fail, pass, unknown } from '../verdict.js';
import { account, denied, ROOT } from './identity-calls.js';

function centreUser(fields: { readonly [field: string]: unknown }) {
  return { call: 'csip.DescribeAccessKeyUserList', response: { Total: 1, Data: [{ Uin: ROOT, SubUin: ROOT, Type: 0, ...fields }] } };
}

function logins(...items: readonly { readonly [field: string]: unknown }[]) {
  const Events = items.map((item, index) => ({ EventId: `e-${index}`, EventName: 'ConsoleLogin', ErrorCode: 0, Username: 'root', ...item }));
  return { call: 'cloudaudit.DescribeEvents', params: { StartTime: 1_766_000_000, EndTime: 1_768_400_000 }, response: { ListOver: true, Events } };
}

/** 2026-01-10 and 2025-10-01, in seconds. */
const LATELY = '1768003200';
const LONG_AGO = '1759276800';

export default defineCheck({
  id: 'cam-root-not-used',
  title: { en: 'Root user did not sign in lately', zh: '主账号近期未登录' },
  failTitle: { en: 'Root user is used for daily work', zh: '主账号被用于日常操作' },
  why: {
    en: 'Work done as root cannot be limited, and nobody can say which person did it. Each sign-in also puts the one password at risk that cannot be taken away from a thief.',
    zh: '以主账号进行的操作无法限制，也无法追溯到个人。每次登录都会让这个最重要的密码面临风险。',
  },
  severity: 'high',
  subject: camAccount,
  consults: [csipAccessKeyUser, cloudauditRootLogin],
  layer: 'accounts-access',
  objectives: ['no-root-access-keys', 'no-shared-accounts'],
  parameters: { idleDays: { type: 'number', default: 30, minimum: 1, maximum: 365, unit: 'days', description: 'Days before the snapshot in which root must not have signed in.' } },
  remediation: {
    console: [
      { en: 'CAM > Users > Create: an administrator for each person who needs it, with a device as second factor.', zh: '在“访问管理 > 用户列表 > 新建用户”中为确有需要的每个人创建管理员，并绑定 MFA 设备。' },
      { en: 'Lock root\'s password and device away, to be opened by two people in an emergency.', zh: '将主账号密码和 MFA 设备封存，仅在紧急情况下由两人共同启用。' },
    ],
    tccli: 'tccli cam AddUser --Name <person> --ConsoleLogin 1',
    docs: 'https://cloud.tencent.com/document/product/598/34587',
  },
  covers: { statements: ['WP-6.2.1-02a', 'WP-6.2.1-02b', 'WP-7.2.4-02'], peers: ['cis-1.1'] },
  evaluate(_, context) {
    const root = context.all(csipAccessKeyUser).find(({ data }) => data.Type === 0 && data.Uin === context.account.uin);
    const recorded = context.all(cloudauditRootLogin).map(({ data }) => data);
    const open = recorded.some((login) => typeof login.ErrorCode !== 'number' || typeof login.EventTime !== 'string' || login.Username !== 'root' || login.EventName !== 'ConsoleLogin');
    const events = recorded.filter((login) => login.ErrorCode === 0 && login.Username === 'root' && login.EventName === 'ConsoleLogin');
    const times = [root?.data.LoginTime, ...events.map((login) => login.EventTime)].filter((time): time is string => typeof time === 'string').sort();
    const last = times.at(-1);
    const path = 'csip.DescribeAccessKeyUserList Data[].LoginTime, cloudaudit.DescribeEvents Events[] (ConsoleLogin of root)';
    const expected = `no sign-in within ${context.parameters.idleDays} days before the snapshot`;
    if (last !== undefined && daysBetween(last, context.capturedAt) <= context.parameters.idleDays) return fail({ path, observed: last, expected });
    if (open) return unknown('an event does not say who signed in, when or whether it succeeded');
    if (root?.data.LoginTime === undefined) return unknown('when root last signed in is known to the security centre alone (DescribeAccessKeyUserList), which was not recorded; events of a time span prove no absence');
    return pass({ path, observed: last ?? 'never', expected, note: 'as the security centre last saw it; use of root\'s keys is judged by cam-root-no-access-keys' });
  },
  examples: [
    { name: 'The security centre saw it long ago', given: [account(), centreUser({ LoginTime: '2025-10-01 09:00:00' })], expect: { account: 'pass' } },
    { name: 'The security centre never saw it', given: [account(), centreUser({ LoginTime: '' })], expect: { account: 'pass' } },
    { name: 'The security centre saw it lately', given: [account(), centreUser({ LoginTime: '2026-01-10 09:00:00' })], expect: { account: 'fail' } },
    { name: 'An event shows it', given: [account(), logins({ EventTime: LATELY })], expect: { account: 'fail' } },
    { name: 'An event that does not say who signed in', given: [account(), logins({ EventTime: LATELY, Username: undefined })], expect: { account: 'unknown' } },
    { name: 'Events of others, a failed one, one long ago', given: [account(), centreUser({ LoginTime: '2025-10-01 09:00:00' }), logins({ EventTime: LATELY, Username: 'alice' }, { EventTime: LATELY, ErrorCode: 1 }, { EventTime: LONG_AGO })], expect: { account: 'pass' } },
    { name: 'Only events, none of root', given: [account(), logins({ EventTime: LATELY, Username: 'alice' })], expect: { account: 'unknown' } },
    { name: 'A longer time', parameters: { idleDays: 180 }, given: [account(), centreUser({ LoginTime: '2025-10-01 09:00:00' })], expect: { account: 'fail' } },
    { name: 'The security centre lists another account', given: [account(), centreUser({ LoginTime: '2025-10-01 09:00:00', Uin: '100000000099', SubUin: '100000000099' })], expect: { account: 'unknown' } },
    { name: 'Nothing recorded about root', given: [account(), denied('csip.DescribeAccessKeyUserList')], expect: { account: 'unknown' } },
    { name: 'Account not recorded', given: [denied('cam.GetAccountSummary')], expect: { '*': 'unknown' } },
  ],
});
