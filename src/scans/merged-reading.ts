import { createHash } from 'node:crypto';
import { InputError } from '../common/errors.js';
import { TOOL } from '../config/tool.js';
import type { AnyKind } from '../inventory/view.js';
import { isExported } from '../snapshots/exports/exported-call.js';
import { accountsDiffer } from '../snapshots/exports/read-export.js';
import { readSnapshot, type ReadOptions, type SnapshotReading, type SnapshotSummary } from '../snapshots/read-snapshot.js';
import { SNAPSHOT_FORMAT, type RecordedCall, type SnapshotAccount, type SnapshotEvent, type SnapshotHeader } from '../snapshots/snapshot.js';
import { requestIdentity } from './request-identity.js';

/** One source of several, opened far enough to know whose it is. */
interface Source {
  readonly path: string;
  readonly options: ReadOptions;
  readonly header: SnapshotHeader;
  readonly exported: boolean;
}

/** Refusals that somebody else's account would settle. */
const ACCOUNT_MISSING: readonly string[] = ['export-header-missing', 'snapshot-header-missing'];

/**
 * Reads one source, or several of one account as one snapshot. Of several answers to the same request those of the newest
 * source count, all its pages together; a failure counts only where no source has an answer. A whole listing has the say
 * over older, narrowed ones and over older exports of the same: what it does not name is gone.
 * Every source is read twice; memory grows with the number of requests, by about 100 bytes each.
 * @throws InputError from `events`, e.g. when the sources are of different accounts, naming both
 */
export function readSources(paths: readonly string[], options: ReadOptions, kinds: readonly AnyKind[]): SnapshotReading {
  const [only] = paths;
  if (only !== undefined && paths.length === 1) return readSnapshot(only, options);
  let summary: SnapshotSummary | undefined;
  const done = (result: SnapshotSummary): void => {
    summary = result;
  };
  return {
    events: mergedEvents(paths, options, kinds, done),
    summary() {
      if (summary === undefined) throw new Error('the sources were not read to their end');
      return summary;
    },
  };
}

async function* mergedEvents(paths: readonly string[], options: ReadOptions, kinds: readonly AnyKind[], done: (summary: SnapshotSummary) => void): AsyncGenerator<readonly SnapshotEvent[]> {
  const sources = await opened(paths, options);
  const say = new Say(kinds);
  const hashes: string[] = [];
  for (const [rank, source] of sources.entries()) {
    const reading = readSnapshot(source.path, source.options);
    for await (const batch of reading.events) {
      for (const event of batch) if (event.type === 'call') say.heard(event.call, rank);
    }
    hashes.push(reading.summary().sourceHash);
  }
  yield [{ type: 'header', header: mergedHeader(sources) }];
  const total = { bytes: 0, contentBytes: 0, calls: 0, rejected: 0, compressed: false };
  for (const [rank, { path, options: own }] of sources.entries()) {
    const reading = readSnapshot(path, own);
    for await (const batch of reading.events) {
      const kept = batch.flatMap((event) => placed(event, path, (call) => say.counts(call, rank)));
      total.calls += kept.filter(({ type }) => type === 'call').length;
      if (kept.length > 0) yield kept;
    }
    const { sourceHash, bytes, contentBytes, rejected, compressed } = reading.summary();
    if (sourceHash !== hashes[rank]) throw new InputError({ code: 'source-changed', place: path, message: 'It changed while it was read.', remedy: 'Try again once nothing writes to it any more.' });
    Object.assign(total, { bytes: total.bytes + bytes, contentBytes: total.contentBytes + contentBytes, rejected: total.rejected + rejected, compressed: total.compressed || compressed });
  }
  done({ ...total, format: 'merged', sourceHash: createHash('sha256').update(hashes.join('\n')).digest('hex') });
}

