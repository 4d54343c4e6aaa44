import { InputError } from './errors.js';

/**
 * Entries of a record that is only added to: one that comes again under its id must be the same, field for field.
 * @param what names an entry, e.g. `attestation`
 * @returns those of `added` that are new
 * @throws InputError `<what>-edited` (409) naming the entry and the field
 */
export function newEntries<T extends { readonly id: string }>(kept: readonly T[], added: readonly T[], what: string, remedy: string): readonly T[] {
  const known = new Map(kept.map((entry) => [entry.id, entry]));
  return added.filter((entry) => {
    const earlier = known.get(entry.id);
    known.set(entry.id, entry);
    if (earlier === undefined) return true;
    const field = changedField(earlier, entry);
    if (field === null) return false;
    throw new InputError({ code: `${what}-edited`, status: 409, place: `${what} ${entry.id} ${field}`, message: `The ${what} ${entry.id} is on record with another ${field}.`, remedy });
  });
}

/** First field that differs, or null. */
function changedField(one: object, other: object): string | null {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return names.find((name) => canonical((one as Record<string, unknown>)[name]) !== canonical((other as Record<string, unknown>)[name])) ?? null;
}

/** JSON text that does not depend on the order in which fields were written. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'undefined';
}
