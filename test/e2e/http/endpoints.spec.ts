import { startService, uploadExample, EXAMPLE_UIN, type Service, type Uploaded } from './service.js';

/** Every endpoint over real HTTP; each answer, right or wrong, is held against the OpenAPI document. */

let service: Service;
let scan: Uploaded;

beforeAll(async () => {
  service = await startService();
  scan = await uploadExample(service);
}, 120_000);

afterAll(() => service?.stop(), 60_000);

const NO_SCAN = '00000000-0000-4000-8000-000000000000';

test('every endpoint answers as the document says, in success and in refusal', async () => {
  const { scanId, snapshotId } = scan;
  const { items } = await service.json<{ items: { fingerprint: string; checkId: string }[] }>(`/api/v1/findings?scan=${scanId}&limit=5`);
  const { fingerprint, checkId } = items[0]!;
  const right = [
    '/health/live',
    '/health/ready',
    '/health/startup',
    '/api/v1/accounts',
    `/api/v1/accounts/${EXAMPLE_UIN}`,
    `/api/v1/accounts/${EXAMPLE_UIN}/snapshots?sort=capturedAt`,
    `/api/v1/accounts/${EXAMPLE_UIN}/findings/${fingerprint}`,
    `/api/v1/snapshots/${snapshotId}`,
    `/api/v1/snapshots/${snapshotId}/content`,
    `/api/v1/scans?account=${EXAMPLE_UIN}&count=true`,
    `/api/v1/scans/${scanId}`,
    `/api/v1/scans/${scanId}/checks?severity=critical,high&framework=csa-ccm-4`,
    `/api/v1/scans/${scanId}/slices?state=incomplete`,
    `/api/v1/scans/${scanId}/checks/${checkId}/population`,
    `/api/v1/findings?account=${EXAMPLE_UIN}&count=true&sort=-severity`,
    `/api/v1/findings/causes?scan=${scanId}&limit=5`,
    `/api/v1/assessments?latest=true`,
    `/api/v1/scans/${scanId}/assessments`,
    `/api/v1/scans/${scanId}/assessments/iso-27001-2022`,
    `/api/v1/scans/${scanId}/assessments/iso-27001-2022/controls?state=not-satisfied&party=customer,shared`,
    `/api/v1/scans/${scanId}/assessments/iso-27001-2022/families/A.8`,
    '/api/v1/frameworks',
    '/api/v1/frameworks/mlps-2-level3',
    '/api/v1/frameworks/csa-ccm-4',
    '/api/v1/checks?framework=iso-27001-2022&family=A.8&limit=1000',
    `/api/v1/checks/${checkId}`,
    '/api/v1/posture',
    '/api/v1/posture/trend?bucket=week',
    '/api/v1/posture/causes',
    '/api/v1/posture/changes',
    '/api/v1/posture/expiries',
    '/api/v1/posture/ranking?framework=csa-ccm-4&sort=coverage',
    '/api/v1/posture/facets?severity=high',
    '/api/v1/posture?by=framework,layer&fields=key,findings.openTotal',
    `/api/v1/accounts/${EXAMPLE_UIN}/badges/csa-ccm-4.svg`,
    '/api/v1/account-groups',
    '/metrics',
  ];
  const group = { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name: 'Retail', accounts: [EXAMPLE_UIN] }) };
  expect((await service.ask('/api/v1/account-groups/retail', group)).status).toBe(200);
  expect((await service.ask('/api/v1/account-groups/retail')).status).toBe(200);
  expect((await service.ask('/api/v1/account-groups/retail', { method: 'DELETE' })).status).toBe(204);
  for (const path of right) expect({ path, status: (await service.ask(path)).status }).toEqual({ path, status: 200 });

  const { items: groups } = await service.json<{ items: object[] }>(`/api/v1/posture?framework=csa-ccm-4&by=layer&filter=account:${EXAMPLE_UIN}&fields=key,findings.openTotal`);
  expect(groups.length).toBeGreaterThan(3);
  for (const group of groups) expect(group).toEqual({ key: { layer: expect.any(String) as unknown }, findings: { openTotal: expect.any(Number) as unknown } });

  const wrong: [string, number][] = [
    ['/api/v1/accounts/999', 404],
    ['/api/v1/accounts/999/snapshots', 404],
    [`/api/v1/accounts/${EXAMPLE_UIN}/findings/zz`, 404],
    [`/api/v1/snapshots/${NO_SCAN}`, 404],
    ['/api/v1/snapshots/not-a-uuid/content', 404],
    [`/api/v1/scans/${NO_SCAN}`, 404],
    [`/api/v1/scans/${NO_SCAN}/checks`, 404],
    [`/api/v1/scans/${NO_SCAN}/slices`, 404],
    [`/api/v1/scans/${scanId}/checks/none/population`, 404],
    [`/api/v1/scans/${NO_SCAN}/assessments`, 404],
    [`/api/v1/scans/${scanId}/assessments/none`, 404],
    [`/api/v1/scans/${scanId}/assessments/none/controls`, 404],
    [`/api/v1/scans/${scanId}/assessments/iso-27001-2022/families/none`, 404],
    [`/api/v1/scans/${scanId}/assessments/iso-27001-2022/families/none/report.pdf`, 404],
    ...['report', 'responsibility-matrix', 'statement-of-applicability', 'evidence-annex'].map((name): [string, number] => [`/api/v1/scans/${scanId}/assessments/none/${name}.pdf`, 404]),
    ['/api/v1/frameworks/none', 404],
    ['/api/v1/checks/none', 404],
    ['/api/v1/checks?framework=none', 404],
    ['/api/v1/checks?family=A.8', 400],
    ['/api/v1/findings', 400],
    [`/api/v1/findings?account=${EXAMPLE_UIN}&scan=${scanId}`, 400],
    ['/api/v1/findings?account=999', 404],
    [`/api/v1/findings?account=${EXAMPLE_UIN}&firstSeenFrom=yesterday`, 400],
    ['/api/v1/scans?limit=0', 400],
    ['/api/v1/scans?cursor=nonsense', 400],
    ['/api/v1/scans?sort=size', 400],
    ['/api/v1/accounts?fields=..', 400],
    ['/api/v1/accounts/1?x=1', 400],
    ['/health/live?x=1', 400],
    ['/api/v1/assessments?cursor=WyItYXQiXQ', 400],
    [`/api/v1/posture/comparison?account=${EXAMPLE_UIN}&framework=csa-ccm-4`, 400],
    ['/api/v1/account-groups/none', 404],
    ['/api/v1/nowhere', 404],
  ];
  for (const [path, status] of wrong) expect({ path, status: (await service.ask(path)).status }).toEqual({ path, status });

  // The other topics have tests of their own.
  const topics = ['accounts', 'assessments', 'catalogue', 'findings', 'health', 'scans', 'snapshots', 'posture'];
  const operations = Object.entries(service.document.paths).flatMap(([path, methods]) => Object.entries(methods).filter(([, one]) => one.tags?.some((tag) => topics.includes(tag))).map(([method]) => `${method.toUpperCase()} ${path}`));
  const answered = new Set([...service.contract.seen].map((one) => one.replace(/ \d+$/, '')));
  expect(operations.filter((one) => !answered.has(one))).toEqual([]);
});

