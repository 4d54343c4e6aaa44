import { CHECKS } from '../../src/checks/catalogue.js';
import type { Parameters } from '../../src/checks/check.js';
import { OUTCOMES, type Outcome } from '../../src/checks/verdict.js';
import type { Kind } from '../../src/inventory/kind.js';
import { FOUNDATION_CHECKS } from './foundation-checks.js';
import { auditExample, type PureAudit } from './pipeline.js';

/**
 * Every check of the foundation shows a pass, a fail and an unknown over the two example accounts, and every other check
 * comes to a conclusion in one of them (its own examples show all of its outcomes). What an account has only once
 * (its password rules, say) cannot have three outcomes in two accounts: there the account of which nothing could be
 * read may give the unknown.
 */
type Tested = (typeof CHECKS)[number];

let healthy: PureAudit;
let halfDenied: PureAudit;
let denied: PureAudit;

beforeAll(async () => {
  [healthy, halfDenied, denied] = await Promise.all([auditExample('healthy'), auditExample('half-denied'), auditExample('denied')]);
});

function counts(audit: PureAudit, checkId: string): ReadonlyMap<Outcome, number> {
  const outcomes = [...(audit.outcomes.get(checkId)?.values() ?? [])];
  return new Map(OUTCOMES.map((outcome) => [outcome, outcomes.filter((one) => one === outcome).length]));
}

/** One answer for the whole account is the one resource there is. */
function isSingleton(check: Tested): boolean {
  const { listing, scope } = check.subject as Kind;
  return listing.items === '' && scope === 'global';
}

function missingOutcomes(check: Tested): Outcome[] {
  const both = [healthy, halfDenied].map((audit) => counts(audit, check.id));
  return OUTCOMES.filter((outcome) => {
    if (outcome === 'not-applicable') return false;
    const sources = outcome === 'unknown' && isSingleton(check) ? [...both, counts(denied, check.id)] : both;
    return sources.every((one) => one.get(outcome) === 0);
  });
}

test('every check of the foundation has a pass, a fail and an unknown over the example accounts', () => {
  const tested = CHECKS.filter(({ id }: Tested) => FOUNDATION_CHECKS.has(id));
  expect(tested).toHaveLength(FOUNDATION_CHECKS.size);
  const missing = tested.flatMap((check: Tested) => {
    const outcomes = missingOutcomes(check);
    const shown = [healthy, halfDenied].map((audit) => [...counts(audit, check.id)].map(([outcome, count]) => `${count} ${outcome}`).join(', '));
    return outcomes.length === 0 ? [] : [`${check.id} has no ${outcomes.join(', no ')} (healthy: ${shown[0]}; half-denied: ${shown[1]})`];
  });
  expect(missing).toEqual([]);
});

/** What neither account has: a public TDSQL-C instance, and traffic cleaning at an address of its own. */
const NOT_SHOWN = ['antiddos-advanced-instance-in-service', 'cynosdb-public-access-restricted'];

test('every other check comes to a conclusion, but for those that judge by what the user declares', () => {
  const silent = CHECKS.filter((check: Tested) => {
    const declared = Object.values((check.parameters ?? {}) as Parameters).some((parameter) => parameter.type === 'strings' && parameter.default.length === 0);
    return !declared && [healthy, halfDenied].every((audit) => counts(audit, check.id).get('pass') === 0 && counts(audit, check.id).get('fail') === 0);
  });
  expect(silent.map(({ id }) => id).sort()).toEqual(NOT_SHOWN);
});

test('nothing but unknown comes of an account of which nothing could be read', () => {
  expect(denied.result.resources).toBe(0);
  const concluded = denied.result.tallies.filter(({ population, unknown }) => population === 0 || unknown !== population);
  expect(concluded.map(({ checkId }) => checkId)).toEqual([]);
});

test.each(['healthy', 'half-denied', 'denied'] as const)('no check breaks on %s, and every recorded action is read', (name) => {
  const audit = { healthy, 'half-denied': halfDenied, denied }[name];
  expect([...audit.result.defects]).toEqual([]);
  expect(audit.inventory.unreadCalls).toBe(0);
});

test('the healthy account was recorded whole', () => {
  // The international site's twin of an action answers no account in China.
  const gaps = healthy.inventory.slices().filter(({ status, kind }) => status.state === 'incomplete' && kind !== 'cam.own-login-protection-intl');
  expect(gaps).toEqual([]);
});

test('the healthy account shows at least one resource of every kind that is listed, but where it has none by choice', () => {
  const counted = new Map<string, number>();
  for (const { kind, count } of healthy.inventory.slices()) counted.set(kind, (counted.get(kind) ?? 0) + count);
  const empty = [...counted].filter(([, count]) => count === 0).map(([kind]) => kind);
  expect(empty).toEqual(['cam.collaborator', 'cloudaudit.legacy-audit', 'cloudaudit.root-login', 'vpc.balancer-address', 'vpc.havip', 'vpc.havip-address', 'antiddos.advanced-instance']);
});
