import { SaxesParser } from 'saxes';
import { unzipSync, strFromU8 } from 'fflate';
import { z } from 'zod';
import { fixtureReport } from '../report.fixture.js';
import { hostileTexts } from '../testing/hostile.fixture.js';
import { EXPORT_FORMATS } from './catalogue.js';
import { junit } from './junit.js';
import { markdown } from './markdown.js';
import { ocsf } from './ocsf.js';
import { sarif } from './sarif.js';
import { bytesOf, findingsOf, textOf } from './testing.fixture.js';
import { matrixXlsx, xlsx } from './xlsx.js';

const hostile = hostileTexts('http://127.0.0.1:9');
const report = fixtureReport();
const hostileReport = fixtureReport({ name: (index) => hostile[index % hostile.length] as string, text: () => hostile[0] as string });

describe('every format', () => {
  it.each(EXPORT_FORMATS.map((format) => [format.id, format] as const))('%s is the same for the same input, in both languages', async (_, format) => {
    for (const locale of ['en', 'zh-CN'] as const) {
      const first = await textOf(format, report, locale);
      expect(first.length).toBeGreaterThan(100);
      // A workbook is a ZIP with its time inside; its sheets are compared below.
      if (format !== xlsx && format !== matrixXlsx) expect(await textOf(format, report, locale)).toBe(first);
    }
  });

  it('has a name and a file name of its own', () => {
    expect(new Set(EXPORT_FORMATS.map(({ id }) => id)).size).toBe(EXPORT_FORMATS.length);
    expect(new Set(EXPORT_FORMATS.map(({ fileName }) => fileName)).size).toBe(EXPORT_FORMATS.length);
  });
});

interface Sarif {
  readonly version: string;
  readonly runs: readonly [{ readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }; readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number; readonly kind: string; readonly level: string; readonly message: { readonly text: string }; readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }[]; readonly suppressions?: readonly { readonly justification: string }[] }[] }];
}

describe('SARIF', () => {
  it.each([report, hostileReport])('has a result per finding, tied to its check, with a usable place', async (input) => {
    const document = JSON.parse(await textOf(sarif, input)) as Sarif;
    const [{ tool, results }] = document.runs;
    expect(document.version).toBe('2.1.0');
    expect(results).toHaveLength(findingsOf(input).length);
    for (const result of results) {
      expect(tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
      expect(result.message.text).not.toBe('');
      expect(() => new URL(result.locations[0]!.physicalLocation.artifactLocation.uri, 'file:///')).not.toThrow();
      // SARIF 3.27.10: a level other than none is for failures alone.
      expect(result.kind === 'fail' ? ['error', 'warning', 'note'] : ['none']).toContain(result.level);
    }
    expect(results.filter(({ kind }) => kind === 'open')).toHaveLength(input.checks.reduce((sum, check) => sum + check.unknowns.length, 0));
  });

  it('says which failures are accepted, and why, without dropping them', async () => {
    const [{ results }] = (JSON.parse(await textOf(sarif, report)) as Sarif).runs;
    const accepted = report.checks.flatMap(({ failures }) => failures.filter((one) => one.acceptedRisk !== null));
    expect(results.filter((result) => result.suppressions !== undefined)).toHaveLength(accepted.length);
    expect(accepted.length).toBeGreaterThan(0);
  });
});

describe('JUnit', () => {
  function parsed(xml: string): Record<string, number> {
    const counts: Record<string, number> = {};
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name }) => (counts[name] = (counts[name] ?? 0) + 1));
    parser.write(xml).close();
    return counts;
  }

  it.each([report, hostileReport])('is well-formed and never shows an unknown as passed', async (input) => {
    const counts = parsed(await textOf(junit, input));
    expect(counts['testcase']).toBe(input.checks.length);
    expect(counts['failure']).toBe(input.checks.filter(({ fail }) => fail > 0).length);
    expect(counts['error'] ?? 0).toBe(input.checks.filter(({ fail, unknown }) => fail === 0 && unknown > 0).length);
  });

  it('counts alike in its attributes', async () => {
    const head = /<testsuites [^>]*tests="(\d+)" failures="(\d+)" errors="(\d+)" skipped="(\d+)"/.exec(await textOf(junit, report));
    const counts = parsed(await textOf(junit, report));
    expect(head?.slice(1).map(Number)).toEqual([counts['testcase'], counts['failure'], counts['error'] ?? 0, counts['skipped'] ?? 0]);
  });
});

