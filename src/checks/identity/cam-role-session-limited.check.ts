import { camRole } from '../../inventory/identity/cam-role.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { denied, roles, ROOT } from './identity-calls.js';

const BY_ACCOUNT = `{"version":"2.0","statement":[{"action":"name/sts:AssumeRole","effect":"allow","principal":{"qcs":["qcs::cam::uin/${ROOT}:root"]}}]}`;
const BY_SERVICE = '{"version":"2.0","statement":[{"action":"name/sts:AssumeRole","effect":"allow","principal":{"service":["scf.qcloud.com"]}}]}';

export default defineCheck({
  id: 'cam-role-session-limited',
  title: { en: 'Sessions of the CAM role end in time', zh: 'CAM 角色的会话时长受限' },
  failTitle: { en: 'Sessions of the CAM role last too long', zh: 'CAM 角色的会话时间过长' },
  why: {
    en: 'A stolen session works until it ends, and removing the user does not end it. Short sessions bound the damage.',
    zh: '被盗的会话在到期之前一直有效，删除用户也无法终止它。缩短会话可以限制损失。',
  },
  severity: 'low',
  subject: camRole,
  layer: 'accounts-access',
  objectives: ['session-timeout'],
  parameters: {
    maximumSeconds: { type: 'number', default: 7200, minimum: 900, maximum: 43_200, unit: 'seconds', description: 'Longest session that people and programs may take a role for.' },
  },
  remediation: {
    console: [{ en: 'CAM > Roles > the role: shorten the maximum session duration.', zh: '在“访问管理 > 角色 > 角色详情”中缩短最大会话时间。' }],
    docs: 'https://cloud.tencent.com/document/product/598/50254',
  },
  covers: { statements: ['WP-7.2.4-05'] },
  evaluate(role, { parameters }) {
    const document = known(role.data.PolicyDocument, 'PolicyDocument');
    if (document === null) return unknown('the answer holds no trust policy');
    const types = document.statement.filter((statement) => statement.effect === 'allow').flatMap((statement) => Object.keys(statement.principal ?? {}));
    if (types.length > 0 && types.every((type) => type === 'service')) return notApplicable('only services of the provider take this role, which renew it by themselves');
    const seconds = known(role.data.SessionDuration, 'SessionDuration');
    if (seconds === null) return unknown('the answer holds no session duration');
    const evidence = { path: 'DescribeRoleList List[].SessionDuration', observed: seconds, expected: `at most ${parameters.maximumSeconds}` };
    return seconds <= parameters.maximumSeconds ? pass(evidence) : fail(evidence);
  },
  examples: [
    {
      name: 'Short, long, a role of a service',
      given: [
        roles(
          { RoleName: 'short', PolicyDocument: BY_ACCOUNT, SessionDuration: 7200 },
          { RoleName: 'long', PolicyDocument: BY_ACCOUNT, SessionDuration: 43_200 },
          { RoleName: 'service', PolicyDocument: BY_SERVICE, SessionDuration: 43_200 },
        ),
      ],
      expect: { short: 'pass', long: 'fail', service: 'not-applicable' },
    },
    {
      name: 'Duration null or absent, trust policy missing',
      given: [roles({ RoleName: 'a', PolicyDocument: BY_ACCOUNT, SessionDuration: null }, { RoleName: 'b', PolicyDocument: BY_ACCOUNT }, { RoleName: 'c', SessionDuration: 7200 })],
      expect: { a: 'unknown', b: 'unknown', c: 'unknown' },
    },
    { name: 'Another limit', parameters: { maximumSeconds: 43_200 }, given: [roles({ RoleName: 'long', PolicyDocument: BY_ACCOUNT, SessionDuration: 43_200 })], expect: { long: 'pass' } },
    { name: 'Denied', given: [denied('cam.DescribeRoleList')], expect: { '*': 'unknown' } },
    { name: 'No roles', given: [roles()], expect: { '*': 'not-applicable' } },
  ],
});
