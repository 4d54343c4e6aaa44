import { BrokenDocument } from './document-splitter.js';
import { Pieces } from './pieces.js';
import { shownName } from './unreadable-call.js';
import { isSpace, ValueScanner } from './value-scanner.js';

/** What is done with a value: gone into, handed over whole, or passed over. */
export type Treatment = 'enter' | 'take' | 'skip';

/** Where a value stands: names of members, and `*` for an element of an array. */
export type JsonPath = readonly string[];

/** Decides what is read of a document, and receives it. */
export interface JsonVisitor {
  /** What to do with the value that begins; a scalar that is to be entered is passed over. */
  treat(path: JsonPath): Treatment;
  /** A value that was to be taken; undefined when it is longer than the limit. */
  taken(path: JsonPath, bytes: Buffer | undefined): void;
  /** An object or array that was entered has ended. */
  left(path: JsonPath): void;
}

type State = 'value' | 'first-name' | 'name' | 'colon' | 'first-item' | 'after' | 'in-name' | 'in-value' | 'end';

const code = (character: string): number => character.charCodeAt(0);
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_ARRAY, CLOSE_ARRAY, QUOTE, COLON, COMMA] = [code('{'), code('}'), code('['), code(']'), code('"'), code(':'), code(',')];
const ITEM = '*';
const MOST_NAME_BYTES = 64 * 1024;

/**
 * Reads one JSON value whose bytes arrive in any pieces, and goes into it only as far as its visitor wants: never more is
 * held than one value that is taken, whatever the size of the document. What is passed over is not parsed; whether a value
 * that is taken is valid JSON is for the parser to say.
 */
export class StreamedJson {
  private state: State = 'value';
  private readonly path: string[] = [];
  /** Of every entered value whether it is an array. */
  private readonly entered: boolean[] = [];
  private readonly scanner = new ValueScanner();
  private readonly name = new Pieces(MOST_NAME_BYTES);
  private readonly value: Pieces;
  private taking = false;
  private consumed = 0;

  /** @param limit bytes of a value that is taken; a longer one is not held */
  constructor(
    limit: number,
    private readonly depth: number,
    private readonly visitor: JsonVisitor,
  ) {
    this.value = new Pieces(limit);
  }

  /** @throws BrokenDocument where the structure is broken, or something stands behind the value */
  push(chunk: Buffer): void {
    let index = 0;
    while (index < chunk.length) index = this.step(chunk, index);
    this.consumed += chunk.length;
  }

  /** @throws BrokenDocument when the value is not at its end */
  finish(): void {
    // Only what follows a number tells that it has ended.
    if (this.state === 'in-value' && this.entered.length === 0) this.complete();
    if (this.state !== 'end') throw new BrokenDocument(`The JSON is cut off${this.path.length === 0 ? '' : ` within ${shownName(this.path.join('.'))}`}.`, this.consumed);
  }

  /** Takes what begins at `index`; returns the index to go on from. */
  private step(chunk: Buffer, index: number): number {
    if (this.state === 'in-value') return this.scan(chunk, index, this.value);
    if (this.state === 'in-name') return this.scan(chunk, index, this.name);
    const byte = chunk[index] as number;
    if (isSpace(byte)) return index + 1;
    switch (this.state) {
      case 'first-name':
        if (byte === CLOSE_OBJECT) return this.leave(index);
        return this.beginName(byte, index);
      case 'name':
        return this.beginName(byte, index);
      case 'colon':
        this.expect(byte === COLON, index, '":"');
        this.state = 'value';
        return index + 1;
      case 'first-item':
        if (byte === CLOSE_ARRAY) return this.leave(index);
        return this.begin(byte, index);
      case 'value':
        return this.begin(byte, index);
      case 'after':
        return this.next(byte, index);
      default:
        throw new BrokenDocument('Something stands behind the end of the JSON.', this.consumed + index);
    }
  }

  private begin(byte: number, index: number): number {
    this.expect(byte !== COMMA && byte !== COLON && byte !== CLOSE_OBJECT && byte !== CLOSE_ARRAY, index, 'a value');
    if (this.inArray()) this.path.push(ITEM);
    const treatment = this.visitor.treat(this.path);
    if (treatment === 'enter' && (byte === OPEN_OBJECT || byte === OPEN_ARRAY)) {
      if (this.entered.length >= this.depth) throw new BrokenDocument(`Objects and arrays are nested deeper than ${this.depth}.`, this.consumed + index);
      this.entered.push(byte === OPEN_ARRAY);
      this.state = byte === OPEN_ARRAY ? 'first-item' : 'first-name';
      return index + 1;
    }
    this.taking = treatment === 'take';
    this.state = 'in-value';
    this.scanner.reset();
    return index;
  }

  private beginName(byte: number, index: number): number {
    this.expect(byte === QUOTE, index, "a member's name");
    this.state = 'in-name';
    this.scanner.reset();
    return index;
  }

  private next(byte: number, index: number): number {
    const array = this.inArray();
    if (byte === (array ? CLOSE_ARRAY : CLOSE_OBJECT)) return this.leave(index);
    this.expect(byte === COMMA, index, array ? '"," or "]"' : '"," or "}"');
    this.state = array ? 'value' : 'name';
    return index + 1;
  }

  private leave(index: number): number {
    this.entered.pop();
    this.visitor.left(this.path);
    this.after();
    return index + 1;
  }

  private scan(chunk: Buffer, index: number, pieces: Pieces): number {
    const end = this.scanner.scan(chunk, index);
    if (pieces === this.name || this.taking) pieces.add(chunk.subarray(index, end < 0 ? chunk.length : end));
    if (end < 0) return chunk.length;
    if (pieces === this.name) this.named(index);
    else this.complete();
    return end;
  }

  private named(index: number): void {
    try {
      const name: unknown = JSON.parse((this.name.take() ?? Buffer.alloc(0)).toString('utf8'));
      this.path.push(String(name));
      this.state = 'colon';
    } catch {
      throw new BrokenDocument("A member's name is not valid JSON.", this.consumed + index);
    }
  }

  private complete(): void {
    if (this.taking) this.visitor.taken(this.path, this.value.take());
    this.after();
  }

  private after(): void {
    if (this.entered.length === 0) this.state = 'end';
    else {
      this.path.pop();
      this.state = 'after';
    }
  }

  private inArray(): boolean {
    return this.entered.at(-1) === true;
  }

  private expect(holds: boolean, index: number, what: string): void {
    if (!holds) throw new BrokenDocument(`The JSON is broken: ${what} is expected.`, this.consumed + index);
  }
}
