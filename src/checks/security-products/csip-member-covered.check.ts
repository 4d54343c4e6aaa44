import { known } from '../../inventory/resource.js';
import { csipMember } from '../../inventory/services/csip-member.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, pass } from '../verdict.js';
import { denied } from './security-calls.js';

const PATH = 'DescribeOrganizationUserInfo Data[]';

function member(fields: { readonly [field: string]: unknown }): ExampleCall {
  return { call: 'csip.DescribeOrganizationUserInfo', params: { Filter: { Limit: 10, Offset: 0 } }, response: { TotalCount: 1, Data: [{ Uin: '100000000009', Enable: 1, IsExpired: false, CSIPProtect: 'Ultimate', ...fields }] } };
}

export default defineCheck({
  id: 'csip-member-covered',
  title: { en: 'Account is watched by a paid edition of the security centre', zh: '账号已纳入云安全中心付费版防护' },
  failTitle: { en: 'Account is not watched by the security centre', zh: '账号未纳入云安全中心防护' },
  why: {
    en: 'The account nobody watches is the one where test systems and old keys live. Attackers enter there and move on.',
    zh: '无人监控的账号往往留有测试系统与旧密钥，攻击者由此进入并横向移动。',
  },
  severity: 'medium',
  subject: csipMember,
  layer: 'security-configuration',
  objectives: ['threat-detection-service'],
  parameters: {
    acceptedEditions: { type: 'strings', default: ['Advanced', 'Enterprise', 'Ultimate', 'Premium'], description: 'Editions that are accepted, as the API names them' },
  },
  remediation: {
    console: [{ en: 'Cloud Security Center > Multi-account management: link the account; Licence management: choose an edition.', zh: '云安全中心 > 多账号管理：接入该账号；在授权管理中选择版本。' }],
    docs: 'https://cloud.tencent.com/document/product/664/96790',
  },
  sources: ['cis-tencent-1.0.0 7.1', 'cis-tencent-1.0.0 7.3'],
  covers: { statements: ['WP-7.2-01'], peers: ['cis-7.1', 'cis-7.3'] },
  evaluate({ data }, { parameters }) {
    const edition = data.CSIPProtect === null ? '' : known(data.CSIPProtect, `${PATH}.CSIPProtect`);
    const enabled = known(data.Enable ?? undefined, `${PATH}.Enable`);
    const evidence = { path: `${PATH}.Enable, CSIPProtect`, observed: { Enable: enabled, CSIPProtect: edition }, expected: `linked, with one of ${parameters.acceptedEditions.join(', ')}` };
    const accepted = parameters.acceptedEditions.some((name) => name.toLowerCase() === edition.toLowerCase());
    return enabled && accepted ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Watched', given: [member({})], expect: { '100000000009': 'pass' } },
    { name: 'Switched off', given: [member({ Enable: 0 })], expect: { '100000000009': 'fail' } },
    { name: 'No edition', given: [member({ CSIPProtect: '' })], expect: { '100000000009': 'fail' } },
    { name: 'Ultimate demanded', given: [member({ CSIPProtect: 'Advanced' })], parameters: { acceptedEditions: ['Ultimate'] }, expect: { '100000000009': 'fail' } },
    { name: 'Edition is not in the answer', given: [member({ CSIPProtect: 7 })], expect: { '100000000009': 'unknown' } },
    { name: 'Denied', given: [denied('csip.DescribeOrganizationUserInfo')], expect: { '*': 'unknown' } },
  ],
});