/** Attributes the class requires (OCSF 1.4, Compliance Finding), written from its published description. */
const EVENT = z.object({
  activity_id: z.literal(1),
  category_uid: z.literal(2),
  class_uid: z.literal(2003),
  type_uid: z.literal(200301),
  time: z.int().positive(),
  severity_id: z.int().min(1).max(5),
  status_id: z.union([z.literal(1), z.literal(3)]),
  metadata: z.object({ version: z.string(), product: z.object({ name: z.string(), vendor_name: z.string() }), profiles: z.array(z.string()) }),
  cloud: z.object({ provider: z.string(), account: z.object({ uid: z.string() }), region: z.string() }),
  finding_info: z.object({ uid: z.string(), title: z.string(), desc: z.string() }),
  compliance: z.object({ standards: z.array(z.string()).nonempty(), requirements: z.array(z.string()), control: z.string(), status_id: z.union([z.literal(0), z.literal(3)]), status_detail: z.string() }),
  resources: z.array(z.object({ uid: z.string(), type: z.string() })).length(1),
  remediation: z.object({ desc: z.string().min(1), references: z.array(z.string()) }),
});

describe('OCSF', () => {
  it.each([report, hostileReport])('has one event a line with everything the class requires', async (input) => {
    const events = (await textOf(ocsf, input)).trimEnd().split('\n').map((line) => EVENT.parse(JSON.parse(line)));
    const findings = findingsOf(input);
    expect(events.map((event) => event.finding_info.uid)).toEqual(findings.map(({ fingerprint }) => fingerprint));
    expect(events.map((event) => event.compliance.status_id)).toEqual(findings.map(({ outcome }) => (outcome === 'fail' ? 3 : 0)));
  });
});

describe('Markdown', () => {
  it('lets nothing through that Markdown or HTML acts on', async () => {
    const text = await textOf(markdown, hostileReport);
    expect(text).not.toMatch(/<(?!!)/);
    expect(text).not.toMatch(/(?<!\\)!?\[[^\]]*\]\(/);
    for (const line of text.split('\n').filter((one) => one.startsWith('|'))) expect(line).toMatch(/ \||\|$/);
  });

  it('shows both numbers and all six states of each family', async () => {
    const text = await textOf(markdown, report);
    for (const family of report.families) expect(text).toContain(`| ${family.id.replace(/[._]/g, (sign) => (sign === '_' ? '\\_' : sign))} `);
    expect(text).toContain(`${((report.scorecard.coverage ?? 0) * 100).toFixed(1)} %`);
  });
});

describe('the workbook', () => {
  it.each([report, hostileReport])('has string cells only and no formula', async (input) => {
    const files = unzipSync(new Uint8Array(await bytesOf(xlsx, input)));
    const sheets = Object.entries(files).filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
    expect(sheets).toHaveLength(5);
    for (const [, bytes] of sheets) {
      const xml = strFromU8(bytes);
      expect(xml).not.toMatch(/<f[ >]/);
      const parser = new SaxesParser();
      parser.on('error', (error) => {
        throw error;
      });
      parser.write(xml).close();
    }
  });

  it('of responsibilities has a row per control and delivery model', async () => {
    const files = unzipSync(new Uint8Array(await bytesOf(matrixXlsx, report)));
    const rows = strFromU8(files['xl/worksheets/sheet1.xml'] as Uint8Array).match(/<row /g) ?? [];
    expect(rows).toHaveLength(1 + report.families.flatMap(({ controls }) => controls.flatMap(({ models }) => models)).length);
  });

  it('is the same sheet by sheet for the same input', async () => {
    const [first, second] = await Promise.all([bytesOf(xlsx, report), bytesOf(xlsx, report)]);
    const sheetsOf = (bytes: Buffer) => Object.entries(unzipSync(new Uint8Array(bytes))).filter(([name]) => name.startsWith('xl/worksheets/')).map(([name, content]) => [name, strFromU8(content)]);
    expect(sheetsOf(first)).toEqual(sheetsOf(second));
  });
});
