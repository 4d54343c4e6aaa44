import type { Kind } from './kind.js';
import { encodingOf } from './record-encoding.js';
import { partitionOf, type RecordStore } from './record-store.js';
import type { DetailAnswer } from './records.js';
import type { AnyKind } from './view.js';
import { ByteReader, ByteWriter, CACHE_SLOTS, type TextCache } from './value-encoding.js';

/** In the place of a detail's number: the record is the resource itself. */
const ITEM = 0xff;
/** A record begins with its kind (2 bytes), region (4) and detail (1). */
const HEAD_BYTES = 7;

/** What one side of a partition's stream remembers, per kind: the caches of its fields, those of details behind them. */
type Caches = (TextCache | undefined)[];

function cacheOf(caches: Caches, kinds: readonly AnyKind[], kindIndex: number): TextCache {
  return (caches[kindIndex] ??= new Array<string | undefined>(encodingOf((kinds[kindIndex] as Kind).shape).cacheSlots + CACHE_SLOTS));
}

/** Where in a kind's cache the keys and answers of its details stand. */
function detailBase(kind: Kind): number {
  return encodingOf(kind.shape).cacheSlots;
}

/** Writes records of bulk kinds into the partitions of a store, so that what belongs together meets again. */
export class RecordWriter {
  private readonly caches: Caches[];
  private readonly writer = new ByteWriter();

  constructor(
    private readonly kinds: readonly AnyKind[],
    private readonly store: RecordStore,
  ) {
    this.caches = Array.from({ length: store.partitions }, () => []);
  }

  /** One projected item. @param owner the id it is joined by */
  item(kindIndex: number, region: number, owner: string, data: unknown): void {
    const partition = partitionOf(owner, this.store.partitions);
    const cache = this.begin(partition, kindIndex, region, ITEM);
    encodingOf((this.kinds[kindIndex] as Kind).shape).write(this.writer, data, cache);
    this.store.append(partition, this.writer.bytes, this.writer.position);
  }

  /** One answer of a per-resource call. @param key the resource's id */
  detail(kindIndex: number, region: number, detail: number, key: string, answer: DetailAnswer): void {
    const partition = partitionOf(key, this.store.partitions);
    const cache = this.begin(partition, kindIndex, region, detail);
    const base = detailBase(this.kinds[kindIndex] as Kind);
    this.writer.value(key, cache, base);
    this.writer.value(answer, cache, base);
    this.store.append(partition, this.writer.bytes, this.writer.position);
  }

  private begin(partition: number, kindIndex: number, region: number, detail: number): TextCache {
    const { writer } = this;
    writer.position = 0;
    writer.reserve(HEAD_BYTES);
    writer.bytes.writeUInt16LE(kindIndex, 0);
    writer.bytes.writeUInt32LE(region, 2);
    writer.bytes[6] = detail;
    writer.position = HEAD_BYTES;
    return cacheOf(this.caches[partition] as Caches, this.kinds, kindIndex);
  }
}

/** Receives the records of one partition in the order they were written. */
export interface RecordVisitor {
  item(kindIndex: number, region: number, data: unknown): void;
  detail(kindIndex: number, region: number, detail: number, key: string, answer: DetailAnswer): void;
}

/** Reads the records of one partition. @param bytes as the store holds them; they may be used again afterwards */
export function readRecords(kinds: readonly AnyKind[], bytes: Buffer, visitor: RecordVisitor): void {
  const caches: Caches = [];
  const reader = new ByteReader(bytes);
  while (!reader.ended) {
    const kindIndex = bytes.readUInt16LE(reader.position);
    const region = bytes.readUInt32LE(reader.position + 2);
    const detail = bytes[reader.position + 6] as number;
    reader.position += HEAD_BYTES;
    const kind = kinds[kindIndex] as Kind;
    const cache = cacheOf(caches, kinds, kindIndex);
    if (detail === ITEM) visitor.item(kindIndex, region, encodingOf(kind.shape).read(reader, cache));
    else {
      const base = detailBase(kind);
      const key = reader.value(cache, base) as string;
      visitor.detail(kindIndex, region, detail, key, reader.value(cache, base) as DetailAnswer);
    }
  }
}
