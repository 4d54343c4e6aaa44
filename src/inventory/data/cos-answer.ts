import { isObject, type JsonObject } from '../../common/json.js';
import type { Shape } from '../shape.js';

/**
 * COS answers arrive in two forms: the XML of the REST API, turned into objects below its root element's name, and what
 * the vendor's Node SDK makes of it. The functions here bring both into one form before a shape reads it.
 */

/**
 * A shape that rewrites the answer first. `rewrite` must leave its own result as it is, so that projecting stays
 * idempotent; whatever is no object is left to the inner shape.
 */
export function rewritten<T>(rewrite: (answer: JsonObject) => unknown, inner: Shape<T>): Shape<T> {
  return { project: (value) => inner.project(isObject(value) ? rewrite(value) : value) };
}

/** An own property of an object, or undefined: hostile answers must not reach Object.prototype. */
export function own(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** The first of two spellings of a property that is present; null is present. */
export function either(value: unknown, name: string, otherName: string): unknown {
  const found = own(value, name);
  return found === undefined ? own(value, otherName) : found;
}

/**
 * True for an empty element, which COS's XML and the parsers in use turn into `""`. It means that the setting was never
 * made. An object of which nothing was recorded (`{}`) means nothing, except where a field says so.
 */
export function isEmptyElement(value: unknown): boolean {
  return value === '';
}

/** True for an object without members, or a projected one of which no field is known. */
export function isEmptyObject(value: unknown): boolean {
  return isObject(value) && Object.values(value).every((member) => member === undefined);
}

/**
 * Reads an empty element as null ("not set"). An element of which no field is understood is not known, never empty:
 * otherwise an unfamiliar answer would turn into "not set" when it is projected again.
 * @param isUnset what counts as empty; by default only the empty element itself
 */
export function unlessEmpty<T>(inner: Shape<T>, isUnset: (value: unknown) => boolean = isEmptyElement): Shape<T> {
  return {
    project(value) {
      if (isUnset(value)) return null;
      const projected = inner.project(value);
      return isEmptyObject(projected) ? undefined : projected;
    },
  };
}

/** True where the SDK resolved a 404 ("no such configuration") instead of rejecting it. */
export function isResolvedNotFound(answer: JsonObject): boolean {
  return own(answer, 'statusCode') === 404;
}

/**
 * The children `child` of the element `root`, as the SDK's list `field` would hold them: `""` for an empty element
 * (which `oneOrMany` reads as no items), undefined where neither form is present.
 */
export function childrenOf(answer: JsonObject, field: string, root: string, ...path: readonly string[]): unknown {
  const list = own(answer, field);
  if (list !== undefined) return list;
  let element = own(answer, root);
  for (const name of path) {
    if (element === undefined) return undefined;
    if (isEmptyElement(element)) return '';
    element = own(element, name);
  }
  return element;
}
