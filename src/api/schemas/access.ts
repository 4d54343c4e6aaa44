import { z } from 'zod';
import { PERMISSION_NAMES, ROLES } from '../../access/permissions.js';
import { component, exampleOf, listOf } from '../components.js';
import { COUNT_OF, TIME } from './common.js';

const UUID = z.uuid();
const HASH = z.string().regex(/^[0-9a-f]{64}$/);
const HASH_EXAMPLE = '9b74c9897bac770ffc029102a200c5de9b74c9897bac770ffc029102a200c5de';

/** A session that has begun. */
export const SESSION = component('Session', 'A session; its token is in this answer and nowhere else.', z.strictObject({ token: z.string(), expiresAt: TIME }), { token: 'dms_0123456789abcdef', expiresAt: '2026-01-15T20:00:00.000Z' });

/** Who asks. */
export const ME = component(
  'Principal',
  'Who asks, and what they may do. A key has no role.',
  z.strictObject({ actor: z.string(), role: z.enum(ROLES).nullable(), permissions: z.array(z.enum(PERMISSION_NAMES)) }),
  { actor: 'user:li.na', role: 'viewer', permissions: ['findings:read', 'scans:read'] },
);

const USER_SHAPE = { id: UUID, login: z.string(), role: z.enum(ROLES), disabled: z.boolean(), createdAt: TIME };
const USER_EXAMPLE = { id: '4f8b9c39-1c3b-4c5c-9a52-7a4b6a6f1f10', login: 'li.na', role: 'viewer', disabled: false, createdAt: '2026-01-05T09:12:44.018Z' };

/** A local user. */
export const USER = component('User', 'A local user of the organisation.', z.strictObject(USER_SHAPE), USER_EXAMPLE);
export const USER_LIST = listOf(USER);
/** A local user just added. */
export const ADDED_USER = component('AddedUser', 'A local user just added; password is there where none was given, and in this answer only.', z.strictObject({ ...USER_SHAPE, password: z.string().optional() }), USER_EXAMPLE);

const KEY_SHAPE = {
  id: UUID,
  name: z.string(),
  prefix: z.string(),
  scopes: z.array(z.string()),
  ipRanges: z.array(z.string()),
  createdAt: TIME,
  createdBy: z.string(),
  expiresAt: TIME.nullable(),
  lastUsedAt: TIME.nullable(),
  revokedAt: TIME.nullable(),
};

/** A key for programs. */
export const API_KEY = component('ApiKey', 'A key for programs, without its text. lastUsedAt is to the minute; ipRanges empty: any address.', z.strictObject(KEY_SHAPE), {
  id: '7d2b9c39-1c3b-4c5c-9a52-7a4b6a6f1f10', name: 'Grafana', prefix: 'dmk_1f9a27c4', scopes: ['posture:read'], ipRanges: ['10.0.0.0/8'], createdAt: '2026-01-05T09:12:44.018Z', createdBy: 'user:admin', expiresAt: null, lastUsedAt: null, revokedAt: null,
});
export const API_KEY_LIST = listOf(API_KEY);
/** A key just made. */
export const ADDED_API_KEY = component('AddedApiKey', 'A key just made; its text is in this answer and nowhere else.', z.strictObject({ ...KEY_SHAPE, key: z.string() }), { ...(exampleOf(API_KEY) as object), key: 'dmk_1f9a27c4_0123456789abcdef' });

/** What following the audit log came to. */
export const LOG_VERDICT = component(
  'LogVerdict',
  'Whether every entry of the audit log follows from the one before. broken: the first that does not, null where all do; contains: whether the head that was given is part of the chain, null where none was given.',
  z.strictObject({ entries: COUNT_OF, head: HASH, broken: z.strictObject({ seq: z.int(), reason: z.string() }).nullable(), contains: z.boolean().nullable() }),
  { entries: 1204, head: HASH_EXAMPLE, broken: null, contains: null },
);
