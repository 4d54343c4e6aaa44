import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { EXAMPLE, EXAMPLE_UIN, startService, uploadExample, type Service, type Uploaded } from './service.js';

/** Requests that mean harm or come from broken clients: problem details every time, never a 5xx, nothing left behind. */

let service: Service;
let scan: Uploaded;
const LIMIT = 2_000_000;

beforeAll(async () => {
  service = await startService({ DEMARC_MAX_UPLOAD_BYTES: String(LIMIT), DEMARC_MAX_EVIDENCE_BYTES: '100000' });
  scan = await uploadExample(service, '?framework=csa-ccm-4');
}, 120_000);

afterAll(() => service?.stop(), 60_000);

/** Sends bytes as they are and returns all that comes back. */
function raw(request: string | Buffer): Promise<string> {
  const { hostname, port } = new URL(service.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.end(request));
    const pieces: Buffer[] = [];
    socket.on('data', (piece) => pieces.push(piece));
    socket.on('close', () => resolve(Buffer.concat(pieces).toString('latin1')));
    socket.on('error', reject);
  });
}

function isProblem(status: number, answer: string): void {
  expect(answer.slice(0, 12)).toBe(`HTTP/1.1 ${status}`);
  expect(answer.toLowerCase()).toContain('content-type: application/problem+json');
  expect(answer).not.toMatch(/\bat \S+ \(|node_modules|\.ts:\d/);
}

async function scans(): Promise<number> {
  return (await service.json<{ total: number }>('/api/v1/scans?count=true')).total;
}

test('broken and hostile paths and queries are refused', async () => {
  const cases: [string, string, number][] = [
    ['GET', '/api/v1/scans/%00', 404],
    ['GET', '/api/v1/accounts/1%00%00', 404],
    ['GET', '/api/v1/frameworks/..%2f..%2fetc%2fpasswd', 404],
    ['GET', `/api/v1/scans/${scan.scanId}/assessments/..%2F..%2F/families/%2e%2e/report.pdf`, 404],
    ['GET', '/api/v1/checks/__proto__', 404],
    ['GET', '/api/v1/frameworks/constructor', 404],
    ['GET', `/api/v1/findings?account=${EXAMPLE_UIN}&check=%00`, 200],
    ['GET', `/api/v1/findings?account=${EXAMPLE_UIN}&check=%ED%A0%80`, 200],
    ['GET', `/api/v1/findings?account=${EXAMPLE_UIN}&severity=__proto__`, 400],
    ['GET', `/api/v1/findings?account=${EXAMPLE_UIN}&__proto__=1`, 400],
    ['GET', `/api/v1/findings?account=${EXAMPLE_UIN}&limit=1e9`, 400],
    ['GET', `/api/v1/findings?account=${EXAMPLE_UIN}&limit=NaN`, 400],
    ['GET', `/api/v1/findings?account=${EXAMPLE_UIN}&limit=1&limit=2`, 400],
    ['GET', `/api/v1/findings?account=${EXAMPLE_UIN}&firstSeenFrom=2026-02-30`, 400],
    ['GET', `/api/v1/findings?account=${EXAMPLE_UIN}&lastSeenBefore=9999-12-31T23:59:59Z`, 200],
    ['GET', `/api/v1/findings?account=${EXAMPLE_UIN}&cursor=${Buffer.from('["id",0,"99999999999"]').toString('base64url')}`, 400],
    ['GET', `/api/v1/scans?cursor=${Buffer.from('["-startedAt","0000-00-00 00:00:00+00","1","x"]').toString('base64url')}`, 400],
    ['GET', `/api/v1/scans?account=1' OR '1'='1`, 400],
    ['GET', `/api/v1/scans?framework=${'x'.repeat(600)}`, 400],
    ['GET', `/api/v1/accounts?fields=${'a.'.repeat(50)}a`, 400],
    ['GET', `/api/v1/accounts?filter=uin:1`, 400],
    ['GET', '/api/v1/scans/%zz', 400],
    ['GET', '/api/v2/scans', 404],
    ['GET', `/api/v1/accounts/${'9'.repeat(1500)}`, 414],
    ['DELETE', '/api/v1/scans', 405],
    ['PUT', `/api/v1/scans/${scan.scanId}`, 405],
    ['POST', '/api/v1/findings', 405],
    ['PATCH', '/health/live', 405],
    ['PROPFIND', '/api/v1/scans', 405],
  ];
  for (const [method, path, status] of cases) {
    const answer = await service.ask(path, { method });
    expect({ method, path: path.slice(0, 120), status: answer.status }).toEqual({ method, path: path.slice(0, 120), status });
    const text = await answer.text();
    expect(text).not.toMatch(/\bat \S+ \(|node_modules|\.ts:\d/);
    if (status >= 400) expect(answer.headers.get('content-type')).toContain('application/problem+json');
    if (status === 405) expect(answer.headers.get('allow')).toMatch(/GET/);
  }
});

test('what is no HTTP at all is answered with a problem and the connection closed', async () => {
  isProblem(400, await raw('GARBAGE\r\n\r\n'));
  isProblem(431, await raw(`GET /health/live HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(70_000)}\r\n\r\n`));
  isProblem(400, await raw('GET /health/live HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabc'));
  isProblem(400, await raw('POST /api/v1/scans HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n'));
});

test('bad bodies are refused and nothing of them is stored', async () => {
  const before = await scans();
  const example = readFileSync(EXAMPLE);
  const bomb = gzipSync(Buffer.concat([Buffer.from('{"format":"demarc.snapshot/1","account":{"uin":"1"},"capturedAt":"2026-01-01T00:00:00Z"}\n'), Buffer.alloc(400_000_000 / 4, 0x20)]), { level: 9 });
  const cases: [string, RequestInit, number[]][] = [
    ['nothing', { body: '' }, [400]],
    ['no snapshot', { body: 'hello' }, [400]],
    ['another format', { body: '{"format":"other/1"}' }, [400]],
    ['no JSON type', { body: '<xml/>', headers: { 'content-type': 'text/xml' } }, [400]],
    ['a form', { body: new URLSearchParams({ a: '1' }) }, [400]],
    ['a type of no form', { body: 'x', headers: { 'content-type': ';;;/' } }, [400, 415]],
    ['truncated gzip', { body: gzipSync(example).subarray(0, 5000) }, [400]],
    ['truncated text', { body: example.subarray(0, example.length - 40) }, [400]],
    ['a gzip bomb', { body: bomb }, [400, 413]],
    ['more than is taken', { body: Buffer.alloc(LIMIT + 1, 0x20) }, [400, 413]],
    ['deep nesting', { body: `{"format":"demarc.snapshot/1","account":${'['.repeat(5000)}` }, [400]],
    ['bytes that are no text', { body: Buffer.from([0xff, 0xfe, 0x00, 0x01]) }, [400]],
  ];
  for (const [what, init, statuses] of cases) {
    const answer = await service.ask('/api/v1/scans', { method: 'POST', signal: AbortSignal.timeout(20_000), ...init }).catch((error: unknown) => Promise.reject(new Error(`${what}: ${String(error)}`)));
    expect({ what, status: answer.status, expected: statuses.includes(answer.status) }).toEqual({ what, status: answer.status, expected: true });
    expect(await answer.text()).not.toMatch(/\bat \S+ \(|node_modules/);
  }
  expect(await scans()).toBe(before);
});

test('an upload that breaks off stores nothing and gives its connection back', async () => {
  const before = await scans();
  const body = readFileSync(EXAMPLE);
  const { hostname, port } = new URL(service.url);
  for (const cut of [300, 20_000, body.length - 10]) {
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(`POST /api/v1/scans HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\nContent-Length: ${body.length}\r\n\r\n`);
        socket.write(body.subarray(0, cut), () => socket.destroy());
      });
      socket.on('close', () => resolve());
      socket.on('error', () => undefined);
    });
  }
  // More than the pool has connections, one after another: each would wait if one of those above were still held.
  for (let round = 0; round < 3; round += 1) await uploadExample(service, '?framework=csa-ccm-4');
  expect(await scans()).toBe(before + 3);
}, 120_000);

test('evidence that is too large is refused while it arrives, one that breaks off is not kept', async () => {
  const head = 'POST /api/v1/evidence?name=notes.txt HTTP/1.1\r\nhost: x\r\ncontent-type: application/octet-stream\r\n';
  const piece = Buffer.concat([Buffer.from(`${(20_000).toString(16)}\r\n`), Buffer.alloc(20_000, 'a'), Buffer.from('\r\n')]);
  isProblem(413, await raw(Buffer.concat([Buffer.from(`${head}transfer-encoding: chunked\r\n\r\n`), ...Array.from({ length: 50 }, () => piece), Buffer.from('0\r\n\r\n')])));
  expect(await raw(`${head}content-length: 50000\r\n\r\nonly the beginning`)).not.toContain(' 201 ');
  expect(await service.json('/api/v1/evidence?count=true')).toMatchObject({ items: [], total: 0 });
});
