import { known } from '../../inventory/resource.js';
import { csipWeakPassword } from '../../inventory/services/csip-weak-password.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, pass } from '../verdict.js';
import { denied } from './security-calls.js';

const PATH = 'DescribeRiskCenterAssetViewWeakPasswordRiskList Data[].Status';
const WAITING = 0;

function weak(fields: { readonly [field: string]: unknown }): ExampleCall {
  return { call: 'csip.DescribeRiskCenterAssetViewWeakPasswordRiskList', params: { Filter: { Limit: 10, Offset: 0 } }, response: { TotalCount: 1, Data: [{ Id: 'w-1', PasswordType: 'Linux', Level: 'high', InstanceId: 'ins-1', Status: 0, ...fields }] } };
}

export default defineCheck({
  id: 'csip-weak-password-handled',
  title: { en: 'Guessable password was changed', zh: '弱口令已整改' },
  failTitle: { en: 'Guessable password is still in use', zh: '弱口令仍在使用' },
  why: {
    en: 'The security centre guessed a password of yours with a list anybody can download. So can everybody who reaches the service.',
    zh: '云安全中心用公开字典即猜中了您的口令，任何能访问该服务的人同样可以。',
  },
  severity: 'high',
  subject: csipWeakPassword,
  layer: 'accounts-access',
  objectives: ['password-policy', 'vulnerability-management'],
  remediation: {
    console: [{ en: 'Change the password on the machine or service named, then Cloud Security Center > Risk center > Weak passwords: scan again.', zh: '在所列主机或服务上修改口令，然后在“云安全中心 > 风险中心 > 弱口令”重新检测。' }],
    docs: 'https://cloud.tencent.com/document/product/664/87851',
  },
  covers: { statements: ['WP-6.2.1-03a', 'WP-3-11'] },
  evaluate({ data }) {
    const status = known(data.Status ?? undefined, PATH);
    const evidence = { path: PATH, observed: { Status: status, instance: data.InstanceId ?? null }, expected: 'handled (not 0)' };
    return status === WAITING ? fail(evidence) : pass(evidence);
  },
  examples: [
    { name: 'In use', given: [weak({})], expect: { 'w-1': 'fail' } },
    { name: 'Handled', given: [weak({ Status: 1 })], expect: { 'w-1': 'pass' } },
    { name: 'Not in the answer', given: [weak({ Status: null })], expect: { 'w-1': 'unknown' } },
    { name: 'Denied', given: [denied('csip.DescribeRiskCenterAssetViewWeakPasswordRiskList')], expect: { '*': 'unknown' } },
  ],
});
