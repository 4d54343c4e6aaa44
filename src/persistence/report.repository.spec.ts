import { CONTROL_STATES, type AssessmentReport, type ControlResult, type ControlState } from '../assessments/report.js';
import { AccountRepository } from './account.repository.js';
import { ReportRepository } from './report.repository.js';
import { ScanWriter } from './scan-writer.js';
import { sampleSnapshot } from './testing/sample-scan.js';
import { openTemporaryDatabase, type TemporaryDatabase } from './testing/temporary-database.js';

let database: TemporaryDatabase;
beforeAll(async () => {
  database = await openTemporaryDatabase();
}, 60_000);
afterAll(() => database.close());

function control(controlId: string, state: ControlState): ControlResult {
  return { controlId, title: controlId, titleZh: null, clause: null, controlPoint: null, layer: 'customer-data', assurance: ['automated'], state, models: [], checks: [], acceptedRisks: 1, level: null, addressee: null, assessmentUnit: null, attributes: {}, objectives: [], applicability: { applicable: true, basis: 'framework', reason: null, declaredBy: null, declaredAt: null }, setAside: { failures: 0, unknowns: 0 } };
}

function report(id: string, frameworkId: string, scanId: string): AssessmentReport {
  const states = Object.fromEntries(CONTROL_STATES.map((state) => [state, 1])) as Record<ControlState, number>;
  const scorecard = { states, total: 6, inScope: 5, assessed: 3, coverage: 0.6, conformance: 2 / 3 };
  return {
    version: 3,
    delta: null,
    id,
    account: { uin: '400000000001', appId: null, name: 'NUL \0 and \uD800', site: 'china' },
    framework: { id: frameworkId, title: 'Framework', titleZh: null, version: '1', issuer: 'Issuer', confidence: 'high', notes: [], levels: [], level: null, editions: [], edition: null, origin: null },
    scan: { id: scanId, startedAt: '2026-01-15T02:00:00.000Z' },
    snapshot: { contentHash: 'c', sourceHash: 's', capturedAt: '2026-01-15T00:00:00.000Z', source: 'x', calls: 1, unreadCalls: 0, rejectedInputs: 0, regions: [] },
    tool: { name: 'demarc', version: '0.1.0', checks: 1, checksHash: 'checks' },
    serviceModels: ['iaas'],
    resources: { total: 0, byKind: [] },
    scorecard,
    families: [{ id: 'family', title: 'Family', titleZh: null, scorecard, controls: CONTROL_STATES.map((state, index) => control(`A.${index}`, state)) }],
    checks: [],
    findingsLimit: 100,
    notCollected: [],
    certificates: [],
    attestations: [],
    scope: null,
    ownershipContradictions: [],
    exceptions: [],
    warnings: [],
  };
}

it('keeps each report exactly as it was made, and the state of each control beside it', async () => {
  const uin = '400000000001';
  const reports = new ReportRepository(database.dataSource);
  const scans: string[] = [];
  for (const frameworks of [['iso-27001-2022', 'csa-ccm-4'], ['csa-ccm-4']]) {
    const writer = await ScanWriter.begin(database, { account: { uin, name: 'Example' } });
    await writer.finishSnapshot(sampleSnapshot(frameworks.join()));
    const { scanId, seq } = await writer.beginScan({ startedAt: `2026-01-15T0${scans.length}:00:00.000Z`, toolVersion: '0.1.0', checksHash: 'checks' });
    await writer.finish({ tallies: [], slices: [], reports: frameworks.map((framework) => report(`DMR-${seq}-${framework}`, framework, scanId)) });
    scans.push(scanId);
  }
  const [first, second] = scans as [string, string];
  const stored = await reports.get(first, 'iso-27001-2022');
  expect(stored).toEqual(JSON.parse(JSON.stringify(report('DMR-1-iso-27001-2022', 'iso-27001-2022', first))));
  expect(stored?.account.name).toBe('NUL \0 and \uD800');
  expect(await reports.text(first, 'csa-ccm-4')).toBe(JSON.stringify(report('DMR-1-csa-ccm-4', 'csa-ccm-4', first)));
  expect(await reports.get(second, 'iso-27001-2022')).toBeNull();
  expect(await reports.get('not-a-uuid', 'csa-ccm-4')).toBeNull();
  expect((await reports.latest(uin, 'csa-ccm-4'))?.id).toBe('DMR-2-csa-ccm-4');
  expect((await reports.latest(uin, 'iso-27001-2022'))?.id).toBe('DMR-1-iso-27001-2022');
  expect((await reports.byReportId('DMR-1-csa-ccm-4'))?.scan.id).toBe(first);
  expect((await reports.list({ uin })).map((each) => each.reportId)).toEqual(['DMR-2-csa-ccm-4', 'DMR-1-csa-ccm-4', 'DMR-1-iso-27001-2022']);
  expect(await reports.controls(first, 'csa-ccm-4')).toEqual(
    CONTROL_STATES.map((state, index) => ({ frameworkId: 'csa-ccm-4', familyId: 'family', controlId: `A.${index}`, state, acceptedRisks: 1 })),
  );
  expect(await new AccountRepository(database.dataSource).get(uin)).toEqual({ uin, appId: null, name: 'Example', site: 'china', scans: 2 });
});
