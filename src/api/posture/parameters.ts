import { ApiQuery } from '@nestjs/swagger';
import { z } from 'zod';
import { InputError } from '../../common/errors.js';
import { POSTURE_DIMENSIONS, type PostureDimension, type PostureFilter } from '../../persistence/posture/posture-query.js';
import { BUCKETS, type Bucket, type Span } from '../../persistence/posture/posture.repository.js';
import { CONTROL_LAYERS, PARTIES, SERVICE_MODELS } from '../../responsibility/vocabulary.js';
import { present, TEXTS, words } from '../query.js';

const TEXT = z.string().min(1).max(200).optional();
const UINS = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (Array.isArray(value) ? value : [value]).flatMap((part) => part.split(',')))
  .pipe(z.array(z.string().regex(/^\d{1,20}$/, 'must be a uin, digits')).max(1000))
  .optional();

/** A day or a time, UTC where no zone is named. */
export const TIME = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?$/, 'must be a day (2026-01-31) or a time (2026-01-31T09:00:00Z)')
  .transform((text) => (/T.*(Z|[+-]\d{2}:\d{2})$/.test(text) || !text.includes('T') ? text : `${text}Z`))
  .refine((text) => !Number.isNaN(Date.parse(text)), 'is no date')
  .transform((text) => new Date(text).toISOString())
  .optional();

/** Parameters that say which accounts are asked about. */
export const SCOPE = { account: UINS, group: TEXTS };

/** Parameters of every question about posture. */
export const PLACE = {
  ...SCOPE,
  framework: TEXT,
  family: TEXT,
  layer: z.enum(CONTROL_LAYERS).optional(),
  serviceModel: z.enum([...SERVICE_MODELS, 'any']).optional(),
  party: z.enum([...PARTIES, 'each']).optional(),
};

/** What to tell apart. */
export const BY = words(POSTURE_DIMENSIONS);
/** Length of the stretches of time of a trend. */
export const BUCKET = z.enum(BUCKETS).default('day');

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  account: 'Root uin; several, also separated by commas; default: all accounts',
  group: 'Slug of an account group; several: accounts of any of them',
  framework: 'Framework id; without one there are numbers of findings and none of controls',
  family: 'Family of the framework',
  layer: 'Layer of the responsibility model, or organisation',
  serviceModel: 'iaas, paas, saas; any: controls of an organisation. Controls then count once per column of the matrix',
  party: 'customer, shared, provider; each: controls of an organisation. Controls then count once per column of the matrix',
  by: 'What to tell apart, at most two: framework, family, layer, serviceModel, party, account, group',
  at: 'Day or time; default: the latest assessments',
  from: 'Day or time from which on',
  to: 'Day or time until which, left out; default: now',
  bucket: 'day, week (from Monday) or month, UTC; default day',
  limit: 'Items at most',
  days: 'Days from now on',
  kind: 'Several, also separated by commas',
  sort: 'What accounts are ranked by',
  order: 'asc or desc; default: the worst first',
  since: 'Day or time to compare with; default: 30 days ago',
};

/** Declares parameters to OpenAPI by name. */
export function Parameters(names: readonly string[], own: Readonly<Record<string, string>> = {}): MethodDecorator {
  return (target, key, descriptor) => {
    for (const name of names) ApiQuery({ name, required: false, description: own[name] ?? DESCRIPTIONS[name] ?? name })(target, key, descriptor);
  };
}

/** Names of the parameters in `PLACE`. */
export const PLACE_NAMES = Object.keys(PLACE);

type Asked = { readonly [K in keyof typeof PLACE]?: unknown };

/** Parameters as a filter. @throws InputError for a family without its framework, and for more than two dimensions */
export function filterOf(asked: Asked, by: readonly PostureDimension[] = []): PostureFilter {
  if ((asked.family !== undefined || by.includes('family')) && asked.framework === undefined && !by.includes('framework')) {
    throw new InputError({ code: 'parameter-invalid', place: 'query parameter family', message: 'A family belongs to a framework, and none is named.', remedy: 'Add framework=… to the request.' });
  }
  if (by.length > 2) throw new InputError({ code: 'parameter-invalid', place: 'query parameter by', message: 'Numbers are told apart by two dimensions at most.', remedy: 'Choose two of them, and filter by the others.' });
  const { account, group, framework, family, layer, serviceModel, party } = asked;
  return present({ accounts: account, groups: group, frameworkId: framework, familyId: family, layer, serviceModel, party }) as PostureFilter;
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
