import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { SnapshotHeader } from '../snapshot.js';

const MODE = 0o600;
const NEWLINE = 0x0a;

/**
 * Writes the calls of a journal as a snapshot, gzipped when the name ends in `.gz`. The file appears under its name only
 * when it is whole; memory stays bounded whatever the size.
 */
export async function writeSnapshot(out: string, header: SnapshotHeader, journalPath: string): Promise<void> {
  const temporary = `${out}.writing`;
  try {
    const file = createWriteStream(temporary, { mode: MODE });
    const calls = createReadStream(journalPath);
    const headed = withHeader(`${JSON.stringify(header)}\n`);
    if (out.endsWith('.gz')) await pipeline(calls, headed, createGzip({ level: 6 }), file);
    else await pipeline(calls, headed, file);
    const handle = await open(temporary, 'r');
    await handle.sync().finally(() => handle.close());
    await rename(temporary, out);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Puts the header in place of the journal's own first line. */
function withHeader(header: string): Transform {
  let inCalls = false;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (inCalls) {
        done(null, chunk);
        return;
      }
      const end = chunk.indexOf(NEWLINE);
      if (end === -1) {
        done();
        return;
      }
      inCalls = true;
      this.push(header);
      done(null, chunk.subarray(end + 1));
    },
  });
}
