import { MAX_HEADER_MEMBER_BYTES } from './limits.js';
import { Pieces } from './pieces.js';
import { isSpace, ValueScanner } from './value-scanner.js';

/** Receives the parts of a document in their order. */
export interface DocumentHandler {
  /** A member of the document other than the array; undefined when it is longer than any header's. */
  member(name: string, value: Buffer | undefined): void;
  /** The array begins. */
  callsBegin(): void;
  /** One element of the array, from 0; undefined when it is longer than the limit. */
  call(value: Buffer | undefined, index: number): void;
}

/** The document's structure is broken at a byte (from 0) of the text. */
export class BrokenDocument extends Error {
  override readonly name = 'BrokenDocument';
  constructor(
    message: string,
    readonly byte: number,
  ) {
    super(message);
  }
}

type State = 'start' | 'first-name' | 'name' | 'in-name' | 'colon' | 'value' | 'in-value' | 'after-value' | 'calls' | 'first-call' | 'call' | 'in-call' | 'after-call' | 'end';

const code = (character: string): number => character.charCodeAt(0);
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_ARRAY, CLOSE_ARRAY, QUOTE, COLON, COMMA] = [code('{'), code('}'), code('['), code(']'), code('"'), code(':'), code(',')];

/**
 * Takes one JSON object apart while its bytes arrive in any pieces: its members, and the elements of its one long array
 * (`calls`, in a snapshot) one by one. Never holds more than one of them, so a document may be larger than any string can be.
 */
export class DocumentSplitter {
  private state: State = 'start';
  private readonly scanner = new ValueScanner();
  private readonly memberPieces = new Pieces(MAX_HEADER_MEMBER_BYTES);
  private readonly callPieces: Pieces;
  private name = '';
  private calls = 0;
  private sawCalls = false;
  private consumed = 0;

  /**
   * @param lineBytes longest element
   * @param array name of the member that holds the elements
   */
  constructor(
    lineBytes: number,
    private readonly handler: DocumentHandler,
    private readonly array = 'calls',
  ) {
    this.callPieces = new Pieces(lineBytes);
  }

  /** True once the object's last bracket was seen. */
  get ended(): boolean {
    return this.state === 'end';
  }

  /** True once the array began. */
  get hasCalls(): boolean {
    return this.sawCalls;
  }

  /**
   * @returns how many bytes belong to the document: all of them, or those up to its last bracket
   * @throws BrokenDocument
   */
  push(chunk: Buffer): number {
    let index = 0;
    while (index < chunk.length && this.state !== 'end') index = this.step(chunk, index);
    this.consumed += index;
    return index;
  }

  /** @throws BrokenDocument when the document is not at its end */
  finish(): void {
    if (this.state === 'end') return;
    const where = this.state === 'start' ? 'it is empty' : this.sawCalls ? `it ends within "${this.array}", after ${this.calls} ${this.array}` : 'it ends within the header';
    throw new BrokenDocument(`The JSON is cut off: ${where}.`, this.consumed);
  }

  /** Takes what begins at `index`; returns the index to go on from. */
  private step(chunk: Buffer, index: number): number {
    if (this.state === 'in-name' || this.state === 'in-value' || this.state === 'in-call') return this.scan(chunk, index);
    const byte = chunk[index] as number;
    if (isSpace(byte)) return index + 1;
    switch (this.state) {
      case 'start':
        return this.expect(byte === OPEN_OBJECT, 'first-name', index, '"{"');
      case 'first-name':
      case 'name':
        if (byte === CLOSE_OBJECT && this.state === 'first-name') return this.go('end', index + 1);
        this.expect(byte === QUOTE, 'in-name', index, "a member's name");
        return this.begin(index);
      case 'colon':
        return this.expect(byte === COLON, this.name === this.array ? 'calls' : 'value', index, '":"');
      case 'value':
        this.expect(!isPunctuation(byte), 'in-value', index, 'a value');
        return this.begin(index);
      case 'after-value':
        if (byte === COMMA) return this.go('name', index + 1);
        return this.expect(byte === CLOSE_OBJECT, 'end', index, '"," or "}"');
      case 'calls':
        this.expect(byte === OPEN_ARRAY && !this.sawCalls, 'first-call', index, this.sawCalls ? `"${this.array}" only once` : `"[" after "${this.array}"`);
        this.sawCalls = true;
        this.handler.callsBegin();
        return index + 1;
      case 'first-call':
      case 'call':
        if (byte === CLOSE_ARRAY && this.state === 'first-call') return this.go('after-value', index + 1);
        this.expect(!isPunctuation(byte), 'in-call', index, 'a call');
        return this.begin(index);
      case 'after-call':
        if (byte === COMMA) return this.go('call', index + 1);
        return this.expect(byte === CLOSE_ARRAY, 'after-value', index, '"," or "]"');
      default:
        return index + 1;
    }
  }

  private scan(chunk: Buffer, index: number): number {
    const end = this.scanner.scan(chunk, index);
    const pieces = this.state === 'in-call' ? this.callPieces : this.memberPieces;
    pieces.add(chunk.subarray(index, end < 0 ? chunk.length : end));
    if (end < 0) return chunk.length;
    const bytes = pieces.take();
    if (this.state === 'in-call') {
      this.state = 'after-call';
      this.handler.call(bytes, this.calls++);
    } else if (this.state === 'in-value') {
      this.state = 'after-value';
      this.handler.member(this.name, bytes);
    } else {
      this.state = 'colon';
      this.name = this.nameFrom(bytes, index);
    }
    return end;
  }

  private nameFrom(bytes: Buffer | undefined, index: number): string {
    try {
      const name: unknown = JSON.parse((bytes ?? Buffer.alloc(0)).toString('utf8'));
      if (typeof name === 'string') return name;
    } catch {
      // Told below.
    }
    throw new BrokenDocument("A member's name is not valid JSON.", this.consumed + index);
  }

  private begin(index: number): number {
    this.scanner.reset();
    return index;
  }

  private go(state: State, index: number): number {
    this.state = state;
    return index;
  }

  private expect(holds: boolean, next: State, index: number, what: string): number {
    if (!holds) throw new BrokenDocument(`The JSON is broken: ${what} is expected.`, this.consumed + index);
    this.state = next;
    return index + 1;
  }
}

function isPunctuation(byte: number): boolean {
  return byte === COMMA || byte === COLON || byte === CLOSE_OBJECT || byte === CLOSE_ARRAY;
}
