import { InputError } from '../common/errors.js';
import { toCall } from './call.js';
import { BrokenDocument, DocumentSplitter } from './document-splitter.js';
import { toHeader } from './header.js';
import { parseJson } from './json-value.js';
import { LineSplitter } from './line-splitter.js';
import { limitError, raiseLimit, type SnapshotLimits } from './limits.js';
import { notJson, otherDocument } from './recognise.js';
import type { Rejections } from './rejections.js';
import type { SnapshotAccount, SnapshotEvent, SnapshotHeader } from './snapshot.js';
import { shownName, UnreadableCall } from './unreadable-call.js';

const HEADER_MEMBERS: ReadonlySet<string> = new Set(['format', 'account', 'capturedAt', 'tool']);
const NEWLINE = 10;
const BYTE_ORDER_MARK = Buffer.from('\ufeff');
/** So many first bytes tell what a file is. */
const TELLING_BYTES = 512;

/** What a parser needs to know beside the bytes. */
export interface ParserOptions {
  readonly limits: SnapshotLimits;
  /** File or stream, for messages. */
  readonly source: string;
  /** Where given, the snapshot must be this account's. */
  readonly account?: SnapshotAccount;
}

/**
 * Turns the decompressed bytes of one snapshot, in any pieces, into events: first its header, then its calls. A JSON
 * document and NDJSON begin alike, with an object; what has `calls` within it is a document, what has none is the
 * header of lines to come.
 */
export class StreamParser {
  private events: SnapshotEvent[] = [];
  private first: Buffer = Buffer.alloc(0);
  private begun = false;
  private readonly document: DocumentSplitter;
  private lines: LineSplitter | undefined;
  private readonly members = new Map<string, unknown>();
  private readonly names = new Set<string>();
  private header: SnapshotHeader | undefined;
  private headerLines = 1;
  private callCount = 0;

  constructor(
    private readonly options: ParserOptions,
    private readonly rejections: Rejections,
  ) {
    this.document = new DocumentSplitter(options.limits.lineBytes, {
      member: (name, value) => this.addMember(name, value),
      callsBegin: () => this.endHeader('document'),
      call: (value, index) => this.addCall(value, `calls[${index}]`),
    });
  }

  /** Calls taken in so far. */
  get calls(): number {
    return this.callCount;
  }

  /** Which of the two forms it is, once known. */
  get format(): 'json' | 'ndjson' {
    return this.lines === undefined ? 'json' : 'ndjson';
  }

  /**
   * @returns the events that became whole with these bytes
   * @throws InputError
   */
  push(chunk: Buffer): readonly SnapshotEvent[] {
    if (this.begun) this.take(chunk);
    else {
      this.first = this.first.length === 0 ? chunk : Buffer.concat([this.first, chunk]);
      if (this.first.length >= TELLING_BYTES) this.begin();
    }
    return this.taken();
  }

  /**
   * Ends the input.
   * @throws InputError when it is cut off, or holds calls that cannot be read
   */
  finish(): readonly SnapshotEvent[] {
    if (!this.begun) this.begin();
    if (this.lines === undefined) {
      this.whole(() => this.document.finish());
      if (!this.document.hasCalls) this.endHeader('line');
    } else this.lines.finish();
    this.rejections.throwIfAny();
    return this.taken();
  }

  private taken(): readonly SnapshotEvent[] {
    const { events } = this;
    this.events = [];
    return events;
  }

  private begin(): void {
    this.begun = true;
    const { first } = this;
    const start = first.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
    const text = first.toString('latin1', start).trimStart();
    if (!text.startsWith('{')) throw notJson(first, this.options.source);
    this.first = Buffer.alloc(0);
    this.take(first.subarray(start));
  }

  private take(chunk: Buffer): void {
    if (this.lines !== undefined) {
      this.lines.push(chunk);
      return;
    }
    const used = this.document.ended ? 0 : this.whole(() => this.document.push(chunk));
    if (!this.document.hasCalls) this.headerLines += newlinesIn(chunk, used);
    if (!this.document.ended) return;
    const rest = chunk.subarray(used);
    if (this.document.hasCalls) this.expectNothing(rest);
    else {
      this.endHeader('line');
      this.lines = new LineSplitter(this.options.limits.lineBytes, this.headerLines, (line, number) => this.addLine(line, number));
      this.lines.push(rest);
    }
  }

  /** Runs a step of the splitter; what is broken there leaves nothing to go on with. */
  private whole<T>(step: () => T): T {
    try {
      return step();
    } catch (error) {
      if (!(error instanceof BrokenDocument)) throw error;
      // Of a file that is something else, that is the better news.
      if (this.header === undefined && !this.names.has('format') && this.names.size > 0) throw otherDocument(this.names, this.options.source);
      throw new InputError({ code: 'snapshot-broken', place: `${this.options.source}, byte ${error.byte + 1}`, message: error.message, remedy: 'Record or copy the snapshot again; nothing of it was taken in.', cause: error });
    }
  }

