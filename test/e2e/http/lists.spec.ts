import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { EXAMPLE, EXAMPLE_UIN, startService, uploadExample, type Service, type Uploaded } from './service.js';

/** Pages, orders and repeated writes over real HTTP. */

let service: Service;
let scan: Uploaded;

beforeAll(async () => {
  service = await startService();
  scan = await uploadExample(service, '?framework=csa-ccm-4');
}, 120_000);

afterAll(() => service?.stop(), 60_000);

interface Listed {
  readonly items: readonly { readonly fingerprint: string; readonly severity: string; readonly region?: string }[];
  readonly next: string | null;
  readonly total?: number;
}

/** Every page of a list; `between` may change the world after a page was read. */
async function everyPage(path: string, limit: number, between: (page: number) => Promise<void> = async () => undefined): Promise<Listed['items']> {
  const items: Listed['items'][number][] = [];
  let cursor: string | null = null;
  for (let page = 0; page === 0 || cursor !== null; page += 1) {
    const answer: Listed = await service.json(`${path}&limit=${limit}${cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`}`);
    items.push(...answer.items);
    cursor = answer.next;
    await between(page);
  }
  return items;
}

test('in every order and page size, pages hold each finding once and in order', async () => {
  const { total } = await service.json<Listed>(`/api/v1/findings?scan=${scan.scanId}&limit=1&count=true`);
  const all = new Set((await everyPage(`/api/v1/findings?scan=${scan.scanId}`, 1000)).map(({ fingerprint }) => fingerprint));
  expect(all.size).toBe(total);
  const orders = fc.constantFrom('id', 'severity', 'check', 'region', 'resource', 'firstSeen', 'since', 'lastSeen');
  await fc.assert(
    fc.asyncProperty(orders, fc.boolean(), fc.integer({ min: 60, max: 900 }), async (name, descending, limit) => {
      const sort = descending ? `-${name}` : name;
      const paged = (await everyPage(`/api/v1/findings?scan=${scan.scanId}&sort=${sort}`, limit)).map(({ fingerprint }) => fingerprint);
      expect(paged).toHaveLength(all.size);
      expect(new Set(paged)).toEqual(all);
      const atOnce = await everyPage(`/api/v1/findings?scan=${scan.scanId}&sort=${sort}`, 1000);
      expect(paged).toEqual(atOnce.map(({ fingerprint }) => fingerprint));
    }),
    { numRuns: 12 },
  );
}, 120_000);

test('sorted by severity the worst come first, and last with a minus', async () => {
  const rank = (severity: string): number => ['critical', 'high', 'medium', 'low'].indexOf(severity);
  const ranks = (await everyPage(`/api/v1/findings?scan=${scan.scanId}&sort=severity`, 200)).map(({ severity }) => rank(severity));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  const reversed = (await everyPage(`/api/v1/findings?scan=${scan.scanId}&sort=-severity`, 200)).map(({ severity }) => rank(severity));
  expect(reversed).toEqual([...ranks].reverse());
});

test('a page that was begun goes on as it began while scans come in', async () => {
  const path = `/api/v1/findings?account=${EXAMPLE_UIN}&sort=severity`;
  const before = await everyPage(path, 1000);
  const during = await everyPage(path, Math.ceil(before.length / 3), async (page) => {
    if (page === 0) await uploadExample(service, '?framework=csa-ccm-4');
  });
  expect(during.map(({ fingerprint }) => fingerprint)).toEqual(before.map(({ fingerprint }) => fingerprint));

  const scans = (await service.json<{ items: { id: string }[] }>('/api/v1/scans?limit=1000')).items.map(({ id }) => id);
  const first = await service.json<{ items: { id: string }[]; next: string }>('/api/v1/scans?limit=1');
  await uploadExample(service, '?framework=csa-ccm-4');
  const second = await service.json<{ items: { id: string }[] }>(`/api/v1/scans?limit=1&cursor=${first.next}`);
  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(scans.slice(0, 2));
}, 120_000);

test('a cursor of another order or list is refused', async () => {
  const { next } = await service.json<Listed>(`/api/v1/findings?scan=${scan.scanId}&sort=region&limit=1`);
  expect((await service.ask(`/api/v1/findings?scan=${scan.scanId}&sort=severity&limit=1&cursor=${next}`)).status).toBe(400);
  expect((await service.ask(`/api/v1/scans?cursor=${next}`)).status).toBe(400);
});

test('times, frameworks and controls filter findings', async () => {
  const count = async (query: string) => (await service.json<Listed>(`/api/v1/findings?scan=${scan.scanId}&limit=1&count=true&${query}`)).total!;
  const all = await count('');
  expect(await count('firstSeenFrom=2000-01-01')).toBe(all);
  expect(await count('firstSeenBefore=2000-01-01')).toBe(0);
  expect((await count('lastSeenFrom=2100-01-01')) + (await count('lastSeenBefore=2100-01-01'))).toBe(all);
  const framework = await count('framework=csa-ccm-4');
  const family = await count('framework=csa-ccm-4&family=IAM');
  expect(family).toBeGreaterThan(0);
  expect(family).toBeLessThan(framework);
  expect(framework).toBeLessThanOrEqual(all);
});

test('a write that is repeated with its key is carried out once', async () => {
  const body = readFileSync(EXAMPLE);
  const send = (key: string, query = '?framework=csa-ccm-4') => service.ask(`/api/v1/scans${query}`, { method: 'POST', headers: { 'content-type': 'application/x-ndjson', 'idempotency-key': key }, body });
  const total = async () => (await service.json<{ total: number }>('/api/v1/scans?count=true')).total;
  const before = await total();
  const first = await send('upload-1');
  expect(first.status).toBe(201);
  expect(first.headers.get('idempotency-replayed')).toBeNull();
  const again = await send('upload-1');
  expect(again.status).toBe(201);
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  expect(await again.json()).toEqual(await first.json());
  expect(await total()).toBe(before + 1);

  expect((await send('upload-1', '?framework=iso-27001-2022')).status).toBe(422);
  expect((await send('x'.repeat(129))).status).toBe(400);

  const refused = await service.ask('/api/v1/scans?framework=csa-ccm-4', { method: 'POST', headers: { 'idempotency-key': 'upload-2' }, body: 'no snapshot' });
  expect(refused.status).toBe(400);
  expect((await send('upload-2')).status).toBe(201);

  const together = await Promise.all([send('upload-3'), send('upload-3'), send('upload-3')]);
  expect(together.filter(({ status }) => status !== 409).map(({ status }) => status)).toContain(201);
  expect(await total()).toBe(before + 3);
}, 120_000);
