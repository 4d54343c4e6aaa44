import { KINDS } from '../../src/inventory/kinds.js';
import { readSources } from '../../src/scans/merged-reading.js';
import { OWNER } from '../../src/snapshots/exports/exports.fixture.js';

/** Reads one file as it would be imported and says what came of it. */
async function main(path: string): Promise<void> {
  const reading = readSources([path], OWNER, KINDS);
  let calls = 0;
  for await (const batch of reading.events) calls += batch.filter(({ type }) => type === 'call').length;
  process.stdout.write(`done ${JSON.stringify({ calls, bytes: reading.summary().bytes })}\n`);
}

void main(process.argv.at(-1) as string);