test('an ETag answers 304 while nothing has changed, and another one after a change', async () => {
  const path = `/api/v1/accounts/${EXAMPLE_UIN}`;
  const first = await service.ask(path);
  const tag = first.headers.get('etag')!;
  expect(tag).toMatch(/^"[\w-]{20,}"$/);
  const again = await service.ask(path, { headers: { 'if-none-match': `"other", W/${tag}` } });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe('');
  expect(again.headers.get('etag')).toBe(tag);
  for (const known of [tag, '*']) expect((await fetch(`${service.url}${path}`, { method: 'HEAD', headers: { 'if-none-match': known } })).status).toBe(304);
  expect((await fetch(`${service.url}${path}`, { method: 'HEAD', headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  await uploadExample(service, '?framework=iso-27001-2022');
  const changed = await service.ask(path, { headers: { 'if-none-match': tag } });
  expect(changed.status).toBe(200);
  expect(changed.headers.get('etag')).not.toBe(tag);
});

test('fields answers only what was asked for, filter takes filters in one text', async () => {
  const { items } = await service.json<{ items: object[] }>(`/api/v1/findings?scan=${scan.scanId}&fields=fingerprint,resource.id,resource.kind,nothing&limit=3`);
  expect(items).toHaveLength(3);
  for (const item of items) expect(item).toEqual({ fingerprint: expect.any(String) as unknown, resource: { id: expect.any(String) as unknown, kind: expect.any(String) as unknown } });
  expect(await service.json(`/api/v1/scans/${scan.scanId}/assessments/csa-ccm-4?fields=framework.id`)).toEqual({ framework: { id: 'csa-ccm-4' } });

  const apart = await service.json<{ total: number }>(`/api/v1/findings?scan=${scan.scanId}&severity=critical,high&region=ap-guangzhou&count=true`);
  const together = await service.json<{ total: number }>(`/api/v1/findings?scan=${scan.scanId}&filter=${encodeURIComponent('severity:critical,high;region:ap-guangzhou')}&count=true`);
  expect(together.total).toBe(apart.total);
  expect(apart.total).toBeGreaterThan(0);
  expect((await service.ask(`/api/v1/findings?scan=${scan.scanId}&filter=size:1`)).status).toBe(400);
});

test('downloads go on where they stopped', async () => {
  const path = `/api/v1/snapshots/${scan.snapshotId}/content`;
  const whole = await service.ask(path);
  const bytes = Buffer.from(await whole.arrayBuffer());
  expect(Number(whole.headers.get('content-length'))).toBe(bytes.length);
  expect(whole.headers.get('accept-ranges')).toBe('bytes');
  const tag = whole.headers.get('etag')!;
  const cases: [string, number, number][] = [
    ['bytes=0-99', 0, 100],
    ['bytes=1000-', 1000, bytes.length],
    ['bytes=-50', bytes.length - 50, bytes.length],
    [`bytes=${bytes.length - 1}-${bytes.length + 1000}`, bytes.length - 1, bytes.length],
  ];
  for (const [range, start, end] of cases) {
    const part = await service.ask(path, { headers: { range, 'if-range': tag } });
    expect({ range, status: part.status, header: part.headers.get('content-range') }).toEqual({ range, status: 206, header: `bytes ${start}-${end - 1}/${bytes.length}` });
    expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(start, end))).toBe(true);
  }
  expect((await service.ask(path, { headers: { range: 'bytes=0-9', 'if-range': '"another"' } })).status).toBe(200);
  const outside = await service.ask(path, { headers: { range: `bytes=${bytes.length}-` } });
  expect(outside.status).toBe(416);
  expect(outside.headers.get('content-range')).toBe(`bytes */${bytes.length}`);
  expect((await service.ask(path, { headers: { 'if-none-match': tag } })).status).toBe(304);
});
