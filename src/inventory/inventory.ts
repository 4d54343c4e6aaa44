import type { SnapshotAccount } from '../snapshots/snapshot.js';
import type { BulkRecords } from './bulk-records.js';
import type { SliceProgress } from './collector.js';
import type { Kind } from './kind.js';
import type { DetailAnswer, RecordTuple } from './records.js';
import { ResourceAssembly } from './resource-assembly.js';
import type { Resource, ResourceOf, Slice, SliceStatus } from './resource.js';
import type { AnyKind, InventoryView } from './view.js';

const GLOBAL_REGION = 'global';
/** Region of the one slice of a regional kind that was recorded nowhere. */
export const ANY_REGION = 'any';

interface InventoryParts {
  readonly account: SnapshotAccount;
  readonly capturedAt: string;
  readonly kinds: readonly AnyKind[];
  readonly regions: readonly string[];
  /** Per kind: progress by region. */
  readonly slices: readonly (ReadonlyMap<string, SliceProgress> | undefined)[];
  readonly referenceRecords: readonly RecordTuple[];
  readonly bulkRecords: BulkRecords;
  /** Per product, as in host names: the regions the provider offers it in, where the provider was asked. */
  readonly offered: ReadonlyMap<string, ReadonlySet<string>>;
  readonly calls: number;
  readonly unreadCalls: number;
}

/** Resources of one partition of the bulk kinds, complete with their details and with what they own. */
export interface Partition {
  readonly resources: readonly Resource[];
}

/**
 * A snapshot as typed resources. Reference kinds are in memory; bulk kinds come partition by partition, and while a
 * partition is open the view's `owned` answers from it.
 */
export class Inventory implements InventoryView {
  readonly account: SnapshotAccount;
  readonly capturedAt: string;
  readonly identity: object = this;
  readonly kinds: readonly AnyKind[];
  readonly calls: number;
  readonly unreadCalls: number;
  /** Regions that appear in the snapshot, sorted. */
  readonly regions: readonly string[];
  private readonly regionNames: readonly string[];
  private readonly bulkRecords: BulkRecords;
  private readonly offered: InventoryParts['offered'];
  private readonly kindNumbers: ReadonlyMap<string, number>;
  /** Of kinds that have resources. */
  private readonly byId: (Map<string, Resource[]> | undefined)[] = [];
  private readonly byKind: (Resource[] | undefined)[] = [];
  private readonly progress: InventoryParts['slices'];
  /** Worked out when a kind is first asked for. */
  private readonly sliceStatus: (Map<string, Slice> | undefined)[] = [];
  /** Of the open partition: its resources per kind, and by owner for the kinds that were asked for. */
  private open: readonly (readonly Resource[] | undefined)[] = [];
  private ownedByOwner: (Map<string, Resource[]> | undefined)[] = [];

  constructor(parts: InventoryParts) {
    this.account = parts.account;
    this.capturedAt = parts.capturedAt;
    this.kinds = parts.kinds;
    this.regionNames = parts.regions;
    this.bulkRecords = parts.bulkRecords;
    this.offered = parts.offered;
    this.calls = parts.calls;
    this.unreadCalls = parts.unreadCalls;
    this.kindNumbers = numbersOf(parts.kinds);
    this.progress = parts.slices;
    const assembly = new ResourceAssembly(parts.kinds, parts.regions);
    for (const [kind, region, detail, id, payload] of parts.referenceRecords) {
      if (detail === -1) assembly.item(kind, region, payload);
      else assembly.detail(kind, region, detail, id, payload as DetailAnswer);
    }
    for (const resource of assembly.resources()) {
      const number = this.kindNumbers.get(resource.kind) as number;
      (this.byKind[number] ??= []).push(resource);
      push((this.byId[number] ??= new Map()), resource.id, resource);
    }
    this.regions = this.regionsInScope(parts);
  }

  /** Regions named by any call of a regional kind, and those the provider listed as available. */
  private regionsInScope(parts: InventoryParts): string[] {
    const regions = new Set<string>();
    parts.kinds.forEach((kind: Kind, index) => {
      if (kind.scope === 'regional' && kind.regions === undefined) parts.slices[index]?.forEach((_, region) => regions.add(region));
      if (kind.kind === 'region.region') this.byKind[index]?.forEach((region) => regions.add(region.id));
    });
    return [...regions].sort();
  }

