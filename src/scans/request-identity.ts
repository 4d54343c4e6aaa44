import { hash } from 'node:crypto';
import { ActionReaders, type ActionReader } from '../inventory/action-readers.js';
import { pageParameters } from '../inventory/completeness.js';
import type { Kind } from '../inventory/kind.js';
import { isFiltered } from '../inventory/request-parameters.js';
import type { AnyKind } from '../inventory/view.js';
import { isExported } from '../snapshots/exports/exported-call.js';
import type { RecordedCall } from '../snapshots/snapshot.js';

/** Which question a recorded call asked. */
export interface RequestIdentity {
  /** The action and its region: calls of one listing share it, whatever narrowed them. */
  readonly listing: string;
  /** Action, region and parameters without those that only choose a page: calls with the same one ask the same. */
  readonly request: string;
  /** It answered with everything there is of its kind, or a page of that. */
  readonly whole: boolean;
  /** The action lists and does nothing else, so that a whole answer of it has the say over a narrowed one. */
  readonly lists: boolean;
}

/** The identity of a call, or undefined where the inventory does not read its action. */
export function requestIdentity(call: RecordedCall, kinds: readonly AnyKind[]): RequestIdentity | undefined {
  const readers = ActionReaders.of(kinds).for(call);
  if (readers.length === 0) return undefined;
  // The region that a request to a product without regions happened to name means nothing.
  const region = readers.every((reader) => (reader.kind as Kind).scope === 'global') ? '' : (call.region ?? '');
  const listing = `${call.service}.${call.action}@${region}`.toLowerCase();
  // Lookups answer for what was asked about, and nothing else.
  const lists = readers.every((reader) => reader.type === 'listing' && reader.kind.listing.perParent === undefined && (reader.kind as Kind).placement !== 'lookup');
  const whole = lists && call.response !== undefined && !isExported(call) && readers.some((reader) => !isFiltered(call, reader.kind as Kind));
  return { listing, request: hash('sha256', `${listing}\n${questionOf(call, readers)}`, 'base64'), whole, lists };
}

/** Parameters in one spelling: sorted by name, numbers as text, empty ones left out. */
function questionOf({ params }: RecordedCall, readers: readonly ActionReader[]): string {
  const paging = new Set(readers.flatMap(pagingOf));
  const names = Object.keys(params).filter((name) => !paging.has(name) && !isEmpty(params[name])).sort();
  return JSON.stringify(names.map((name) => [name, params[name]]), (_, value: unknown) => (typeof value === 'number' ? String(value) : value));
}

function pagingOf(reader: ActionReader): readonly string[] {
  if (reader.type === 'detail') return reader.detail.pages === undefined ? [] : pageParameters(reader.detail.pages.paging);
  const { paging } = reader.kind.listing;
  return [...pageParameters(paging), ...(paging.style === 'offset' && paging.inside !== undefined ? [paging.inside] : [])];
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
