import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOOL } from './tool.js';

test('name and version are those of package.json', () => {
  const manifest = JSON.parse(readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8')) as { name: string; version: string };
  expect(TOOL).toEqual({ name: manifest.name, version: manifest.version });
});
