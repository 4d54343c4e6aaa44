import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Readable } from 'node:stream';
import { InputError } from '../common/errors.js';
import { custodianFiles, exportForm, TELLING_BYTES, type ExportForm } from './exports/detect.js';
import { ExportReader } from './exports/read-export.js';
import { FolderReader } from './folder.js';
import { DEFAULT_SNAPSHOT_LIMITS, type SnapshotLimits } from './limits.js';
import { Rejections } from './rejections.js';
import type { SnapshotAccount, SnapshotEvent } from './snapshot.js';
import { SourceBytes } from './source-bytes.js';
import { StreamParser } from './stream-parser.js';

const CHUNK_BYTES = 1024 * 1024;

/** A path to a file or folder, `-` for standard input, or bytes that arrive in any pieces (an upload). */
export type SnapshotSource = string | Readable | AsyncIterable<Uint8Array>;

/** How to read a snapshot; everything has a default. */
export interface ReadOptions {
  /** Keep calls that cannot be read as rejected, instead of refusing the snapshot. */
  readonly lenient?: boolean;
  readonly limits?: Partial<SnapshotLimits>;
  /** Whose answers a folder without header.json or another tool's export holds; a snapshot with a header must be of the same uin. */
  readonly account?: SnapshotAccount;
  /** When the answers of a folder without header.json were recorded or an export was made: ISO 8601 with its zone. */
  readonly capturedAt?: string;
  /** What to call a source that is no path, in messages; default `the upload`. */
  readonly name?: string;
}

/** What is known once a snapshot was read to its end. */
export interface SnapshotSummary {
  /** SHA-256, hex, of the bytes as they came; for several files over their names and hashes. */
  readonly sourceHash: string;
  /** Bytes as they came. */
  readonly bytes: number;
  /** Bytes after decompression. */
  readonly contentBytes: number;
  readonly calls: number;
  /** Calls that could not be read; always 0 unless lenient. */
  readonly rejected: number;
  readonly format: 'json' | 'ndjson' | 'folder' | 'merged' | ExportForm['type'];
  readonly compressed: boolean;
}

/** A snapshot being read. */
export interface SnapshotReading {
  /** The header, then calls and rejected places, in batches of about a mebibyte of input. Iterate once. */
  readonly events: AsyncIterable<readonly SnapshotEvent[]>;
  /** Totals. @throws Error before `events` came to its end */
  summary(): SnapshotSummary;
}

/**
 * Reads a snapshot: one JSON document, NDJSON, gzip of either, a folder of CLI answers, or (from a path) another tool's
 * export, docs/imports.md. Memory stays bounded by the longest call, whatever the size. Nothing is opened before `events`
 * is iterated.
 * @throws InputError from `events`, naming the place and the remedy: not a snapshot, cut off, beyond a limit, or (unless
 *   lenient) calls that cannot be read
 */
export function readSnapshot(source: SnapshotSource, options: ReadOptions = {}): SnapshotReading {
  let summary: SnapshotSummary | undefined;
  const limits = { ...DEFAULT_SNAPSHOT_LIMITS, ...options.limits };
  const done = (result: SnapshotSummary): void => {
    summary = result;
  };
  return {
    events: eventsOf(source, { ...options, limits }, done),
    summary() {
      if (summary === undefined) throw new Error('the snapshot was not read to its end');
      return summary;
    },
  };
}

type Resolved = ReadOptions & { readonly limits: SnapshotLimits };
type OnSummary = (summary: SnapshotSummary) => void;

async function* eventsOf(source: SnapshotSource, options: Resolved, done: OnSummary): AsyncGenerator<readonly SnapshotEvent[]> {
  if (typeof source !== 'string') yield* streamEvents(source as AsyncIterable<Uint8Array>, options.name ?? 'the upload', options, done);
  else if (source === '-') yield* streamEvents(standardInput(), 'standard input', options, done);
  else {
    const folder = await isFolder(source);
    const form = folder ? await formOfFolder(source) : await formOfFile(source, options.limits);
    if (form !== undefined) yield* exportEvents(source, form, options, done);
    else if (folder) yield* folderEvents(source, options, done);
    else yield* streamEvents(fileBytes(source), source, options, done);
  }
}

