import { camPolicy } from '../../inventory/identity/cam-policy.js';
import { camUser } from '../../inventory/identity/cam-user.js';
import { fullAccessStatement } from '../../inventory/identity/policy-document.js';
import { collected, known } from '../../inventory/resource.js';
import type { InventoryView } from '../../inventory/view.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { denied, policies, policyText, userPolicies, users } from './identity-calls.js';

const PRESET = '2';
const ADMINISTRATOR = 'AdministratorAccess';

interface Attached {
  readonly PolicyId?: string | null | undefined;
  readonly PolicyName?: string | null | undefined;
  readonly StrategyType?: string | null | undefined;
}

/** Whether a policy gives every right: yes (with what shows it), no, or not known (with the reason). */
function grantsEverything(policy: Attached, view: InventoryView): { readonly shows: string } | { readonly missing: string } | undefined {
  if (policy.StrategyType === PRESET) {
    if (typeof policy.PolicyName !== 'string') return { missing: `the name of preset policy ${policy.PolicyId ?? ''} is not in the recorded answer` };
    return policy.PolicyName === ADMINISTRATOR ? { shows: `preset ${ADMINISTRATOR}` } : undefined;
  }
  const name = `policy ${policy.PolicyName ?? policy.PolicyId ?? 'without a name'}`;
  const found = policy.PolicyId ? view.find(camPolicy, policy.PolicyId) : undefined;
  if (found === undefined) return { missing: `${name} is not in the recorded listing of policies` };
  const { document } = found.details;
  if ('missing' in document) return { missing: `the document of ${name}: ${document.missing}` };
  const text = document.value?.PolicyDocument;
  if (text === undefined || text === null) return { missing: `the document of ${name} is not readable` };
  const statement = fullAccessStatement(text);
  if (statement === undefined) return undefined;
  return { shows: `${name} allows every action on every resource${statement.condition === null ? '' : ' (under a condition)'}` };
}

