/**
 * Where projected records of bulk kinds wait between collecting and evaluating, split into partitions by owner, so that
 * an account of any size is joined within the memory of one partition.
 */
export interface RecordStore {
  readonly partitions: number;
  /** Appends one JSON text (an array) to a partition. */
  append(partition: number, record: string): void;
  /** The records of a partition, in order, as the text of one JSON array. */
  read(partition: number): string;
  /** Frees what the store holds. */
  dispose(): void;
}

/** Keeps everything in memory: for examples, tests and small accounts. */
export class MemoryRecordStore implements RecordStore {
  readonly partitions: number;
  private readonly records: string[][];

  constructor(partitions = 1) {
    this.partitions = partitions;
    this.records = Array.from({ length: partitions }, () => []);
  }

  append(partition: number, record: string): void {
    this.records[partition]?.push(record);
  }

  read(partition: number): string {
    return `[${(this.records[partition] ?? []).join(',')}]`;
  }

  dispose(): void {
    for (const partition of this.records) partition.length = 0;
  }
}

/** Partition of an owner id: FNV-1a over its UTF-16 units; equal ids always meet. */
export function partitionOf(ownerId: string, partitions: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < ownerId.length; index++) {
    hash ^= ownerId.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0) % partitions;
}
