import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';

/**
 * Writes pieces of text one after another and ends the stream, waiting whenever the reader is slower, so that memory
 * stays bounded whatever the number of pieces.
 * @throws what making the pieces or writing the stream throws; the stream is destroyed then
 */
export async function writePieces(stream: Writable, pieces: AsyncIterable<string> | Iterable<string>): Promise<void> {
  const done = finished(stream);
  // Either end may fail while the other is waited for; both are heard, and `done` reports it in the end.
  done.catch(() => undefined);
  try {
    for await (const piece of pieces) {
      if (stream.destroyed) break;
      if (!stream.write(piece)) await Promise.race([once(stream, 'drain'), done]);
    }
    stream.end();
  } catch (error) {
    stream.destroy(error instanceof Error ? error : new Error(String(error)));
    await done.catch(() => undefined);
    throw error;
  }
  await done;
}
