import { KINDS } from '../inventory/kinds.js';
import type { Kind } from '../inventory/kind.js';
import { withoutSecrets } from '../snapshots/live/plan.js';
import { admit, NotReadOnly, READ_ACTIONS, SECRET_ACTIONS } from '../snapshots/live/read-only.js';
import { TELLERS } from './capture-lookups.js';
import { capturePlan } from './capture-plan.js';

const plan = capturePlan(KINDS);
const kinds = KINDS as readonly Kind[];
const actionsRead = kinds.flatMap((kind) => [kind.listing, ...Object.values(kind.details)].map(({ service, action }) => `${service}.${action}`));

test('every action the inventory reads has a step, and no other', () => {
  // Regions are asked for before the plan is carried out.
  const planned = [...plan.steps.map((step) => step.name), 'region.DescribeRegions'];
  expect([...new Set([...actionsRead, ...Object.keys(TELLERS)])].sort()).toEqual(planned.sort());
  expect(planned.length).toBeGreaterThan(170);
});

test('every step passes the gate, and all but those with secrets without leave', () => {
  for (const { entry } of plan.steps) {
    expect(admit(entry.service, entry.action, true)).toBe(entry);
    if (entry.secret === undefined) expect(admit(entry.service, entry.action, false)).toBe(entry);
    else expect(() => admit(entry.service, entry.action, false)).toThrow(NotReadOnly);
  }
  expect(plan.steps.filter(({ entry }) => entry.secret !== undefined).map(({ name }) => name).sort()).toEqual([
    'cdn.DescribeDomainsConfig',
    'kms.DescribeWhiteBoxKeyDetails',
    'live.DescribeLivePlayAuthKey',
    'scf.GetFunction',
    'teo.DescribeAccelerationDomains',
    'vpc.DescribeVpnConnections',
  ]);
});

test('the tables hold no action that nothing reads', () => {
  const needed = new Set([...actionsRead, ...Object.keys(TELLERS)]);
  expect(READ_ACTIONS.map(({ service, action }) => `${service}.${action}`).filter((name) => !needed.has(name))).toEqual([]);
  expect(new Set(READ_ACTIONS.map(({ service, action }) => `${service}.${action}`)).size).toBe(READ_ACTIONS.length);
});

test('no action that hands out secrets is in the tables', () => {
  const names = READ_ACTIONS.map(({ service, action }) => `${service}.${action}`);
  expect(SECRET_ACTIONS.filter((name) => names.includes(name))).toEqual([]);
  for (const name of SECRET_ACTIONS) {
    const [service = '', action = ''] = name.split('.');
    expect(() => admit(service, action, true)).toThrow(NotReadOnly);
  }
});

test.each([
  ['cvm', 'TerminateInstances'],
  ['cvm', 'describeinstances'],
  ['cvm', 'DescribeInstances '],
  ['cam', 'CreateAccessKey'],
  ['cos', 'putBucketAcl'],
  ['cos', 'getObject'],
  ['__proto__', 'toString'],
])('%s.%s is refused', (service, action) => {
  expect(() => admit(service, action, true)).toThrow(NotReadOnly);
});

test('parents stand before the steps asked about what they answer', () => {
  const position = new Map(plan.steps.map((step, index) => [step.name, index]));
  for (const step of plan.steps) for (const { parent } of step.asked) expect(position.get(parent)).toBeLessThan(position.get(step.name) as number);
});

test('the pages of a step are asked for within what the API documents, and listings count as whole', () => {
  for (const kind of kinds) {
    const step = plan.steps.find((one) => one.name === `${kind.listing.service}.${kind.listing.action}`);
    if (step === undefined) continue;
    expect(step.paging).toEqual(kind.listing.paging);
    expect(step.entry.pageSize).toBeGreaterThan(0);
    if (kind.placement === 'lookup' || step.name === 'cloudaudit.DescribeEvents') continue;
    const narrowing = Object.entries(step.entry.params ?? {}).filter(([name, value]) => !(kind.listing.harmlessParameters ?? []).includes(name) && !(kind.listing.harmlessValues?.[name] ?? []).includes(String(value)));
    expect({ step: step.name, narrowing }).toEqual({ step: step.name, narrowing: [] });
  }
});

test('details are asked with parameters that do not narrow them', () => {
  for (const kind of kinds) {
    for (const detail of Object.values(kind.details)) {
      const { entry } = plan.steps.find((one) => one.name === `${detail.service}.${detail.action}`) ?? {};
      const narrowing = Object.entries(entry?.params ?? {}).filter(([name, value]) => Object.hasOwn(detail.harmlessValues ?? {}, name) && !(detail.harmlessValues?.[name] ?? []).includes(String(value)));
      expect({ detail: detail.action, narrowing }).toEqual({ detail: detail.action, narrowing: [] });
    }
  }
});

test('a plan for few kinds brings the listings along that others are asked about, and nothing else', () => {
  const [login] = kinds.filter(({ kind }) => kind === 'cam.user-login');
  const [keyUse] = kinds.filter(({ kind }) => kind === 'cam.access-key-last-use');
  expect(capturePlan([login as Kind], KINDS).steps.map(({ name }) => name)).toEqual(['cam.ListUsers', 'cam.GetUser']);
  expect(capturePlan([keyUse as Kind], KINDS).steps.map(({ name }) => name).sort()).toEqual(['cam.GetSecurityLastUsed', 'cam.GetUserAppId', 'cam.ListAccessKeys', 'cam.ListUsers']);
});

test('without secrets, what depends on an action with secrets goes with it', () => {
  const { plan: rest, leftOut } = withoutSecrets(plan);
  expect(leftOut).toHaveLength(6);
  expect(rest.steps).toHaveLength(plan.steps.length - 6);
});

test('a detail of a kind that shares its listing says by what it is asked: the listing is read for the ids of one kind only', () => {
  const sharing = new Map<string, Kind[]>();
  for (const kind of KINDS as readonly Kind[]) {
    const name = `${kind.listing.service}.${kind.listing.action}`;
    sharing.set(name, [...(sharing.get(name) ?? []), kind]);
  }
  const unclear = [...sharing.values()].flatMap(([, ...others]) => others).flatMap((kind) => Object.entries(kind.details).flatMap(([name, { joinedBy }]) => (joinedBy === undefined ? [`${kind.kind}.${name}`] : [])));
  expect(unclear).toEqual([]);
});
