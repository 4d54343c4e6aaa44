import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS } from '../../src/checks/catalogue.js';
import type { AnyCheck, Example } from '../../src/checks/check.js';
import { Evaluation } from '../../src/findings/evaluation.js';
import type { Finding } from '../../src/findings/finding.js';
import { InventoryCollector } from '../../src/inventory/collector.js';
import { KINDS } from '../../src/inventory/kinds.js';
import { MemoryRecordStore } from '../../src/inventory/record-store.js';

/**
 * What the findings of every check's examples tell (severity, where it was read, what was observed and expected, why it is
 * unknown, what causes it), compared with files beside this test: examples pin outcomes, and an auditor reads the evidence.
 * `npm run golden` writes them anew.
 */
const FOLDER = join(process.cwd(), 'test', 'golden', 'evidence');
const rewriting = (globalThis as { readonly rewriteGolden?: boolean }).rewriteGolden === true;

function told(check: AnyCheck, example: Example): readonly unknown[] {
  const collector = new InventoryCollector(KINDS, new MemoryRecordStore());
  for (const { call, region = 'ap-guangzhou', params = {}, response, error, httpStatus } of example.given) {
    const [service, action] = call.split('.') as [string, string];
    collector.add({ service, action, region, params, ...(error === undefined ? { response: response ?? {} } : { error: { message: '', ...error } }), ...(httpStatus === undefined ? {} : { httpStatus }) });
  }
  const inventory = collector.finish({ uin: '100000000001', appId: '1250000000' }, example.capturedAt ?? '2026-01-15T00:00:00.000Z');
  const findings: Finding[] = [];
  const sink = { evaluated: () => undefined, finding: (finding: Finding) => findings.push(finding) };
  new Evaluation(inventory, [check], sink, example.parameters === undefined ? {} : { [check.id]: example.parameters }).run();
  return findings.map(({ resource, severity, evidence, reason, cause }) => ({ resource: resource.id, severity, ...(evidence.length === 0 ? {} : { evidence }), ...(reason === null ? {} : { reason }), ...(cause === null ? {} : { cause }) }));
}

/** Checks by the product they look at: one file each. */
const byProduct = new Map<string, AnyCheck[]>();
for (const check of CHECKS) {
  const product = check.subject.kind.split('.')[0] as string;
  byProduct.set(product, [...(byProduct.get(product) ?? []), check]);
}

test.each([...byProduct].sort(([one], [other]) => (one < other ? -1 : 1)))('findings about %s tell what they told', (product, checks) => {
  const all = Object.fromEntries(checks.map((check) => [check.id, Object.fromEntries(check.examples.map((example) => [example.name, told(check, example)]))]));
  const path = join(FOLDER, `${product}.json`);
  if (rewriting) {
    mkdirSync(FOLDER, { recursive: true });
    // One example a line: a change shows as the lines it concerns.
    const lines = Object.entries(all).map(([id, examples]) => ` ${JSON.stringify(id)}: {\n${Object.entries(examples).map(([name, findings]) => `  ${JSON.stringify(name)}: ${JSON.stringify(findings)}`).join(',\n')}\n }`);
    writeFileSync(path, `{\n${lines.join(',\n')}\n}\n`);
  }
  expect(JSON.parse(JSON.stringify(all))).toEqual(JSON.parse(readFileSync(path, 'utf8')));
});
