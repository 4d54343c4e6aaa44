import { createHash } from 'node:crypto';

/** A PDF with a classic cross-reference table, as Chromium writes it. Objects are read only when asked for. */
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
  const head = /^xref\s+(\d+) (\d+)\s*\n/.exec(bytes.toString('latin1', xref, xref + 64));
  if (head === null) return undefined;
  const [first, count] = [Number(head[1]), Number(head[2])];
  // Entries are 20 bytes each: offset, generation, n or f.
  for (let index = 0; index < count; index++) {
    const at = xref + head[0].length + index * 20;
    if (bytes[at + 17] === 0x6e) offsets.set(first + index, Number(bytes.toString('latin1', at, at + 10)));
  }
  return { bytes, size, root, xref, offsets };
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
