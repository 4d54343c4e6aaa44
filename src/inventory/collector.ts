import { isObject } from '../common/json.js';
import type { RecordedCall, SnapshotAccount } from '../snapshots/snapshot.js';
import { ActionReaders, type ActionReader, type DetailReader, type ListingReader } from './action-readers.js';
import { membersAt, valueAt } from './answer-path.js';
import { BulkRecords } from './bulk-records.js';
import { failureReason, matchesCode, PageCoverage, type PageRules } from './completeness.js';
import { Inventory } from './inventory.js';
import type { DetailSource, Kind, ListingSource } from './kind.js';
import type { RecordStore } from './record-store.js';
import type { DetailAnswer, RecordTuple } from './records.js';
import { isFiltered, isNarrowed, keptParameters, keyOf, pagingOnly } from './request-parameters.js';
import type { AnyKind } from './view.js';

/** What is known about one slice while calls come in. */
export interface SliceProgress {
  readonly coverage: PageCoverage;
  /** Coverage per parent, for listings that answer for one parent at a time. */
  readonly parents: Map<string, PageCoverage>;
  /** An error that proves the product was never opened. */
  provenEmpty: boolean;
  /** First reason seen against completeness. */
  problem: string | undefined;
  filtered: number;
  pages: number;
  malformed: number;
  /** Answers without the list they should hold. */
  listless: number;
  /** Items without what others find them by. */
  unjoinable: number;
  count: number;
}

/** Region of global kinds. */
export const GLOBAL_REGION = 'global';
/** Region of calls that should have named one and did not. */
export const UNSPECIFIED_REGION = 'unspecified';

const ERROR_CODE = /^[A-Za-z0-9._-]{1,128}$/;

/**
 * Turns recorded calls into typed resources. Call `add` for every call in any order, then `finish`.
 * Pure but for the record store it is given.
 */
export class InventoryCollector {
  private readonly readers: ActionReaders;
  /** Of kinds that something was recorded of. */
  private readonly slices: (Map<string, SliceProgress> | undefined)[] = [];
  private readonly regionIndex = new Map<string, number>();
  private readonly regionNames: string[] = [];
  private readonly referenceRecords: RecordTuple[] = [];
  private readonly bulkRecords: BulkRecords;
  private readonly offered = new Map<string, Set<string>>();
  private calls = 0;
  private unread = 0;

  constructor(
    kinds: readonly AnyKind[],
    store: RecordStore,
  ) {
    this.readers = ActionReaders.of(kinds);
    this.bulkRecords = new BulkRecords(kinds, store);
  }

  /**
   * Takes one call in.
   * @returns its canonical text: the call reduced to what the inventory reads, in a fixed field order. It is what may
   *   be stored, what the content hash covers, and itself a valid call of a snapshot. Error messages, request ids and
   *   parameters without meaning for the inventory are left out.
   */
  add(call: RecordedCall): string {
    this.calls++;
    const readers = this.readers.for(call);
    if (readers.length === 0) {
      this.unread++;
      return canonical(call, {}, undefined);
    }
    const first = readers[0] as ActionReader;
    const params = keptParameters(call, readers);
    if (call.error !== undefined) {
      const code = ERROR_CODE.test(call.error.code) ? call.error.code : 'UnreadableErrorCode';
      for (const reader of readers) this.addFailure(reader, call, code);
      return canonical(call, params, `"error":{"code":${JSON.stringify(code)},"message":""}`);
    }
    if (readers.length === 1 && first.type === 'listing') return canonical(call, params, `"response":${this.addListing(first, call)}`);
    if (readers.length === 1 && first.type === 'detail') return canonical(call, params, `"response":${this.addDetail(first, call)}`);
    const projections = readers.map((reader) => (reader.type === 'listing' ? this.addListing(reader, call) : this.addDetail(reader, call)));
    const merged = projections.map((projection) => JSON.parse(projection) as unknown).reduce(mergeProjections);
    return canonical(call, params, `"response":${JSON.stringify(merged)}`);
  }

  /** Ends collecting. The store stays in use by the inventory until it is disposed of. */
  finish(account: SnapshotAccount, capturedAt: string): Inventory {
    return new Inventory({
      account,
      capturedAt,
      kinds: this.readers.kinds,
      regions: this.regionNames,
      slices: this.slices,
      referenceRecords: this.referenceRecords,
      bulkRecords: this.bulkRecords,
      offered: this.offered,
      calls: this.calls,
      unreadCalls: this.unread,
    });
  }

