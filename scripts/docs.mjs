// Writes the generated pages of docs/. A test fails while they are stale.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { generatedPages } = await import(join(ROOT, 'dist', 'cli', 'documentation', 'pages.js'));
const pages = generatedPages();
const folder = join(ROOT, 'docs', 'checks');
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!pages.has(`checks/${name}`)) rmSync(join(folder, name));
for (const [path, content] of pages) writeFileSync(join(ROOT, 'docs', path), content);
process.stdout.write(`${pages.size} pages written\n`);
