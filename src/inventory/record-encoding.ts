import { literalOf, type Layout } from './projection.js';
import type { Shape } from './shape.js';
import { ValueColumn } from './value-column.js';
import type { ValueReader, ValueWriter } from './value-encoding.js';

/** Writes values of one shape, reads them back, and tells whether two are equal. */
interface Steps {
  readonly write: (writer: ValueWriter, value: unknown) => void;
  readonly read: (reader: ValueReader) => unknown;
  readonly same: (one: unknown, other: unknown) => boolean;
}

/** How values of one shape travel: by position, without names; repeated ones as numbers of their columns. */
export type Encoding = Pick<Steps, 'write' | 'read'>;

/**
 * Generates the encoding of a shape: straight code, one step a field, from the names and layouts our shapes declare
 * (never from what comes from outside). Values without a layout go as they are. An encoding remembers values: what it
 * wrote only it can read.
 */
export function encodingOf(shape: Shape<unknown>): Encoding {
  return stepsFor(shape, true);
}

function stepsFor({ layout }: Shape<unknown>, outermost = false): Steps {
  if (layout?.type === 'object') return objectSteps(layout, outermost);
  if (layout?.type === 'list') return listSteps(stepsFor(layout.item));
  const column = new ValueColumn();
  return { write: (writer, value) => writer.leaf(value, column), read: (reader) => reader.leaf(column), same: Object.is };
}

type ObjectLayout = Extract<Layout, { type: 'object' }>;
type Make = (columns: readonly ValueColumn[], nested: readonly Steps[], own: ValueColumn) => Steps;

/** The generated code of each layout; every encoding gives it columns of its own. */
const OUTERMOST = new WeakMap<ObjectLayout, Make>();
const INNER = new WeakMap<ObjectLayout, Make>();

function objectSteps(layout: ObjectLayout, outermost: boolean): Steps {
  const columns: ValueColumn[] = [];
  const nested: Steps[] = [];
  for (const shape of layout.shapes) {
    if (shape.layout === undefined) columns.push(new ValueColumn());
    else nested.push(stepsFor(shape));
  }
  const known = outermost ? OUTERMOST : INNER;
  let make = known.get(layout);
  if (make === undefined) known.set(layout, (make = generated(layout, outermost)));
  return make(columns, nested, new ValueColumn());
}

function generated({ names, shapes }: ObjectLayout, outermost: boolean): Make {
  let columns = 0;
  let nested = 0;
  const fields = names.map((name, index) => {
    const key = JSON.stringify(name);
    const shape = shapes[index] as Shape<unknown>;
    if (shape.layout === undefined) {
      const number = columns++;
      return { write: `writer.leaf(value[${key}], columns[${number}]);`, read: `reader.leaf(columns[${number}])`, same: `one[${key}] === other[${key}]` };
    }
    const number = nested++;
    return { write: `nested[${number}].write(writer, value[${key}]);`, read: `nested[${number}].read(reader)`, same: `nested[${number}].same(one[${key}], other[${key}])` };
  });
  return new Function(
    'columns',
    'nested',
    'own',
    `function same(one, other) {
      if (one === other) return true;
      if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) return false;
      return ${fields.map((field) => field.same).join(' && ') || 'true'};
    }
    function write(writer, value) {
      if (!writer.structure(value, own, ${outermost ? '() => false' : 'same'})) return;
      ${fields.map((field) => field.write).join('\n')}
    }
    function read(reader) {
      // Members of a literal are evaluated in the order they stand in.
      return reader.hasMembers() ? ${literalOf(names, fields.map((field) => field.read))} : reader.leaf(own);
    }
    return { write, read, same };`,
  ) as Make;
}

function listSteps(item: Steps): Steps {
  const own = new ValueColumn();
  const same = (one: unknown, other: unknown): boolean => {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    for (let index = 0; index < one.length; index++) if (!item.same(one[index], other[index])) return false;
    return true;
  };
  return {
    same: (one, other) => one === other || same(one, other),
    write(writer, value) {
      if (!writer.structure(value, own, same)) return;
      const items = value as readonly unknown[];
      writer.length(items.length);
      for (let index = 0; index < items.length; index++) item.write(writer, items[index]);
    },
    read(reader) {
      if (!reader.hasMembers()) return reader.leaf(own);
      const length = reader.length();
      const items: unknown[] = [];
      for (let index = 0; index < length; index++) items.push(item.read(reader));
      return items;
    },
  };
}
