import { camUser } from '../../inventory/identity/cam-user.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { failBecauseOf, pass, unknown } from '../verdict.js';
import { denied, userPolicies, users } from './identity-calls.js';

const PRESET = '2';

export default defineCheck({
  id: 'cam-user-no-broad-preset',
  title: { en: 'CAM user holds no preset with full rights over a sensitive product', zh: '子用户未关联高权限预设策略' },
  failTitle: { en: 'CAM user holds a preset with full rights over a sensitive product', zh: '子用户关联了高权限预设策略' },
  why: {
    en: 'Presets that allow everything of a product are convenient and far wider than any job needs: they include deleting all data and opening it to the world. Rights over named resources do the same work with less to lose.',
    zh: '产品级“全读写”预设策略使用方便，但远超任何岗位所需，包括删除全部数据以及将其公开。按资源授权同样能完成工作，风险却小得多。',
  },
  severity: 'medium',
  subject: camUser,
  layer: 'accounts-access',
  objectives: ['least-privilege'],
  parameters: {
    presets: {
      type: 'strings',
      default: [
        'AdministratorAccess',
        'QcloudCamFullAccess',
        'QCloudFinanceFullAccess',
        'QcloudCOSFullAccess',
        'QcloudCVMFullAccess',
        'QcloudVPCFullAccess',
        'QcloudCDBFullAccess',
        'QcloudKMSFullAccess',
        'QcloudSSMFullAccess',
        'QcloudAuditFullAccess',
        'QcloudTKEFullAccess',
        'QcloudOrganizationFullAccess',
        'QcloudSTSFullAccess',
      ],
      description: 'Names of presets that no user should hold (compared without regard to case).',
    },
  },
  remediation: {
    console: [{ en: 'CAM > Policies > Create: write a policy for the resources the user works with, attach it to the user\'s group, then detach the preset named in the evidence.', zh: '在“访问管理 > 策略 > 新建”中按用户所需资源编写策略并关联到其用户组，然后解除证据所列预设策略。' }],
    tccli: 'tccli cam DetachUserPolicy --DetachUin <uin> --PolicyId <policy-id>',
    terraform: 'resource "tencentcloud_cam_policy" "<policy-name>" {\n  name     = "<policy-name>"\n  document = jsonencode({ version = "2.0", statement = [{ effect = "allow", action = ["<needed actions>"], resource = ["<needed resources>"] }] })\n}',
    docs: 'https://cloud.tencent.com/document/product/598/10601',
  },
  covers: { statements: ['WP-6.2.1-02c', 'WP-5.3.3-04'], peers: ['config-cam-user-risky-policy-bound', 'advisor-cos-full-access', 'csc-ak-rule-28'] },
  evaluate(user, { parameters }) {
    const attached = known(collected(user.details.policies)?.PolicyList, 'ListAttachedUserAllPolicies PolicyList') ?? [];
    const broad = new Set(parameters.presets.map((name) => name.toLowerCase()));
    const named = attached.filter((policy) => typeof policy.PolicyName === 'string' && broad.has(policy.PolicyName.toLowerCase()));
    const certain = named.filter((policy) => policy.StrategyType === PRESET);
    const path = 'ListAttachedUserAllPolicies PolicyList[].PolicyName, StrategyType';
    const expected = `none of ${parameters.presets.join(', ')}`;
    const [first] = certain;
    if (first !== undefined) {
      const name = first.PolicyName ?? '';
      return failBecauseOf({ kind: 'policy', id: name, label: `preset policy ${name}` }, { path, observed: certain.map((policy) => policy.PolicyName ?? ''), expected });
    }
    if (named.some((policy) => typeof policy.StrategyType !== 'string') || attached.some((policy) => policy.StrategyType !== '1' && typeof policy.PolicyName !== 'string')) {
      return unknown('the name or type of a policy is not in the recorded answer');
    }
    return pass({ path, observed: attached.slice(0, 20).map((policy) => policy.PolicyName ?? policy.PolicyId ?? ''), expected });
  },
  examples: [
    {
      name: 'Read only, full access, through a group, a custom policy of the same name, none',
      given: [
        users({ Uin: 100000000011 }, { Uin: 100000000012 }, { Uin: 100000000013 }, { Uin: 100000000014 }, { Uin: 100000000015 }),
        userPolicies(100000000011, { PolicyId: '3', PolicyName: 'QcloudCOSReadOnlyAccess', StrategyType: '2' }),
        userPolicies(100000000012, { PolicyId: '4', PolicyName: 'QcloudCOSFullAccess', StrategyType: '2' }),
        userPolicies(100000000013, { PolicyId: '5', PolicyName: 'QcloudCamFullAccess', StrategyType: '2', Groups: [{ GroupId: 5, GroupName: 'ops' }] }),
        userPolicies(100000000014, { PolicyId: '901', PolicyName: 'QcloudCOSFullAccess', StrategyType: '1' }),
        userPolicies(100000000015),
      ],
      expect: { '100000000011': 'pass', '100000000012': 'fail', '100000000013': 'fail', '100000000014': 'pass', '100000000015': 'pass' },
    },
    { name: 'Another list', parameters: { presets: ['QcloudCLSFullAccess'] }, given: [users({ Uin: 100000000011 }), userPolicies(100000000011, { PolicyId: '4', PolicyName: 'QcloudCOSFullAccess', StrategyType: '2' })], expect: { '100000000011': 'pass' } },
    {
      name: 'Not recorded, type missing, name missing',
      given: [users({ Uin: 100000000011 }, { Uin: 100000000012 }, { Uin: 100000000013 }), userPolicies(100000000012, { PolicyId: '4', PolicyName: 'QcloudCOSFullAccess' }), userPolicies(100000000013, { PolicyId: '4', StrategyType: '2' })],
      expect: { '100000000011': 'unknown', '100000000012': 'unknown', '100000000013': 'unknown' },
    },
    { name: 'Denied', given: [denied('cam.ListUsers')], expect: { '*': 'unknown' } },
    { name: 'No users', given: [users()], expect: { '*': 'not-applicable' } },
  ],
});
