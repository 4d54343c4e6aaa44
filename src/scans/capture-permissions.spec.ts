import { CHECKS } from '../checks/catalogue.js';
import { READ_ACTIONS, SECRET_ACTIONS } from '../snapshots/live/read-only.js';
import { chosenChecks, kindsOf } from './capture-checks.js';
import { policyText, POLICY_LIMIT, readPolicies, type CamPolicy } from './capture-permissions.js';
import { planFor } from './capture.js';

function actions(policies: readonly CamPolicy[], effect: 'allow' | 'deny'): readonly string[] {
  return policies.flatMap(({ statement }) => statement.filter((one) => one.effect === effect).flatMap(({ action }) => action));
}

const NONE = { roles: [], organisation: false };

test('all checks: every planned action is allowed, nothing else, and within what CAM takes', () => {
  const { plan } = planFor({ checks: CHECKS, secretsAllowed: false });
  const policies = readPolicies(plan, NONE);
  const allowed = actions(policies, 'allow');
  expect(new Set(allowed).size).toBe(allowed.length);
  const expected = new Set([...plan.steps.flatMap(({ entry }) => entry.permissions ?? [`${entry.service}:${entry.action}`]), 'sts:GetCallerIdentity', 'cam:GetUserAppId', 'region:DescribeRegions']);
  expect(new Set(allowed)).toEqual(expected);
  for (const action of allowed) expect(action).toMatch(/^(name\/cos:Get(Service|Bucket)[A-Za-z]*|[a-z]+:(Describe|List|Get)[A-Za-z0-9]+)$/);
  for (const policy of policies) {
    expect(policyText(policy).length).toBeLessThanOrEqual(POLICY_LIMIT);
    expect(JSON.parse(policyText(policy))).toEqual(policy);
    expect(policy.version).toBe('2.0');
  }
});

test('reads that return secrets are denied, unless they were asked for', () => {
  const sensitive = READ_ACTIONS.filter(({ secret }) => secret !== undefined).map(({ service, action }) => `${service}:${action}`);
  expect(sensitive.length).toBeGreaterThan(3);
  const strict = readPolicies(planFor({ checks: CHECKS, secretsAllowed: false }).plan, NONE);
  const wide = readPolicies(planFor({ checks: CHECKS, secretsAllowed: true }).plan, NONE);
  expect(actions(strict, 'deny')).toEqual(expect.arrayContaining([...SECRET_ACTIONS.map((name) => name.replace('.', ':')), ...sensitive, 'name/cos:GetObject']));
  expect(actions(wide, 'allow')).toEqual(expect.arrayContaining(['scf:GetFunction', 'cdn:DescribeDomainsConfig']));
  for (const policies of [strict, wide]) {
    const denied = new Set(actions(policies, 'deny'));
    expect(actions(policies, 'allow').filter((action) => denied.has(action))).toEqual([]);
  }
});

test('one check takes little', () => {
  const checks = chosenChecks({ checks: ['cbs-disk-encrypted'] }, CHECKS);
  const policies = readPolicies(planFor({ checks, secretsAllowed: false }).plan, NONE);
  expect(actions(policies, 'allow')).toContain('cvm:DescribeDisks');
  expect(actions(policies, 'allow').length).toBeLessThan(8);
  expect(kindsOf(checks).length).toBeLessThan(6);
  expect(() => chosenChecks({ checks: ['no-such-check'] }, CHECKS)).toThrow(expect.objectContaining({ code: 'unknown-check' }));
});

test('who takes roles may ask for those roles only', () => {
  const { plan } = planFor({ checks: chosenChecks({ checks: ['cbs-disk-encrypted'] }, CHECKS), secretsAllowed: false });
  const policies = readPolicies(plan, { roles: ['qcs::cam::uin/*:roleName/demarc-reader'], organisation: true });
  const taking = policies.flatMap(({ statement }) => statement).find(({ action }) => action.includes('sts:AssumeRole') && action.length === 1);
  expect(taking).toEqual({ effect: 'allow', action: ['sts:AssumeRole'], resource: ['qcs::cam::uin/*:roleName/demarc-reader'] });
  expect(actions(policies, 'deny')).not.toContain('sts:AssumeRole');
  expect(actions(policies, 'allow')).toContain('organization:DescribeOrganizationMembers');
});