  private slicesOf(kind: Kind, index: number): Map<string, Slice> {
    const slices = new Map<string, Slice>();
    if (kind.placement === 'lookup') return slices;
    const progress = this.progress[index] ?? NO_PROGRESS;
    // What the other site's accounts have is not missing here; what was recorded all the same still counts.
    if (kind.site !== undefined && kind.site !== (this.account.site ?? 'china') && progress.size === 0) return slices;
    const action = `${kind.listing.service}.${kind.listing.action}`;
    const { perParent } = kind.listing;
    for (const region of this.regionsOf(kind, progress)) {
      const slice = progress.get(region);
      const parents = perParent === undefined ? undefined : this.parentsOf(perParent.parent, region);
      // Where there are no parents, nothing could be asked and nothing is missing.
      const childless = slice === undefined && parents?.status.state === 'complete' && parents.ids.length === 0;
      const status: SliceStatus = childless ? { state: 'complete' } : slice === undefined ? { state: 'incomplete', reason: `${action} was not recorded` } : statusOf(slice, action, parents);
      slices.set(region, { kind: kind.kind, region, status, count: slice?.count ?? 0 });
    }
    return slices;
  }

  private regionsOf(kind: Kind, progress: ReadonlyMap<string, SliceProgress>): readonly string[] {
    if (kind.scope === 'global') return [GLOBAL_REGION];
    if (kind.regions !== undefined) return [...new Set([...kind.regions, ...progress.keys()])].sort();
    if (progress.size === 0) return [ANY_REGION];
    // Where the provider does not offer a product, nothing of it can be missing; what was recorded there still counts.
    const offered = this.offered.get(kind.listing.service);
    return offered === undefined ? this.regions : this.regions.filter((region) => offered.has(region) || progress.has(region));
  }

  /** The parents a listing must have been asked for in a region, and whether they are all of them. */
  private parentsOf(kindName: string, region: string): Parents {
    const number = this.kindNumbers.get(kindName);
    if (number === undefined) throw new Error(`kind ${kindName} is not in the catalogue of kinds`);
    const slice = this.statusesOf(number).get(region);
    const ids = (this.byKind[number] ?? NOTHING).filter((resource) => resource.region === region).map((resource) => resource.id);
    return { ids, status: slice?.status ?? { state: 'incomplete', reason: `${kindName} was not recorded in ${region}` } };
  }

  find<K extends AnyKind>(kind: K, id: string, region?: string): ResourceOf<K> | undefined {
    const candidates = this.byId[this.numberOf(kind)]?.get(id);
    const found = region === undefined ? candidates?.[0] : candidates?.find((resource) => resource.region === region || resource.region === GLOBAL_REGION);
    return found as ResourceOf<K> | undefined;
  }

  all<K extends AnyKind>(kind: K, region?: string): readonly ResourceOf<K>[] {
    if ((kind as Kind).placement === 'bulk') throw new Error(`${(kind as Kind).kind} is a bulk kind: it cannot be read whole`);
    const resources = this.byKind[this.numberOf(kind)] ?? NOTHING;
    return (region === undefined ? resources : resources.filter((resource) => resource.region === region)) as ResourceOf<K>[];
  }

  owned<K extends AnyKind>(kind: K, ownerId: string): readonly ResourceOf<K>[] {
    const number = this.numberOf(kind);
    const owned = (this.ownedByOwner[number] ??= byOwner(kind as Kind, this.open[number] ?? NOTHING));
    return (owned.get(ownerId) ?? NOTHING) as readonly ResourceOf<K>[];
  }

  slice(kind: AnyKind, region: string): SliceStatus {
    const { kind: name, scope, placement } = kind as Kind;
    if (placement === 'lookup') return { state: 'complete' };
    const slices = this.statusesOf(this.numberOf(kind));
    const slice = slices.get(scope === 'global' ? GLOBAL_REGION : region) ?? slices.get(ANY_REGION);
    return slice?.status ?? { state: 'incomplete', reason: `${name} was not recorded in ${region}` };
  }

  slices(): readonly Slice[] {
    return this.kinds.flatMap((_, number) => [...this.statusesOf(number).values()]);
  }

  /** Slices of one kind. */
  slicesOfKind(kind: AnyKind): readonly Slice[] {
    return [...this.statusesOf(this.numberOf(kind)).values()];
  }

