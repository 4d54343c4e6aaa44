import type { Shape } from './shape.js';

/** How a shape's values are laid out, for code that is generated from shapes: what is neither is a value of its own. */
export type Layout =
  | { readonly type: 'object'; readonly names: readonly string[]; readonly shapes: readonly Shape<unknown>[] }
  | { readonly type: 'list'; readonly item: Shape<unknown> };

type Projection = (value: unknown) => unknown;

/**
 * Code for one object literal with these names in this order, so that all objects of a shape have one hidden class:
 * reading a field of them is then a single load wherever they are read.
 * @param values one expression per name
 */
export function literalOf(names: readonly string[], values: readonly string[]): string {
  return `{${names.map((name, index) => `${JSON.stringify(name)}: ${values[index] as string}`).join(', ')}}`;
}

/** True for names that every object inherits: these are read only where the object has them itself. */
function isInherited(name: string): boolean {
  return name in Object.prototype;
}

/**
 * Compiles the projection of an object: one function without loops over fields, made from the names a shape lists.
 * Those are ours; nothing that comes from outside ever becomes code. Fields that are not known are undefined.
 * @param isText whether a shape keeps strings as they are: the common case, which is then decided in place
 */
export function compileObject(names: readonly string[], shapes: readonly Shape<unknown>[], isText: (shape: Shape<unknown>) => boolean): Projection {
  if (names.includes('__proto__')) throw new Error('a shape cannot read __proto__');
  const lines = names.map((name, index) => {
    const key = JSON.stringify(name);
    const read = isInherited(name) ? `Object.hasOwn(value, ${key}) ? value[${key}] : undefined` : `value[${key}]`;
    const inPlace = isText(shapes[index] as Shape<unknown>) ? `typeof v${index} === 'string' ? v${index} : ` : '';
    return `const v${index} = ${read};\nconst f${index} = ${inPlace}v${index} === undefined ? undefined : s${index}.project(v${index});`;
  });
  const body = `
    return function project(value) {
      if (value === null) return null;
      if (typeof value !== 'object' || Array.isArray(value)) return undefined;
      ${lines.join('\n')}
      return ${literalOf(names, names.map((_, index) => `f${index}`))};
    };`;
  const make = new Function(...names.map((_, index) => `s${index}`), body) as (...shapes: readonly Shape<unknown>[]) => Projection;
  return make(...shapes);
}
