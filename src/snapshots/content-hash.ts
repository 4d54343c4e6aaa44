import { createHash, hash } from 'node:crypto';
import type { SnapshotHeader } from './snapshot.js';

const DIGEST_BYTES = 32;

/**
 * Hash of a snapshot's content: SHA-256 over account, capture time and the sorted, distinct SHA-256 digests of the
 * canonical calls. The order of calls, their repetition, white space, key order and the file format do not change it,
 * so the same answers taken in twice are the same snapshot. Memory: 32 bytes a call.
 */
export class ContentHash {
  private digests = Buffer.alloc(1024 * DIGEST_BYTES);
  private count = 0;

  /** @param canonicalCall text from the inventory's collector, or its UTF-8 bytes */
  add(canonicalCall: string | Uint8Array): void {
    if ((this.count + 1) * DIGEST_BYTES > this.digests.length) this.digests = Buffer.concat([this.digests, Buffer.alloc(this.digests.length)]);
    hash('sha256', canonicalCall, 'buffer').copy(this.digests, this.count * DIGEST_BYTES);
    this.count++;
  }

  /** @returns hex */
  digest(header: SnapshotHeader): string {
    const digests = Array.from({ length: this.count }, (_, index) => this.digests.subarray(index * DIGEST_BYTES, (index + 1) * DIGEST_BYTES));
    digests.sort((a, b) => Buffer.compare(a, b));
    const hash = createHash('sha256').update(`demarc.content/1\n${header.account.uin}\n${new Date(header.capturedAt).toISOString()}\n`);
    digests.forEach((digest, index) => {
      if (index === 0 || !digest.equals(digests[index - 1] as Buffer)) hash.update(digest);
    });
    return hash.digest('hex');
  }
}
