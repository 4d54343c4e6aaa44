import { z } from 'zod';
import { InputError } from '../common/errors.js';

/**
 * Query parameters of a request, checked against a schema. Unknown parameters are refused: a misspelt filter would
 * otherwise answer everything.
 * @throws InputError naming the parameter
 */
export function checkedQuery<S extends z.ZodRawShape>(shape: S, query: unknown): z.infer<z.ZodObject<S, z.core.$strict>> {
  const parsed = z.strictObject(shape).safeParse(query);
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

/** A uuid in a path. @throws InputError when it is none */
export function uuidParameter(value: string, name: string): string {
  if (z.uuid().safeParse(value).success) return value;
  throw new InputError({ code: 'parameter-invalid', place: `path parameter ${name}`, message: `${name} is not a uuid.`, remedy: 'Take the id from a list of this API.' });
}

/** How many items a page holds: 1 to 1000, 50 unless said. */
export const LIMIT = z.coerce.number().int().min(1).max(1000).default(50);
/** Where a page begins, as the answer before said it. */
export const CURSOR = z.string().min(1).max(256).optional();

/** A list of words, given several times or separated by commas. */
export function words<const W extends readonly [string, ...string[]]>(allowed: W) {
  return z
    .union([z.string(), z.array(z.string())])
    .transform((value) => (Array.isArray(value) ? value : [value]).flatMap((part) => part.split(',')))
    .pipe(z.array(z.enum(allowed)).max(50))
    .optional();
}

/** A list of free texts, given several times (commas belong to the text). */
export const TEXTS = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (Array.isArray(value) ? value : [value]))
  .pipe(z.array(z.string().min(1).max(512)).max(50))
  .optional();

/** Leaves out members that are undefined, as exact optional properties want it. */
export function present<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };
}

/** The value, or a 404. @throws InputError naming what was asked for */
export function found<T>(value: T | null | undefined, what: string, name: string): T {
  if (value !== null && value !== undefined) return value;
  throw new InputError({ code: `${what}-unknown`, status: 404, place: name, message: `There is no such ${what}.`, remedy: `List them and choose one.` });
}
