import { z } from 'zod';
import { InputError } from '../../common/errors.js';
import { POSTURE_DIMENSIONS, type PostureDimension, type PostureFilter } from '../../persistence/posture/posture-query.js';
import { BUCKETS, type Bucket, type Span } from '../../persistence/posture/posture.repository.js';
import { CONTROL_LAYERS, PARTIES, SERVICE_MODELS } from '../../responsibility/vocabulary.js';
import { parameter, texts, words } from '../parameters.js';
import { present } from '../query.js';

/** Root uins, at least one. */
export const UINS = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (Array.isArray(value) ? value : [value]).flatMap((part) => part.split(',')))
  .pipe(z.array(z.string().regex(/^\d{1,20}$/, 'must be a uin, digits')).max(1000));

/** A day or a time, UTC where no zone is named. */
const TIME = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?$/, 'must be a day (2026-01-31) or a time (2026-01-31T09:00:00Z)')
  .transform((text) => (/T.*(Z|[+-]\d{2}:\d{2})$/.test(text) || !text.includes('T') ? text : `${text}Z`))
  .refine((text) => !Number.isNaN(Date.parse(text)), 'is no date')
  .transform((text) => new Date(text).toISOString())
  .optional();

/** A day or a time of a question about posture. */
export function time(description: string) {
  return parameter(TIME, description, { type: 'string', examples: ['2026-01-15', '2026-01-15T08:00:00Z'] });
}

/** A whole number from one on. */
export function number(description: string, most: number, usual: number) {
  return parameter(z.coerce.number().int().min(1).max(most).default(usual), description, { type: 'integer', minimum: 1, maximum: most, default: usual });
}

/** How many items an answer holds at most. */
export function items(most: number, usual: number) {
  return number('Items at most', most, usual);
}

/** Parameters that say which accounts are asked about. */
export const SCOPE = {
  account: parameter(UINS.optional(), 'Root uin; several, also separated by commas; default: all accounts', { type: 'array', items: { type: 'string' }, maxItems: 1000 }),
  group: texts('Slug of an account group: accounts of any of them'),
};

function text(description: string) {
  return parameter(z.string().min(1).max(200).optional(), description, { type: 'string', minLength: 1, maxLength: 200 });
}

function oneOf<const W extends readonly [string, ...string[]]>(allowed: W, description: string) {
  return parameter(z.enum(allowed).optional(), description, { type: 'string', enum: allowed });
}

/** Parameters of every question about posture. */
export const PLACE = {
  ...SCOPE,
  framework: text('Framework id; without one there are numbers of findings and none of controls'),
  family: text('Family of the framework'),
  layer: oneOf(CONTROL_LAYERS, 'Layer of the responsibility model, or organisation'),
  serviceModel: oneOf([...SERVICE_MODELS, 'any'], 'any: controls of an organisation. Controls then count once per column of the matrix'),
  party: oneOf([...PARTIES, 'each'], 'each: controls of an organisation. Controls then count once per column of the matrix'),
};

/** What to tell apart. */
export const BY = words(POSTURE_DIMENSIONS, 'What to tell apart, at most two');
/** Length of the stretches of time of a trend. */
export const BUCKET = parameter(z.enum(BUCKETS).default('day'), 'Length of the stretches of time, UTC; weeks begin on Monday', { type: 'string', enum: BUCKETS, default: 'day' });

type Asked = { readonly [K in keyof typeof PLACE]?: unknown };

/** Parameters as a filter. @throws InputError for a family without its framework, and for more than two dimensions */
export function filterOf(asked: Asked, by: readonly PostureDimension[] = []): PostureFilter {
  if ((asked.family !== undefined || by.includes('family')) && asked.framework === undefined && !by.includes('framework')) {
    throw new InputError({ code: 'parameter-invalid', place: 'query parameter family', message: 'A family belongs to a framework, and none is named.', remedy: 'Add framework=… to the request.' });
  }
  twoAtMost(by);
  const { account, group, framework, family, layer, serviceModel, party } = asked;
  return present({ accounts: account, groups: group, frameworkId: framework, familyId: family, layer, serviceModel, party }) as PostureFilter;
}

/** @throws InputError for more than two dimensions */
export function twoAtMost(by: readonly string[] = []): void {
  if (by.length > 2) throw new InputError({ code: 'parameter-invalid', place: 'query parameter by', message: 'Numbers are told apart by two dimensions at most.', remedy: 'Choose two of them, and filter by the others.' });
}

/** Longest span a trend tells, by bucket, in days. */
const LONGEST: Readonly<Record<Bucket, number>> = { day: 800, week: 3700, month: 7400 };
const DAY = 86_400_000;

/**
 * The span asked for; default: 90 days (26 weeks, 24 months) until now.
 * @throws InputError when it is empty or too long
 */
export function spanOf({ from, to }: { readonly from?: string | undefined; readonly to?: string | undefined }, now: Date, bucket: Bucket = 'day'): Span {
  // A trend goes on to the end of the hour that has begun.
  const end = to ?? new Date(now.getTime() + 3_600_000).toISOString();
  const begin = from ?? new Date(Date.parse(end) - { day: 90, week: 182, month: 730 }[bucket] * DAY).toISOString();
  const days = (Date.parse(end) - Date.parse(begin)) / DAY;
  if (days > 0 && days <= LONGEST[bucket]) return { from: begin, to: end };
  throw new InputError({ code: 'parameter-invalid', place: 'query parameter from', message: days <= 0 ? 'The span of time is empty.' : `The span of time is longer than ${LONGEST[bucket]} days.`, remedy: 'Choose a from before to, or a longer bucket.' });
}
