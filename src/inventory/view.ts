import type { SnapshotAccount } from '../snapshots/snapshot.js';
import type { Kind } from './kind.js';
import type { ResourceOf, Slice, SliceStatus } from './resource.js';

// Kinds are invariant in their item type; `any` is the only way to say "some kind" in a constraint.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyKind = Kind<any, any>;

/** What a check may see of the account. Everything answers from memory; nothing here does I/O. */
export interface InventoryView {
  readonly account: SnapshotAccount;
  /** When the snapshot was taken, ISO 8601 UTC: the only "now" there is. */
  readonly capturedAt: string;
  /** The same object for every view of one inventory: what inventory functions key their caches by (WeakMap). */
  readonly identity: object;
  /** A reference or lookup resource by id, in a region (default: any region), or undefined. */
  find<K extends AnyKind>(kind: K, id: string, region?: string): ResourceOf<K> | undefined;
  /** All resources of a reference kind, in a region or everywhere. */
  all<K extends AnyKind>(kind: K, region?: string): readonly ResourceOf<K>[];
  /** Bulk resources of a kind that belong to the given owner (an instance's disks). */
  owned<K extends AnyKind>(kind: K, ownerId: string): readonly ResourceOf<K>[];
  /** Whether a slice is complete, and if not, why. For a regional kind name the region. */
  slice(kind: AnyKind, region: string): SliceStatus;
  /** Every slice in scope. */
  slices(): readonly Slice[];
}
