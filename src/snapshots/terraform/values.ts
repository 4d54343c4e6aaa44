import { isObject, type JsonObject } from '../../common/json.js';

/**
 * What a state or plan tells of a resource. A value that is unknown until apply, or marked sensitive, is not there at all:
 * nothing of it can reach an answer.
 */
export class Values {
  constructor(private readonly told: JsonObject) {}

  /** Whether an attribute is said to have no value: what is not there at all may be anything. */
  isNone(name: string): boolean {
    return this.told[name] === null;
  }

  /** Whether it is said that nothing stands here; the provider writes null or the empty text where nothing was configured. */
  isUnset(name: string): boolean {
    return this.told[name] === null || this.told[name] === '';
  }

  /** A text, but not the empty one, which the provider writes both for "none" and for "never asked". */
  text(name: string): string | undefined {
    const value = this.told[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  }

  number(name: string): number | undefined {
    const value = this.told[name];
    return typeof value === 'number' ? value : typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : undefined;
  }

  flag(name: string): boolean | undefined {
    const value = this.told[name];
    return typeof value === 'boolean' ? value : undefined;
  }

  /** Texts of a list or set; undefined when any of them is not told. */
  texts(name: string): readonly string[] | undefined {
    // A list of one, filled in from the configuration, stands as its element.
    const value = typeof this.told[name] === 'string' ? [this.told[name]] : this.told[name];
    if (!Array.isArray(value)) return undefined;
    return value.every((one) => typeof one === 'string') ? (value as string[]) : undefined;
  }

  /** Numbers of a list or set; undefined when any of them is not told. */
  numbers(name: string): readonly number[] | undefined {
    const value = this.told[name];
    return Array.isArray(value) && value.every((one) => typeof one === 'number') ? (value as number[]) : undefined;
  }

  /** Nested blocks in their order; undefined when the list is not told. */
  blocks(name: string): readonly Values[] | undefined {
    const value = this.told[name];
    if (!Array.isArray(value)) return undefined;
    return value.every(isObject) ? (value as JsonObject[]).map((one) => new Values(one)) : undefined;
  }

  /** Names of a map, without its values; a map has no order, so they come by name. */
  names(name: string): readonly string[] | undefined {
    const value = this.told[name];
    return isObject(value) ? Object.keys(value).sort() : undefined;
  }

  /** Labels as the API answers tags, by key: a map has no order. */
  tags(name = 'tags'): readonly { readonly Key: string; readonly Value: string }[] | undefined {
    const value = this.told[name];
    if (!isObject(value)) return undefined;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return entries.every(([, one]) => typeof one === 'string') ? entries.map(([Key, Value]) => ({ Key, Value: Value as string })) : undefined;
  }
}

/** An answer of what is told: members without a value are left out, at this depth. */
export function told(members: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

/**
 * Values without what a mask marks (`after_unknown`, `sensitive_values`): true marks the value and all below it. An element
 * of a list that is marked stays as null, so that the list is seen to be incomplete.
 */
export function masked(value: unknown, mask: unknown): unknown {
  if (mask === true) return undefined;
  if (Array.isArray(value) && Array.isArray(mask)) return value.map((one: unknown, index) => masked(one, mask[index]) ?? null);
  if (!isObject(value) || !isObject(mask)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => {
      const left = masked(one, mask[name]);
      return left === undefined ? [] : [[name, left] as const];
    }),
  );
}