  private expectNothing(rest: Buffer): void {
    if (rest.toString('latin1').trim() === '') return;
    throw new InputError({ code: 'snapshot-broken', place: this.options.source, message: 'More follows after the end of the JSON document.', remedy: 'Use one document with all calls, or NDJSON: a header without "calls" on the first line, then a call a line.' });
  }

  private addMember(name: string, value: Buffer | undefined): void {
    if (this.header !== undefined) {
      if (!HEADER_MEMBERS.has(name)) return;
      throw headerFirst(this.options.source, `"${name}" comes after "calls".`);
    }
    if (this.names.has(name) && HEADER_MEMBERS.has(name)) throw new InputError({ code: 'snapshot-header-invalid', place: `${this.options.source}, ${name}`, message: `The header has "${name}" twice.`, remedy: 'Keep the right one.' });
    this.names.add(name);
    if (value === undefined) {
      if (this.names.has('format')) throw new InputError({ code: 'snapshot-header-invalid', place: `${this.options.source}, ${shownName(name)}`, message: 'A member of the header is longer than 1 MiB.', remedy: 'Keep the header small; calls belong into "calls" or into lines of their own.' });
      throw otherDocument(this.names, this.options.source);
    }
    try {
      const parsed = parseJson(value, this.options.limits);
      if (HEADER_MEMBERS.has(name)) this.members.set(name, parsed);
    } catch (error) {
      if (!(error instanceof UnreadableCall)) throw error;
      throw new InputError({ code: 'snapshot-header-invalid', place: `${this.options.source}, ${shownName(name)}`, message: `A member of the header cannot be read: ${error.message}.`, remedy: 'Correct the header.', cause: error });
    }
  }

  private endHeader(kind: 'document' | 'line'): void {
    const { source, account } = this.options;
    if (!this.members.has('format')) {
      if (kind === 'document' && this.names.size === 0) throw headerFirst(source, '"calls" comes before the header.');
      throw otherDocument(this.names, source);
    }
    const missing = ['account', 'capturedAt'].find((name) => !this.members.has(name));
    if (kind === 'document' && missing !== undefined) throw headerFirst(source, `"calls" comes before "${missing}".`);
    this.header = toHeader(Object.fromEntries(this.members), source);
    if (account !== undefined && account.uin !== this.header.account.uin) throw otherAccount(source, this.header.account.uin, account.uin);
    this.events.push({ type: 'header', header: this.header });
  }

  private addLine(line: Buffer | undefined, number: number): void {
    if (line !== undefined && isBlank(line)) return;
    if (number === this.headerLines) throw new InputError({ code: 'snapshot-header-invalid', place: `${this.options.source}, line ${number}`, message: 'More follows the header on its line.', remedy: 'Put the header on a line of its own.' });
    this.addCall(line, `line ${number}`);
  }

  private addCall(value: Buffer | undefined, place: string): void {
    const { limits, source } = this.options;
    try {
      if (value === undefined) throw new UnreadableCall(`it is longer than ${limits.lineBytes} bytes (${raiseLimit('lineBytes')})`);
      const call = toCall(parseJson(value, limits), limits);
      this.callCount++;
      if (this.callCount > limits.calls) throw limitError('calls', `${source}, ${place}`, `The snapshot has more than ${limits.calls} calls.`);
      this.events.push({ type: 'call', call, place });
    } catch (error) {
      if (!(error instanceof UnreadableCall)) throw error;
      const event = this.rejections.add(place, error.message);
      if (event !== undefined) this.events.push(event);
    }
  }
}

/** The refusal of a snapshot that belongs to another account than the caller named. */
export function otherAccount(source: string, found: string, wanted: string): InputError {
  return new InputError({ code: 'snapshot-other-account', place: source, message: `The snapshot is of account ${found}, not of ${wanted}.`, remedy: 'Give the snapshot of the right account, or leave the account out.' });
}

function headerFirst(source: string, message: string): InputError {
  return new InputError({ code: 'snapshot-header-late', place: source, message: `The header comes first, because snapshots are read as a stream. ${message}`, remedy: 'Reorder the document, e.g. with: jq \'{format, account, capturedAt, tool, calls}\'.' });
}

function newlinesIn(bytes: Buffer, end: number): number {
  let count = 0;
  for (let index = bytes.indexOf(NEWLINE); index >= 0 && index < end; index = bytes.indexOf(NEWLINE, index + 1)) count++;
  return count;
}

function isBlank(line: Buffer): boolean {
  for (let index = 0; index < line.length; index++) {
    const byte = line[index];
    if (byte !== 32 && byte !== 9 && byte !== 13) return false;
  }
  return true;
}
