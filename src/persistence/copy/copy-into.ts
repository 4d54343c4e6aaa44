import { finished } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from } from 'pg-copy-streams';
import type { BinaryRows } from './binary-rows.js';

/**
 * Sends all collected rows to a table in one COPY, and empties `rows`. Rows may be added while it runs.
 * A table under row-level security takes no COPY: its view `<table>_intake` does, and every row is checked.
 * @param target table with its column list, e.g. `scan_slice (scan_id, kind)`; never text from outside
 * @param client connection that is doing nothing else
 */
export async function copyInto(client: PoolClient, target: string, rows: BinaryRows): Promise<void> {
  if (rows.rows === 0) return;
  const message = rows.take();
  const stream = client.query(from(`COPY ${target} FROM STDIN (FORMAT binary)`));
  stream.end(message);
  await finished(stream);
  rows.recycle(message);
}
