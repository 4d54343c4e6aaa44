import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RecordStore } from '../inventory/record-store.js';

/** Characters kept in memory, over all partitions, before they move to disk. */
const MEMORY_LIMIT = 24 * 1024 * 1024;
/** Partitions: at 5 million resources one still fits well into memory. */
const PARTITIONS = 64;

/**
 * Keeps records in memory up to a limit and in temporary files beyond it, so that memory does not grow with the
 * account. The folder is private to this process and removed on `dispose`.
 */
export class FileRecordStore implements RecordStore {
  readonly partitions = PARTITIONS;
  private pending: string[][] = Array.from({ length: PARTITIONS }, () => []);
  private pendingSize = 0;
  private folder: string | undefined;
  private readonly files: (number | undefined)[] = new Array<number | undefined>(PARTITIONS).fill(undefined);

  append(partition: number, record: string): void {
    (this.pending[partition] as string[]).push(record);
    this.pendingSize += record.length;
    if (this.pendingSize > MEMORY_LIMIT) this.spill();
  }

  private spill(): void {
    this.folder ??= mkdtempSync(join(tmpdir(), 'demarc-records-'));
    this.pending.forEach((records, partition) => {
      if (records.length === 0) return;
      const first = this.files[partition] === undefined;
      this.files[partition] ??= openSync(this.pathOf(partition), 'wx', 0o600);
      const buffer = Buffer.from(first ? records.join(',') : `,${records.join(',')}`);
      for (let written = 0; written < buffer.length; ) written += writeSync(this.files[partition] as number, buffer, written);
      records.length = 0;
    });
    this.pendingSize = 0;
  }

  read(partition: number): string {
    const pending = (this.pending[partition] as string[]).join(',');
    if (this.files[partition] === undefined) return `[${pending}]`;
    const stored = readFileSync(this.pathOf(partition), 'utf8');
    return pending === '' ? `[${stored}]` : `[${stored},${pending}]`;
  }

  dispose(): void {
    this.files.forEach((file, partition) => {
      if (file !== undefined) closeSync(file);
      this.files[partition] = undefined;
    });
    this.pending = Array.from({ length: PARTITIONS }, () => []);
    if (this.folder !== undefined) rmSync(this.folder, { recursive: true, force: true });
    this.folder = undefined;
  }

  private pathOf(partition: number): string {
    return join(this.folder as string, `${partition}.json`);
  }
}
