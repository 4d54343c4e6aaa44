import { camUser } from '../../inventory/identity/cam-user.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { accessKeys, denied, users } from './identity-calls.js';

export default defineCheck({
  id: 'cam-user-one-active-access-key',
  title: { en: 'CAM user has one active access key at most', zh: '子用户至多启用一个访问密钥' },
  failTitle: { en: 'CAM user has several active access keys', zh: '子用户同时启用了多个访问密钥' },
  why: {
    en: 'The second key is meant for the days of a change from old to new. Where both stay active, nobody knows which programs use which, and a leak is hard to stop without an outage.',
    zh: '第二个密钥只应在新旧轮换期间使用。若两个密钥长期同时启用，就无法分清各程序使用的是哪一个，泄露后也难以在不中断业务的情况下停用。',
  },
  severity: 'low',
  subject: camUser,
  layer: 'accounts-access',
  objectives: ['access-key-rotation', 'unused-credentials'],
  parameters: { maximumKeys: { type: 'number', default: 1, minimum: 1, maximum: 2, unit: 'keys', description: 'Most access keys that may be active at once.' } },
  remediation: {
    console: [{ en: 'CAM > Users > the user > API keys: move programs to one key, disable the other, then delete it once nothing fails.', zh: '在“访问管理 > 用户列表 > 用户详情 > API 密钥”中将程序统一到一个密钥，禁用另一个，确认无异常后删除。' }],
    tccli: 'tccli cam UpdateAccessKey --AccessKeyId <key-id> --Status Inactive --TargetUin <uin>',
    terraform: 'resource "tencentcloud_cam_access_key" "<user>" {\n  target_uin = <uin>\n  status     = "Active"\n}',
    docs: 'https://cloud.tencent.com/document/product/598/34587',
  },
  covers: { statements: ['WP-6.2.1-05', 'WP-6.2.1-00'] },
  evaluate(user, { parameters }) {
    const keys = known(collected(user.details.accessKeys)?.AccessKeys, 'ListAccessKeys AccessKeys') ?? [];
    if (keys.length === 0) return notApplicable('the user has no access key');
    const active = keys.filter((key) => key.Status === 'Active').length;
    const open = keys.filter((key) => key.Status !== 'Active' && key.Status !== 'Inactive').length;
    const evidence = { path: 'ListAccessKeys AccessKeys[].Status', observed: `${active} of ${keys.length} active`, expected: `at most ${parameters.maximumKeys} active` };
    if (active > parameters.maximumKeys) return fail(evidence);
    return active + open > parameters.maximumKeys ? unknown('the state of a key is not in the recorded answer') : pass(evidence);
  },
  examples: [
    {
      name: 'One, two, two of which one is disabled, none',
      given: [
        users({ Uin: 100000000011 }, { Uin: 100000000012 }, { Uin: 100000000013 }, { Uin: 100000000014 }),
        accessKeys(100000000011, { AccessKeyId: 'AKIDexample0001', Status: 'Active' }),
        accessKeys(100000000012, { AccessKeyId: 'AKIDexample0002', Status: 'Active' }, { AccessKeyId: 'AKIDexample0003', Status: 'Active' }),
        accessKeys(100000000013, { AccessKeyId: 'AKIDexample0004', Status: 'Active' }, { AccessKeyId: 'AKIDexample0005', Status: 'Inactive' }),
        accessKeys(100000000014),
      ],
      expect: { '100000000011': 'pass', '100000000012': 'fail', '100000000013': 'pass', '100000000014': 'not-applicable' },
    },
    { name: 'Two are allowed', parameters: { maximumKeys: 2 }, given: [users({ Uin: 100000000011 }), accessKeys(100000000011, { Status: 'Active' }, { Status: 'Active' })], expect: { '100000000011': 'pass' } },
    {
      name: 'Keys not recorded, denied, state missing',
      given: [users({ Uin: 100000000011 }, { Uin: 100000000012 }, { Uin: 100000000013 }), denied('cam.ListAccessKeys', { TargetUin: 100000000012 }), accessKeys(100000000013, { Status: 'Active' }, { AccessKeyId: 'AKIDexample0002' })],
      expect: { '100000000011': 'unknown', '100000000012': 'unknown', '100000000013': 'unknown' },
    },
    { name: 'Denied', given: [denied('cam.ListUsers')], expect: { '*': 'unknown' } },
    { name: 'No users', given: [users()], expect: { '*': 'not-applicable' } },
  ],
});
