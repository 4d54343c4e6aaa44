import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { InputError } from '../common/errors.js';
import { CHECKS } from '../checks/catalogue.js';
import { KINDS } from '../inventory/kinds.js';
import { removed } from '../persistence/retention/removed.js';
import { SnapshotRepository } from '../persistence/snapshot.repository.js';
import { tenantSlug } from '../persistence/tenancy/tenant.repository.js';
import { captureAccounts } from '../scans/capture.js';
import { readSources } from '../scans/merged-reading.js';
import type { OnProgress } from '../scans/progress.js';
import { newestObject } from '../snapshots/bucket/newest-object.js';
import { chosenCredential } from '../snapshots/live/credentials/choose.js';
import { homeRegion } from '../snapshots/live/endpoints.js';
import { readSnapshot, type SnapshotReading } from '../snapshots/read-snapshot.js';
import type { WorkRuntime } from './runtime.js';
import type { ScanSource } from './source.js';

/** A source that can be read. */
export interface OpenedSource {
  readonly reading: SnapshotReading;
  /** What the report calls it. */
  readonly name: string;
}

interface Opening {
  readonly account: string;
  /** Folder of the job: what is fetched or captured lies there until the job has ended, so that another attempt goes on. */
  readonly folder: string;
  readonly signal: AbortSignal;
  readonly onProgress: OnProgress;
}

/**
 * Opens the source of a scan.
 * @throws InputError naming the source and what to do; also from the reading, when the snapshot is wrong or another account's
 */
export async function openSource(source: ScanSource, opening: Opening, runtime: WorkRuntime): Promise<OpenedSource> {
  await refuseForeign(source, runtime);
  switch (source.type) {
    case 'stored':
      return stored(source, opening, runtime);
    case 'folder': {
      const path = await newestEntry(source.path, runtime.configuration.jobs.inbox);
      return fromPath(path, basename(path), opening, runtime);
    }
    case 'url': {
      const name = basename(new URL(source.url).pathname) || 'snapshot';
      const headers = source.token === undefined ? {} : { authorization: `Bearer ${await tokenOf(source.token, runtime.configuration.jobs.secretsDirectory)}` };
      const content = await runtime.fetch({ url: source.url, headers, limitBytes: runtime.configuration.limits.uploadBytes, signal: opening.signal });
      return fromPath(await kept(content, name, opening, runtime), source.url, opening, runtime);
    }
    case 'cos':
      return bucket(source, opening, runtime);
    case 'live':
      return live(source, opening, runtime);
  }
}

/** What is the operator's own serves only the tenants that the operator says: nobody reads through another's credentials. */
async function refuseForeign(source: ScanSource, { configuration, database }: WorkRuntime): Promise<void> {
  if (source.type === 'stored' || (source.type === 'url' && source.token === undefined)) return;
  const slug = await tenantSlug(database.dataSource);
  if (configuration.jobs.sourceTenants.includes(slug)) return;
  throw new InputError({ code: 'source-denied', status: 403, place: `source ${source.type}`, message: 'This organisation may not use the inbox, credentials and tokens of the service.', remedy: `Upload snapshots instead, or have the operator add ${slug} to DEMARC_SOURCE_TENANTS.` });
}

async function stored(source: Extract<ScanSource, { type: 'stored' }>, { account }: Opening, { database, configuration }: WorkRuntime): Promise<OpenedSource> {
  const snapshots = new SnapshotRepository(database.dataSource);
  const facts = source.snapshot === undefined ? (await snapshots.list(account, { limit: 1, sort: '-capturedAt' })).items[0] : await snapshots.get(source.snapshot);
  if (facts === undefined || facts === null || facts.uin !== account) throw new InputError({ code: 'snapshot-unknown', status: 404, place: `account ${account}`, message: 'There is no such stored snapshot of the account.', remedy: 'Upload or import one first, or choose one of the account.' });
  if (facts.contentRemovedAt !== null) throw removed('content', facts.id, new Date(facts.contentRemovedAt));
  return { reading: readSnapshot(snapshots.content(facts.id), { limits: configuration.limits, name: facts.source }), name: facts.source };
}

async function bucket(source: Extract<ScanSource, { type: 'cos' }>, opening: Opening, runtime: WorkRuntime): Promise<OpenedSource> {
  const wire = runtime.openWire();
  try {
    const credential = chosenCredential({ kind: 'auto' }, runtime.environment, { site: 'china', region: homeRegion('china'), wire }, runtime.clock);
    const object = await newestObject({ ...source, credential, wire, signal: opening.signal });
    const name = `cos://${source.bucket}/${object.key}`;
    return fromPath(await kept(object.content, basename(object.key), opening, runtime), name, opening, runtime);
  } finally {
    wire.close();
  }
}