  /** Keeps in which regions a product is offered. An empty list says nothing: the product may have another name there. */
  private addOffer(product: unknown, regions: readonly unknown[]): void {
    if (typeof product !== 'string') return;
    for (const one of regions as readonly { readonly Region?: unknown; readonly RegionState?: unknown }[]) {
      if (typeof one.Region !== 'string' || (one.RegionState ?? 'AVAILABLE') !== 'AVAILABLE') continue;
      const offered = this.offered.get(product);
      if (offered === undefined) this.offered.set(product, new Set([one.Region]));
      else offered.add(one.Region);
    }
  }

  private regionOf(kind: Kind, call: RecordedCall): string {
    return kind.scope === 'global' ? GLOBAL_REGION : (call.region ?? UNSPECIFIED_REGION);
  }

  private regionNumber(region: string): number {
    let index = this.regionIndex.get(region);
    if (index === undefined) {
      index = this.regionNames.length;
      this.regionIndex.set(region, index);
      this.regionNames.push(region);
    }
    return index;
  }

  private progress(reader: ListingReader, region: string): SliceProgress {
    const slices = (this.slices[reader.kindIndex] ??= new Map<string, SliceProgress>());
    let slice = slices.get(region);
    if (slice === undefined) {
      const { listing } = reader.kind as Kind;
      slice = { coverage: new PageCoverage(pageRules(listing)), parents: new Map(), provenEmpty: false, problem: undefined, filtered: 0, pages: 0, malformed: 0, listless: 0, unjoinable: 0, count: 0 };
      slices.set(region, slice);
    }
    return slice;
  }

  private addFailure(reader: ActionReader, call: RecordedCall, code: string): void {
    const region = this.regionOf(reader.kind, call);
    if (reader.type === 'detail') {
      this.storeDetail(reader, call, { error: code });
      return;
    }
    const slice = this.progress(reader, region);
    if (matchesCode(code, reader.kind.listing.emptyOnErrors)) slice.provenEmpty = true;
    else slice.problem ??= failureReason(`${call.service}.${call.action}`, code);
  }

  private addListing(reader: ListingReader, call: RecordedCall): string {
    const kind = reader.kind as Kind;
    const { listing } = kind;
    const slice = this.progress(reader, this.regionOf(kind, call));
    const answer = listing.normalise === undefined ? call.response : listing.normalise(call.response);
    const found = valueAt(answer, listing.items);
    const items = listing.items === '' ? (isObject(found) ? [found] : undefined) : found === null ? [] : Array.isArray(found) ? found : undefined;
    if (items === undefined) {
      slice.listless++;
      slice.problem ??= `${call.service}.${call.action} holds no list ${listing.items}`;
      return '{}';
    }
    const kept: unknown[] = [];
    for (const item of items) {
      if (listing.selects !== undefined && !listing.selects(item)) continue;
      const projected = this.addItem(reader, call, item, slice);
      if (projected === undefined) slice.malformed++;
      else {
        slice.count++;
        kept.push(projected);
      }
    }
    if (kind.kind === 'region.region') this.addOffer(call.params['Product'], kept);
    const totalValue = listing.total === undefined ? undefined : valueAt(answer, listing.total);
    const total = typeof totalValue === 'number' && Number.isFinite(totalValue) ? totalValue : undefined;
    const tokenPath = listing.paging.style === 'token' ? listing.paging.answer : undefined;
    const tokenValue = tokenPath === undefined ? undefined : valueAt(answer, tokenPath);
    const nextToken = typeof tokenValue === 'string' || typeof tokenValue === 'number' ? String(tokenValue) : undefined;
    if (isFiltered(call, kind)) slice.filtered++;
    else {
      slice.pages++;
      coverageOf(slice, listing, call).add({ params: call.params, count: items.length, total, nextToken });
    }
    if (listing.items === '') return kept.length === 0 ? '{}' : JSON.stringify(kept[0]);
    // One text of a whole page: serialising item by item costs more.
    const members = [membersAt(listing.items, JSON.stringify(kept))];
    if (listing.total !== undefined && total !== undefined) members.push(membersAt(listing.total, String(total)));
    if (tokenPath !== undefined && nextToken !== undefined) members.push(membersAt(tokenPath, JSON.stringify(nextToken)));
    return joinMembers(members);
  }

