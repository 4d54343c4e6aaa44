import { z } from 'zod';
import { EVENTS } from '../../persistence/notifications/announce.js';
import { DELIVERY_STATES, TARGET_KINDS } from '../../persistence/notifications/notification.repository.js';
import { component, listOf, pageOf } from '../components.js';
import { COUNT_OF, TIME } from './common.js';

const TARGET_ID = '6a1b7c39-2d4b-4c5c-9a52-7a4b6a6f1f11';
const WANTED = EVENTS.filter((event) => event !== 'test') as [Exclude<(typeof EVENTS)[number], 'test'>, ...Exclude<(typeof EVENTS)[number], 'test'>[]];

/** What its owner says of a target. */
export const TARGET = z.strictObject({
  name: z.string().trim().min(1).max(200),
  kind: z.enum(TARGET_KINDS),
  /** Of everything but e-mail. Stored encrypted, never shown again. */
  url: z.string().max(2000).refine((text) => URL.canParse(text), 'must be an address').optional(),
  /** What DingTalk and Feishu sign with, as they show it; webhooks get one made for them. */
  secret: z.string().min(8).max(200).optional(),
  /** Receivers of e-mail. */
  to: z.array(z.email()).min(1).max(50).optional(),
  events: z.array(z.enum(WANTED)).min(1).max(WANTED.length),
  accounts: z.array(z.string().regex(/^\d{5,20}$/, 'must be a root uin')).max(1000).default([]),
  locale: z.enum(['en', 'zh-CN']).default('en'),
  enabled: z.boolean().default(true),
});
/** A change names the version it was made from; address and secret stay as they are where they are left out. */
export const TARGET_CHANGE = z.strictObject({ ...TARGET.shape, version: z.int().min(1) });

const SHAPE = {
  id: z.uuid(),
  name: z.string(),
  kind: z.enum(TARGET_KINDS),
  place: z.string(),
  events: z.array(z.enum(EVENTS)),
  accounts: z.array(z.string()),
  locale: z.enum(['en', 'zh-CN']),
  enabled: z.boolean(),
  version: z.int().min(1),
  pausedAt: TIME.nullable(),
  createdAt: TIME,
  createdBy: z.string(),
};
const EXAMPLE = { id: TARGET_ID, name: 'security channel', kind: 'webhook', place: 'hooks.example.com', events: ['scan.finished', 'finding.critical-new'], accounts: [], locale: 'en', enabled: true, version: 1, pausedAt: null, createdAt: '2026-01-15T08:00:00.000Z', createdBy: 'user:alice' };

export const TARGET_ANSWER = component('NotificationTarget', 'Where an organisation wants to be told of events. place is what may be shown of its address; pausedAt is since when nothing is sent because everything failed.', z.strictObject(SHAPE), EXAMPLE);
export const TARGET_LIST = listOf(TARGET_ANSWER);
export const TARGET_MADE = component('NotificationTargetMade', 'A target that was made. secret is what a webhook is signed with: it is shown here and nowhere else; null for other kinds.', z.strictObject({ ...SHAPE, secret: z.string().nullable() }), { ...EXAMPLE, secret: 'whsec_bm90IGEgc2VjcmV0IGF0IGFsbCwgMjQ=' });

export const DELIVERY_ANSWER = component(
  'NotificationDelivery',
  'An event on its way to a target. answer is the beginning of the last answer, or why there was none.',
  z.strictObject({ id: z.uuid(), targetId: z.uuid(), eventId: z.uuid(), event: z.enum(EVENTS), body: z.record(z.string(), z.unknown()), state: z.enum(DELIVERY_STATES), createdAt: TIME, nextAt: TIME, attempt: COUNT_OF, status: z.int().nullable(), answer: z.string().nullable(), latencyMs: COUNT_OF.nullable(), endedAt: TIME.nullable() }),
  {
    id: '7c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d3',
    targetId: TARGET_ID,
    eventId: '0b8f8c39-1c3b-4c5c-9a52-7a4b6a6f1f12',
    event: 'test',
    body: { id: '0b8f8c39-1c3b-4c5c-9a52-7a4b6a6f1f12', event: 'test', account: null, at: '2026-01-15T08:00:00.000Z', data: {} },
    state: 'delivered',
    createdAt: '2026-01-15T08:00:00.000Z',
    nextAt: '2026-01-15T08:02:00.000Z',
    attempt: 1,
    status: 204,
    answer: '',
    latencyMs: 83,
    endedAt: '2026-01-15T08:00:01.000Z',
  },
);
export const DELIVERY_PAGE = pageOf(DELIVERY_ANSWER);

const body = (schema: z.ZodType): { schema: object } => {
  const { $schema: _schema, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return { schema: rest };
};
export const TARGET_BODY = body(TARGET);
export const TARGET_CHANGE_BODY = body(TARGET_CHANGE);
