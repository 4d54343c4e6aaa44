import { isObject, type JsonObject } from '../../common/json.js';
import type { RecordedCall } from '../snapshot.js';
import { UnreadableCall } from '../unreadable-call.js';

/**
 * Parameter that marks a call as made of another tool's export. No API has it, so a listing with it counts as narrowed,
 * whatever the export held: it can name resources, and it can never prove that there are no others.
 */
export const EXPORTED_FROM = 'ExportedFrom';

/** The listing that answers with resources of one kind. */
export interface ExportedListing {
  readonly service: string;
  readonly action: string;
  /** Member of the answer that holds the resources; dots lead to one within another. */
  readonly items: string;
  /** Member of a resource that identifies it. */
  readonly id: string;
  /** Products without regions: the region of an export means nothing there. */
  readonly global?: true;
}

const REGION = /^[a-z]{2,4}-[a-z0-9-]{1,56}$/;

/** A region as an export names it, or undefined where it is none. */
export function exportedRegion(value: unknown): string | undefined {
  return typeof value === 'string' && REGION.test(value) ? value : undefined;
}

/**
 * One resource of an export as the answer of the listing that would have named it.
 * @throws UnreadableCall where the region is not known: the resource would be another one than that of a recorded answer
 */
export function listingCall(listing: ExportedListing, region: string | undefined, item: JsonObject, source: string): RecordedCall {
  if (listing.global !== true && region === undefined) throw new UnreadableCall('it does not say in which region the resource is');
  return { ...requestOf(listing, region), params: { [EXPORTED_FROM]: source }, response: listing.items.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), [item]) as JsonObject };
}

/** What an export holds whole about one resource, as the answer of the call about it. */
export function detailCall(action: { readonly service: string; readonly action: string; readonly global?: true }, region: string | undefined, params: JsonObject, response: JsonObject): RecordedCall {
  return { ...requestOf(action, region), params, response };
}

/** What nothing is read of: counted among the calls that the inventory passes over, never lost silently. */
export function unreadCall(source: string, what: string): RecordedCall {
  return { service: 'export', action: 'PassedOver', params: { [EXPORTED_FROM]: source, What: what }, response: {} };
}

/** Whether a call was made of an export. */
export function isExported(call: Pick<RecordedCall, 'params'>): boolean {
  return Object.hasOwn(call.params, EXPORTED_FROM);
}

function requestOf({ service, action, global }: { readonly service: string; readonly action: string; readonly global?: true }, region: string | undefined): Pick<RecordedCall, 'service' | 'action' | 'region'> {
  return { service, action, ...(global === true || region === undefined ? {} : { region }) };
}

/**
 * Leaves out what some tools write where the provider said nothing: null, "", 0, false, [] and {}. From such a value
 * nobody can tell "no" from "not answered", so it counts as not recorded, at every depth.
 */
export function withoutZeroValues(value: unknown): unknown {
  if (value === null || value === '' || value === 0 || value === false) return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item) => (isObject(item) || Array.isArray(item) ? withoutZeroValues(item) : item));
    // A list is only as good as all of its items.
    return items.length === 0 || items.some((item) => item === undefined || item === null) ? undefined : items;
  }
  if (!isObject(value)) return value;
  const kept = Object.entries(value).flatMap(([name, member]) => {
    const said = withoutZeroValues(member);
    return said === undefined ? [] : [[name, said] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
