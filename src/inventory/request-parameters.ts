import { isObject } from '../common/json.js';
import type { RecordedCall } from '../snapshots/snapshot.js';
import type { ActionReader } from './action-readers.js';
import { pageParameters } from './completeness.js';
import type { DetailSource, Kind, ListingSource } from './kind.js';

/** The resource a detail call is about: a scalar, or an array of exactly one. */
export function keyOf(value: unknown): string | undefined {
  const single = Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : value;
  if (typeof single === 'number') return String(single);
  return typeof single === 'string' && single !== '' ? single : undefined;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) && Object.keys(value).length === 0;
}

/** True when the request could have narrowed the answer: any parameter that is neither paging nor known to be harmless. */
export function isFiltered(call: RecordedCall, kind: Kind): boolean {
  const { harmlessValues } = kind.listing;
  const allowed = wholeListingParameters(kind.listing);
  return Object.keys(call.params).some((name) => {
    const value = call.params[name];
    return !allowed.includes(name) && !isEmpty(value) && !isOnlyPages(name, value, kind.listing) && !hasHarmlessValue(name, value, harmlessValues);
  });
}

/** Whether a parameter is the one that holds the page, and holds nothing else. */
function isOnlyPages(name: string, value: unknown, { paging }: ListingSource): boolean {
  if (paging.style !== 'offset' || paging.inside !== name || !isObject(value)) return false;
  return Object.keys(value).every((inner) => (pageParameters(paging).includes(inner) && isPlain(value[inner])) || isEmpty(value[inner]));
}

/** Parameters a listing call may carry, whatever their values, and still be whole. */
function wholeListingParameters({ paging, harmlessParameters = [], perParent }: ListingSource): readonly string[] {
  return [...pageParameters(paging), ...harmlessParameters, ...(perParent === undefined ? [] : [perParent.parameter])];
}

function hasHarmlessValue(name: string, value: unknown, harmless: DetailSource<unknown>['harmlessValues']): boolean {
  const values = harmless !== undefined && Object.hasOwn(harmless, name) ? harmless[name] : undefined;
  return values !== undefined && (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') && values.includes(String(value));
}

/** True when a detail call was narrowed, so that its answer says nothing about the resource as a whole. */
export function isNarrowed(call: RecordedCall, detail: DetailSource<unknown>): boolean {
  return Object.keys(detail.harmlessValues ?? {}).some((name) => {
    const value = call.params[name];
    return !isEmpty(value) && !hasHarmlessValue(name, value, detail.harmlessValues);
  });
}

/** The parameters that chose the page of a paged detail. */
export function pagingOnly(call: RecordedCall, detail: DetailSource<unknown>): { [name: string]: unknown } {
  const names = detail.pages === undefined ? [] : pageParameters(detail.pages.paging);
  return Object.fromEntries(names.filter((name) => call.params[name] !== undefined).map((name) => [name, call.params[name]]));
}

const KEPT_TEXT = /^[\w .:/@*-]{1,256}$/;

/**
 * The parameters that a stored call keeps: paging, the resource's id, and the harmless ones. Others are kept by name
 * alone: that the request was narrowed matters, by what may be private.
 */
export function keptParameters(call: RecordedCall, readers: readonly ActionReader[]): { [name: string]: unknown } {
  const kept: { [name: string]: unknown } = {};
  const wanted = new Set<string>();
  for (const reader of readers) {
    const { listing } = reader.kind as Kind;
    if (reader.type === 'detail') {
      wanted.add(reader.detail.key);
      Object.keys(reader.detail.harmlessValues ?? {}).forEach((name) => wanted.add(name));
      if (reader.detail.pages !== undefined) pageParameters(reader.detail.pages.paging).forEach((name) => wanted.add(name));
    } else {
      [...wholeListingParameters(listing), ...Object.keys(listing.harmlessValues ?? {})].forEach((name) => wanted.add(name));
    }
  }
  for (const name of Object.keys(call.params).sort()) {
    const value = call.params[name];
    if (isEmpty(value) || name === '__proto__') continue;
    const isPage = readers.some((reader) => reader.type === 'listing' && isOnlyPages(name, value, (reader.kind as Kind).listing));
    kept[KEPT_TEXT.test(name) ? name : 'unreadable'] = (wanted.has(name) && isPlain(value)) || isPage ? value : '(not kept)';
  }
  return kept;
}

/** A scalar, or a short array of scalars, that can be kept as a parameter. */
function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.length <= 100 && value.every((item) => !Array.isArray(item) && isPlain(item));
  return typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value.length <= 1024);
}