  /** Projects and keeps one item; undefined when it is malformed or has no id. */
  private addItem(reader: ListingReader, call: RecordedCall, item: unknown, slice: SliceProgress): unknown {
    const kind = reader.kind as Kind;
    const projected = kind.shape.project(item);
    if (projected === undefined || projected === null) return undefined;
    const resourceId = kind.id(projected);
    if (typeof resourceId !== 'string' || resourceId === '') return undefined;
    if (kind.joinable !== undefined && !kind.joinable(projected)) slice.unjoinable++;
    const region = this.regionNumber(kind.region?.(projected) || this.regionOf(kind, call));
    if (kind.placement === 'bulk') this.bulkRecords.item(reader.kindIndex, region, resourceId, kind.owner?.(projected), projected);
    else this.referenceRecords.push([reader.kindIndex, region, -1, resourceId, projected]);
    return projected;
  }

  private addDetail(reader: DetailReader, call: RecordedCall): string {
    const { detail } = reader;
    const answer = detail.normalise === undefined ? call.response : detail.normalise(call.response);
    const value = detail.shape.project(answer);
    if (value === undefined) {
      this.storeDetail(reader, call, { malformed: true });
      return '{}';
    }
    if (detail.pages === undefined || value === null) {
      this.storeDetail(reader, call, { value });
      return value === null ? '{}' : JSON.stringify(value);
    }
    const total = totalOf(answer, detail);
    this.storeDetail(reader, call, { value, page: { params: pagingOnly(call, detail), total } });
    // The total is part of the stored form whether or not the shape reads it: without it no page could be proved last.
    return total === null ? JSON.stringify(value) : JSON.stringify(mergeProjections(value, JSON.parse(`{${membersAt(detail.pages.total, String(total))}}`)));
  }

  private storeDetail(reader: DetailReader, call: RecordedCall, answer: DetailAnswer): void {
    const key = keyOf(call.params[reader.detail.key]);
    if (key === undefined || isNarrowed(call, reader.detail)) return;
    const kind = reader.kind as Kind;
    const region = this.regionNumber(this.regionOf(kind, call));
    if (kind.placement === 'bulk') this.bulkRecords.detail(reader.kindIndex, region, reader.detailIndex, key, answer);
    else this.referenceRecords.push([reader.kindIndex, region, reader.detailIndex, key, answer]);
  }
}

function pageRules(listing: ListingSource): PageRules {
  return { paging: listing.paging, hasTotal: listing.total !== undefined, defaultPageSize: listing.defaultPageSize ?? 20 };
}

/** The pages a listing call belongs to: those of the slice, or of the parent it names. */
function coverageOf(slice: SliceProgress, listing: ListingSource, call: RecordedCall): PageCoverage {
  if (listing.perParent === undefined) return slice.coverage;
  const { parameter, default: fallback } = listing.perParent;
  const parent = keyOf(call.params[parameter]) ?? fallback;
  let coverage = slice.parents.get(parent);
  if (coverage === undefined) {
    coverage = new PageCoverage(pageRules(listing));
    slice.parents.set(parent, coverage);
  }
  return coverage;
}

function totalOf(answer: unknown, detail: DetailSource<unknown>): number | null {
  const total = detail.pages === undefined ? undefined : valueAt(answer, detail.pages.total);
  return typeof total === 'number' ? total : null;
}

function canonical(call: RecordedCall, params: object, outcome: string | undefined): string {
  const members = [`"service":${JSON.stringify(call.service)}`, `"action":${JSON.stringify(call.action)}`];
  if (call.region !== undefined) members.push(`"region":${JSON.stringify(call.region)}`);
  members.push(`"params":${JSON.stringify(params)}`);
  members.push(outcome ?? '"response":{}');
  return `{${members.join(',')}}`;
}

/** Joins `"A":…` members into an object; members below one parent are merged. */
function joinMembers(members: readonly string[]): string {
  const parents = members.map((member) => member.slice(0, member.indexOf(':')));
  if (new Set(parents).size === members.length) return `{${members.join(',')}}`;
  return JSON.stringify(members.map((member) => JSON.parse(`{${member}}`) as unknown).reduce(mergeProjections));
}

/** Union of two projections of the same answer. */
function mergeProjections(left: unknown, right: unknown): unknown {
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length ? left.map((item, index) => mergeProjections(item, right[index])) : left.length > right.length ? left : right;
  }
  if (isObject(left) && isObject(right)) {
    const merged: Record<string, unknown> = { ...left };
    for (const key of Object.keys(right)) merged[key] = key in left ? mergeProjections(left[key], right[key]) : right[key];
    return merged;
  }
  return left ?? right;
}
