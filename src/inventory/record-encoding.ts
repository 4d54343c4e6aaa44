import { literalOf, type Layout } from './projection.js';
import type { Shape } from './shape.js';
import type { ByteReader, ByteWriter} from './value-encoding.js';
import { CACHE_SLOTS, PRESENT, type TextCache } from './value-encoding.js';

type Write = (writer: ByteWriter, value: unknown, cache: TextCache) => void;
type Read = (reader: ByteReader, cache: TextCache) => unknown;

/** How values of one shape are written and read back: by position, without names. */
export interface Encoding {
  readonly write: Write;
  readonly read: Read;
  /** Slots of the text cache that the two sides of one stream must bring, empty at first. */
  readonly cacheSlots: number;
}

const encodings = new WeakMap<Shape<unknown>, Encoding>();

/**
 * The encoding of a shape, generated once: straight code, one step a field, from the names and layouts our shapes
 * declare (never from what comes from outside). Values without a layout go as they are.
 */
export function encodingOf(shape: Shape<unknown>): Encoding {
  let encoding = encodings.get(shape);
  if (encoding === undefined) {
    const columns = { next: 0 };
    const { write, read } = pairFor(shape, columns);
    encoding = { write, read, cacheSlots: columns.next * CACHE_SLOTS };
    encodings.set(shape, encoding);
  }
  return encoding;
}

function pairFor(shape: Shape<unknown>, columns: { next: number }): { readonly write: Write; readonly read: Read } {
  if (shape.layout?.type === 'object') return objectPair(shape.layout, columns);
  if (shape.layout?.type === 'list') return listPair(pairFor(shape.layout.item, columns), columns.next++ * CACHE_SLOTS);
  const base = columns.next++ * CACHE_SLOTS;
  return { write: (writer, value, cache) => writer.value(value, cache, base), read: (reader, cache) => reader.value(cache, base) };
}

function objectPair({ names, shapes }: Extract<Layout, { type: 'object' }>, columns: { next: number }): { readonly write: Write; readonly read: Read } {
  const own = columns.next++ * CACHE_SLOTS;
  const pairs: { readonly write: Write; readonly read: Read }[] = [];
  const writes: string[] = [];
  const reads: string[] = [];
  shapes.forEach((shape, index) => {
    const field = `value[${JSON.stringify(names[index])}]`;
    if (shape.layout === undefined) {
      const base = columns.next++ * CACHE_SLOTS;
      writes.push(`writer.value(${field}, cache, ${base});`);
      reads.push(`reader.value(cache, ${base})`);
    } else {
      const number = pairs.push(pairFor(shape, columns)) - 1;
      writes.push(`pairs[${number}].write(writer, ${field}, cache);`);
      reads.push(`pairs[${number}].read(reader, cache)`);
    }
  });
  const write = `return function write(writer, value, cache) {
    if (value === undefined || value === null) { writer.value(value, cache, ${own}); return; }
    writer.tag(${PRESENT});
    ${writes.join('\n')}
  };`;
  // Members of a literal are evaluated in the order they stand in.
  const read = `return function read(reader, cache) {
    const tag = reader.tag();
    if (tag !== ${PRESENT}) return reader.tagged(tag, cache, ${own});
    return ${literalOf(names, reads)};
  };`;
  return { write: new Function('pairs', write)(pairs) as Write, read: new Function('pairs', read)(pairs) as Read };
}

function listPair(item: { readonly write: Write; readonly read: Read }, own: number): { readonly write: Write; readonly read: Read } {
  return {
    write(writer, value, cache) {
      if (!Array.isArray(value)) {
        writer.value(value, cache, own);
        return;
      }
      writer.tag(PRESENT);
      writer.value(value.length, cache, own);
      for (let index = 0; index < value.length; index++) item.write(writer, value[index], cache);
    },
    read(reader, cache) {
      const tag = reader.tag();
      if (tag !== PRESENT) return reader.tagged(tag, cache, own);
      const length = reader.value(cache, own) as number;
      const items: unknown[] = [];
      for (let index = 0; index < length; index++) items.push(item.read(reader, cache));
      return items;
    },
  };
}
