import { camCollaborator } from '../../inventory/identity/cam-collaborator.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { denied } from './identity-calls.js';

function collaborators(...items: readonly { readonly [field: string]: unknown }[]) {
  return { call: 'cam.ListCollaborators', params: { Offset: 0, Limit: 20 }, response: { TotalNum: items.length, Data: items } };
}

export default defineCheck({
  id: 'cam-collaborator-approved',
  title: { en: 'Collaborator of the account is approved', zh: '协作者均经过批准' },
  failTitle: { en: 'An account that was not approved collaborates in this one', zh: '存在未经批准的协作者账号' },
  why: {
    en: 'A collaborator signs in with the password and second factor of another company, over which you have no say. Such accounts are easily forgotten when a project ends.',
    zh: '协作者使用其他主体账号的密码和验证方式登录，不受你的控制。项目结束后，此类账号很容易被遗忘。',
  },
  severity: 'medium',
  subject: camCollaborator,
  layer: 'accounts-access',
  objectives: ['third-party-access'],
  parameters: { approvedAccounts: { type: 'strings', default: [], description: 'Uins of accounts that may collaborate.' } },
  remediation: {
    console: [
      { en: 'CAM > Users: remove the collaborator, or replace it by a role that names the other account.', zh: '在“访问管理 > 用户列表”中删除该协作者，或改为以角色方式授权对方账号。' },
      { en: 'Add accounts that are needed to the parameter approvedAccounts of this check.', zh: '将确需的账号加入本检查的 approvedAccounts 参数。' },
    ],
    docs: 'https://cloud.tencent.com/document/product/598/34587',
  },
  covers: { statements: ['WP-6.2.1-02c', 'WP-7.2.4-01', 'WP-7.2.4-02'] },
  evaluate(collaborator, { parameters }) {
    const evidence = { path: 'ListCollaborators Data[].Uin', observed: { Uin: collaborator.id, Name: collaborator.name }, expected: parameters.approvedAccounts.length === 0 ? 'no collaborator' : `one of ${parameters.approvedAccounts.join(', ')}` };
    return parameters.approvedAccounts.includes(collaborator.id) ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Not approved', given: [collaborators({ Uin: 100000000099, Name: 'supplier' })], expect: { '100000000099': 'fail' } },
    { name: 'Approved', parameters: { approvedAccounts: ['100000000099'] }, given: [collaborators({ Uin: 100000000099, Name: 'supplier' }, { Uin: 100000000098 })], expect: { '100000000099': 'pass', '100000000098': 'fail' } },
    { name: 'One page of two', parameters: { approvedAccounts: ['100000000099'] }, given: [{ call: 'cam.ListCollaborators', params: { Offset: 0, Limit: 1 }, response: { TotalNum: 2, Data: [{ Uin: 100000000099 }] } }], expect: { '100000000099': 'pass', '*': 'unknown' } },
    { name: 'Denied', given: [denied('cam.ListCollaborators')], expect: { '*': 'unknown' } },
    { name: 'None', given: [collaborators()], expect: { '*': 'not-applicable' } },
  ],
});
