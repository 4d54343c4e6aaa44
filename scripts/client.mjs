// Writes client/schema.ts, the types of the API, from docs/openapi.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';

const root = join(import.meta.dirname, '..');
const document = JSON.parse(readFileSync(process.argv[2] ?? join(root, 'docs', 'openapi.json'), 'utf8'));
const types = astToString(await openapiTypescript(document, { immutable: false, alphabetize: false }));
writeFileSync(join(root, 'client', 'schema.ts'), `// Generated from docs/openapi.json by npm run docs; not edited by hand.\n${types}`);
process.stdout.write('client/schema.ts written\n');