  /** Reference resources with a slice of their own (lookups are read, never judged). */
  referenceResources(): readonly Resource[] {
    return this.kinds.flatMap((kind: Kind, index) => (kind.placement === 'reference' ? (this.byKind[index] ?? []) : []));
  }

  /** Opens one partition after the other; `owned` answers for the one that is open. */
  *partitions(): Generator<Partition> {
    for (let number = 0; number < this.bulkRecords.partitions; number++) {
      const assembly = new ResourceAssembly(this.kinds, this.regionNames);
      this.bulkRecords.read(number, assembly);
      if (assembly.empty) continue;
      this.open = assembly.resourcesByKind();
      this.ownedByOwner = [];
      yield { resources: assembly.resources() };
    }
    this.open = [];
    this.ownedByOwner = [];
  }

  /** Frees the record store. */
  dispose(): void {
    this.bulkRecords.dispose();
  }

  private statusesOf(number: number): Map<string, Slice> {
    return (this.sliceStatus[number] ??= this.slicesOf(this.kinds[number] as Kind, number));
  }

  private numberOf(kind: AnyKind): number {
    const number = this.kindNumbers.get((kind as Kind).kind);
    if (number === undefined) throw new Error(`kind ${(kind as Kind).kind} is not in the catalogue of kinds`);
    return number;
  }
}

const NOTHING: readonly Resource[] = [];
const NO_PROGRESS: ReadonlyMap<string, SliceProgress> = new Map();

/** Where each kind stands in a catalogue, worked out once for each. */
const NUMBERS = new WeakMap<readonly AnyKind[], ReadonlyMap<string, number>>();

function numbersOf(kinds: readonly AnyKind[]): ReadonlyMap<string, number> {
  let numbers = NUMBERS.get(kinds);
  if (numbers === undefined) NUMBERS.set(kinds, (numbers = new Map(kinds.map((kind: Kind, index) => [kind.kind, index]))));
  return numbers;
}

/** The parents of a listing that answers for one parent at a time. */
interface Parents {
  readonly ids: readonly string[];
  readonly status: SliceStatus;
}

function statusOf(slice: SliceProgress, action: string, parents: Parents | undefined): SliceStatus {
  if (slice.unjoinable > 0) return { state: 'incomplete', reason: `${slice.unjoinable} items of ${action} do not say what they belong to`, unreadable: true };
  if (slice.malformed > 0) return { state: 'incomplete', reason: `${slice.malformed} items of ${action} are malformed`, unreadable: true };
  if (parents !== undefined && !(slice.provenEmpty && slice.count === 0)) return statusOverParents(slice, action, parents);
  const coverage = slice.coverage.status();
  if (slice.pages > 0 && coverage.state === 'complete') return coverage;
  if (slice.provenEmpty && slice.count === 0) return { state: 'complete' };
  if (slice.problem !== undefined) return { state: 'incomplete', reason: slice.problem, ...(slice.listless > 0 ? { unreadable: true } : {}) };
  if (slice.pages === 0 && slice.filtered > 0) return { state: 'incomplete', reason: `${action} was recorded only with filters` };
  return coverage.state === 'complete' ? coverage : { state: 'incomplete', reason: `${action}: ${coverage.reason}` };
}

function statusOverParents(slice: SliceProgress, action: string, { ids, status }: Parents): SliceStatus {
  if (status.state === 'incomplete') return status;
  const unlisted = ids.filter((id) => !slice.parents.has(id)).length;
  if (unlisted > 0) return { state: 'incomplete', reason: slice.problem ?? `${action} was not recorded for ${unlisted} of ${ids.length} parents` };
  for (const id of ids) {
    const coverage = slice.parents.get(id)?.status();
    if (coverage?.state === 'incomplete') return { state: 'incomplete', reason: `${action}: ${coverage.reason}` };
  }
  return { state: 'complete' };
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

/** A partition's resources of one kind by the id of what they belong to. */
function byOwner(kind: Kind, resources: readonly Resource[]): Map<string, Resource[]> {
  const owned = new Map<string, Resource[]>();
  for (const resource of resources) {
    const owner = kind.owner?.(resource.data);
    if (owner) push(owned, owner, resource);
  }
  return owned;
}
