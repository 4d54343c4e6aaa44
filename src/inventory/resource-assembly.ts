import type { Kind } from './kind.js';
import type { RecordVisitor } from './bulk-records.js';
import { collectedDetail, type DetailAnswer } from './records.js';
import type { Collected, Resource } from './resource.js';
import type { AnyKind } from './view.js';

/** What was recorded of one kind: its items in order, where each stands, and per detail its answers. */
interface KindRecords {
  readonly ids: string[];
  readonly regions: number[];
  readonly data: unknown[];
  /** By region number, then by id: the item's place in the lists above. */
  readonly places: Map<number, Map<string, number>>;
  /** By detail number, region number, then by id. */
  readonly answers: Map<number, Map<string, DetailAnswer[]>>[];
}

/** Details of global kinds are joined by id wherever they were recorded. */
const ANYWHERE = 0;
const NO_ANSWERS: readonly DetailAnswer[] = [];
const NO_DETAILS = {};
/** In the place of an item that another partition holds. */
const MOVED = Symbol('moved');

/**
 * Makes resources of records: the last recorded item of an id in a region wins, details are joined by id (in the same
 * region for regional kinds, for global ones anywhere).
 */
export class ResourceAssembly implements RecordVisitor {
  private readonly records: (KindRecords | undefined)[];
  private readonly order: number[] = [];

  constructor(
    private readonly kinds: readonly AnyKind[],
    private readonly regions: readonly string[],
  ) {
    this.records = new Array<KindRecords | undefined>(kinds.length).fill(undefined);
  }

  /** True before anything was recorded. */
  get empty(): boolean {
    return this.order.length === 0;
  }

  item(kindIndex: number, region: number, data: unknown): void {
    const records = this.recordsOf(kindIndex);
    const id = (this.kinds[kindIndex] as Kind).id(data) as string;
    let places = records.places.get(region);
    if (places === undefined) records.places.set(region, (places = new Map()));
    const place = places.get(id);
    // Recorded again it stands where it was recorded last, whatever partition it was in before.
    if (place !== undefined) records.data[place] = MOVED;
    places.set(id, records.ids.length);
    records.ids.push(id);
    records.regions.push(region);
    records.data.push(data);
  }

  detail(kindIndex: number, region: number, detail: number, key: string, answer: DetailAnswer): void {
    const { answers } = this.recordsOf(kindIndex);
    const place = (this.kinds[kindIndex] as Kind).scope === 'global' ? ANYWHERE : region;
    const ofDetail = (answers[detail] ??= new Map<number, Map<string, DetailAnswer[]>>());
    let byId = ofDetail.get(place);
    if (byId === undefined) ofDetail.set(place, (byId = new Map()));
    const known = byId.get(key);
    if (known === undefined) byId.set(key, [answer]);
    else known.push(answer);
  }

  moved(kindIndex: number, region: number, id: string): void {
    const records = this.recordsOf(kindIndex);
    const place = records.places.get(region)?.get(id);
    if (place === undefined) return;
    records.data[place] = MOVED;
    records.places.get(region)?.delete(id);
  }

  private recordsOf(kindIndex: number): KindRecords {
    let records = this.records[kindIndex];
    if (records === undefined) {
      records = { ids: [], regions: [], data: [], places: new Map(), answers: [] };
      this.records[kindIndex] = records;
      this.order.push(kindIndex);
    }
    return records;
  }

  private made: (readonly Resource[] | undefined)[] | undefined;

  /** The resources per kind number, each kind's in the order of recording. */
  resourcesByKind(): readonly (readonly Resource[] | undefined)[] {
    this.made ??= this.records.map((records, kindIndex) => (records === undefined ? undefined : this.make(this.kinds[kindIndex] as Kind, records)));
    return this.made;
  }

  /** All resources, kind by kind. */
  resources(): readonly Resource[] {
    const byKind = this.resourcesByKind();
    return this.order.flatMap((kindIndex) => byKind[kindIndex] ?? []);
  }

  private make(kind: Kind, { ids, regions, data: items, answers }: KindRecords): Resource[] {
    const names = Object.keys(kind.details);
    const { kind: kindName, service, serviceModel, scope } = kind;
    const made: Resource[] = [];
    items.forEach((data, index) => {
      if (data === MOVED) return;
      const id = ids[index] as string;
      const region = regions[index] as number;
      const place = scope === 'global' ? ANYWHERE : region;
      const details = names.length === 0 ? NO_DETAILS : detailsOf(kind, names, data, id, (detail, key) => answers[detail]?.get(place)?.get(key) ?? NO_ANSWERS);
      made.push({ kind: kindName, service, serviceModel, region: this.regions[region] as string, id, name: kind.name?.(data) ?? null, tags: kind.tags?.(data), data, details });
    });
    return made;
  }
}

function detailsOf(
  kind: Kind,
  names: readonly string[],
  data: unknown,
  id: string,
  answersOf: (detail: number, key: string) => readonly DetailAnswer[],
): Record<string, Collected<unknown>> {
  const details: Record<string, Collected<unknown>> = {};
  names.forEach((name, index) => {
    const source = kind.details[name] as Kind['details'][string];
    details[name] = collectedDetail(source, answersOf(index, source.joinedBy?.(data) ?? id));
  });
  return details;
}
