import fc from 'fast-check';
import { CHECKS } from '../../../src/checks/catalogue.js';
import { FRAMEWORKS } from '../../../src/frameworks/catalogue.js';
import { controlsOf } from '../../../src/frameworks/framework.js';
import { partyFor } from '../../../src/responsibility/matrix.js';
import { EXAMPLE_UIN, startService, uploadExample, type Service } from './service.js';

/** Every filter of the list of findings against the same filter in memory, over real HTTP. */

let service: Service;
let all: readonly Found[];
let scanId: string;

interface Found {
  readonly fingerprint: string;
  readonly checkId: string;
  readonly resource: { readonly kind: string; readonly service: string; readonly serviceModel: string; readonly region: string; readonly id: string; readonly tags: readonly { readonly key: string; readonly value: string }[] | null };
  readonly outcome: string;
  readonly severity: string;
  readonly layer: string;
  readonly party: string;
  readonly status: string;
  readonly cause: { readonly id: string } | null;
  readonly firstSeen: { readonly at: string };
  readonly lastSeen: { readonly at: string };
}

beforeAll(async () => {
  service = await startService();
  ({ scanId } = await uploadExample(service, '?framework=csa-ccm-4'));
  await uploadExample(service, '?framework=csa-ccm-4');
  all = await pages('');
}, 120_000);

afterAll(() => service?.stop(), 60_000);

const tagsOf = ({ resource }: Found): string[] => (resource.tags ?? []).flatMap(({ key, value }) => [key, `${key}=${value}`]);
const VALUES: Readonly<Record<string, (finding: Found) => readonly string[]>> = {
  check: ({ checkId }) => [checkId],
  kind: ({ resource }) => [resource.kind],
  service: ({ resource }) => [resource.service],
  serviceModel: ({ resource }) => [resource.serviceModel],
  severity: ({ severity }) => [severity],
  layer: ({ layer }) => [layer],
  party: ({ party }) => [party],
  outcome: ({ outcome }) => [outcome],
  status: ({ status }) => [status],
  region: ({ resource }) => [resource.region],
  cause: ({ cause }) => (cause === null ? [] : [cause.id]),
  resource: ({ resource }) => [resource.id],
  tag: tagsOf,
};
/** Filters that take one value. */
const SINGLE = new Set(['status', 'resource']);

async function pages(query: string): Promise<readonly Found[]> {
  const items: Found[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const answer: { items: Found[]; next: string | null; total: number } = await service.json(`/api/v1/findings?account=${EXAMPLE_UIN}&limit=1000&count=true&${query}${cursor === '' ? '' : `&cursor=${cursor}`}`);
    items.push(...answer.items);
    cursor = answer.next;
    if (cursor === null) expect(answer.total).toBe(items.length);
  }
  return items;
}

const fingerprints = async (query: URLSearchParams): Promise<string[]> => (await pages(query.toString())).map(({ fingerprint }) => fingerprint);

test('the example has findings with tags, without, and of resources whose tags were not recorded', () => {
  expect(all.length).toBeGreaterThan(100);
  expect(all.some(({ resource }) => (resource.tags?.length ?? 0) > 0)).toBe(true);
  expect(all.some(({ resource }) => resource.tags === null)).toBe(true);
});

test('any combination of filters admits what it admits in memory', async () => {
  const known = Object.fromEntries(Object.entries(VALUES).map(([name, of]) => [name, [...new Set(all.flatMap(of))].sort()]));
  const filters = fc.uniqueArray(fc.constantFrom(...Object.keys(VALUES)), { minLength: 1, maxLength: 3 }).chain((names) =>
    fc.tuple(...names.map((name) => fc.tuple(fc.constant(name), fc.uniqueArray(fc.constantFrom(...known[name]!), { minLength: 1, maxLength: SINGLE.has(name) ? 1 : 4 })))),
  );
  await fc.assert(
    fc.asyncProperty(filters, async (chosen) => {
      const query = new URLSearchParams(chosen.flatMap(([name, values]) => values.map((value): [string, string] => [name, value])));
      const expected = all.filter((finding) => chosen.every(([name, values]) => VALUES[name]!(finding).some((value) => values.includes(value))));
      expect(await fingerprints(query)).toEqual(expected.map(({ fingerprint }) => fingerprint));
    }),
    { numRuns: 80 },
  );
}, 120_000);

