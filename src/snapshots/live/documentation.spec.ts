import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { snapshotCommand } from '../../cli/commands/snapshot.js';
import { READ_ACTIONS } from './read-only.js';

const ROOT = join(__dirname, '..', '..', '..');
const PAGE = readFileSync(join(ROOT, 'docs', 'capture.md'), 'utf8');

test('every error of a capture is explained', () => {
  const folders = ['src/snapshots/live', 'src/scans'];
  const files = folders.flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((name) => /(^|\/)[a-z-]+\.ts$/.test(name) && (folder !== 'src/scans' || name === 'capture.ts')).map((name) => join(ROOT, folder, name)));
  const codes = new Set(files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/code: '([a-z-]+)'/g)].map((match) => match[1] as string)));
  expect(codes.size).toBeGreaterThan(10);
  expect([...codes].filter((code) => !PAGE.includes(`\`${code}\``))).toEqual([]);
});

test('the options that its recipes use exist', () => {
  const known = new Set(snapshotCommand().options.map(({ long }) => long));
  const used = [...PAGE.matchAll(/^demarc snapshot .*$/gm)].flatMap(([line]) => [...line.matchAll(/--[a-z-]+/g)].map(([option]) => option));
  expect(used.length).toBeGreaterThan(10);
  expect(used.filter((option) => !known.has(option))).toEqual([]);
});

test('versions and licences of the packages it is built on are those installed', () => {
  for (const [, name = '', version = '', licence = ''] of PAGE.matchAll(/^\| ([a-z0-9-]+) \| ([\d.]+) \| ([A-Za-z0-9.-]+) \| /gm)) {
    const manifest = JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')) as { readonly version: string; readonly license: string };
    expect(`${name} ${manifest.version}`.startsWith(`${name} ${version}`)).toBe(true);
    expect(manifest.license).toBe(licence);
  }
});

test('products whose answers carry secrets are named', () => {
  const names: { readonly [service: string]: string } = { cdn: 'CDN', teo: 'EdgeOne', live: 'live', scf: 'functions', vpc: 'VPN', kms: 'white-box' };
  for (const { service, secret } of READ_ACTIONS) if (secret !== undefined) expect(PAGE).toContain(names[service] ?? `no name for ${service}`);
});
