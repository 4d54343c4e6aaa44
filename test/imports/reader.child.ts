import { KINDS } from '../../src/inventory/kinds.js';
import { readSources } from '../../src/scans/merged-reading.js';
import { OWNER } from '../../src/snapshots/exports/exports.fixture.js';

/** Reads sources as they would be imported and says what came of them. */
async function main(paths: readonly string[]): Promise<void> {
  const reading = readSources(paths, OWNER, KINDS);
  let calls = 0;
  for await (const batch of reading.events) calls += batch.filter(({ type }) => type === 'call').length;
  process.stdout.write(`done ${JSON.stringify({ calls, bytes: reading.summary().bytes })}\n`);
}

void main(JSON.parse(process.argv.at(-1) as string) as string[]);
