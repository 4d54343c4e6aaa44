import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** docs/threat-model.md against the files it names, and against the numbers of OWASP ASVS 5.0.0. */

const ROOT = join(__dirname, '..', '..');
const read = (name: string) => readFileSync(join(ROOT, 'docs', name), 'utf8');
const text = read('threat-model.md');

/** Requirements of levels 1 and 2 by section, from the standard's own table; in each section they are numbered from one. */
const REQUIREMENTS: Readonly<Record<string, number>> = {
  '1.1': 2, '1.2': 9, '1.3': 11, '1.4': 3, '1.5': 2,
  '2.1': 3, '2.2': 3, '2.3': 4, '2.4': 1,
  '3.2': 2, '3.3': 4, '3.4': 6, '3.5': 5, '3.7': 2,
  '4.1': 3, '4.2': 1, '4.3': 2, '4.4': 4,
  '5.1': 1, '5.2': 3, '5.3': 2, '5.4': 3,
  '6.1': 3, '6.2': 12, '6.3': 4, '6.4': 4, '6.5': 5, '6.6': 3, '6.8': 4,
  '7.1': 3, '7.2': 4, '7.3': 2, '7.4': 5, '7.5': 2, '7.6': 2,
  '8.1': 2, '8.2': 3, '8.3': 1, '8.4': 1,
  '9.1': 3, '9.2': 4,
  '10.1': 2, '10.2': 2, '10.3': 4, '10.4': 11, '10.5': 5, '10.6': 2, '10.7': 3,
  '11.1': 2, '11.2': 3, '11.3': 3, '11.4': 4, '11.5': 1, '11.6': 1,
  '12.1': 3, '12.2': 2, '12.3': 4,
  '13.1': 1, '13.2': 5, '13.3': 2, '13.4': 5,
  '14.1': 2, '14.2': 4, '14.3': 3,
  '15.1': 3, '15.2': 3, '15.3': 7,
  '16.1': 1, '16.2': 5, '16.3': 4, '16.4': 3, '16.5': 3,
  '17.1': 1, '17.2': 4, '17.3': 2,
};

interface Row {
  readonly ids: readonly string[];
  readonly state: string;
  readonly how: string;
  readonly tests: readonly string[];
}

const rows: readonly Row[] = text
  .split('\n')
  .filter((line) => /^\| \d+\.\d+\.\d+/.test(line))
  .map(rowOf);

function rowOf(line: string): Row {
  const cells = line.slice(1, line.lastIndexOf('|')).split('|').map((cell) => cell.trim());
  return { ids: numbers(cells[0]!), state: cells[2]!, how: cells[3]!, tests: files(cells[4]!) };
}

/** `1.2.6–1.2.8, 1.3.1` → every number. */
function numbers(cell: string): string[] {
  return cell.split(', ').flatMap((part) => {
    const [first, last = first] = part.split('–') as [string, string?];
    const section = first.slice(0, first.lastIndexOf('.'));
    expect(last.startsWith(`${section}.`)).toBe(true);
    const [from, to] = [first, last].map((id) => Number(id.slice(id.lastIndexOf('.') + 1))) as [number, number];
    return Array.from({ length: to - from + 1 }, (_, index) => `${section}.${from + index}`);
  });
}

function files(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);
}

test('every requirement of levels 1 and 2 is answered once, and no other', () => {
  const wanted = Object.entries(REQUIREMENTS).flatMap(([section, count]) => Array.from({ length: count }, (_, index) => `${section}.${index + 1}`));
  expect(wanted).toHaveLength(253);
  expect(rows.flatMap(({ ids }) => ids).sort()).toEqual([...wanted].sort());
});

test('every chapter has its heading', () => {
  expect([...text.matchAll(/^### V(\d+) /gm)].map(([, number]) => Number(number))).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
});

test('what is met or partly met names tests; what is left to others, or does not hold, says what', () => {
  for (const { ids, state, how, tests } of rows) {
    expect([ids, ['met', 'partly', 'not met', 'deployment', 'n/a'].includes(state), how.length > 3]).toEqual([ids, true, true]);
    expect([ids, state === 'met' || state === 'partly' ? tests.length > 0 : tests.length === 0]).toEqual([ids, true]);
  }
});

test('every named test exists', () => {
  const named = [...text.matchAll(/`((?:src|test)\/[^`]+\.spec\.ts)`/g)].map(([, name]) => name!);
  expect(named.length).toBeGreaterThan(100);
  expect([...new Set(named)].filter((name) => !existsSync(join(ROOT, name)))).toEqual([]);
});

test('every page and heading that it and its neighbours point to exists', () => {
  const anchors = (page: string) => [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, title]) => title!.toLowerCase().replace(/[^\w\s-]/g, '').trim().replace(/\s+/g, '-'));
  for (const page of ['threat-model.md', 'hardening.md', 'sizing.md', 'operations.md']) {
    for (const [, target, anchor] of read(page).matchAll(/\]\(([\w-]+\.md)?(?:#([\w-]+))?\)/g)) {
      const file = target ?? page;
      expect([page, file, existsSync(join(ROOT, 'docs', file))]).toEqual([page, file, true]);
      if (anchor !== undefined) expect([page, file, anchor, anchors(file).includes(anchor)]).toEqual([page, file, anchor, true]);
    }
  }
});
