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

/** How many items a page holds: 1 to 200, 50 unless said. */
export const LIMIT = z.coerce.number().int().min(1).max(200).default(50);
/** Token of the next page, as the answer before gave it. */
export const PAGE_TOKEN = z.string().min(1).max(512).optional();

/** A page token: base64url of a JSON array, opaque to clients. */
export function pageToken(position: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** Reads a page token back. @throws InputError when it is none of ours */
export function pagePosition<S extends z.ZodType>(token: string | undefined, schema: S): z.infer<S> | undefined {
  if (token === undefined) return undefined;
  try {
    return schema.parse(JSON.parse(Buffer.from(token, 'base64url').toString('utf8')));
  } catch {
    throw new InputError({ code: 'page-token-invalid', place: 'query parameter pageToken', message: 'This page token is none of this list.', remedy: 'Take nextPageToken of the answer before, with the same filters.' });
  }
}