test('frameworks, families and controls admit the findings of the checks behind them', async () => {
  const framework = FRAMEWORKS.find(({ id }) => id === 'csa-ccm-4')!;
  const behind = (objectives: readonly string[]): string[] => {
    const checks = new Set(CHECKS.filter((check) => check.objectives.some((id) => objectives.includes(id))).map(({ id }) => id));
    return all.filter(({ checkId }) => checks.has(checkId)).map(({ fingerprint }) => fingerprint);
  };
  const { families } = framework;
  const objectivesOf = (controls: (typeof families)[number]['controls']): string[] => controls.flatMap((control) => control.objectives.map(({ id }) => id));
  expect(await fingerprints(new URLSearchParams({ framework: framework.id }))).toEqual(behind(objectivesOf(controlsOf(framework))));
  for (const family of families) expect(await fingerprints(new URLSearchParams({ framework: framework.id, family: family.id }))).toEqual(behind(objectivesOf(family.controls)));
  for (const control of controlsOf(framework).filter((_, index) => index % 20 === 0)) expect(await fingerprints(new URLSearchParams({ framework: framework.id, control: control.id }))).toEqual(behind(objectivesOf([control])));
});

test('times admit what was seen from then on or before', async () => {
  const { startedAt } = await service.json<{ startedAt: string }>(`/api/v1/scans/${scanId}`);
  const later = new Date(Date.parse(startedAt) + 1).toISOString();
  for (const at of [startedAt, later, '2001-01-01', '2999-01-01']) {
    const moment = Date.parse(at);
    for (const [name, admits] of [
      ['firstSeenFrom', ({ firstSeen }: Found) => Date.parse(firstSeen.at) >= moment],
      ['firstSeenBefore', ({ firstSeen }: Found) => Date.parse(firstSeen.at) < moment],
      ['lastSeenFrom', ({ lastSeen }: Found) => Date.parse(lastSeen.at) >= moment],
      ['lastSeenBefore', ({ lastSeen }: Found) => Date.parse(lastSeen.at) < moment],
    ] as const) {
      expect([name, at, await fingerprints(new URLSearchParams({ [name]: at }))]).toEqual([name, at, all.filter(admits).map(({ fingerprint }) => fingerprint)]);
    }
  }
});

test('tags follow the scans: the ones recorded last, shown with the finding', async () => {
  const tagged = all.find((finding) => (finding.resource.tags?.length ?? 0) > 0)!;
  const { key, value } = tagged.resource.tags![0]!;
  const { items } = await service.json<{ items: Found[] }>(`/api/v1/findings?account=${EXAMPLE_UIN}&filter=${encodeURIComponent(`tag:${key}=${value};check:${tagged.checkId}`)}`);
  expect(items.map(({ fingerprint }) => fingerprint)).toContain(tagged.fingerprint);
  expect(await fingerprints(new URLSearchParams({ tag: `${key}=no-such-value` }))).toEqual([]);
});

test('causes are those of the findings that the filters admit', async () => {
  for (const query of ['', 'severity=critical', `region=${all.find(({ cause }) => cause !== null)!.resource.region}`, 'layer=customer-data', 'framework=csa-ccm-4&family=IVS']) {
    const findings = await pages(`${query}&outcome=fail&status=open`);
    const expected = new Map<string, number>();
    for (const { cause } of findings) if (cause !== null) expected.set(cause.id, (expected.get(cause.id) ?? 0) + 1);
    const { items } = await service.json<{ items: { id: string; findings: number }[] }>(`/api/v1/findings/causes?account=${EXAMPLE_UIN}&limit=1000&${query}`);
    expect([query, new Map(items.map((item) => [item.id, item.findings]))]).toEqual([query, expected]);
  }
});

