import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormatsModule from 'ajv-formats';
import type { Attestation } from '../attestations/attestation.js';
import { FRAMEWORKS } from '../frameworks/catalogue.js';
import { assess } from './assess.js';
import { sampleCheck, sampleControl, sampleFinding, sampleInput, sampleTally } from './sample.js';

const schema = JSON.parse(readFileSync('docs/schema/assessment-report-3.schema.json', 'utf8')) as object;
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
// The package is CommonJS: its function is the module itself or its default, depending on who loads it.
const addFormats = 'default' in addFormatsModule ? addFormatsModule.default : addFormatsModule;
(addFormats as (ajv: Ajv) => void)(ajv);
const valid = ajv.compile(schema);

const check = sampleCheck('deny', 'paas', ['default-deny']);
const exception = { id: 'ex-1', checkId: 'deny', reason: 'Retired', requestedBy: 'Li Na', approvedBy: 'Wu Hao', approvedAt: '2026-01-02', expiresAt: '2026-03-01' };
const attestation: Attestation = { id: 'a-1', frameworkId: 'sample', controlIds: ['C-1'], statement: 'So it is.', holds: true, statedBy: 'Li Na', statedAt: '2026-01-01', expiresAt: '2026-12-31', evidence: [{ name: 'x', sha256: 'a'.repeat(64) }] };

function report() {
  const input = sampleInput({ controls: [sampleControl()], inUse: ['iaas', 'paas'], checks: [check], tallies: [sampleTally('deny', 'paas', { fail: 1, unknown: 1 })], statements: { attestations: [attestation] } });
  return assess({
    ...input,
    failures: new Map([['deny', [sampleFinding(check, 'box-1', 'fail')]]]),
    unknowns: new Map([['deny', [sampleFinding(check, 'box-2', 'unknown')]]]),
    exceptions: [exception],
    notCollected: [{ kind: 'box.saas', title: { en: 'Box', zh: '盒' }, region: 'global', reason: 'not recorded', recorded: 0 }],
  });
}

describe('the published schema of the assessment report', () => {
  it('accepts a report with findings, accepted risks, statements and gaps', () => {
    valid(JSON.parse(JSON.stringify(report())));
    expect(valid.errors ?? []).toEqual([]);
  });

  it.each(FRAMEWORKS.map(({ id }) => id))('accepts every control of %s', (id) => {
    const framework = FRAMEWORKS.find((one) => one.id === id) as (typeof FRAMEWORKS)[number];
    valid(JSON.parse(JSON.stringify(assess({ ...sampleInput({ controls: [], inUse: ['iaas', 'paas', 'saas'] }), framework }))));
    expect(valid.errors ?? []).toEqual([]);
  });

  it.each<[string, object]>([
    ['a state that is none', { scorecard: { ...report().scorecard, states: { ...report().scorecard.states, passed: 1 } } }],
    ['a field nobody described', { extra: true }],
    ['another version', { version: 1 }],
    ['a coverage above one', { scorecard: { ...report().scorecard, coverage: 1.5 } }],
  ])('refuses %s', (_, change) => {
    expect(valid({ ...report(), ...change })).toBe(false);
  });
});