async function live(source: Extract<ScanSource, { type: 'live' }>, opening: Opening, runtime: WorkRuntime): Promise<OpenedSource> {
  await mkdir(opening.folder, { recursive: true });
  const wire = runtime.openWire();
  try {
    const results = await captureAccounts(
      {
        credential: { kind: 'auto', ...(source.profile === undefined ? {} : { profile: source.profile }) },
        roles: source.roles.map((arn) => ({ arn })),
        ...(source.memberRole === undefined ? {} : { accounts: [opening.account] }),
        memberRole: { name: source.memberRole ?? 'OrganizationAccessControlRole' },
        site: source.site,
        ...(source.regions === undefined ? {} : { regions: source.regions }),
        checks: CHECKS,
        secretsAllowed: false,
        concurrency: 8,
        timeoutMs: 60_000,
      },
      // The journal beside the file lets another attempt go on where this one ended.
      { out: join(opening.folder, 'capture.ndjson.gz'), restart: false },
      { environment: runtime.environment, wire, clock: runtime.clock, random: runtime.random, signal: opening.signal },
      opening.onProgress,
    );
    const [result] = results;
    if (result === undefined) throw new Error('a capture without an account');
    if ('error' in result) throw result.error;
    return fromPath(result.outcome.out, 'live account', opening, runtime);
  } finally {
    wire.close();
  }
}

function fromPath(path: string, name: string, { account }: Opening, { configuration }: WorkRuntime): OpenedSource {
  return { reading: readSources([path], { limits: configuration.limits, name, account: { uin: account } }, KINDS), name };
}

/** Keeps what arrives in a file, under its own name: forms of other tools are told by it. */
async function kept(content: AsyncIterable<Buffer>, name: string, { folder, signal }: Opening, { configuration }: WorkRuntime): Promise<string> {
  const path = join(folder, 'fetched', name.replace(/[^\w.-]+/g, '_').slice(-100));
  await mkdir(join(folder, 'fetched'), { recursive: true });
  const { uploadBytes } = configuration.limits;
  await pipeline(content, bounded(uploadBytes, name), createWriteStream(path), { signal });
  return path;
}

function bounded(limit: number, name: string) {
  return async function* (content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let bytes = 0;
    for await (const piece of content) {
      bytes += piece.length;
      if (bytes > limit) throw new InputError({ code: 'snapshot-too-large', status: 413, place: name, message: `It has more than ${limit} bytes.`, remedy: 'Raise DEMARC_MAX_UPLOAD_BYTES, or make the snapshot smaller.' });
      yield piece;
    }
  };
}

/** What was put into a folder of the inbox last. Names that begin with a dot or end in .part or .tmp are still being written. */
async function newestEntry(path: string, inbox: string | null): Promise<string> {
  if (inbox === null) throw new InputError({ code: 'inbox-missing', status: 409, place: 'DEMARC_INBOX', message: 'The service has no inbox.', remedy: 'Set DEMARC_INBOX to a folder that workers can read, and drop snapshots there.' });
  const place = `inbox folder ${path === '' ? '.' : path}`;
  try {
    const root = await realpath(inbox);
    const folder = await realpath(join(root, path));
    const within = (one: string): boolean => one === root || one.startsWith(root + sep);
    if (!within(folder)) throw new InputError({ code: 'source-denied', status: 403, place, message: 'The folder lies outside of the inbox.', remedy: 'Name a folder below it; links out of it are not followed.' });
    let newest: { readonly path: string; readonly time: number } | undefined;
    for (const name of (await readdir(folder)).sort()) {
      if (name.startsWith('.') || /\.(part|tmp|partial)$/i.test(name)) continue;
      const entry = await realpath(join(folder, name));
      if (!within(entry)) continue;
      const time = (await stat(entry)).mtimeMs;
      if (newest === undefined || time >= newest.time) newest = { path: entry, time };
    }
    if (newest !== undefined) return newest.path;
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError({ code: 'source-unreadable', status: 409, place, message: `The folder cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}).`, remedy: 'Make it, and let the worker\'s user read it.' });
  }
  throw new InputError({ code: 'source-empty', status: 409, place, message: 'There is no snapshot in the folder.', remedy: 'Drop one there; write it under a name ending in .part first and rename it when it is whole.' });
}

async function tokenOf(name: string, folder: string | null): Promise<string> {
  const missing = (message: string): InputError => new InputError({ code: 'secret-missing', status: 409, place: `token ${name}`, message, remedy: `Put the token into a file named ${name} in the folder that DEMARC_SECRETS_DIR names.` });
  if (folder === null) throw missing('The service has no folder of secrets.');
  try {
    const token = (await readFile(join(folder, name), 'utf8')).trim();
    if (/^[\x21-\x7e]{1,4096}$/.test(token)) return token;
  } catch {
    throw missing('The file cannot be read.');
  }
  throw missing('The file holds no token: one line of printable characters.');
}