async function formOfFolder(folder: string): Promise<ExportForm | undefined> {
  const files = await custodianFiles(folder);
  return files.length === 0 ? undefined : { type: 'cloud-custodian', files };
}

/** Looks at a file's beginning. What is wrong with its bytes is told when it is read. */
async function formOfFile(path: string, limits: SnapshotLimits): Promise<ExportForm | undefined> {
  // A pipe can be read once only.
  if (!(await stat(path)).isFile()) return undefined;
  let first = Buffer.alloc(0);
  try {
    for await (const chunk of new SourceBytes(fileBytes(path), path, limits).content()) {
      first = Buffer.concat([first, chunk]);
      if (first.length >= TELLING_BYTES) break;
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
  return exportForm(path, first);
}

async function* exportEvents(source: string, form: ExportForm, options: Resolved, done: OnSummary): AsyncGenerator<readonly SnapshotEvent[]> {
  const rejections = new Rejections(options.lenient === true, source);
  const reader = new ExportReader(source, form, options, rejections);
  yield* reader.events();
  const { files, calls } = reader;
  const total = (count: (file: (typeof files)[number]) => number): number => files.reduce((sum, file) => sum + count(file), 0);
  const single = files.length === 1 ? files[0]?.sourceHash : undefined;
  const sourceHash = single ?? createHash('sha256').update(files.map(({ file, sourceHash: hash }) => `${relative(source, file)}\0${hash}\n`).join('')).digest('hex');
  done({ sourceHash, bytes: total(({ bytes }) => bytes), contentBytes: total(({ contentBytes }) => contentBytes), calls, rejected: rejections.count, format: form.type, compressed: files.some(({ compressed }) => compressed) });
}

async function* streamEvents(stream: AsyncIterable<Uint8Array | string>, name: string, options: Resolved, done: OnSummary): AsyncGenerator<readonly SnapshotEvent[]> {
  const { limits, account } = options;
  const bytes = new SourceBytes(stream, name, limits);
  const rejections = new Rejections(options.lenient === true, name);
  const parser = new StreamParser({ limits, source: name, ...(account === undefined ? {} : { account }) }, rejections);
  for await (const chunk of bytes.content()) {
    const events = parser.push(chunk);
    if (events.length > 0) yield events;
  }
  const last = parser.finish();
  if (last.length > 0) yield last;
  const { sourceHash, contentBytes, compressed } = bytes;
  done({ sourceHash, bytes: bytes.bytes, contentBytes, calls: parser.calls, rejected: rejections.count, format: parser.format, compressed });
}

async function* folderEvents(folder: string, options: Resolved, done: OnSummary): AsyncGenerator<readonly SnapshotEvent[]> {
  const rejections = new Rejections(options.lenient === true, folder);
  const reader = new FolderReader(folder, options, rejections);
  yield* reader.events();
  const { sourceHash, bytes, calls } = reader;
  done({ sourceHash, bytes, contentBytes: bytes, calls, rejected: rejections.count, format: 'folder', compressed: false });
}

function standardInput(): Readable {
  if (!process.stdin.isTTY) return process.stdin;
  throw new InputError({ code: 'snapshot-not-found', place: 'standard input', message: 'Standard input is a terminal.', remedy: 'Redirect a snapshot into it: demarc audit - < snapshot.ndjson' });
}

async function* fileBytes(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Uint8Array>;
  } catch (cause) {
    throw notReadable(path, cause);
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (cause) {
    throw notReadable(path, cause);
  }
}

function notReadable(path: string, cause: unknown): InputError {
  const code = (cause as NodeJS.ErrnoException).code ?? 'unknown reason';
  const message = code === 'ENOENT' ? 'There is no such file or folder.' : `It cannot be read (${code}).`;
  return new InputError({ code: 'snapshot-not-found', place: path, message, remedy: 'Check the path and its permissions.', cause });
}
