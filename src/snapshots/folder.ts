import { createHash } from 'node:crypto';
import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../common/errors.js';
import { parseAnswerName, readAnswer } from './answer-file.js';
import { HEADER_EXAMPLE, toAccount, toHeader, toInstant } from './header.js';
import { parseJson } from './json-value.js';
import { limitError, raiseLimit, type SnapshotLimits } from './limits.js';
import type { Rejections } from './rejections.js';
import { SNAPSHOT_FORMAT, type SnapshotAccount, type SnapshotEvent, type SnapshotHeader } from './snapshot.js';
import { otherAccount } from './stream-parser.js';
import { shownName, UnreadableCall } from './unreadable-call.js';

const HEADER_FILE = 'header.json';
const BATCH_BYTES = 1024 * 1024;

/** What a folder needs beside its files. */
export interface FolderOptions {
  readonly limits: SnapshotLimits;
  readonly account?: SnapshotAccount;
  /** ISO 8601 with its zone. */
  readonly capturedAt?: string;
}

/**
 * Reads a folder of answers, one call a file, in the order of their names. Hidden files are passed over; whatever else
 * is no answer is rejected, so that a misnamed one is never lost silently.
 */
export class FolderReader {
  private readonly hash = createHash('sha256');
  private digest: string | undefined;
  private byteCount = 0;
  private callCount = 0;

  constructor(
    private readonly folder: string,
    private readonly options: FolderOptions,
    private readonly rejections: Rejections,
  ) {}

  /** SHA-256 over `<name>\0<SHA-256 of the content>\n` of all files in the order of their names, hex. */
  get sourceHash(): string {
    this.digest ??= this.hash.digest('hex');
    return this.digest;
  }

  /** Bytes of all files. */
  get bytes(): number {
    return this.byteCount;
  }

  /** Calls taken in so far. */
  get calls(): number {
    return this.callCount;
  }

  /** Header first, then the calls. @throws InputError */
  async *events(): AsyncGenerator<readonly SnapshotEvent[]> {
    const { limits } = this.options;
    const names = (await readdir(this.folder)).filter((name) => !name.startsWith('.')).sort((a, b) => (a < b ? -1 : 1));
    if (names.length > limits.files) throw limitError('files', this.folder, `The folder has more than ${limits.files} entries.`);
    let batch: SnapshotEvent[] = [{ type: 'header', header: await this.header(names) }];
    let batchBytes = 0;
    for (const name of names) {
      const bytes = await this.content(name);
      batchBytes += bytes?.length ?? 0;
      if (name !== HEADER_FILE) batch.push(...this.answer(name, bytes));
      if (batchBytes >= BATCH_BYTES) {
        yield batch;
        batch = [];
        batchBytes = 0;
      }
    }
    this.rejections.throwIfAny();
    yield batch;
  }

  private async header(names: readonly string[]): Promise<SnapshotHeader> {
    const { account, capturedAt, limits } = this.options;
    if (!names.includes(HEADER_FILE)) {
      if (account === undefined || capturedAt === undefined) throw await this.headerMissing(names);
      return { format: SNAPSHOT_FORMAT, account: toAccount(account, 'account'), capturedAt: toInstant(capturedAt, 'capturedAt') };
    }
    const place = join(this.folder, HEADER_FILE);
    const bytes = await readAtMost(place, limits.lineBytes);
    try {
      if (bytes === undefined) throw new UnreadableCall('it is no file, or too long');
      const header = toHeader(parseJson(bytes, limits), place);
      if (account !== undefined && account.uin !== header.account.uin) throw otherAccount(place, header.account.uin, account.uin);
      return header;
    } catch (error) {
      if (!(error instanceof UnreadableCall)) throw error;
      throw new InputError({ code: 'snapshot-header-invalid', place, message: `The header cannot be read: ${error.message}.`, remedy: `Write it like ${HEADER_EXAMPLE}.`, cause: error });
    }
  }

  /** Says what to write, filled in as far as it is known. */
  private async headerMissing(names: readonly string[]): Promise<InputError> {
    const { account } = this.options;
    if (!names.some((name) => /\.(json|xml)$/.test(name))) {
      return new InputError({ code: 'snapshot-not-recognised', place: this.folder, message: 'The folder holds no answers of the API.', remedy: 'Give a folder with files named <service>.<Action>[.<region>].json; docs/snapshot-format.md shows how to record them.' });
    }
    const times = await Promise.all(names.map(async (name) => (await stat(join(this.folder, name)).catch(() => undefined))?.mtimeMs ?? 0));
    const newest = new Date(Math.floor(Math.max(...times) / 1000) * 1000).toISOString().replace('.000Z', 'Z');
    const header = JSON.stringify({ format: SNAPSHOT_FORMAT, account: { uin: account?.uin ?? '<root uin>' }, capturedAt: newest });
    return new InputError({
      code: 'snapshot-header-missing',
      place: this.folder,
      message: `Answers of the CLI do not say ${account === undefined ? 'whose they are and ' : ''}when they were recorded.`,
      remedy: `Put a file ${HEADER_FILE} into the folder: ${header} (the time shown is that of the newest file; correct it if the files were copied since). Or give --account and --captured-at.`,
    });
  }

  /** Reads and hashes one file; undefined for what cannot be an answer: a folder, or too long. */
  private async content(name: string): Promise<Buffer | undefined> {
    const { limits } = this.options;
    const bytes = await readAtMost(join(this.folder, name), limits.lineBytes);
    if (bytes === undefined) return undefined;
    this.hash.update(`${name}\0${createHash('sha256').update(bytes).digest('hex')}\n`);
    this.byteCount += bytes.length;
    if (this.byteCount > limits.snapshotBytes) throw limitError('snapshotBytes', this.folder, `The snapshot is larger than ${limits.snapshotBytes} bytes.`);
    return bytes;
  }

  private answer(name: string, bytes: Buffer | undefined): readonly SnapshotEvent[] {
    const { limits } = this.options;
    const place = shownName(name, 255).slice(1, -1);
    try {
      if (bytes === undefined) throw new UnreadableCall(`it is no file, or longer than ${limits.lineBytes} bytes (${raiseLimit('lineBytes')})`);
      const call = readAnswer(parseAnswerName(name), bytes, limits);
      this.callCount++;
      if (this.callCount > limits.calls) throw limitError('calls', `${this.folder}, ${place}`, `The snapshot has more than ${limits.calls} calls.`);
      return [{ type: 'call', call, place }];
    } catch (error) {
      if (!(error instanceof UnreadableCall)) throw error;
      const event = this.rejections.add(place, error.message);
      return event === undefined ? [] : [event];
    }
  }
}

/** A regular file's bytes, or undefined when it is something else or longer than the limit. */
async function readAtMost(path: string, limit: number): Promise<Buffer | undefined> {
  // Looked at before it is opened: opening a pipe would wait for its writer.
  if (!(await stat(path)).isFile()) return undefined;
  const file = await open(path);
  try {
    if ((await file.stat()).size > limit) return undefined;
    const bytes = await file.readFile();
    return bytes.length > limit ? undefined : bytes;
  } finally {
    await file.close();
  }
}
