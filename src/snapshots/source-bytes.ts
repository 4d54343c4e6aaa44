import { createHash } from 'node:crypto';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { InputError } from '../common/errors.js';
import { limitError, RATIO_JUDGED_FROM_BYTES, type SnapshotLimits } from './limits.js';

const CHUNK_BYTES = 1024 * 1024;

/**
 * The bytes of one source on their way in: hashed as they come, then decompressed where they are gzip, within limits.
 * Iterate `content()` once, to its end; the counts are right from then on.
 */
export class SourceBytes {
  private readonly hash = createHash('sha256');
  private rawCount = 0;
  private contentCount = 0;
  private gzip = false;
  private digest: string | undefined;

  /**
   * @param stream the bytes as they come, in any pieces
   * @param source file or stream, for messages
   */
  constructor(
    private readonly stream: AsyncIterable<Uint8Array | string>,
    private readonly source: string,
    private readonly limits: Pick<SnapshotLimits, 'snapshotBytes' | 'decompressionRatio'>,
  ) {}

  /** SHA-256 of the bytes as they came, hex. */
  get sourceHash(): string {
    this.digest ??= this.hash.digest('hex');
    return this.digest;
  }

  /** Bytes as they came. */
  get bytes(): number {
    return this.rawCount;
  }

  /** Bytes after decompression. */
  get contentBytes(): number {
    return this.contentCount;
  }

  /** Whether they came as gzip. */
  get compressed(): boolean {
    return this.gzip;
  }

  /**
   * Decompressed bytes.
   * @throws InputError for a cut-off or damaged gzip, or beyond a limit
   */
  async *content(): AsyncGenerator<Buffer> {
    const raw = this.raw();
    let head: Buffer = Buffer.alloc(0);
    // Two bytes tell gzip; a stream may hand them over one at a time.
    while (head.length < 2) {
      const next = await raw.next();
      if (next.done === true) break;
      head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
    }
    this.gzip = head[0] === 0x1f && head[1] === 0x8b;
    const all = resumed(head, raw);
    for await (const chunk of this.gzip ? this.decompressed(all) : all) {
      this.contentCount += chunk.length;
      if (this.contentCount > this.limits.snapshotBytes) throw limitError('snapshotBytes', this.source, `The snapshot is larger than ${this.limits.snapshotBytes} bytes${this.gzip ? ' once decompressed' : ''}.`);
      yield chunk;
    }
  }

  private async *raw(): AsyncGenerator<Buffer> {
    for await (const piece of this.stream) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
      if (bytes.length === 0) continue;
      this.hash.update(bytes);
      this.rawCount += bytes.length;
      yield bytes;
    }
  }

  private async *decompressed(compressed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    const gunzip = createGunzip({ chunkSize: CHUNK_BYTES });
    let out = 0;
    try {
      // The error, if any, arrives through the iteration below.
      pipeline(Readable.from(compressed), gunzip, () => undefined);
      for await (const chunk of gunzip as AsyncIterable<Buffer>) {
        out += chunk.length;
        if (out > RATIO_JUDGED_FROM_BYTES && out > this.rawCount * this.limits.decompressionRatio) {
          throw limitError('decompressionRatio', this.source, `The gzip data expands to more than ${this.limits.decompressionRatio} times its size, which no recorded answers do.`);
        }
        yield chunk;
      }
    } catch (error) {
      throw damagedGzip(error, this.source);
    }
    if (gunzip.bytesWritten !== this.rawCount) throw gzipError(this.source, `${this.rawCount - gunzip.bytesWritten} bytes follow the end of the gzip data.`);
  }
}

async function* resumed(head: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  if (head.length > 0) yield head;
  yield* rest;
}

function damagedGzip(error: unknown, source: string): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'Z_BUF_ERROR') return gzipError(source, 'The gzip data is cut off.', error);
  return typeof code === 'string' && code.startsWith('Z_') ? gzipError(source, 'The gzip data is damaged.', error) : error;
}

function gzipError(source: string, message: string, cause?: unknown): InputError {
  return new InputError({ code: 'snapshot-gzip-damaged', place: source, message, remedy: 'Copy or record the file again; "gzip -t" tests one.', cause });
}
