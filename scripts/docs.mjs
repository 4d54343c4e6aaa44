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

// The OpenAPI document needs the controllers, not a running service: the application is built and never started.
const { createServer } = await import(join(ROOT, 'dist', 'api', 'server.js'));
const { AppModule } = await import(join(ROOT, 'dist', 'app.module.js'));
const { loadConfiguration } = await import(join(ROOT, 'dist', 'config', 'configuration.js'));
const runtime = { configuration: loadConfiguration({ HOME: ROOT, LOG_LEVEL: 'silent' }), database: { dataSource: undefined } };
const app = await createServer(runtime, AppModule.on(runtime));
const answer = await app.inject({ method: 'GET', url: '/api/openapi.json' });
writeFileSync(join(ROOT, 'docs', 'openapi.json'), `${JSON.stringify(JSON.parse(answer.payload), null, 2)}\n`);
await app.close();
process.stdout.write('openapi.json written\n');
