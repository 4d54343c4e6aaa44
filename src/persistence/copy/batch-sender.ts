import type { PoolClient } from 'pg';
import type { BinaryRows } from './binary-rows.js';
import { copyInto } from './copy-into.js';

/** Rows of one table that are sent in batches. */
export interface Stream {
  /** Table with its columns. */
  readonly target: string;
  readonly rows: BinaryRows;
  /** What must be done before rows are sent. */
  readonly prepare?: () => Promise<void>;
}

/** Worth a COPY of its own. */
const BATCH = 4 * 1024 * 1024;

/**
 * Sends several streams of rows over one connection, which admits one COPY at a time: batches take turns, and one is
 * on its way while the next is being made.
 */
export class BatchSender {
  private inFlight: Promise<void> = Promise.resolve();
  private failure: { readonly error: unknown } | null = null;

  constructor(
    private readonly client: PoolClient,
    private readonly streams: readonly Stream[],
  ) {}

  /** Sends the streams that have a batch together; waits first for what is on its way. */
  async sendWhenFull(): Promise<void> {
    const full = this.streams.filter((stream) => stream.rows.size >= BATCH);
    if (full.length > 0) {
      await this.settle();
      this.start(full);
    }
    this.rethrow();
  }

  /** Sends everything and waits for it. */
  async sendAll(): Promise<void> {
    await this.settle();
    this.rethrow();
    this.start(this.streams);
    await this.settle();
    this.rethrow();
  }

  /** Waits for what is on its way; never throws. */
  settle(): Promise<void> {
    return this.inFlight;
  }

  private start(streams: readonly Stream[]): void {
    if (this.failure !== null) return;
    this.inFlight = this.send(streams).catch((error: unknown) => {
      this.failure ??= { error };
    });
  }

  private async send(streams: readonly Stream[]): Promise<void> {
    for (const { target, rows, prepare } of streams) {
      await prepare?.();
      // No pause between preparing and taking the rows: `copyInto` takes them at once.
      await copyInto(this.client, target, rows);
    }
  }

  private rethrow(): void {
    if (this.failure !== null) throw this.failure.error;
  }
}
