import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACCOUNTS, auditExample } from './pipeline.js';
import { reducedFindings, reducedReport } from './reduced.js';

/**
 * What the pipeline makes of the example accounts, compared with files that lie beside this test. A change that is
 * meant is accepted with `npm run golden`; its difference is then part of the commit that made it.
 */
const FOLDER = join(process.cwd(), 'test', 'golden');
/** One whole report, so that every field of the document is compared somewhere. */
const WHOLE = { account: 'half-denied', framework: 'iso-27001-2022' };

/** Set by `npm run golden`, which hands it to jest as a global. */
const rewriting = (globalThis as { readonly rewriteGolden?: boolean }).rewriteGolden === true;

function text(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

function compare(name: string, value: object): void {
  const path = join(FOLDER, name);
  if (rewriting) writeFileSync(path, text(value));
  expect(JSON.parse(text(value))).toEqual(JSON.parse(readFileSync(path, 'utf8')));
}

describe.each(ACCOUNTS)('the example account %s', (account) => {
  const audit = auditExample(account);

  it('has the same findings', async () => {
    compare(`${account}.findings.json`, reducedFindings(await audit));
  });

  it('has the same control results in every framework', async () => {
    for (const report of (await audit).reports) compare(`${account}.${report.framework.id}.json`, reducedReport(report));
  });

  it('comes out the same twice', async () => {
    const [first, again] = [await audit, await auditExample(account)];
    expect(text(again.reports)).toBe(text(first.reports));
    expect(text(again.findings)).toBe(text(first.findings));
  });
});

test('a whole report is the same, field by field', async () => {
  const { reports } = await auditExample(WHOLE.account);
  const report = reports.find(({ framework }) => framework.id === WHOLE.framework);
  if (report === undefined) throw new Error('the framework is not in the catalogue');
  compare(`${WHOLE.account}.${WHOLE.framework}.report.json`, report);
});
