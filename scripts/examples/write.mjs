import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deniedAccount } from './denied.mjs';
import { halfDeniedAccount } from './half-denied/index.mjs';
import { healthyAccount } from './healthy/index.mjs';

/** Writes the bundled examples. Everything in them is invented; the same program writes the same bytes. */
const folder = join(fileURLToPath(new URL('.', import.meta.url)), '..', '..', 'examples');
mkdirSync(folder, { recursive: true });

const files = {
  'healthy.ndjson': () => healthyAccount().toNdjson(),
  'half-denied.ndjson': () => halfDeniedAccount().toNdjson(),
  'denied.ndjson': () => deniedAccount().toNdjson(),
};
for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content());
