import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { loadConfiguration, type Environment } from '../../../src/config/configuration.js';
import { serve } from '../../../src/main.js';
import type { ServiceLog } from '../../../src/telemetry/service-log.js';
import { Contract, type ApiDocument } from './contract.js';

/** The bundled account that half of the recording could not read. */
export const EXAMPLE = join(process.cwd(), 'examples', 'half-denied.ndjson');
/** Its root uin. */
export const EXAMPLE_UIN = '100000000002';

/** A service on a database of its own, over real HTTP; every answer is held against the OpenAPI document. */
export interface Service {
  readonly url: string;
  readonly document: ApiDocument;
  readonly contract: Contract;
  /** Asks and checks the answer against the document; the body is left to the caller. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  /** The JSON of an answer with status 200. */
  json<T>(path: string, init?: RequestInit): Promise<T>;
  stop(): Promise<void>;
}

/** Starts a service in a temporary folder. */
export async function startService(environment: Environment = {}, log?: ServiceLog): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), 'demarc-http-'));
  // Run as root, Postgres enters it as another user.
  await chmod(folder, 0o755);
  const running = await serve({ ...loadConfiguration({ HOME: folder, DEMARC_DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'silent', DEMARC_AUTH: 'off', ...environment }), port: 0 }, { serve: true, work: true }, log);
  const document = (await (await fetch(`${running.url}/api/openapi.json`)).json()) as ApiDocument;
  const contract = await contractOf(document, () => running.stop());
  const ask = async (path: string, init?: RequestInit) => {
    const answer = await fetch(`${running.url}${path}`, init);
    // Read to its end: an answer that nobody reads keeps its connection, and the service from stopping.
    const body = await answer.arrayBuffer();
    const copy = () => new Response(body.byteLength === 0 ? null : body, { status: answer.status, headers: answer.headers });
    await contract.check(init?.method ?? 'GET', path, copy());
    return copy();
  };
  return {
    url: running.url,
    document,
    contract,
    ask,
    json: async <T>(path: string, init?: RequestInit) => {
      const answer = await ask(path, init);
      expect({ path, status: answer.status }).toEqual({ path, status: 200 });
      return (await answer.json()) as T;
    },
    stop: async () => {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A document that cannot be read must not leave a service behind. */
async function contractOf(document: ApiDocument, stop: () => Promise<void>): Promise<Contract> {
  try {
    return new Contract(document);
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What an upload answers, as far as tests need it. */
export interface Uploaded {
  readonly scanId: string;
  readonly snapshotId: string;
  readonly snapshotKnown: boolean;
  readonly assessments: readonly { readonly frameworkId: string }[];
}

/** Uploads the bundled example, streamed. */
export async function uploadExample(service: Service, query = '', headers: Record<string, string> = {}): Promise<Uploaded> {
  const body = Readable.toWeb(createReadStream(EXAMPLE)) as unknown as NonNullable<RequestInit['body']>;
  const answer = await service.ask(`/api/v1/scans${query}`, { method: 'POST', headers: { 'content-type': 'application/x-ndjson', ...headers }, body, duplex: 'half' } as RequestInit);
  expect(answer.status).toBe(201);
  return (await answer.json()) as Uploaded;
}
