import { CHECKS } from '../../checks/catalogue.js';
import { answeredBy, coveragePage, coverageTotals } from './coverage-page.js';

test('a row names its checks first, then what answers it otherwise', () => {
  const row = { id: 'x', about: 'y', text: 'z', checks: ['a', 'b'], answer: { reason: 'why' } } as const;
  expect(answeredBy(row)).toBe('a; b; reason: why');
  expect(answeredBy({ ...row, checks: [] }, (id) => `[${id}]`)).toBe('reason: why');
  expect(answeredBy({ id: 'x', about: 'y', text: 'z', checks: [] })).toBe('—');
});

test('totals tell rows with a check, answered otherwise, and open', () => {
  const row = { id: 'x', about: 'y', text: 'z' };
  expect(coverageTotals([{ ...row, checks: ['a'] }, { ...row, checks: [], answer: { reason: 'r' } }, { ...row, checks: [] }])).toEqual([3, 1, 1, 1]);
});

test('the page has the three tables and links every check it names', () => {
  const page = coveragePage(CHECKS);
  expect(page.split('\n').filter((line) => line.startsWith('## '))).toEqual(['## Statements of the provider', '## Checks of other tools', '## Control objectives', '## Questions to the customer']);
  const named = new Set([...page.matchAll(/\]\(checks\/([a-z0-9-]+)\.md\)/g)].map(([, id]) => id));
  const ids = new Set(CHECKS.map(({ id }) => id));
  expect([...named].filter((id) => !ids.has(id as string))).toEqual([]);
  expect(named.size).toBe(ids.size);
});
