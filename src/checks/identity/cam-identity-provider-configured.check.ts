import { camAccount } from '../../inventory/identity/cam-account.js';
import { camSamlProvider } from '../../inventory/identity/cam-saml-provider.js';
import { camUserSsoOidc, camUserSsoSaml } from '../../inventory/identity/cam-user-sso.js';
import type { InventoryView } from '../../inventory/view.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { account, denied } from './identity-calls.js';

const ENABLED = 11;
const OFF: readonly number[] = [0, 2];

/** On, off or not known, for each way in which people can come from a central directory. */
function ways(view: InventoryView): { readonly [way: string]: 'on' | 'off' | 'unknown' } {
  const status = (value: number | null | undefined) => (value === ENABLED ? 'on' : typeof value === 'number' && OFF.includes(value) ? 'off' : 'unknown');
  const providers = view.all(camSamlProvider).length;
  const listed = view.slice(camSamlProvider, 'global').state === 'complete';
  return {
    'user sign-on (SAML)': status(view.all(camUserSsoSaml)[0]?.data.Status),
    'user sign-on (OIDC)': status(view.all(camUserSsoOidc)[0]?.data.Status),
    'role sign-on (SAML)': providers > 0 ? 'on' : listed ? 'off' : 'unknown',
  };
}

const sso = (protocol: 'SAML' | 'OIDC', Status: number) => ({ call: `cam.DescribeUser${protocol}Config`, response: { Status } });
const providers = (...names: readonly string[]) => ({ call: 'cam.ListSAMLProviders', response: { TotalCount: names.length, SAMLProviderSet: names.map((Name) => ({ Name })) } });

export default defineCheck({
  id: 'cam-identity-provider-configured',
  title: { en: 'People sign in through an identity provider', zh: '已配置身份提供商供人员登录' },
  failTitle: { en: 'No identity provider is configured', zh: '未配置身份提供商' },
  why: {
    en: 'With a central directory a person who leaves loses access everywhere at once. Local users have to be found and removed one by one.',
    zh: '使用统一目录时，人员离职即可在所有系统中同时失去访问权限；本地用户则需要逐个查找和删除。',
  },
  severity: 'low',
  subject: camAccount,
  consults: [camUserSsoSaml, camUserSsoOidc, camSamlProvider],
  layer: 'accounts-access',
  objectives: ['federated-identity'],
  remediation: {
    console: [{ en: 'CAM > Identity providers: set up user sign-on or role sign-on with the company\'s directory.', zh: '在“访问管理 > 身份提供商”中与企业目录配置用户 SSO 或角色 SSO。' }],
    docs: 'https://cloud.tencent.com/document/product/598/133082',
  },
  covers: { statements: ['WP-7.2.4-05', 'WP-3-15'] },
  evaluate(_, context) {
    const observed = ways(context);
    const evidence = { path: 'DescribeUserSAMLConfig Status, DescribeUserOIDCConfig Status, ListSAMLProviders SAMLProviderSet', observed, expected: 'one of them on' };
    const states = Object.values(observed);
    if (states.includes('on')) return pass({ ...evidence, note: 'that people use it instead of local users is not visible here' });
    return states.includes('unknown') ? unknown('not every way of signing in through an identity provider was recorded') : fail(evidence);
  },
  examples: [
    { name: 'User sign-on is on', given: [account(), sso('SAML', 11)], expect: { account: 'pass' } },
    { name: 'A provider for roles', given: [account(), sso('SAML', 0), sso('OIDC', 2), providers('corp')], expect: { account: 'pass' } },
    { name: 'Nothing is set up', given: [account(), sso('SAML', 0), sso('OIDC', 2), providers()], expect: { account: 'fail' } },
    { name: 'One of them was not recorded', given: [account(), sso('SAML', 0), providers()], expect: { account: 'unknown' } },
    { name: 'A status nobody documented', given: [account(), sso('SAML', 7), sso('OIDC', 0), providers()], expect: { account: 'unknown' } },
    { name: 'Providers denied', given: [account(), sso('SAML', 0), sso('OIDC', 0), denied('cam.ListSAMLProviders')], expect: { account: 'unknown' } },
  ],
});
