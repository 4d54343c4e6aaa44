import { startService, type Service } from './service.js';

/** Users, keys and the audit log over HTTP: every answer is held against the OpenAPI document. */

let service: Service;

beforeAll(async () => {
  service = await startService();
}, 120_000);

afterAll(() => service?.stop(), 60_000);

const send = async <T>(method: string, path: string, body?: object): Promise<{ status: number; body: T }> => {
  const answer = await service.ask(path, { method, ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }) });
  return { status: answer.status, body: (answer.status === 204 ? undefined : await answer.json()) as T };
};

test('users, keys, who asks and the log answer as the document says', async () => {
  const user = await send<{ id: string; password: string }>('POST', '/api/v1/users', { login: 'wang.wei', role: 'viewer' });
  expect([user.status, user.body.password.length > 10]).toEqual([201, true]);
  expect((await send('PATCH', `/api/v1/users/${user.body.id}`, { role: 'auditor' })).body).toMatchObject({ login: 'wang.wei', role: 'auditor' });
  expect((await send<{ items: object[] }>('GET', '/api/v1/users')).body.items).toContainEqual(expect.objectContaining({ login: 'wang.wei', role: 'auditor' }));
  const session = await send<{ token: string }>('POST', '/api/v1/sessions', { login: 'wang.wei', password: user.body.password });
  expect(session.status).toBe(201);
  const key = await send<{ id: string; key: string; prefix: string }>('POST', '/api/v1/api-keys', { name: 'Grafana', scopes: ['posture:read'], ipRanges: ['10.0.0.0/8'], expiresAt: '2099-01-01T00:00:00Z' });
  expect([key.status, key.body.key.includes(key.body.prefix)]).toEqual([201, true]);
  expect((await send<{ items: object[] }>('GET', '/api/v1/api-keys')).body.items).toContainEqual(expect.objectContaining({ name: 'Grafana', lastUsedAt: null }));
  expect((await send<{ permissions: string[] }>('GET', '/api/v1/me')).body.permissions).toContain('posture:read');
  expect((await send('DELETE', `/api/v1/api-keys/${key.body.id}`)).status).toBe(204);
  expect((await send('DELETE', `/api/v1/users/${user.body.id}`)).status).toBe(204);
  const { head, entries } = (await send<{ head: string; entries: number }>('GET', '/api/v1/audit-log/verification')).body;
  expect(entries).toBeGreaterThanOrEqual(5);
  expect((await send('GET', `/api/v1/audit-log/verification?head=${head}`)).body).toMatchObject({ broken: null, contains: true });
  const log = await (await service.ask('/api/v1/audit-log')).text();
  expect(log.trim().split('\n')).toHaveLength(entries);
  const operations = Object.entries(service.document.paths).flatMap(([path, methods]) => Object.entries(methods).filter(([, one]) => one.tags?.includes('access')).map(([method]) => `${method.toUpperCase()} ${path}`));
  const answered = new Set([...service.contract.seen].map((one) => one.replace(/ \d+$/, '')));
  expect(operations.filter((one) => !answered.has(one) && one !== 'DELETE /api/v1/sessions/current')).toEqual([]);
});
