import { statementName } from './statement-spans.js';

test.each([
  ['SELECT "f"."id" FROM "finding" "f" WHERE "f"."region" = $1', 'SELECT finding'],
  ['  insert into public.scan (id) values ($1)', 'INSERT public.scan'],
  ['UPDATE account SET name = $1', 'UPDATE account'],
  ['COPY finding_account_1 (a, b) FROM STDIN (FORMAT binary)', 'COPY finding_account_1'],
  ['WITH recent AS (SELECT id FROM scan) SELECT 1', 'WITH scan'],
  ["SELECT 'from secret', $$ from hidden $$ -- from comment\n/* from here */", 'SELECT'],
  ["SET demarc.tenant = '7'", 'SET'],
  ['COMMIT', 'COMMIT'],
  ['', 'SQL'],
])('%s is called %s', (text, name) => {
  expect(statementName(text)).toBe(name);
});
