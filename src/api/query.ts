import { z } from 'zod';
import { InputError } from '../common/errors.js';

/**
 * Query parameters of a request, checked against a schema. Unknown parameters are refused: a misspelt filter would
 * otherwise answer everything.
 * @throws InputError naming the parameter
 */
export function checkedQuery<S extends z.ZodRawShape>(shape: S, query: unknown): z.infer<z.ZodObject<S, z.core.$strict>> {
  const parsed = schemaOf(shape).safeParse(query);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const name = unknown ?? String(issue?.path[0] ?? 'query');
  throw new InputError({
    code: 'parameter-invalid',
    place: `query parameter ${name}`,
    message: unknown === undefined ? `${name}: ${issue?.message ?? 'not valid'}` : `There is no parameter ${name} here.`,
    remedy: `Parameters are: ${Object.keys(shape).join(', ')}.`,
  });
}

/** Schemas of the shapes that endpoints declare once: making one compiles code, which costs more than a request. */
const SCHEMAS = new WeakMap<z.ZodRawShape, z.ZodType>();

function schemaOf<S extends z.ZodRawShape>(shape: S): z.ZodObject<S, z.core.$strict> {
  const known = SCHEMAS.get(shape) as z.ZodObject<S, z.core.$strict> | undefined;
  const schema = known ?? z.strictObject(shape);
  if (known === undefined) SCHEMAS.set(shape, schema);
  return schema;
}

/** Leaves out members that are undefined, as exact optional properties want it. */
export function present<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };
}

/** The value, or a 404. @throws InputError naming what was asked for */
export function found<T>(value: T | null | undefined, what: string, name: string): T {
  if (value !== null && value !== undefined) return value;
  throw new InputError({ code: `${what}-unknown`, status: 404, place: name, message: `There is no such ${what}.`, remedy: `List them and choose one.` });
}
