import { Command } from 'commander';
import { CHECKS } from '../../checks/catalogue.js';
import { coverageTables } from '../../checks/coverage/rows.js';
import { coverageCommand } from './coverage.js';

/** What the command prints. */
async function printed(...words: readonly string[]): Promise<string> {
  const lines: string[] = [];
  const log = jest.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  try {
    await new Command('demarc').addCommand(coverageCommand()).parseAsync(['node', 'demarc', 'coverage', ...words]);
  } finally {
    log.mockRestore();
  }
  return lines.join('\n');
}

test('prints three tables with their totals', async () => {
  const text = await printed();
  const { statements, peers, objectives } = coverageTables(CHECKS);
  for (const rows of [statements, peers, objectives]) expect(text).toContain(`${rows.length} rows: `);
  expect(text).toContain('CVM-PORT-04');
  expect(text).toContain('cwp-machine-paid-edition');
});

test('prints one table as JSON, row by row', async () => {
  const parsed = JSON.parse(await printed('--table', 'peers', '--json')) as { peers: { id: string; checks: string[] }[] };
  expect(Object.keys(parsed)).toEqual(['peers']);
  expect(parsed.peers.find(({ id }) => id === 'cis-6.9')?.checks).toEqual(['tke-cluster-api-private']);
});

test('tells the totals of all rows where only open ones are shown', async () => {
  const text = await printed('--table', 'objectives', '--open');
  expect(text).toContain(`${coverageTables(CHECKS).objectives.length} rows: `);
  expect(text).not.toContain('mfa-for-privileged');
});
