import { readFileSync } from 'node:fs';
import { assess } from './assess.js';
import { sampleControl, sampleInput } from './sample.js';
import { schemaErrors } from './report-schemas.fixture.js';
import { upgradedReport } from './upgrade.js';

/** A report as version 1 stored it, kept as it was. */
const VERSION_1 = JSON.parse(readFileSync('test/upgrade/assessment-report-1.json', 'utf8')) as { readonly version: number } & Record<string, unknown>;

/** The same of version 2. */
const VERSION_2 = JSON.parse(readFileSync('test/upgrade/assessment-report-2.json', 'utf8')) as { readonly version: number } & Record<string, unknown>;

describe('upgradedReport', () => {
  it('brings a stored report of version 1 to the current one, which its schema accepts', () => {
    expect(VERSION_1.version).toBe(1);
    expect(schemaErrors('assessment-report-1')(VERSION_1)).toEqual([]);
    const upgraded = upgradedReport(VERSION_1);
    expect(upgraded.version).toBe(3);
    expect(schemaErrors('assessment-report-3')(upgraded)).toEqual([]);
    expect(upgraded.warnings.map(({ code }) => code)).toEqual(['upgraded-report']);
  });

  it('changes no state, number or finding', () => {
    const upgraded = upgradedReport(VERSION_1) as unknown as Record<string, unknown>;
    for (const field of ['id', 'account', 'scan', 'snapshot', 'tool', 'scorecard', 'resources', 'notCollected']) expect(upgraded[field]).toEqual(VERSION_1[field]);
    const old = VERSION_1 as unknown as ReturnType<typeof upgradedReport>;
    const states = (report: ReturnType<typeof upgradedReport>) => report.families.flatMap(({ controls }) => controls.map(({ controlId, state, acceptedRisks }) => [controlId, state, acceptedRisks]));
    expect(states(upgradedReport(VERSION_1))).toEqual(states(old));
    const told = (finding: { cause: unknown }) => ({ ...finding, cause: (finding.cause as { label?: string } | null)?.label ?? finding.cause });
    expect(upgradedReport(VERSION_1).checks.map(({ outOfScope: _, ...check }) => ({ ...check, failures: check.failures.map(told), unknowns: check.unknowns.map(told) }))).toEqual(old.checks);
    expect(upgradedReport(VERSION_1).checks.flatMap(({ failures }) => failures).find(({ cause }) => cause !== null)?.cause).toMatchObject({ kind: 'image', label: expect.stringMatching(/^image img-/) });
  });

  it('keeps the accepted risks of version 1 as exceptions, by what it knew of them', () => {
    const upgraded = upgradedReport(VERSION_1);
    const accepted = new Set(upgraded.checks.flatMap(({ failures }) => failures.flatMap(({ acceptedRisk }) => (acceptedRisk === null ? [] : [acceptedRisk.exceptionId]))));
    expect(accepted.size).toBeGreaterThan(0);
    expect(upgraded.exceptions.map(({ id }) => id)).toEqual([...accepted].sort());
    expect(upgraded.exceptions.every(({ failures, state }) => failures === null && state === 'active')).toBe(true);
  });

  it('brings a stored report of version 2 to the current one, which did not tell what changed', () => {
    expect(schemaErrors('assessment-report-2')(VERSION_2)).toEqual([]);
    const { version, delta, ...rest } = upgradedReport(VERSION_2);
    const { version: _, ...before } = VERSION_2;
    expect([version, delta]).toEqual([3, null]);
    expect(rest).toEqual(before);
    expect(schemaErrors('assessment-report-3')(upgradedReport(VERSION_2))).toEqual([]);
  });

  it('leaves a current report as it is, and refuses one of the future', () => {
    const current = assess(sampleInput({ controls: [sampleControl()] }));
    expect(upgradedReport(current)).toBe(current);
    expect(() => upgradedReport({ version: 4 })).toThrow('The report has version 4; this program reads versions 1 to 3.');
  });
});
