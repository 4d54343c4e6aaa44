import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RecordStore } from '../inventory/record-store.js';

/**
 * Partitions: few enough to be large reads, so many that the resources of one, made while it is judged, are a small part
 * of the young generation of the heap (at a million resources some three megabytes): what lives there gets copied.
 */
const PARTITIONS = 256;
/** Bytes that move to a file together; a partition begins with less. */
const BLOCK_BYTES = 64 * 1024;
const FIRST_BLOCK_BYTES = 4 * 1024;

/** One partition: full blocks that are still in memory, the block being filled, and its file once there was too much. */
interface Partition {
  readonly full: Buffer[];
  block: Buffer;
  used: number;
  file: number | undefined;
  fileBytes: number;
}

/**
 * Keeps records in memory up to a limit and in temporary files beyond it, so that memory does not grow with the
 * account. The folder is private to this process and removed on `dispose`.
 */
export class FileRecordStore implements RecordStore {
  readonly partitions = PARTITIONS;
  private folder: string | undefined;
  private readonly all: (Partition | undefined)[] = new Array<Partition | undefined>(PARTITIONS).fill(undefined);
  private fullBytes = 0;
  private scratch: Buffer = Buffer.alloc(0);

  /** @param memoryBytes records kept in memory before any goes to a file */
  constructor(private readonly memoryBytes: number) {}

  /** Whether anything was written to files. */
  get spilled(): boolean {
    return this.folder !== undefined;
  }

  append(partition: number, bytes: Uint8Array, length: number): void {
    const target = (this.all[partition] ??= { full: [], block: Buffer.allocUnsafe(FIRST_BLOCK_BYTES), used: 0, file: undefined, fileBytes: 0 });
    if (target.used + length > target.block.length) this.nextBlock(partition, target, length);
    // A loop is cheaper than a call for what most records are.
    const { block } = target;
    let position = target.used;
    if (length <= 96) for (let index = 0; index < length; index++) block[position++] = bytes[index] as number;
    else block.set(bytes.subarray(0, length), position);
    target.used += length;
  }

  private nextBlock(partition: number, target: Partition, length: number): void {
    if (this.spilled) {
      this.write(partition, target, target.block.subarray(0, target.used));
      if (Math.max(length, BLOCK_BYTES) > target.block.length) target.block = Buffer.allocUnsafe(Math.max(length, BLOCK_BYTES));
    } else {
      if (target.used > 0) target.full.push(target.block.subarray(0, target.used));
      this.fullBytes += target.used;
      target.block = Buffer.allocUnsafe(Math.max(length, Math.min(target.block.length * 2, BLOCK_BYTES)));
      if (this.fullBytes > this.memoryBytes) this.spill();
    }
    target.used = 0;
  }

  /** From here on full blocks go to files. */
  private spill(): void {
    this.folder = mkdtempSync(join(tmpdir(), 'demarc-records-'));
    this.all.forEach((target, partition) => {
      for (const block of target?.full.splice(0) ?? []) this.write(partition, target as Partition, block);
    });
  }

  private write(partition: number, target: Partition, bytes: Uint8Array): void {
    target.file ??= openSync(join(this.folder as string, String(partition)), 'wx+', 0o600);
    for (let written = 0; written < bytes.length; ) written += writeSync(target.file, bytes, written, bytes.length - written);
    target.fileBytes += bytes.length;
  }

  read(partition: number): Buffer {
    const target = this.all[partition];
    if (target === undefined) return Buffer.alloc(0);
    const length = target.fileBytes + target.full.reduce((sum, block) => sum + block.length, 0) + target.used;
    // One piece of memory for all partitions, one after the other.
    if (this.scratch.length < length) this.scratch = Buffer.allocUnsafe(length + (length >> 3));
    const bytes = this.scratch.subarray(0, length);
    let position = 0;
    while (position < target.fileBytes) {
      const count = readSync(target.file as number, bytes, position, target.fileBytes - position, position);
      if (count === 0) throw new Error('a temporary file of records was cut off');
      position += count;
    }
    for (const block of [...target.full, target.block.subarray(0, target.used)]) position += block.copy(bytes, position);
    return bytes;
  }

  dispose(): void {
    this.all.forEach((target, partition) => {
      if (target?.file !== undefined) closeSync(target.file);
      this.all[partition] = undefined;
    });
    this.scratch = Buffer.alloc(0);
    if (this.folder !== undefined) rmSync(this.folder, { recursive: true, force: true });
    this.folder = undefined;
  }
}
