import { brotliDecompressSync } from 'node:zlib';

/** Index of `cmap` in the list of known tables, WOFF 2.0 section 4.1; `glyf` and `loca` are the two with another transform rule. */
const CMAP = 0;
const GLYF = 10;
const LOCA = 11;
const ARBITRARY = 63;

/**
 * The code points a WOFF2 font has glyphs for. A declared `unicode-range` only says what a file may be asked for;
 * what it cannot show, the browser would silently take from some font of the machine.
 * @param font bytes of a `.woff2` file
 * @throws Error when it is none
 */
export function glyphCoverage(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  if (view.getUint32(0) !== 0x774f4632) throw new Error('not a WOFF2 font');
  const tables = view.getUint16(12);
  const compressed = view.getUint32(20);
  let at = 48;
  const base128 = (): number => {
    let value = 0;
    for (let byte = 0x80; byte & 0x80; value = value * 128 + (byte & 0x7f)) byte = view.getUint8(at++);
    return value;
  };
  let offset = 0;
  let cmap: { start: number; end: number } | undefined;
  for (let index = 0; index < tables; index++) {
    const flags = view.getUint8(at++);
    const tag = flags & 0x3f;
    if (tag === ARBITRARY) at += 4;
    const original = base128();
    const version = flags >> 6;
    const transformed = tag === GLYF || tag === LOCA ? version !== 3 : version !== 0;
    const length = transformed ? base128() : original;
    if (tag === CMAP) cmap = { start: offset, end: offset + length };
    offset += length;
  }
  if (cmap === undefined) throw new Error('the font has no cmap table');
  const data = brotliDecompressSync(font.subarray(at, at + compressed));
  return readCmap(data.subarray(cmap.start, cmap.end));
}

/** Formats 4 and 12 are the ones that carry Unicode; OpenType, chapter cmap. */
function readCmap(table: Buffer): ReadonlySet<number> {
  const covered = new Set<number>();
  for (let index = 0; index < table.readUInt16BE(2); index++) {
    const start = table.readUInt32BE(4 + index * 8 + 4);
    const format = table.readUInt16BE(start);
    if (format === 4) readFormat4(table.subarray(start), covered);
    else if (format === 12) readFormat12(table.subarray(start), covered);
  }
  return covered;
}

function readFormat4(table: Buffer, covered: Set<number>): void {
  const segments = table.readUInt16BE(6) / 2;
  const [ends, starts, deltas, offsets] = [14, 16 + segments * 2, 16 + segments * 4, 16 + segments * 6] as const;
  for (let segment = 0; segment < segments; segment++) {
    const end = table.readUInt16BE(ends + segment * 2);
    const start = table.readUInt16BE(starts + segment * 2);
    const delta = table.readUInt16BE(deltas + segment * 2);
    const offset = table.readUInt16BE(offsets + segment * 2);
    for (let code = start; code <= end && code !== 0xffff; code++) {
      let glyph = code;
      if (offset !== 0) {
        glyph = table.readUInt16BE(offsets + segment * 2 + offset + (code - start) * 2);
        if (glyph === 0) continue;
      }
      if (((glyph + delta) & 0xffff) !== 0) covered.add(code);
    }
  }
}

function readFormat12(table: Buffer, covered: Set<number>): void {
  for (let group = 0; group < table.readUInt32BE(12); group++) {
    const at = 16 + group * 12;
    const [start, end, glyph] = [table.readUInt32BE(at), table.readUInt32BE(at + 4), table.readUInt32BE(at + 8)];
    for (let code = start; code <= end; code++) if (glyph + code - start !== 0) covered.add(code);
  }
}
