import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Lock {
  readonly packages: { readonly [path: string]: { readonly resolved?: string; readonly version?: string; readonly optionalDependencies?: { readonly [name: string]: string } } };
}

const lock = JSON.parse(readFileSync(join(__dirname, '..', '..', 'package-lock.json'), 'utf8')) as Lock;

test('no registry address is recorded', () => {
  expect(Object.entries(lock.packages).filter(([, one]) => one.resolved !== undefined).map(([path]) => path)).toEqual([]);
});

test('optional packages of every platform are locked, so that npm ci works on all of them; npm run lock adds them', () => {
  const names = Object.keys(lock.packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
  const known = new Set(names);
  const wanted = Object.values(lock.packages).flatMap((one) => Object.keys(one.optionalDependencies ?? {})).filter((name) => /darwin|linux|win32|windows/.test(name));
  expect(wanted.length).toBeGreaterThan(20);
  expect(wanted.filter((name) => !known.has(name))).toEqual([]);
});
