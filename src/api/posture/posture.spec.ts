import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CHECKS } from '../../checks/catalogue.js';
import { FRAMEWORKS } from '../../frameworks/catalogue.js';
import { FindingRepository, type StoredFinding } from '../../persistence/finding.repository.js';
import { ReportRepository } from '../../persistence/report.repository.js';
import { randomNumbers, writeRandomPortfolio, type RandomScan } from '../../persistence/testing/random-portfolio.js';
import { sampleFinding, sampleResource, sampleSnapshot } from '../../persistence/testing/sample-scan.js';
import { ScanWriter } from '../../persistence/scan-writer.js';
import { openTemporaryDatabase, type TemporaryDatabase } from '../../persistence/testing/temporary-database.js';
import { applicationOn, ask } from '../testing.fixture.js';

let database: TemporaryDatabase;
let app: NestFastifyApplication;
let scans: RandomScan[];
let accounts: string[];
let findings: Map<string, readonly StoredFinding[]>;

beforeAll(async () => {
  database = await openTemporaryDatabase();
  app = await applicationOn(database);
  scans = await writeRandomPortfolio(database, 7, { accounts: 4, scans: 4 });
  accounts = [...new Set(scans.map(({ uin }) => uin))].sort();
  findings = new Map();
  for (const uin of accounts) findings.set(uin, (await new FindingRepository(database.dataSource).list({ uin }, { status: 'open' }, { limit: 1000 }))!.items);
  const put = await app.inject({ method: 'PUT', url: '/api/v1/account-groups/retail', headers: { 'content-type': 'application/json' }, payload: JSON.stringify({ name: 'Retail \u96F6\u552E', accounts: accounts.slice(0, 2) }) });
  expect([put.statusCode, put.json()]).toEqual([200, { slug: 'retail', name: 'Retail \u96F6\u552E', accounts: accounts.slice(0, 2) }]);
}, 120_000);
afterAll(async () => {
  await app.close();
  await database.close();
});

const lastScan = (uin: string, framework: string): RandomScan => scans.filter((scan) => scan.uin === uin && scan.frameworks.includes(framework)).at(-1)!;
const open = (uins: readonly string[]): StoredFinding[] => uins.flatMap((uin) => findings.get(uin) ?? []);
interface Numbers {
  readonly key: Readonly<Record<string, string>>;
  readonly accounts: number;
  readonly controls: { readonly states: Record<string, number>; readonly coverage: number; readonly conformance: number } | null;
  readonly findings: { readonly open: Record<string, number>; readonly openTotal: number; readonly unknown: number; readonly meanAgeDays: number };
}

describe('posture', () => {
  it('of a group is that of its accounts, with the scorecard that their reports add up to', async () => {
    const { status, body } = await ask<{ unit: string; items: Numbers[] }>(app, '/api/v1/posture?framework=north&group=retail');
    expect([status, body.unit, body.items.length, body.items[0]?.accounts]).toEqual([200, 'control', 1, 2]);
    const states: Record<string, number> = {};
    for (const uin of accounts.slice(0, 2)) {
      const report = (await new ReportRepository(database.dataSource).get(lastScan(uin, 'north').scanId, 'north'))!;
      for (const [state, number] of Object.entries(report.scorecard.states)) states[state] = (states[state] ?? 0) + number;
    }
    expect(body.items[0]?.controls?.states).toEqual(states);
    const favourable = states['satisfied']! + states['inherited']!;
    expect(body.items[0]?.controls?.conformance).toBe(favourable / (favourable + states['not-satisfied']!));
  });

  it('without a framework tells findings and adds no controls up', async () => {
    const { body } = await ask<{ items: Numbers[] }>(app, '/api/v1/posture');
    const failing = open(accounts).filter(({ outcome }) => outcome === 'fail');
    expect(body.items[0]).toMatchObject({ accounts: 4, controls: null, findings: { openTotal: failing.length, unknown: open(accounts).length - failing.length } });
    const hour = Math.floor(Date.now() / 3_600_000) * 3_600_000;
    const ages = failing.map(({ firstSeen }) => (hour - Date.parse(firstSeen.at)) / 86_400_000);
    expect(body.items[0]!.findings.meanAgeDays).toBeCloseTo(ages.reduce((sum, age) => sum + age, 0) / ages.length, 0);
  });

  it('answers 304 until something changes', async () => {
    const first = await ask(app, '/api/v1/posture?by=account');
    const etag = String(first.headers['etag']);
    expect(await ask(app, '/api/v1/posture?by=account', { 'if-none-match': etag })).toMatchObject({ status: 304, text: '' });
    const put = await app.inject({ method: 'PUT', url: '/api/v1/account-groups/other', payload: '{"name":"Other","accounts":[]}' });
    expect(put.statusCode).toBe(200);
    const again = await ask(app, '/api/v1/posture?by=account', { 'if-none-match': etag });
    expect([again.status, again.text]).toEqual([200, first.text]);
  });

  it.each([
    ['family=A', 'parameter-invalid', 400],
    ['by=layer,party,account', 'parameter-invalid', 400],
    ['group=retial', 'group-unknown', 404],
    ['account=1', 'account-unknown', 404],
    ['layer=moon', 'parameter-invalid', 400],
    ['frame=north', 'parameter-invalid', 400],
    ['at=2026-02-31T25:00:00Z', 'parameter-invalid', 400],
  ])('refuses %s', async (query, code, status) => {
    expect(await ask(app, `/api/v1/posture?${query}`)).toMatchObject({ status, body: { code } });
  });

  it('over time ends with how things stand now', async () => {
    const day = scans.at(-1)!.startedAt.slice(0, 10);
    const { body } = await ask<{ items: { key: object; points: (Numbers & { at: string })[] }[] }>(app, `/api/v1/posture/trend?framework=north&from=2026-01-01&to=${day}T23:59:59Z&bucket=week&by=account`);
    const now = await ask<{ items: Numbers[] }>(app, '/api/v1/posture?framework=north&by=account');
    expect(body.items.map(({ key, points }) => ({ key, states: points.at(-1)?.controls?.states, open: points.at(-1)?.findings.open })).sort((a, b) => (JSON.stringify(a.key) < JSON.stringify(b.key) ? -1 : 1))).toEqual(
      now.body.items.map(({ key, controls, findings: numbers }) => ({ key, states: controls?.states, open: numbers.open })),
    );
    expect((await ask(app, '/api/v1/posture/trend?from=2026-01-01&to=2030-01-01')).status).toBe(400);
  });
});

