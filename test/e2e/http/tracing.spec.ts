import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { activeTracer } from '../../../src/telemetry/tracing.js';
import { openServiceLog } from '../../../src/telemetry/service-log.js';
import { EXAMPLE_UIN, startService, uploadExample, type Service } from './service.js';

/** Spans as a collector on this machine gets them (OTLP, JSON over HTTP). */
interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue?: string; readonly intValue?: number } }[];
  readonly status: { readonly code: number };
}

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const PARENT = 'b7ad6b7169203331';
const lines: { traceId?: string; spanId?: string; msg: string; path?: string }[] = [];
const log = openServiceLog({ level: 'info', format: 'json', destination: 'stderr' }, { stream: { write: (line) => void lines.push(JSON.parse(line) as (typeof lines)[number]) } });

let service: Service | undefined;
afterEach(() => service?.stop());
let collector: Server;
let spans: Span[] = [];
let bodies = '';
let headers: unknown[] = [];
let status = 200;

beforeAll(async () => {
  collector = createServer((request, answer) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const text = Buffer.concat(pieces).toString('utf8');
      bodies += text;
      headers.push({ url: request.url, secret: request.headers['x-collector'] });
      const sent = JSON.parse(text) as { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] };
      spans.push(...sent.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
      answer.writeHead(status, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => collector.close(resolve)));
beforeEach(() => {
  [spans, bodies, headers, status] = [[], '', [], 200];
  lines.length = 0;
});

const endpoint = () => `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
const named = (name: string | RegExp) => spans.filter((span) => (typeof name === 'string' ? span.name === name : name.test(span.name)));

test('a request, the stages of its scan, its statements and the printing of its report are one trace, without any value', async () => {
  service = await startService({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint(), OTEL_EXPORTER_OTLP_HEADERS: 'x-collector=for%20us' }, log);
  const traceparent = { traceparent: `00-${TRACE}-${PARENT}-01` };
  const { scanId } = await uploadExample(service, '?framework=csa-ccm-4', traceparent);
  const { families } = await service.json<{ families: { id: string }[] }>(`/api/v1/scans/${scanId}/assessments/csa-ccm-4`);
  const pdf = await service.ask(`/api/v1/scans/${scanId}/assessments/csa-ccm-4/families/${families[0]!.id}/report.pdf`, { headers: traceparent });
  expect(pdf.status).toBe(200);
  expect((await service.ask('/api/v1/accounts/99999999')).status).toBe(404);
  await service.ask('/health/ready');
  await service.stop();
  expect(activeTracer()).toBeNull();

  const [upload] = named('POST /api/v1/scans');
  expect(upload).toMatchObject({ traceId: TRACE, parentSpanId: PARENT });
  const stages = ['scan', 'scan: read', 'scan: judge', 'scan: assess', 'scan: store'].map((name) => named(name));
  for (const stage of stages) expect(stage).toMatchObject([{ traceId: TRACE }]);
  const [[scan], ...inner] = stages as [[Span], ...[Span][]];
  expect(scan.parentSpanId).toBe(upload!.spanId);
  for (const [stage] of inner) expect(stage.parentSpanId).toBe(scan.spanId);
  const stored = inner.at(-1)![0];
  expect(named(/^COPY |^INSERT /).filter((span) => span.traceId === TRACE && span.parentSpanId === stored.spanId).length).toBeGreaterThan(0);
  expect(named('report: print')).toMatchObject([{ traceId: TRACE }]);
  expect(named('GET /api/v1/accounts/:uin')).toMatchObject([{ traceId: expect.not.stringMatching(TRACE) }]);
  // Probes, and statements that belong to no request or scan, make none.
  expect(named(/health|pgboss/)).toEqual([]);
  expect(headers).toContainEqual({ url: '/v1/traces', secret: 'for us' });
  for (const value of [EXAMPLE_UIN, '99999999', 'SELECT "', ' WHERE ']) expect(bodies).not.toContain(value);

  const line = lines.find(({ msg, path }) => msg === 'request' && path === '/api/v1/scans');
  expect(line).toMatchObject({ traceId: TRACE, spanId: upload!.spanId });
}, 180_000);

test('a collector that refuses, or is not there, is told in the log and holds nothing up', async () => {
  status = 400;
  for (const address of [endpoint(), 'http://127.0.0.1:1']) {
    lines.length = 0;
    service = await startService({ OTEL_EXPORTER_OTLP_ENDPOINT: address }, log);
    expect((await service.ask('/api/v1/frameworks')).status).toBe(200);
    await service.stop();
    expect(lines.filter(({ msg }) => msg.startsWith('the collector of traces'))).toHaveLength(1);
  }
}, 120_000);