export default defineCheck({
  id: 'cam-user-not-administrator',
  title: { en: 'CAM user holds no administrator rights', zh: '子用户不具备管理员权限' },
  failTitle: { en: 'CAM user holds administrator rights', zh: '子用户具备管理员权限' },
  why: {
    en: 'Whoever takes over such a user owns the account: data, backups, logs and other users alike. Daily work needs a small part of that.',
    zh: '一旦此类用户被冒用，整个账号的数据、备份、日志和其他用户都会失控。日常工作只需要其中很小一部分权限。',
  },
  severity: 'high',
  subject: camUser,
  consults: [camPolicy],
  layer: 'accounts-access',
  objectives: ['least-privilege', 'separation-of-duties'],
  parameters: {
    approvedAdministrators: { type: 'strings', default: [], description: 'Names of users that are meant to be administrators (for emergencies, say).' },
  },
  remediation: {
    console: [
      { en: 'CAM > Users > the user > Permissions: find the policy and the group it comes through.', zh: '在“访问管理 > 用户列表 > 用户详情 > 权限”中查看该策略及其来源用户组。' },
      { en: 'Attach policies for the products the person works with, then detach the administrator policy or leave the group.', zh: '改为授予其工作所需产品的策略，然后解除管理员策略或移出用户组。' },
    ],
    tccli: 'tccli cam DetachUserPolicy --DetachUin <uin> --PolicyId <policy-id>',
    docs: 'https://cloud.tencent.com/document/product/598/34587',
  },
  covers: { statements: ['WP-6.2.1-02b', 'WP-6.2.1-02c', 'WP-3-11', 'WP-3-13'], peers: ['config-cam-policy-admin-access-bound', 'config-cam-user-risky-policy-bound'] },
  evaluate(user, context) {
    const path = 'ListAttachedUserAllPolicies PolicyList[]';
    const expected = 'no policy, attached or through a group, that allows every action on every resource';
    const attached = known(collected(user.details.policies)?.PolicyList, 'PolicyList') ?? [];
    const verdicts = attached.map((policy) => ({ policy, result: grantsEverything(policy, context) }));
    const shown = verdicts.flatMap(({ policy, result }) => {
      if (result === undefined || !('shows' in result)) return [];
      const groups = (policy.Groups ?? []).map((group) => group.GroupName ?? group.GroupId ?? '');
      return [groups.length === 0 ? result.shows : `${result.shows} through group ${groups.join(', ')}`];
    });
    if (shown.length > 0 && user.name !== null && context.parameters.approvedAdministrators.includes(user.name)) {
      return pass({ path, observed: shown, expected, note: 'approved as an administrator by the parameter approvedAdministrators' });
    }
    if (shown.length > 0 && context.parameters.approvedAdministrators.length > 0) known(user.data.Name, 'Name');
    if (shown.length > 0) return fail({ path, observed: shown, expected });
    const open = verdicts.find(({ result }) => result !== undefined && 'missing' in result)?.result;
    if (open !== undefined && 'missing' in open) return unknown(open.missing);
    return pass({ path, observed: attached.slice(0, 20).map((policy) => policy.PolicyName ?? policy.PolicyId ?? ''), expected });
  },
  examples: [
    {
      name: 'Preset, through a group, by an own document; narrow rights and none',
      given: [
        users({ Uin: 100000000011, Name: 'a' }, { Uin: 100000000012, Name: 'b' }, { Uin: 100000000013, Name: 'c' }, { Uin: 100000000014, Name: 'd' }, { Uin: 100000000015, Name: 'e' }),
        userPolicies(100000000011, { PolicyId: '1', PolicyName: 'AdministratorAccess', StrategyType: '2', Groups: [] }),
        userPolicies(100000000012, { PolicyId: '1', PolicyName: 'AdministratorAccess', StrategyType: '2', Groups: [{ GroupId: 5, GroupName: 'ops' }] }),
        userPolicies(100000000013, { PolicyId: '901', PolicyName: 'everything', StrategyType: '1', Groups: [] }),
        userPolicies(100000000014, { PolicyId: '902', PolicyName: 'logs', StrategyType: '1', Groups: [] }, { PolicyId: '3', PolicyName: 'QcloudCOSReadOnlyAccess', StrategyType: '2' }),
        userPolicies(100000000015),
        policies({ PolicyId: 901, PolicyName: 'everything', Type: 1 }, { PolicyId: 902, PolicyName: 'logs', Type: 1 }),
        policyText(901, '{"version":"2.0","statement":[{"effect":"allow","action":["name/*:*"],"resource":"*"}]}'),
        policyText(902, '{"version":"2.0","statement":[{"effect":"allow","action":["cls:*"],"resource":"*"}]}'),
      ],
      expect: { '100000000011': 'fail', '100000000012': 'fail', '100000000013': 'fail', '100000000014': 'pass', '100000000015': 'pass' },
    },
    {
      name: 'An approved administrator',
      parameters: { approvedAdministrators: ['break-glass'] },
      given: [users({ Uin: 100000000011, Name: 'break-glass' }), userPolicies(100000000011, { PolicyId: '1', PolicyName: 'AdministratorAccess', StrategyType: '2' })],
      expect: { '100000000011': 'pass' },
    },
    {
      name: 'A custom policy called like the preset is judged by its document',
      given: [
        users({ Uin: 100000000011 }),
        userPolicies(100000000011, { PolicyId: '903', PolicyName: 'AdministratorAccess', StrategyType: '1' }),
        policies({ PolicyId: 903, Type: 1 }),
        policyText(903, { Version: '2.0', Statement: { Effect: 'Allow', Action: 'cos:Get*', Resource: ['*'] } }),
      ],
      expect: { '100000000011': 'pass' },
    },
    {
      name: 'Document missing, unreadable, policy unlisted, policies not recorded',
      given: [
        users({ Uin: 100000000011 }, { Uin: 100000000012 }, { Uin: 100000000013 }, { Uin: 100000000014 }),
        userPolicies(100000000011, { PolicyId: '901', StrategyType: '1' }),
        userPolicies(100000000012, { PolicyId: '902', StrategyType: '1' }),
        userPolicies(100000000013, { PolicyId: '999', StrategyType: '1' }),
        policies({ PolicyId: 901, Type: 1 }, { PolicyId: 902, Type: 1 }),
        policyText(902, '{"version":'),
      ],
      expect: { '100000000011': 'unknown', '100000000012': 'unknown', '100000000013': 'unknown', '100000000014': 'unknown' },
    },
    {
      name: 'Half of the pages, and only what is attached directly',
      given: [
        users({ Uin: 100000000011 }, { Uin: 100000000012 }),
        { call: 'cam.ListAttachedUserAllPolicies', params: { TargetUin: 100000000011, Page: 1, Rp: 1, AttachType: 0 }, response: { TotalNum: 2, PolicyList: [{ PolicyId: '3', PolicyName: 'QcloudCOSReadOnlyAccess', StrategyType: '2' }] } },
        { call: 'cam.ListAttachedUserAllPolicies', params: { TargetUin: 100000000012, Page: 1, Rp: 20, AttachType: 1 }, response: { TotalNum: 0, PolicyList: [] } },
      ],
      expect: { '100000000011': 'unknown', '100000000012': 'unknown' },
    },
    { name: 'Denied', given: [denied('cam.ListUsers')], expect: { '*': 'unknown' } },
  ],
});
