import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_TYPES } from './config-items.js';
import { CUSTODIAN_RESOURCES } from './custodian-resources.js';
import type { ExportedListing } from './exported-call.js';
import { CREDENTIAL_COLUMNS } from './exports.fixture.js';
import { STEAMPIPE_TABLES } from './steampipe-tables.js';

const text = readFileSync(join(__dirname, '../../../docs/imports.md'), 'utf8');

/** First column → second, of the table under a heading. */
function tableOf(heading: string): ReadonlyMap<string, string> {
  const section = text.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  return new Map([...section.matchAll(/^\| `([^`]+)` \| (.*) \|$/gm)].map(([, name = '', becomes = '']) => [name, becomes]));
}

test.each([
  ['Cloud Custodian', CUSTODIAN_RESOURCES],
  ['Steampipe', STEAMPIPE_TABLES],
  ['Config', CONFIG_TYPES],
] as readonly (readonly [string, Readonly<Record<string, ExportedListing>>])[])('the table of %s lists what is read, and nothing else', (heading, known) => {
  const documented = tableOf(heading);
  expect([...documented.keys()].map((name) => (heading === 'Config' ? name.toLowerCase() : name)).sort()).toEqual(Object.keys(known).sort());
  for (const [name, becomes] of documented) {
    const { service, action } = known[heading === 'Config' ? name.toLowerCase() : name] as ExportedListing;
    expect(becomes).toContain(`${service}.${action}`);
  }
});

test('the columns of the credential report that are named are its columns', () => {
  const section = text.split(/^## /m).find((part) => part.startsWith('CAM credential report')) ?? '';
  const rows = [...section.matchAll(/^\| `[^|]*\|/gm)].map(([row]) => row).join(' ');
  const named = [...rows.matchAll(/`(\w+)`/g)].map(([, name = '']) => name).filter((name) => !['FALSE', 'N'].includes(name));
  expect(named.length).toBeGreaterThan(8);
  for (const name of named) expect(CREDENTIAL_COLUMNS.some((column) => column === name || column === `AccessKey1${name}`) ? name : `${name} is no column`).toBe(name);
});