test('an account shows where its latest scan left findings open that meet every filter at once', async () => {
  const open = all.filter(({ status }) => status === 'open');
  const [one, other] = [open[0]!, open.find(({ severity, checkId }) => severity !== open[0]!.severity && checkId !== open[0]!.checkId)!];
  const lists = async (query: string) => (await service.json<{ items: object[]; total: number }>(`/api/v1/accounts?count=true&${query}`)).total;
  expect(await lists(`check=${one.checkId}&severity=${one.severity}&region=${one.resource.region}&kind=${one.resource.kind}`)).toBe(1);
  expect(await lists(`check=${one.checkId}&severity=${other.severity}`)).toBe(open.some(({ checkId, severity }) => checkId === one.checkId && severity === other.severity) ? 1 : 0);
  expect(await lists(`cause=${encodeURIComponent(open.find(({ cause, severity }) => cause !== null && severity === 'critical')!.cause!.id)}`)).toBe(1);
  for (const [query, number] of [['region=moon', 0], ['outcome=unknown', 1], ['framework=csa-ccm-4&family=IAM', 1], [`account=${EXAMPLE_UIN}`, 1], ['account=1', 0], ['group=none', 0], ['lastScanFrom=2999-01-01', 0], ['lastScanBefore=2999-01-01', 1], ['cause=none', 0]] as const) {
    expect([query, await lists(query)]).toEqual([query, number]);
  }
});

test('changes, facets, tallies, snapshots and controls are narrowed by the same filters', async () => {
  const { items: opened } = await service.json<{ items: { key: { check: string }; opened: number }[] }>('/api/v1/posture/changes?by=check');
  for (const severity of ['critical', 'high', 'medium', 'low']) {
    const { items } = await service.json<{ items: typeof opened }>(`/api/v1/posture/changes?by=check&severity=${severity}`);
    const checks = new Set(all.filter((finding) => finding.severity === severity).map(({ checkId }) => checkId));
    expect(items.every(({ key }) => checks.has(key.check))).toBe(true);
    expect(items.length).toBeGreaterThan(0);
    expect(items.length).toBeLessThan(opened.length);
  }
  const open = await pages('status=open&framework=csa-ccm-4&family=IAM');
  const facets = await service.json<{ total: number; facets: { region: { value: string; count: number }[] } }>('/api/v1/posture/facets?framework=csa-ccm-4&family=IAM');
  expect(facets.total).toBe(open.length);
  for (const { value, count } of facets.facets.region) expect([value, count]).toEqual([value, open.filter(({ resource }) => resource.region === value).length]);
  const tallies = async (query: string) => (await service.json<{ items: { checkId: string; fail: number; serviceModel: string }[] }>(`/api/v1/scans/${scanId}/checks?${query}`)).items;
  const known = new Map(CHECKS.map((check) => [check.id, check]));
  const every = await tallies('');
  expect(await tallies('outcome=fail')).toEqual(every.filter(({ fail }) => fail > 0));
  expect(await tallies('kind=cos.bucket')).toEqual(every.filter(({ checkId }) => known.get(checkId)?.subject.kind === 'cos.bucket'));
  expect(await tallies('service=COS&party=customer')).toEqual(every.filter(({ checkId, serviceModel }) => known.get(checkId)?.subject.service === 'COS' && partyFor(known.get(checkId)!.layer, serviceModel as 'iaas') === 'customer'));
  const snapshots = async (query: string) => (await service.json<{ total: number }>(`/api/v1/accounts/${EXAMPLE_UIN}/snapshots?count=true&${query}`)).total;
  expect([await snapshots(''), await snapshots('capturedBefore=2001-01-01'), await snapshots('capturedFrom=2001-01-01'), await snapshots('region=moon'), await snapshots('region=ap-guangzhou')]).toEqual([1, 0, 1, 0, 1]);
  const { items: controls } = await service.json<{ items: { checks: { checkId: string }[] }[] }>(`/api/v1/scans/${scanId}/assessments/csa-ccm-4/controls?severity=critical&limit=1000`);
  expect(controls.length).toBeGreaterThan(0);
  for (const { checks } of controls) expect(checks.some(({ checkId }) => known.get(checkId)?.severity === 'critical')).toBe(true);
});
