import { createHash } from 'node:crypto';

/** An id as the provider makes them: prefix and eight characters, the same for the same name. */
export function idOf(prefix, name) {
  const digits = BigInt(`0x${createHash('sha256').update(`${prefix} ${name}`).digest('hex').slice(0, 20)}`).toString(36);
  return `${prefix}-${digits.padStart(8, '0').slice(0, 8)}`;
}

/** A UUID-like id (log topics, KMS keys, machines), the same for the same name. */
export function uuidOf(name) {
  const hex = createHash('sha256').update(name).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}

/** Tags as most products answer them. */
export function tags(pairs) {
  return Object.entries(pairs).map(([Key, Value]) => ({ Key, Value }));
}

/** Tags as databases answer them. */
export function tagPairs(pairs) {
  return Object.entries(pairs).map(([TagKey, TagValue]) => ({ TagKey, TagValue }));
}

/** A time in UTC+8 as databases and CAM write it, from a UTC instant. */
export function china(instant) {
  return new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
}

/** Unix seconds of an instant. */
export function unix(instant) {
  return Date.parse(instant) / 1000;
}
