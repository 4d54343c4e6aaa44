import { createHash } from 'node:crypto';

/** A PDF with classic cross-reference tables, as Chromium and our own updates write them. Objects are read only when asked for. */
export interface PdfFile {
  readonly bytes: Buffer;
  /** Number the next new object gets. */
  readonly size: number;
  /** Object number of the catalogue. */
  readonly root: number;
  /** Byte offset of the last cross-reference table. */
  readonly xref: number;
  /** Byte offset by object number. */
  readonly offsets: ReadonlyMap<number, number>;
}

/** A new or changed object. */
export interface PdfObject {
  readonly number: number;
  /** Everything between `obj` and `endobj`. */
  readonly body: string | Buffer;
}

/**
 * Reads the cross-reference table; undefined when the file has none of the classic kind.
 */
export function readPdf(bytes: Buffer): PdfFile | undefined {
  const tail = bytes.subarray(Math.max(0, bytes.length - 1024)).toString('latin1');
  const xref = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? Number.NaN);
  const trailer = tail.slice(tail.lastIndexOf('trailer'));
  const size = Number(/\/Size (\d+)/.exec(trailer)?.[1] ?? Number.NaN);
  const root = Number(/\/Root (\d+) 0 R/.exec(trailer)?.[1] ?? Number.NaN);
  if (Number.isNaN(xref + size + root) || bytes.toString('latin1', xref, xref + 4) !== 'xref') return undefined;
  const offsets = new Map<number, number>();
  // Newest table first: what an update wrote anew stands in its own table, and the older ones know the rest.
  const seen = new Set<number>();
  for (let at: number | undefined = xref; at !== undefined && !seen.has(at); ) {
    seen.add(at);
    const end = readTable(bytes, at, offsets);
    if (end === undefined) return undefined;
    at = previousTable(bytes, end);
  }
  return { bytes, size, root, xref, offsets };
}

/** Takes the offsets of one table that newer ones do not have. @returns where its trailer begins; undefined: there is no table */
function readTable(bytes: Buffer, xref: number, offsets: Map<number, number>): number | undefined {
  let at = bytes.indexOf('\n', xref) + 1;
  for (let head = /^(\d+) (\d+)\s*\n/.exec(bytes.toString('latin1', at, at + 40)); head !== null; head = /^(\d+) (\d+)\s*\n/.exec(bytes.toString('latin1', at, at + 40))) {
    const [first, count] = [Number(head[1]), Number(head[2])];
    at += head[0].length;
    // Entries are 20 bytes each: offset, generation, n or f.
    for (let index = 0; index < count; index++, at += 20) {
      if (bytes[at + 17] === 0x6e && !offsets.has(first + index)) offsets.set(first + index, Number(bytes.toString('latin1', at, at + 10)));
    }
  }
  return /^\s*trailer/.test(bytes.toString('latin1', at, at + 16)) ? at : undefined;
}

function previousTable(bytes: Buffer, trailer: number): number | undefined {
  const previous = /\/Prev (\d+)/.exec(bytes.toString('latin1', trailer, bytes.indexOf('startxref', trailer)))?.[1];
  return previous === undefined ? undefined : Number(previous);
}

/**
 * The text of an object without stream data, or undefined when there is none of that number.
 */
export function objectText({ bytes, offsets }: PdfFile, number: number): string | undefined {
  const offset = offsets.get(number);
  if (offset === undefined) return undefined;
  const end = bytes.indexOf('endobj', offset);
  const stream = bytes.indexOf('stream', offset);
  const stop = stream >= 0 && stream < end ? stream : end;
  const text = bytes.toString('latin1', offset, stop);
  return text.slice(text.indexOf('obj') + 3).trim();
}

/** Bytes of an object's stream as they stand in the file, still compressed. */
export function objectStream(file: PdfFile, number: number): Buffer | undefined {
  const offset = file.offsets.get(number);
  const length = Number(/\/Length (\d+)/.exec(objectText(file, number) ?? '')?.[1] ?? Number.NaN);
  if (offset === undefined || Number.isNaN(length)) return undefined;
  const start = file.bytes.indexOf('stream\n', offset) + 7;
  return file.bytes.subarray(start, start + length);
}

/**
 * Appends new versions of objects as an incremental update: nothing that is there moves, so the cost does not depend
 * on the size of the file.
 * @param options.info object number of the document information
 * @param options.id what the file identifier is made from
 */
export function appendObjects(file: PdfFile, objects: readonly PdfObject[], { info, id }: { readonly info: number; readonly id: string }): Buffer {
  const parts: Buffer[] = [file.bytes];
  let at = file.bytes.length;
  const add = (part: Buffer): void => {
    parts.push(part);
    at += part.length;
  };
  const entries: { number: number; offset: number }[] = [];
  for (const { number, body } of [...objects].sort((one, other) => one.number - other.number)) {
    entries.push({ number, offset: at });
    add(Buffer.concat([Buffer.from(`${number} 0 obj\n`), typeof body === 'string' ? Buffer.from(body, 'latin1') : body, Buffer.from('\nendobj\n')]));
  }
  const size = Math.max(file.size, ...objects.map(({ number }) => number + 1));
  const xref = at;
  const table = entries.map(({ number, offset }) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const identifier = createHash('sha256').update(id).digest('hex').slice(0, 32).toUpperCase();
  const trailer = `<</Size ${size}\n/Root ${file.root} 0 R\n/Info ${info} 0 R\n/Prev ${file.xref}\n/ID [<${identifier}> <${identifier}>]>>`;
  add(Buffer.from(`xref\n${table}trailer\n${trailer}\nstartxref\n${xref}\n%%EOF\n`, 'latin1'));
  return Buffer.concat(parts);
}