/** An event as the merged snapshot has it; none where it does not count there. */
function placed(event: SnapshotEvent, path: string, counts: (call: RecordedCall) => boolean): readonly SnapshotEvent[] {
  if (event.type === 'header') return [];
  if (event.type === 'rejected') return [{ type: 'rejected', rejected: { ...event.rejected, place: `${path}, ${event.rejected.place}` } }];
  return counts(event.call) ? [{ ...event, place: `${path}, ${event.place}` }] : [];
}

/** Which source has the say on each request. Sources are heard from the oldest, rank 0, to the newest. */
class Say {
  /** Rank of the source with the say; those with nothing but failures are below zero. */
  private readonly byRequest = new Map<string, number>();
  /** Newest source with a whole listing. */
  private readonly wholes = new Map<string, number>();

  constructor(private readonly kinds: readonly AnyKind[]) {}

  heard(call: RecordedCall, rank: number): void {
    const identity = requestIdentity(call, this.kinds);
    if (identity === undefined) return;
    if (identity.whole) this.wholes.set(identity.listing, rank);
    if (isExported(call)) return;
    if (call.error === undefined) this.byRequest.set(identity.request, rank);
    else if ((this.byRequest.get(identity.request) ?? -1) < 0) this.byRequest.set(identity.request, -1 - rank);
  }

  counts(call: RecordedCall, rank: number): boolean {
    const identity = requestIdentity(call, this.kinds);
    if (identity === undefined) return true;
    if (identity.lists && !identity.whole && (this.wholes.get(identity.listing) ?? -1) > rank) return false;
    if (isExported(call)) return true;
    const say = this.byRequest.get(identity.request) as number;
    return rank === (say < 0 ? -1 - say : say);
  }
}

/** The sources from the oldest to the newest; of the same moment, exports come before answers of the API. */
async function opened(paths: readonly string[], options: ReadOptions): Promise<readonly Source[]> {
  if (paths.includes('-')) throw new InputError({ code: 'source-unreadable', place: 'standard input', message: 'Of several sources every one is read twice, which standard input cannot be.', remedy: 'Save it into a file first.' });
  const sources: Source[] = [];
  const ownerless: { readonly path: string; readonly error: InputError }[] = [];
  for (const path of paths) {
    try {
      sources.push(await open(path, options));
    } catch (error) {
      if (!(error instanceof InputError) || !ACCOUNT_MISSING.includes(error.code) || options.account !== undefined) throw error;
      ownerless.push({ path, error });
    }
  }
  const [first] = sources;
  if (first === undefined) throw ownerless[0]?.error as InputError;
  const other = sources.find(({ header }) => header.account.uin !== first.header.account.uin);
  if (other !== undefined) throw accountsDiffer({ source: first.path, uin: first.header.account.uin }, { source: other.path, uin: other.header.account.uin });
  // What does not say whose it is goes with those that do.
  for (const { path } of ownerless) sources.push(await open(path, { ...options, account: { uin: first.header.account.uin } }));
  return sources.sort((a, b) => order(a.header.capturedAt, b.header.capturedAt) || Number(b.exported) - Number(a.exported) || order(a.path, b.path));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const EXPORTS: readonly string[] = ['cloud-custodian', 'steampipe', 'config', 'credential-report'];

async function open(path: string, options: ReadOptions): Promise<Source> {
  for await (const batch of readSnapshot(path, options).events) {
    for (const event of batch) {
      if (event.type === 'header') return { path, options, header: event.header, exported: EXPORTS.includes(event.header.tool?.name ?? '') };
    }
  }
  throw new Error('the reader ended without a header');
}

/** The moment of the newest source; of the account whatever the newest that says it says. */
function mergedHeader(sources: readonly Source[]): SnapshotHeader {
  const account = sources.reduce<SnapshotAccount>((known, { header }) => ({ ...known, ...header.account }), (sources[0] as Source).header.account);
  return { format: SNAPSHOT_FORMAT, account, capturedAt: (sources.at(-1) as Source).header.capturedAt, tool: TOOL };
}