describe('what stands beside posture', () => {
  it('causes are those of all findings, the worst first', async () => {
    const { body } = await ask<{ items: { account: string; id: string; findings: number; resources: number; worstSeverity: string }[] }>(app, '/api/v1/posture/causes?limit=50');
    const expected = [];
    for (const account of accounts) for (const cause of (await new FindingRepository(database.dataSource).causes({ uin: account }))!) expected.push({ account, ...cause });
    const rank = (severity: string) => ['critical', 'high', 'medium', 'low'].indexOf(severity);
    expected.sort((a, b) => rank(a.worstSeverity) - rank(b.worstSeverity) || b.findings - a.findings || Number(a.account) - Number(b.account) || (a.id < b.id ? -1 : 1));
    expect(expected.length).toBeGreaterThan(10);
    expect(body.items).toEqual(expected);
  });

  it('changes are what comparing each scan with the one before comes to', async () => {
    const expected = new Map<string, { opened: number; resolved: number }>();
    for (const uin of accounts) {
      let before: readonly StoredFinding[] = [];
      for (const scan of scans.filter((one) => one.uin === uin)) {
        const after = (await new FindingRepository(database.dataSource).list({ scanId: scan.scanId }, {}, { limit: 1000 }))!.items;
        const failing = (finding: StoredFinding) => finding.status === 'open' && finding.outcome === 'fail';
        const failed = new Set(before.filter(failing).map(({ fingerprint }) => fingerprint));
        for (const finding of after) {
          const key = `${scan.startedAt.slice(0, 10)} ${finding.checkId}`;
          const opened = failing(finding) && !failed.has(finding.fingerprint);
          const resolved = finding.status === 'resolved' && failed.has(finding.fingerprint);
          if (!opened && !resolved) continue;
          const sums = expected.get(key) ?? { opened: 0, resolved: 0 };
          expected.set(key, { opened: sums.opened + Number(opened), resolved: sums.resolved + Number(resolved) });
        }
        before = after;
      }
    }
    const { body } = await ask<{ items: { key: { day: string; check: string }; opened: number; resolved: number }[] }>(app, `/api/v1/posture/changes?from=2026-01-01&to=2026-12-31&by=day,check&account=${accounts.join(',')}`);
    expect(expected.size).toBeGreaterThan(20);
    expect(new Map(body.items.map(({ key, opened, resolved }) => [`${key.day} ${key.check}`, { opened, resolved }]))).toEqual(expected);
    // Without types they come from other rows.
    const days = new Map<string, { day: string; opened: number; resolved: number }>();
    for (const [key, { opened, resolved }] of expected) {
      const day = key.slice(0, 10);
      const sums = days.get(day) ?? { day, opened: 0, resolved: 0 };
      days.set(day, { day, opened: sums.opened + opened, resolved: sums.resolved + resolved });
    }
    const byDay = await ask<typeof body>(app, `/api/v1/posture/changes?from=2026-01-01&to=2026-12-31&by=day&account=${accounts.join(',')}`);
    expect(byDay.body.items.map(({ key, opened, resolved }) => ({ day: key.day, opened, resolved }))).toEqual([...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1)));
  });

  it('facets are exact for random combinations of filters', async () => {
    const random = randomNumbers(11);
    const all = open(accounts);
    const values: Readonly<Record<string, (finding: StoredFinding) => string>> = {
      check: ({ checkId }) => checkId, severity: ({ severity }) => severity, layer: ({ layer }) => layer, party: ({ party }) => party, serviceModel: ({ resource }) => resource.serviceModel,
      service: ({ resource }) => resource.service, kind: ({ resource }) => resource.kind, region: ({ resource }) => resource.region, outcome: ({ outcome }) => outcome,
      account: (finding) => accounts.find((uin) => findings.get(uin)!.includes(finding))!,
    };
    const facets = Object.keys(values);
    for (let round = 0; round < 60; round += 1) {
      const chosen: Record<string, string[]> = {};
      for (let filters = random(4); filters > 0; filters -= 1) {
        const facet = facets[random(facets.length)]!;
        chosen[facet] = [...new Set([values[facet]!(all[random(all.length)]!), values[facet]!(all[random(all.length)]!)])];
      }
      const query = Object.entries(chosen).flatMap(([facet, list]) => list.map((value) => `${facet}=${encodeURIComponent(value)}`)).join('&');
      const { body } = await ask<{ total: number; facets: Record<string, { value: string; count: number }[]> }>(app, `/api/v1/posture/facets?${query}`);
      const meets = (finding: StoredFinding, except?: string) => Object.entries(chosen).every(([facet, list]) => facet === except || list.includes(values[facet]!(finding)));
      expect({ query, total: body.total }).toEqual({ query, total: all.filter((finding) => meets(finding)).length });
      for (const facet of facets) {
        const counted = new Map<string, number>();
        for (const finding of all.filter((one) => meets(one, facet))) counted.set(values[facet]!(finding), (counted.get(values[facet]!(finding)) ?? 0) + 1);
        expect({ query, facet, counts: new Map(body.facets[facet]!.map(({ value, count }) => [value, count])) }).toEqual({ query, facet, counts: counted });
      }
    }
  });

  it('facets of a framework count the findings of its checks, and follow new scans', async () => {
    const framework = FRAMEWORKS[0]!;
    const objectives = new Set(framework.families.flatMap(({ controls }) => controls.flatMap((control) => control.objectives.map(({ id }) => id))));
    const inside = CHECKS.find((check) => check.objectives.some((objective) => objectives.has(objective)))!.id;
    await ask(app, '/api/v1/posture/facets');
    const writer = await ScanWriter.begin(database, { account: { uin: '970000' } });
    await writer.finishSnapshot(sampleSnapshot('facets'));
    await writer.beginScan({ startedAt: '2026-03-01T00:00:00.000Z', toolVersion: '0.1.0', checksHash: 'checks' });
    for (const id of ['disk-1', 'disk-2']) {
      writer.evaluated(sampleResource(id), [{ id: inside }], Uint8Array.of(1));
      writer.finding(sampleFinding('970000', inside, sampleResource(id)));
    }
    await writer.finish({ tallies: [], slices: [], reports: [] });
    const { body } = await ask<{ total: number; facets: Record<string, object[]> }>(app, `/api/v1/posture/facets?framework=${framework.id}`);
    expect(body.total).toBe(2);
    expect(body.facets['check']).toEqual([{ value: inside, count: 2 }]);
    expect(body.facets['framework']).toContainEqual({ value: framework.id, count: 2 });
    expect(await ask(app, '/api/v1/posture/facets?framework=none')).toMatchObject({ status: 404, body: { code: 'framework-unknown' } });
  });

  it('ranking puts the worst account first and tells what was before', async () => {
    const { body } = await ask<{ total: number; items: { rank: number; account: string; value: number; valueBefore: number | null }[] }>(app, `/api/v1/posture/ranking?sort=critical&account=${accounts.join(',')}&since=${scans[7]!.startedAt}`);
    const criticals = accounts.map((account) => ({ account, value: open([account]).filter(({ severity, outcome }) => severity === 'critical' && outcome === 'fail').length }));
    criticals.sort((a, b) => b.value - a.value || (a.account < b.account ? -1 : 1));
    expect(body.items.map(({ account, value }) => ({ account, value }))).toEqual(criticals);
    const before = await ask<{ items: Numbers[] }>(app, `/api/v1/posture?by=account&at=${scans[7]!.startedAt}`);
    for (const { account, valueBefore } of body.items) expect(valueBefore).toBe(before.body.items.find(({ key }) => key['account'] === account)?.findings.open['critical'] ?? null);
    expect(await ask(app, '/api/v1/posture/ranking?sort=coverage')).toMatchObject({ status: 400 });
  });

  it('comparison shows accounts side by side, family by family', async () => {
    const [one, two] = [accounts[2]!, accounts[0]!];
    const { body } = await ask<{ items: (Numbers & { account: string; reportId: string; families: (Numbers & { family: string })[] })[] }>(app, `/api/v1/posture/comparison?framework=south&account=${one},${two}`);
    expect(body.items.map(({ account }) => account)).toEqual([one, two]);
    for (const item of body.items) {
      const report = (await new ReportRepository(database.dataSource).get(lastScan(item.account, 'south').scanId, 'south'))!;
      expect(item.reportId).toBe(report.id);
      expect(item.controls).toEqual(report.scorecard);
      expect(item.families.map(({ family, controls }) => ({ family, controls }))).toEqual(report.families.map(({ id, scorecard }) => ({ family: id, controls: scorecard })));
    }
    expect(await ask(app, `/api/v1/posture/comparison?framework=south&account=${one}`)).toMatchObject({ status: 400 });
  });

  it('expiries are those of the latest reports', async () => {
    const { body } = await ask<{ items: { account: string; frameworkId: string; id: string; expiresAt: string }[] }>(app, '/api/v1/posture/expiries?days=3660&kind=certificate');
    const now = Math.floor(Date.now() / 3_600_000) * 3_600_000;
    const expected = [];
    for (const account of accounts) {
      for (const frameworkId of ['north', 'south']) {
        const report = (await new ReportRepository(database.dataSource).get(lastScan(account, frameworkId).scanId, frameworkId))!;
        const expiresAt = `${report.certificates[0]!.expiresAt}T23:59:59.999Z`;
        if (Date.parse(expiresAt) >= now - 30 * 86_400_000) expected.push({ account, frameworkId, id: 'cert-1', expiresAt });
      }
    }
    const sorted = (items: readonly object[]) => items.map((item) => JSON.stringify(item)).sort();
    expect(sorted(body.items.map(({ account, frameworkId, id, expiresAt }) => ({ account, frameworkId, id, expiresAt })))).toEqual(sorted(expected));
  });

  it('badges are images that name the number and what it rests on', async () => {
    const { status, headers, text } = await ask(app, `/api/v1/accounts/${accounts[0]}/badges/north.svg`);
    const { body } = await ask<{ items: Numbers[] }>(app, `/api/v1/posture?framework=north&account=${accounts[0]}`);
    expect([status, headers['content-type']]).toEqual([200, 'image/svg+xml; charset=utf-8']);
    expect(text).toContain(`${Math.floor(body.items[0]!.controls!.conformance * 100)} % (coverage ${Math.floor(body.items[0]!.controls!.coverage * 100)} %)`);
    const chinese = await ask(app, `/api/v1/accounts/${accounts[0]}/badges/north.svg?metric=critical&locale=zh-CN`);
    expect(chinese.text).toContain(`\u4E25\u91CD\u95EE\u9898 ${body.items[0]!.findings.open['critical']}`);
    expect((await ask(app, `/api/v1/accounts/${accounts[0]}/badges/none.svg`)).text).toContain('not assessed');
    expect((await ask(app, '/api/v1/accounts/1/badges/north.svg')).status).toBe(404);
  });

  it('groups can be listed, read and removed', async () => {
    expect(await ask(app, '/api/v1/account-groups')).toMatchObject({ body: { items: [{ slug: 'other', accounts: [] }, { slug: 'retail', accounts: accounts.slice(0, 2) }] } });
    expect((await app.inject({ method: 'DELETE', url: '/api/v1/account-groups/other' })).statusCode).toBe(204);
    expect((await app.inject({ method: 'DELETE', url: '/api/v1/account-groups/other' })).statusCode).toBe(404);
    for (const [slug, payload] of [['Retail', '{"name":"x","accounts":[]}'], ['retail', '{"name":"x"}'], ['retail', 'no json']]) {
      expect((await app.inject({ method: 'PUT', url: `/api/v1/account-groups/${slug}`, payload: payload! })).statusCode).toBe(400);
    }
    expect((await app.inject({ method: 'PUT', url: '/api/v1/account-groups/retail', payload: '{"name":"x","accounts":["5"]}' })).statusCode).toBe(404);
    expect((await ask<{ accounts: string[] }>(app, '/api/v1/account-groups/retail')).body.accounts).toEqual(accounts.slice(0, 2));
  });
});
