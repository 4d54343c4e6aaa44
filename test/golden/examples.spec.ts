import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The committed examples are what their program writes, and nothing in them is anybody's. */
const EXAMPLES = join(process.cwd(), 'examples');
const names = readdirSync(EXAMPLES).filter((name) => /\.(ndjson|yaml)$/.test(name)).sort();
const text = (name: string): string => readFileSync(join(EXAMPLES, name), 'utf8');

test('npm run examples writes exactly these files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'examples-'));
  try {
    cpSync(join(process.cwd(), 'scripts', 'examples'), join(folder, 'scripts', 'examples'), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction');
    execFileSync(process.execPath, [join(folder, 'scripts', 'examples', 'write.mjs')]);
    const written = readdirSync(join(folder, 'examples')).sort();
    expect(written).toEqual(names);
    // Compared one by one, so that a difference names its file.
    expect(written.filter((name) => readFileSync(join(folder, 'examples', name), 'utf8') !== text(name))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('every file says that it is invented', () => {
  for (const name of names) expect(text(name).split('\n', 1)[0]).toMatch(/\(fictional\)|EXAMPLE DATA/);
});

test('no example carries what looks like a real credential', () => {
  for (const name of names) {
    expect(text(name)).not.toMatch(/PRIVATE KEY|AKID(?!example)[A-Za-z0-9]{20,}/);
    expect([...text(name).matchAll(/"uin":"?(\d+)/gi)].map(([, uin]) => uin).filter((uin) => !/^(0|100000000\d{3})$/.test(uin ?? ''))).toEqual([]);
  }
});
