/**
 * Where records of bulk kinds wait between collecting and judging, split into partitions by owner, so that an account
 * of any size is joined within the memory of one partition. What a record is, is the business of `BulkRecords`.
 */
export interface RecordStore {
  readonly partitions: number;
  /** Appends the first `length` bytes to a partition. They are copied. */
  append(partition: number, bytes: Uint8Array, length: number): void;
  /** All bytes of a partition, in order. They stay valid until the next `read`. */
  read(partition: number): Buffer;
  /** Frees what the store holds. */
  dispose(): void;
}

/** Keeps everything in memory: for examples and tests. */
export class MemoryRecordStore implements RecordStore {
  readonly partitions: number;
  private readonly records: Buffer[][];

  constructor(partitions = 1) {
    this.partitions = partitions;
    this.records = Array.from({ length: partitions }, () => []);
  }

  append(partition: number, bytes: Uint8Array, length: number): void {
    this.records[partition]?.push(Buffer.from(bytes.subarray(0, length)));
  }

  read(partition: number): Buffer {
    return Buffer.concat(this.records[partition] ?? []);
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
