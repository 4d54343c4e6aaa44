import { createHash } from 'node:crypto';
import { closeSync, createReadStream, existsSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { InputError } from '../../common/errors.js';
import { isObject } from '../../common/json.js';
import type { RecordedCall } from '../snapshot.js';
import type { ReadRequest } from './read-only-client.js';

/** What a capture is a capture of. Another one's journal cannot be gone on with. */
export interface JournalHead {
  readonly journal: 'demarc.capture/1';
  /** Root uin of the account. */
  readonly uin: string;
  /** Hash of what was asked for: actions, regions, site. */
  readonly scope: string;
  /** When the capture began, ISO 8601; requests about a span of time are made from it. */
  readonly startedAt: string;
}

/** Owner only: answers name people and addresses. */
const MODE = 0o600;

/**
 * The calls of a capture as they are answered, in a file beside the output, so that an interrupted capture goes on where
 * it stopped. It holds what the snapshot will hold: no credentials, and of answers what is recorded.
 */
export class Journal {
  private length = 0;
  private pending: string[] = [];
  private pendingBytes = 0;
  /** Offset and length of the answered calls of an earlier run. */
  private readonly answered: Map<string, readonly [number, number]>;
  /** Calls taken over from an earlier run. */
  readonly resumed: number;

  private constructor(
    readonly path: string,
    readonly head: JournalHead,
    private readonly file: number,
    answered: Map<string, readonly [number, number]>,
    length: number,
  ) {
    this.answered = answered;
    this.resumed = answered.size;
    this.length = length;
  }

  /**
   * Opens the journal at a path: goes on with one of the same scope, or begins.
   * @throws InputError when the journal there is another capture's
   */
  static async open(path: string, wanted: Omit<JournalHead, 'journal'>): Promise<Journal> {
    const found = existsSync(path) ? await Journal.takeOver(path, wanted) : undefined;
    if (found !== undefined) return found;
    const head: JournalHead = { journal: 'demarc.capture/1', ...wanted };
    const file = openSync(path, 'w+', MODE);
    const text = `${JSON.stringify(head)}\n`;
    writeSync(file, text);
    return new Journal(path, head, file, new Map(), Buffer.byteLength(text));
  }

  /** Keeps the answered calls of the journal; failed ones are asked again, and a line that was cut off is dropped. */
  private static async takeOver(path: string, wanted: Omit<JournalHead, 'journal'>): Promise<Journal | undefined> {
    const lines = createInterface({ input: createReadStream(path), crlfDelay: Infinity });
    const kept = `${path}.kept`;
    const file = openSync(kept, 'w+', MODE);
    const answered = new Map<string, readonly [number, number]>();
    let head: JournalHead | undefined;
    let length = 0;
    for await (const line of lines) {
      const value = parsed(line);
      if (head === undefined) {
        head = headOf(value);
        if (head === undefined) break;
        if (head.uin !== wanted.uin || head.scope !== wanted.scope) {
          closeSync(file);
          rmSync(kept);
          throw otherCapture(path);
        }
      } else if (value === undefined || isToBeAskedAgain(value)) continue;
      const text = `${line}\n`;
      const bytes = Buffer.byteLength(text);
      if (value !== undefined && 'service' in value) answered.set(requestKey(value as unknown as ReadRequest), [length, bytes - 1]);
      writeSync(file, text);
      length += bytes;
    }
    if (head === undefined) {
      // Nothing was kept of a first line that was cut off.
      closeSync(file);
      rmSync(kept);
      return undefined;
    }
    renameSync(kept, path);
    return new Journal(path, head, file, answered, length);
  }

  /** The call an earlier run recorded for this request. */
  recorded(request: ReadRequest): RecordedCall | undefined {
    const place = this.answered.get(requestKey(request));
    if (place === undefined) return undefined;
    const bytes = Buffer.alloc(place[1]);
    readSync(this.file, bytes, 0, place[1], place[0]);
    return JSON.parse(bytes.toString('utf8')) as RecordedCall;
  }

  /** Adds a call's line. */
  append(line: string): void {
    this.pending.push(line);
    this.pendingBytes += line.length;
    if (this.pendingBytes > FLUSH_CHARACTERS) this.flush();
  }

  /** Writes what is waiting. */
  flush(): void {
    if (this.pending.length === 0) return;
    const text = Buffer.from(`${this.pending.join('\n')}\n`);
    this.pending = [];
    this.pendingBytes = 0;
    let written = 0;
    while (written < text.length) written += writeSync(this.file, text, written, text.length - written, this.length + written);
    this.length += text.length;
  }

  /** Ends writing; the file stays. */
  close(): void {
    this.flush();
    fsyncSync(this.file);
    closeSync(this.file);
  }

  /** Removes the file, once the snapshot is complete. */
  remove(): void {
    rmSync(this.path, { force: true });
  }
}

const FLUSH_CHARACTERS = 64 * 1024;

/** Failures may be mended by now. That a bucket never had a setting (404) is an answer. */
function isToBeAskedAgain({ service, error, httpStatus }: Record<string, unknown>): boolean {
  return isObject(error) && !(service === 'cos' && httpStatus === 404);
}

function parsed(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function headOf(value: Record<string, unknown> | undefined): JournalHead | undefined {
  if (value?.['journal'] !== 'demarc.capture/1') return undefined;
  const { uin, scope, startedAt } = value;
  return typeof uin === 'string' && typeof scope === 'string' && typeof startedAt === 'string' ? { journal: 'demarc.capture/1', uin, scope, startedAt } : undefined;
}

function otherCapture(path: string): InputError {
  return new InputError({
    code: 'capture-other',
    place: path,
    message: 'An interrupted capture of another account, or with other choices, is there.',
    remedy: 'Repeat it with the choices it was begun with, choose another --out, or add --restart to begin anew.',
  });
}

/** What tells one request from another, whatever the order of its parameters. */
export function requestKey({ service, action, region, params }: Pick<ReadRequest, 'service' | 'action' | 'region' | 'params'>): string {
  const ordered = Object.keys(params).sort().map((name) => [name, params[name]]);
  return createHash('sha256').update(JSON.stringify([service, action, region ?? '', ordered])).digest('base64').slice(0, 22);
}
