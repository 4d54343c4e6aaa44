import { Agent, createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import type { Wire } from '../wire.js';
import { verifyCos, verifyTc3, type SecretKeyOf } from './signatures.fixture.js';

type Params = { readonly [name: string]: unknown };

/** One request that reached the simulator. */
export interface SeenRequest {
  /** `service.Action`; COS: `cos.` and the sub-resource. */
  readonly name: string;
  readonly host: string;
  readonly region: string | undefined;
  /** Of the address: an object's key, with a slash before it. */
  readonly path: string;
  readonly params: Params;
  readonly signature: string | undefined;
}

/** An answer's `Response` without its RequestId; an error as the API answers it. */
export type ApiAnswer = { readonly [field: string]: unknown };
export type ApiHandler = (params: Params, request: SeenRequest) => ApiAnswer;
export type CosHandler = (request: SeenRequest) => { readonly status: number; readonly body: string };

/** What goes wrong with a request, before any handler sees it. */
export type Fault = { readonly code: string } | 'hang' | 'reset' | 'garbage' | 'cut' | { readonly status: number };

/** A provider on this machine: verifies signatures, answers what its handlers say, and misbehaves on demand. */
export class Simulator {
  readonly seen: SeenRequest[] = [];
  readonly handlers = new Map<string, ApiHandler>();
  cos: CosHandler = () => ({ status: 404, body: '<Error><Code>NoSuchBucket</Code></Error>' });
  keys: SecretKeyOf = (id) => (id === 'AKIDexample' ? { key: 'example-key' } : undefined);
  /** Asked for every request that is signed well. */
  fault: (request: SeenRequest, number: number) => Fault | undefined = () => undefined;
  /** Called when a request is left without an answer. */
  onHang: () => void = () => undefined;
  private readonly server: Server;
  private readonly counts = new Map<string, number>();

  constructor() {
    this.server = createServer((request, response) => {
      const pieces: Buffer[] = [];
      request.on('data', (piece: Buffer) => pieces.push(piece));
      request.on('end', () => this.answer(request, Buffer.concat(pieces), response));
    });
  }

  async listen(): Promise<Wire> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    const { port } = this.server.address() as AddressInfo;
    // Names stay real, so that host and signature are; only the connection goes elsewhere.
    const agent = new Agent({ keepAlive: true, maxSockets: 64 });
    agent.createConnection = () => connect(port, '127.0.0.1');
    return { protocol: 'http:', agentFor: () => agent, close: () => agent.destroy() };
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private answer(request: IncomingMessage, body: Buffer, response: ServerResponse): void {
    const host = String(request.headers.host);
    const isCos = host.endsWith('.myqcloud.com');
    const url = new URL(request.url ?? '/', `http://${host}`);
    const sub = [...url.searchParams.keys()][0] ?? '';
    const bucket = host.startsWith('service.') ? undefined : host.split('.')[0];
    const seen: SeenRequest = {
      name: isCos ? `cos.${bucket === undefined ? 'service' : sub}` : `${host.split('.')[0] ?? ''}.${String(request.headers['x-tc-action'])}`,
      host,
      region: isCos ? (bucket === undefined ? undefined : host.split('.')[2]) : (request.headers['x-tc-region'] as string | undefined),
      path: decodeURIComponent(url.pathname),
      params: isCos ? { ...(bucket === undefined ? {} : { Bucket: bucket }), ...Object.fromEntries(url.searchParams) } : (JSON.parse(body.toString() || '{}') as Params),
      signature: String(request.headers.authorization ?? ''),
    };
    this.seen.push(seen);
    const number = (this.counts.get(seen.name) ?? 0) + 1;
    this.counts.set(seen.name, number);
    const skipped = seen.signature === 'SKIP' && seen.name === 'sts.AssumeRoleWithWebIdentity';
    const refused = skipped ? undefined : isCos ? verifyCos(request, this.keys) : verifyTc3(request, body, this.keys);
    const fault = refused === undefined ? this.fault(seen, number) : { code: refused };
    if (fault !== undefined) this.misbehave(fault, isCos, request, response);
    else if (isCos) send(response, this.cos(seen));
    else {
      const handler = this.handlers.get(seen.name);
      sendApi(response, handler === undefined ? { Error: { Code: 'InvalidAction', Message: seen.name } } : handler(seen.params, seen));
    }
  }

  private misbehave(fault: Fault, isCos: boolean, request: IncomingMessage, response: ServerResponse): void {
    if (fault === 'hang') this.onHang();
    else if (fault === 'reset') request.socket.destroy();
    else if (fault === 'garbage') send(response, { status: 200, body: '<html>gateway</html' });
    else if (fault === 'cut') response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' }).write('{"Response":{"Total', () => {
        request.socket.destroy();
        // The vendor's client waits on for the rest of it; only a deadline ends that.
        setImmediate(this.onHang);
      });
    else if ('status' in fault) send(response, { status: fault.status, body: 'overloaded' });
    else if (isCos) send(response, { status: 403, body: `<Error><Code>${fault.code}</Code><Message>no</Message></Error>` });
    else sendApi(response, { Error: { Code: fault.code, Message: `you are not authorized to do this with ${String(request.headers.authorization)}` } });
  }
}

function sendApi(response: ServerResponse, answer: ApiAnswer): void {
  // Errors come with status 200, too.
  send(response, { status: 200, body: JSON.stringify({ Response: { ...answer, RequestId: 'b1b2c3d4-0000-4000-8000-000000000000' } }) });
}

function send(response: ServerResponse, { status, body }: { readonly status: number; readonly body: string }): void {
  response.writeHead(status, { 'content-type': body.startsWith('{') ? 'application/json' : 'application/xml' });
  response.end(body);
}

/** The page of a list that Offset and Limit ask for, within the API's own limit. */
export function pageOf<T>(items: readonly T[], { Offset = 0, Limit = 20 }: { readonly Offset?: unknown; readonly Limit?: unknown }, maximum = 100): readonly T[] {
  const from = Number(Offset);
  return items.slice(from, from + Math.min(Number(Limit), maximum));
}
