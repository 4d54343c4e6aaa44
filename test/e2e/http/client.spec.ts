import { readFileSync } from 'node:fs';
import { demarcClient, everyItem, DemarcProblem, type DemarcClient } from '../../../client/demarc.js';
import { EXAMPLE, EXAMPLE_UIN, startService, type Service } from './service.js';

/** The typed client against a real service; that this file compiles is half of the test. */

let service: Service;
let client: DemarcClient;

beforeAll(async () => {
  service = await startService();
  client = demarcClient({ baseUrl: service.url });
}, 120_000);

afterAll(() => service?.stop(), 60_000);

test('it uploads, lists with filters, walks pages and reads problems, all typed', async () => {
  const { data: uploaded } = await client.POST('/api/v1/scans', { params: { query: { framework: ['csa-ccm-4'] } }, body: readFileSync(EXAMPLE, 'utf8'), bodySerializer: (body: unknown) => body as string, headers: { 'content-type': 'application/x-ndjson' } });
  // Without wait=false it is no job.
  if (uploaded === undefined || !('assessments' in uploaded)) throw new Error('the upload was not audited');
  const scanId: string = uploaded.scanId;
  expect(uploaded.assessments.map(({ frameworkId }) => frameworkId)).toEqual(['csa-ccm-4']);

  const { data: page } = await client.GET('/api/v1/findings', { params: { query: { scan: scanId, severity: ['critical', 'high'], count: 'true', limit: 5 } } });
  const severities: ('critical' | 'high' | 'medium' | 'low')[] = page!.items.map(({ severity }) => severity);
  expect(severities.every((severity) => severity === 'critical' || severity === 'high')).toBe(true);

  const { data: posture } = await client.GET('/api/v1/posture', { params: { query: { framework: 'csa-ccm-4', by: ['layer'] } } });
  const layers: (string | undefined)[] = posture!.items.map(({ key }) => key.layer);
  expect([layers.includes('customer-data'), posture!.items.every(({ controls }) => (controls?.states.satisfied ?? -1) >= 0)]).toEqual([true, true]);

  let walked = 0;
  const pages = (cursor: string | undefined) => client.GET('/api/v1/findings', { params: { query: { scan: scanId, severity: ['critical', 'high'], limit: 100, ...(cursor === undefined ? {} : { cursor }) } } });
  for await (const finding of everyItem(pages)) walked += finding.resource.region === '' ? 0 : 1;
  expect(walked).toBe(page!.total);

  const { data: account } = await client.GET('/api/v1/accounts/{uin}', { params: { path: { uin: EXAMPLE_UIN } } });
  expect(account!.scans).toBe(1);

  const { error, response } = await client.GET('/api/v1/accounts/{uin}', { params: { path: { uin: '1' } } });
  expect(response.status).toBe(404);
  expect(error!.code).toBe('account-unknown');
  await expect(everyItem((cursor) => client.GET('/api/v1/findings', { params: { query: cursor === undefined ? { account: '1' } : { cursor } } })).next()).rejects.toThrow(DemarcProblem);
}, 120_000);
