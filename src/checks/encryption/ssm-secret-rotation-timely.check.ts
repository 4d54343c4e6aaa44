import { ssmSecret } from '../../inventory/data/ssm-secret.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { secrets } from './secret-calls.js';

const field = (name: string): string => `ListSecrets SecretMetadatas[].${name}`;

export default defineCheck({
  id: 'ssm-secret-rotation-timely',
  title: { en: 'Secret rotates often and on time', zh: '凭据按时轮换且周期合理' },
  failTitle: { en: 'Secret rotates too seldom or is overdue', zh: '凭据轮换周期过长或已逾期' },
  why: {
    en: 'Rotation protects only if it happens: a secret that is due and was not replaced has usually failed to rotate, silently. Long periods leave a leaked value usable for as long.',
    zh: '轮换只有真正执行才有意义：到期未更换的凭据通常是轮换失败且无人察觉。周期过长则泄露的值会长期有效。',
  },
  severity: 'medium',
  subject: ssmSecret,
  layer: 'accounts-access',
  objectives: ['access-key-rotation'],
  parameters: {
    days: { type: 'number', default: 90, minimum: 1, maximum: 365, unit: 'days', description: 'Longest period between rotations' },
  },
  remediation: {
    console: [{ en: 'Secrets Manager > secret > Rotation settings: shorten the period; rotate now and look at the rotation history for errors.', zh: '凭据管理系统 > 凭据 > 轮转设置：缩短周期；立即轮转并查看轮转历史中的错误。' }],
    tccli: 'tccli ssm RotateProductSecret --SecretName <name>',
    docs: 'https://cloud.tencent.com/document/product/1140',
  },
  covers: { statements: ['WP-6.2.1-05'] },
  evaluate({ data }, { capturedAt, parameters }) {
    const state = known(data.Status ?? undefined, field('Status'));
    if (state !== 'Enabled') return notApplicable(`the secret is not in use (${state})`);
    if (known(data.RotationStatus ?? undefined, field('RotationStatus')) === false) return notApplicable('the secret does not rotate, which is judged by a check of its own');
    const days = known(data.RotationFrequency ?? undefined, field('RotationFrequency'));
    const period = { path: field('RotationFrequency'), observed: days, expected: `at most ${parameters.days} days` };
    if (days > parameters.days) return fail(period);
    const next = known(data.NextRotationTime, field('NextRotationTime'));
    const due = { path: field('NextRotationTime'), observed: next, expected: 'not before the snapshot was taken' };
    return next === null || Date.parse(next) >= Date.parse(capturedAt) ? pass(period, due) : fail(due);
  },
  examples: [
    { name: 'every month, the next still to come', given: [secrets({ RotationStatus: 1, RotationFrequency: 30, NextRotationTime: 1769040000 })], expect: { db: 'pass' } },
    { name: 'every year', given: [secrets({ RotationStatus: 1, RotationFrequency: 365, NextRotationTime: 1769040000 })], expect: { db: 'fail' } },
    { name: 'should have rotated last year', given: [secrets({ RotationStatus: 1, RotationFrequency: 30, NextRotationTime: 1764547200 })], expect: { db: 'fail' } },
    { name: 'does not rotate', given: [secrets({ RotationStatus: 0 })], expect: { db: 'not-applicable' } },
    { name: 'disabled', given: [secrets({ Status: 'Disabled', RotationStatus: 1 })], expect: { db: 'not-applicable' } },
    { name: 'the period was not recorded', given: [secrets({ RotationStatus: 1 })], expect: { db: 'unknown' } },
    { name: 'when it is due was not recorded', given: [secrets({ RotationStatus: 1, RotationFrequency: 30 })], expect: { db: 'unknown' } },
  ],
});
