import { openDatabase } from '../database.js';
import { ScanWriter } from '../scan-writer.js';
import { sampleFinding, sampleResource, sampleSnapshot } from './sample-scan.js';

// Writes a scan that never ends, and says how far it has come: for tests that kill it.
const [dataDirectory, uin] = process.argv.slice(1) as [string, string];

async function main(): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const database = await openDatabase({ databaseUrl: null, dataDirectory });
  say(`server ${database.embedded!.pid}`);
  const writer = await ScanWriter.begin(database, { account: { uin } });
  await writer.snapshotChunk(Buffer.from('content'));
  await writer.finishSnapshot(sampleSnapshot('of the endless writer'));
  await writer.beginScan({ startedAt: '2026-01-15T02:00:00.000Z', toolVersion: '0.1.0', checksHash: 'checks' });
  const checks = [{ id: 'encrypted' }];
  for (let index = 0; ; index += 1) {
    const resource = sampleResource(`disk-${index}`, `name of disk ${index}`);
    writer.evaluated(resource, checks, Uint8Array.of(1));
    writer.finding(sampleFinding(uin, 'encrypted', resource));
    if (index % 1000 === 999) await writer.drain();
    if (index % 100_000 === 99_999) say(`written ${index + 1}`);
  }
}

void main();
