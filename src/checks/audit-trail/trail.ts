import { cloudauditLegacyAudit } from '../../inventory/identity/cloudaudit-legacy-audit.js';
import { cloudauditTrack } from '../../inventory/identity/cloudaudit-track.js';
import type { ResourceOf } from '../../inventory/resource.js';
import type { InventoryView } from '../../inventory/view.js';
import { allOf, anyOf, type Ternary } from './ternary.js';

/** Where the records of a trail go. */
export interface Destination {
  readonly type: 'cos' | 'cls' | 'ckafka' | undefined;
  /** Bucket (with or without the AppId) or topic id; "" or undefined: not recorded. */
  readonly name: string | undefined;
  /** Prefix of the records' objects; undefined: not recorded. */
  readonly prefix: string | undefined;
  /** Uin of another account that keeps them; null: this one keeps them; undefined: not recorded. */
  readonly foreignAccount: string | null | undefined;
}

/** A tracking set of either generation: what it records and where that goes. */
export interface Trail {
  readonly id: string;
  readonly name: string;
  /** Records every read operation of every product, now. */
  readonly reads: Ternary;
  /** Records every write operation of every product, now. */
  readonly writes: Ternary;
  readonly destination: Destination;
}

type Track = ResourceOf<typeof cloudauditTrack>;
type LegacyAudit = ResourceOf<typeof cloudauditLegacyAudit>;

function known(value: boolean | null | undefined): Ternary {
  return value ?? undefined;
}

/** Every product and event, as far as the listing and the detail say. */
function unrestricted({ data, details }: Track): Ternary {
  const products = data.ResourceType === undefined || data.ResourceType === null ? undefined : data.ResourceType === '*';
  const events = data.EventNames === undefined || data.EventNames === null ? undefined : data.EventNames.includes('*');
  return allOf(products, events, unfiltered(details.track));
}

/**
 * Whether the detail adds no restriction by product. Only the detail carries them: without it, or where it does not
 * say, a set that the listing shows as whole may still be narrowed.
 */
function unfiltered(detail: Track['details']['track']): Ternary {
  if ('missing' in detail || detail.value === null) return undefined;
  const { Filters: filters } = detail.value;
  if (filters === undefined || filters === null) return filters === null ? true : undefined;
  const { ResourceFields: fields } = filters;
  if (fields === undefined || fields === null) return fields === null ? true : undefined;
  if (fields.length === 0) return true;
  return anyOf(
    ...fields.map((field) =>
      allOf(
        field.ResourceType === undefined || field.ResourceType === null ? undefined : field.ResourceType === '*',
        field.ActionType === undefined || field.ActionType === null ? undefined : field.ActionType === '*',
        field.EventNames === undefined || field.EventNames === null ? undefined : field.EventNames.includes('*'),
      ),
    ),
  );
}

/** Where a track delivers. */
export function destinationOf(track: Track, accountUin: string): Destination {
  const storage = track.data.Storage;
  const owner = storage?.StorageAccountId;
  return {
    type: storage?.StorageType ?? undefined,
    name: storage?.StorageName ?? undefined,
    prefix: storage?.StoragePrefix ?? undefined,
    foreignAccount: owner === undefined ? undefined : owner === null || owner === '' || owner === '0' || owner === accountUin ? null : owner,
  };
}

function fromTrack(track: Track, accountUin: string): Trail {
  const { ActionType } = track.data;
  const action = (wanted: 'Read' | 'Write') => (ActionType === undefined || ActionType === null ? undefined : ActionType === '*' || ActionType === wanted);
  const base = allOf(known(track.data.Status), unrestricted(track));
  return {
    id: track.id,
    name: track.name ?? track.id,
    reads: allOf(base, action('Read')),
    writes: allOf(base, action('Write')),
    destination: destinationOf(track, accountUin),
  };
}

function fromLegacy(audit: LegacyAudit): Trail {
  const answer = 'missing' in audit.details.audit ? undefined : audit.details.audit.value;
  const attribute = answer?.ReadWriteAttribute ?? undefined;
  const on = known(audit.data.AuditStatus);
  const action = (bit: number) => (attribute === undefined ? undefined : attribute === 3 || attribute === bit);
  return {
    id: audit.id,
    name: audit.id,
    reads: allOf(on, action(1)),
    writes: allOf(on, action(2)),
    destination: { type: 'cos', name: audit.data.CosBucketName ?? undefined, prefix: audit.data.LogFilePrefix ?? undefined, foreignAccount: null },
  };
}

/** All tracking sets that were recorded, of both generations. */
export function trails(view: InventoryView): readonly Trail[] {
  return [...view.all(cloudauditTrack).map((track) => fromTrack(track, view.account.uin)), ...view.all(cloudauditLegacyAudit).map(fromLegacy)];
}

/** Why a set of the first generation may exist that was not recorded, or undefined. */
export function unseenTrails(view: InventoryView): string | undefined {
  const listing = view.slice(cloudauditLegacyAudit, 'global');
  return listing.state === 'incomplete' ? `a tracking set of the first generation may do it: ${listing.reason}` : undefined;
}

/** Whether trails that meet a condition together record every read and every write operation. */
export function covered(list: readonly Trail[], condition: (trail: Trail) => Ternary = () => true): Ternary {
  const met = list.map((trail) => ({ trail, holds: condition(trail) }));
  return allOf(anyOf(...met.map(({ trail, holds }) => allOf(trail.reads, holds))), anyOf(...met.map(({ trail, holds }) => allOf(trail.writes, holds))));
}

/** The trails in a few words, for evidence. */
export function summary(list: readonly Trail[]): readonly { readonly [field: string]: string | boolean | null }[] {
  return list.slice(0, 20).map(({ name, reads, writes, destination }) => ({
    trackingSet: name,
    allReads: reads ?? null,
    allWrites: writes ?? null,
    destination: `${destination.type ?? 'unknown'} ${destination.name ?? ''}`.trim(),
  }));
}
