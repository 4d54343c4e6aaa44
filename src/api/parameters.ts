import { ApiQuery } from '@nestjs/swagger';
import { z } from 'zod';

/** A JSON Schema as a parameter of the OpenAPI document shows it. */
export type ParameterSchema = { readonly type: string | readonly string[]; readonly [keyword: string]: unknown };

interface Documentation {
  readonly description: string;
  readonly schema: ParameterSchema;
}

const DOCUMENTED = new WeakMap<object, Documentation>();

/** A query parameter: how it is checked, and how the OpenAPI document shows it. Call it last: every method of zod makes a new schema. */
export function parameter<S extends z.ZodType>(check: S, description: string, schema: ParameterSchema): S {
  const own = check.clone() as S;
  DOCUMENTED.set(own, { description, schema });
  return own;
}

/** How many items a page holds: 1 to 1000, 50 unless said. */
export const LIMIT = parameter(z.coerce.number().int().min(1).max(1000).default(50), 'Items a page, 1 to 1000', { type: 'integer', minimum: 1, maximum: 1000, default: 50 });
/** Where a page begins, as the answer before said it. */
export const CURSOR = parameter(z.string().min(1).max(2048).optional(), 'next of the answer before, unchanged', { type: 'string', minLength: 1, maxLength: 2048 });
/** Asks for the number of all items the filters admit. */
export const COUNT = parameter(z.enum(['true', 'false']).optional(), 'true: also count everything the filters admit, as total', { type: 'string', enum: ['true', 'false'] });
/** A root uin. */
export const ACCOUNT = parameter(z.string().regex(/^\d{1,20}$/, 'must be a uin, digits').optional(), 'Root uin', { type: 'string', pattern: '^\\d{1,20}$' });

/** A list of words, given several times or separated by commas. */
export function words<const W extends readonly [string, ...string[]]>(allowed: W, description = 'Values') {
  const check = z
    .union([z.string(), z.array(z.string())])
    .transform((value) => (Array.isArray(value) ? value : [value]).flatMap((part) => part.split(',')))
    .pipe(z.array(z.enum(allowed)).max(50))
    .optional();
  return parameter(check, `${description}; several, also separated by commas`, { type: 'array', items: { type: 'string', enum: allowed }, maxItems: 50 });
}

/** A list of free texts, given several times (commas belong to the text). */
export function texts(description: string) {
  const check = z
    .union([z.string(), z.array(z.string())])
    .transform((value) => (Array.isArray(value) ? value : [value]))
    .pipe(z.array(z.string().min(1).max(512)).max(50))
    .optional();
  return parameter(check, `${description}; may be given several times`, { type: 'array', items: { type: 'string', minLength: 1, maxLength: 512 }, maxItems: 50 });
}

/** A list of ids without commas in them, given several times or separated by commas. */
export function listed(description: string) {
  const check = z
    .union([z.string(), z.array(z.string())])
    .transform((value) => (Array.isArray(value) ? value : [value]).flatMap((part) => part.split(',')))
    .pipe(z.array(z.string().min(1).max(128)).max(50))
    .optional();
  return parameter(check, `${description}; several, also separated by commas`, { type: 'array', items: { type: 'string', minLength: 1, maxLength: 128 }, maxItems: 50 });
}

/** A moment, ISO 8601 with a zone, or a date, which means its first moment in UTC. */
export function moment(description: string) {
  const check = z.union([z.iso.datetime({ offset: true }), z.iso.date()], 'must be a date or an ISO 8601 time with a zone').transform((text) => new Date(text).toISOString());
  return parameter(check.optional(), `${description}; ISO 8601 time, or a date (its first moment in UTC)`, { type: 'string', examples: ['2026-01-15', '2026-01-15T08:00:00Z'] });
}

/** The order of a list: one of the names, ascending, or with a minus before it, descending. */
export function sortedBy<const N extends readonly [string, ...string[]]>(names: N) {
  const allowed = names.flatMap((name) => [name, `-${name}`]) as [N[number] | `-${N[number]}`, ...(N[number] | `-${N[number]}`)[]];
  return parameter(z.enum(allowed).optional(), 'Order of the list; a minus before it turns it round', { type: 'string', enum: allowed });
}

/** Members of a shape that say how a list is shown; every other one is a filter. */
const SHOWING = new Set(['limit', 'cursor', 'sort', 'count', 'locale']);

/**
 * Declares the query parameters of an endpoint to the OpenAPI document from the same table that `checkedQuery` checks.
 * A list with filters also takes all of them in one parameter, `filter`.
 */
export function Queries(shape: z.ZodRawShape, { filter = Object.keys(shape).some((name) => !SHOWING.has(name)) } = {}): MethodDecorator {
  return (target, key, descriptor) => {
    for (const [name, check] of Object.entries(shape)) {
      const documentation = DOCUMENTED.get(check);
      if (documentation === undefined) throw new Error(`query parameter ${name} says nothing of itself; make it with parameter()`);
      const required = !(check as z.ZodType).safeParse(undefined).success;
      ApiQuery({ name, required, description: documentation.description, schema: documentation.schema as never })(target, key, descriptor);
    }
    if (filter) ApiQuery({ name: FILTER, required: false, description: FILTER_TEXT, schema: { type: 'string', maxLength: 4096, examples: ['severity:critical,high;status:open'] } as never })(target, key, descriptor);
  };
}

/** The parameter that holds several filters. */
export const FILTER = 'filter';
const FILTER_TEXT = 'Filters in one text: name:value,value;name:value. A backslash takes the meaning from a comma, semicolon or colon after it.';
