import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deniedAccount } from './denied.mjs';
import { halfDeniedAccount } from './half-denied/index.mjs';
import { MACHINES } from './half-denied/fleet.mjs';
import { healthyAccount } from './healthy/index.mjs';
import { halfDeniedExceptions, healthyStatements } from './statements.mjs';

/** Writes the bundled examples. Everything in them is invented; the same program writes the same bytes. */
const folder = join(fileURLToPath(new URL('.', import.meta.url)), '..', '..', 'examples');
mkdirSync(folder, { recursive: true });

const files = {
  'healthy.ndjson': () => healthyAccount().toNdjson(),
  'half-denied.ndjson': () => halfDeniedAccount().toNdjson(),
  'healthy.statements.yaml': healthyStatements,
  'half-denied.exceptions.yaml': () => halfDeniedExceptions({ relic: MACHINES.find(({ name }) => name === 'telnet-relic').id, pictures: 'kite-pictures-1250000002' }),
  'denied.ndjson': () => deniedAccount().toNdjson(),
};
for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content());
