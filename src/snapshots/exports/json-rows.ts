import { InputError } from '../../common/errors.js';
import { BrokenDocument, DocumentSplitter } from '../document-splitter.js';
import { parseJson } from '../json-value.js';
import { LineSplitter } from '../line-splitter.js';
import { raiseLimit, type SnapshotLimits } from '../limits.js';
import { UnreadableCall } from '../unreadable-call.js';

/** One element of an export, or why it cannot be read. */
export interface Row {
  /** `rows[3]`, `line 4`. */
  readonly place: string;
  readonly value?: unknown;
  readonly problem?: string;
}

/** How the elements of a JSON export stand in it. */
export type RowsForm =
  /** `[…, …]` */
  | { readonly type: 'array' }
  /** `{"…":…, "<member>":[…, …]}` */
  | { readonly type: 'member'; readonly member: string }
  /** One object a line, or a single one over several lines. */
  | { readonly type: 'objects' };

const WRAPPER = 'rows';
const NEWLINE = 10;

/**
 * The elements of a JSON export, one by one; never more than one is held, whatever the size.
 * @param source file, for messages
 * @throws InputError for JSON that is cut off or whose structure is broken
 */
export async function* jsonRows(content: AsyncIterable<Buffer>, form: RowsForm, source: string, limits: SnapshotLimits): AsyncGenerator<readonly Row[]> {
  const reader = form.type === 'objects' ? new ObjectReader(limits) : new ArrayReader(form, source, limits);
  let first = true;
  for await (const chunk of content) {
    reader.push(first ? withoutMark(chunk) : chunk);
    first = false;
    yield reader.take();
  }
  reader.finish();
  yield reader.take();
}

function withoutMark(chunk: Buffer): Buffer {
  return chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? chunk.subarray(3) : chunk;
}

abstract class RowReader {
  private rows: Row[] = [];

  constructor(protected readonly limits: SnapshotLimits) {}

  abstract push(chunk: Buffer): void;
  abstract finish(): void;

  take(): readonly Row[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  protected add(bytes: Buffer | undefined, place: string): void {
    try {
      if (bytes === undefined) throw new UnreadableCall(`it is longer than ${this.limits.lineBytes} bytes (${raiseLimit('lineBytes')})`);
      this.rows.push({ place, value: parseJson(bytes, this.limits) });
    } catch (error) {
      if (!(error instanceof UnreadableCall)) throw error;
      this.rows.push({ place, problem: error.message });
    }
  }
}

class ArrayReader extends RowReader {
  private readonly splitter: DocumentSplitter;
  private readonly bare: boolean;

  constructor(
    form: Exclude<RowsForm, { type: 'objects' }>,
    private readonly source: string,
    limits: SnapshotLimits,
  ) {
    super(limits);
    const member = form.type === 'array' ? WRAPPER : form.member;
    this.bare = form.type === 'array';
    const handler = { member: () => undefined, callsBegin: () => undefined, call: (bytes: Buffer | undefined, index: number) => this.add(bytes, `${this.bare ? '' : member}[${index}]`) };
    this.splitter = new DocumentSplitter(limits.lineBytes, handler, member);
    // A bare array is read as the one member of an object around it.
    if (this.bare) this.splitter.push(Buffer.from(`{"${WRAPPER}":`));
  }

  push(chunk: Buffer): void {
    this.whole(() => {
      const used = this.splitter.push(chunk);
      if (chunk.toString('latin1', used).trim() !== '') throw new BrokenDocument('More follows after the end of the JSON.', 0);
    });
  }

  finish(): void {
    this.whole(() => {
      if (this.bare) this.splitter.push(Buffer.from('}'));
      this.splitter.finish();
    });
  }

  private whole(step: () => void): void {
    try {
      step();
    } catch (error) {
      if (!(error instanceof BrokenDocument)) throw error;
      throw new InputError({ code: 'export-broken', place: this.source, message: error.message, remedy: 'Export it again; nothing of it was taken in.', cause: error });
    }
  }
}

/** Where the first line is an object of its own, one a line; else all of it is one object, no longer than a call may be. */
class ObjectReader extends RowReader {
  private readonly whole: Buffer[] = [];
  private size = 0;
  private lines: LineSplitter | undefined;
  private firstLineSeen = false;

  push(chunk: Buffer): void {
    if (this.lines !== undefined) {
      this.lines.push(chunk);
      return;
    }
    this.whole.push(Buffer.from(chunk));
    this.size += chunk.length;
    if (this.size > this.limits.lineBytes || this.oneALine(chunk)) this.startLines();
  }

  finish(): void {
    if (this.lines === undefined) this.add(Buffer.concat(this.whole), 'the document');
    else this.lines.finish();
  }

  /** Looks at the first line once, when it is whole. */
  private oneALine(chunk: Buffer): boolean {
    if (this.firstLineSeen || !chunk.includes(NEWLINE)) return false;
    this.firstLineSeen = true;
    const all = Buffer.concat(this.whole);
    return isJson(all.subarray(0, all.indexOf(NEWLINE)), this.limits);
  }

  private startLines(): void {
    const lines = new LineSplitter(this.limits.lineBytes, 1, (line, number) => {
      if (line?.toString('latin1').trim() !== '') this.add(line, `line ${number}`);
    });
    this.lines = lines;
    for (const piece of this.whole.splice(0)) lines.push(piece);
  }
}

function isJson(bytes: Buffer, limits: SnapshotLimits): boolean {
  try {
    parseJson(bytes, limits);
    return true;
  } catch (error) {
    if (error instanceof UnreadableCall) return false;
    throw error;
  }
}
