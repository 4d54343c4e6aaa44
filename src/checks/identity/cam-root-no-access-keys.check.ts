import { camAccount } from '../../inventory/identity/cam-account.js';
import { camCaller } from '../../inventory/identity/cam-caller.js';
import { csipAccessKey } from '../../inventory/identity/csip-access-key.js';
import type { InventoryView } from '../../inventory/view.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown, type Verdict } from '../verdict.js';
import { accessKeys, account, denied, ROOT } from './identity-calls.js';

const CALLER_IS_ROOT = { call: 'cam.GetUserAppId', response: { Uin: ROOT, OwnerUin: ROOT, AppId: 1250000000 } } as const;
const EXPECTED = 'no active access key of root';

/** What root's own listing of its keys says, or undefined. Anybody else's question about them proves nothing. */
function ownListing(view: InventoryView): Verdict | undefined {
  const root = view.all(camCaller).find(({ data }) => data.Uin === view.account.uin && data.OwnerUin === data.Uin);
  if (root === undefined || 'missing' in root.details.accessKeys) return undefined;
  const keys = root.details.accessKeys.value?.AccessKeys;
  if (keys === undefined) return undefined;
  const path = 'ListAccessKeys AccessKeys[].Status';
  const listed = keys ?? [];
  const active = listed.filter((key) => key.Status === 'Active');
  if (active.length > 0) return fail({ path, observed: `${active.length} active`, expected: EXPECTED });
  if (listed.some((key) => key.Status !== 'Inactive')) return unknown('the state of a key of root is not in the recorded answer');
  return pass({ path, observed: `${listed.length} keys, none active`, expected: EXPECTED });
}

function centreListing(view: InventoryView): Verdict | undefined {
  const keys = view.all(csipAccessKey).filter(({ data }) => data.Uin === view.account.uin && (data.CloudType ?? 0) === 0);
  const path = 'csip.DescribeAccessKeyAsset Data[].Status';
  const root = keys.filter(({ data }) => data.Type === 0);
  const enabled = root.filter(({ data }) => data.Status === 1);
  if (enabled.length > 0) return fail({ path, observed: `${enabled.length} enabled`, expected: EXPECTED, note: 'as the security centre last saw it' });
  // An empty list may only mean that the feature was never used.
  if (keys.length === 0 || view.slice(csipAccessKey, 'global').state === 'incomplete') return undefined;
  const settled = keys.every(({ data }) => typeof data.Type === 'number') && root.every(({ data }) => data.Status === 0 || data.Status === 2);
  if (!settled) return undefined;
  return pass({ path, observed: `${keys.length} keys of the account, none of root enabled`, expected: EXPECTED, note: 'as the security centre last saw it' });
}

function centreKeys(...items: readonly { readonly [field: string]: unknown }[]) {
  const Data = items.map((item, index) => ({ ID: index + 1, Uin: ROOT, SubUin: '100000000011', Type: 1, Status: 1, ...item }));
  return { call: 'csip.DescribeAccessKeyAsset', response: { Total: Data.length, Data } };
}

export default defineCheck({
  id: 'cam-root-no-access-keys',
  title: { en: 'Root user has no active access key', zh: '主账号没有启用的访问密钥' },
  failTitle: { en: 'Root user has an active access key', zh: '主账号存在启用的访问密钥' },
  why: {
    en: 'A key of root can do everything, is never asked for a second factor and cannot be limited. One copy in a script or a repository gives the account away.',
    zh: '主账号密钥拥有全部权限，不经过二次验证，也无法限制。只要有一份出现在脚本或代码仓库中，整个账号就等于交了出去。',
  },
  severity: 'critical',
  subject: camAccount,
  consults: [camCaller, csipAccessKey],
  layer: 'accounts-access',
  objectives: ['no-root-access-keys'],
  remediation: {
    console: [
      { en: 'Create a sub-user with just the needed rights and give its key to whatever uses root\'s.', zh: '创建仅具备所需权限的子用户，将使用主账号密钥的程序改用子用户密钥。' },
      { en: 'Sign in as root: CAM > API Keys: disable root\'s keys, then delete them once nothing fails.', zh: '使用主账号登录，在“访问管理 > API 密钥管理”中禁用主账号密钥，确认无影响后删除。' },
    ],
    docs: 'https://cloud.tencent.com/document/product/598/34587',
  },
  covers: { statements: ['WP-6.2.1-02b', 'WP-7.2.4-02', 'WP-3-03'], peers: ['cis-1.2'] },
  evaluate(_, context) {
    return (
      ownListing(context) ??
      centreListing(context) ??
      unknown('root\'s keys are answered to root alone (ListAccessKeys with its own uin) or listed by the security centre; neither shows them here')
    );
  },
  examples: [
    { name: 'Root lists no key, or disabled ones', given: [account(), CALLER_IS_ROOT, accessKeys(ROOT, { AccessKeyId: 'AKIDexample0001', Status: 'Inactive' })], expect: { account: 'pass' } },
    { name: 'Root lists an active key', given: [account(), CALLER_IS_ROOT, accessKeys(ROOT, { AccessKeyId: 'AKIDexample0001', Status: 'Active' })], expect: { account: 'fail' } },
    { name: 'Root lists null', given: [account(), CALLER_IS_ROOT, { call: 'cam.ListAccessKeys', params: { TargetUin: ROOT }, response: { AccessKeys: null } }], expect: { account: 'pass' } },
    { name: 'The state of a key is missing', given: [account(), CALLER_IS_ROOT, accessKeys(ROOT, { AccessKeyId: 'AKIDexample0001' })], expect: { account: 'unknown' } },
    {
      name: 'A user asks for root\'s keys and gets an empty answer',
      given: [account(), { call: 'cam.GetUserAppId', response: { Uin: '100000000011', OwnerUin: ROOT } }, accessKeys(ROOT)],
      expect: { account: 'unknown' },
    },
    { name: 'The security centre lists an enabled key of root', given: [account(), centreKeys({ Type: 0, SubUin: ROOT })], expect: { account: 'fail' } },
    { name: 'The security centre lists keys, root\'s deleted', given: [account(), centreKeys({}, { Type: 0, SubUin: ROOT, Status: 2 })], expect: { account: 'pass' } },
    { name: 'The security centre lists nothing', given: [account(), centreKeys()], expect: { account: 'unknown' } },
    {
      name: 'A filtered list of the security centre',
      given: [account(), { ...centreKeys({}), params: { Filter: { Filters: [{ FilterKey: 'Type', Values: ['1'] }] } } }],
      expect: { account: 'unknown' },
    },
    { name: 'Nothing recorded about root', given: [account(), denied('csip.DescribeAccessKeyAsset')], expect: { account: 'unknown' } },
  ],
});
