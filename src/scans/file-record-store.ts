import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RecordStore } from '../inventory/record-store.js';

/** Partitions: at 5 million resources one still fits into the young generation of the heap. */
const PARTITIONS = 256;
/** Bytes a partition keeps in memory before they move to its file; records become bytes at once so that they die young. */
const BUFFER_BYTES = 64 * 1024;
/** A UTF-16 unit takes at most three bytes of UTF-8. */
const BYTES_PER_UNIT = 3;
const COMMA = 0x2c;

/** One partition: what is buffered, and its file once there was too much. */
interface PartitionBuffer {
  bytes: Buffer;
  length: number;
  file: number | undefined;
}

/**
 * Keeps records in memory up to a limit and in temporary files beyond it, so that memory does not grow with the
 * account. The folder is private to this process and removed on `dispose`.
 */
export class FileRecordStore implements RecordStore {
  readonly partitions = PARTITIONS;
  private folder: string | undefined;
  private readonly buffers: (PartitionBuffer | undefined)[] = new Array<PartitionBuffer | undefined>(PARTITIONS).fill(undefined);

  append(partition: number, record: string): void {
    const buffer = (this.buffers[partition] ??= { bytes: Buffer.allocUnsafe(BUFFER_BYTES), length: 0, file: undefined });
    const needed = record.length * BYTES_PER_UNIT + 1;
    if (buffer.length + needed > buffer.bytes.length) {
      this.spill(partition, buffer);
      if (needed > buffer.bytes.length) buffer.bytes = Buffer.allocUnsafe(needed);
    }
    // Every record is followed by a comma; `read` drops the last one.
    buffer.length += buffer.bytes.write(record, buffer.length, 'utf8');
    buffer.bytes[buffer.length++] = COMMA;
  }

  private spill(partition: number, buffer: PartitionBuffer): void {
    if (buffer.length === 0) return;
    this.folder ??= mkdtempSync(join(tmpdir(), 'demarc-records-'));
    buffer.file ??= openSync(this.pathOf(partition), 'wx', 0o600);
    for (let written = 0; written < buffer.length; ) written += writeSync(buffer.file, buffer.bytes, written, buffer.length - written);
    buffer.length = 0;
  }

  read(partition: number): string {
    const buffer = this.buffers[partition];
    if (buffer === undefined) return '[]';
    const pending = buffer.bytes.toString('utf8', 0, buffer.length);
    const text = buffer.file === undefined ? pending : readFileSync(this.pathOf(partition), 'utf8') + pending;
    return `[${text.slice(0, -1)}]`;
  }

  dispose(): void {
    this.buffers.forEach((buffer, partition) => {
      if (buffer?.file !== undefined) closeSync(buffer.file);
      this.buffers[partition] = undefined;
    });
    if (this.folder !== undefined) rmSync(this.folder, { recursive: true, force: true });
    this.folder = undefined;
  }

  private pathOf(partition: number): string {
    return join(this.folder as string, `${partition}.json`);
  }
}
