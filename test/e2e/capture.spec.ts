import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KINDS } from '../../src/inventory/kinds.js';
import { keptAnswers } from '../../src/scans/capture-keep.js';
import { capturePlan } from '../../src/scans/capture-plan.js';
import { captureAccount, type AccountCaptureRequest, type CaptureOutcome } from '../../src/snapshots/live/account-capture.js';
import { Credential, KeptCredential } from '../../src/snapshots/live/credentials/credential.js';
import { withoutSecrets } from '../../src/snapshots/live/plan.js';
import { FakeClock } from '../../src/snapshots/live/testing/clock.fixture.js';
import { Simulator } from '../../src/snapshots/live/testing/simulator.fixture.js';
import type { Wire } from '../../src/snapshots/live/wire.js';
import { auditExample, auditInMemory, type PureAudit } from '../golden/pipeline.js';
import { NOT_RECORDED, serveExample } from './example-provider.js';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'demarc-capture-'));
let simulator: Simulator;
let wire: Wire;

beforeEach(async () => {
  simulator = new Simulator();
  wire = await simulator.listen();
});
afterEach(async () => {
  wire.close();
  await simulator.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function capture(out: string, changes: Partial<AccountCaptureRequest> = {}): Promise<CaptureOutcome> {
  const clock = new FakeClock(Date.parse('2026-01-15T01:40:00Z'));
  const whole = capturePlan(KINDS);
  const secretsAllowed = changes.secretsAllowed ?? true;
  return captureAccount({
    credential: new KeptCredential({ description: 'test', obtain: () => Promise.resolve(new Credential('AKIDexample', 'example-key')) }, clock),
    site: 'china',
    wire,
    clock,
    timeoutMs: 60_000,
    concurrency: 8,
    random: () => 0.5,
    signal: new AbortController().signal,
    secretsAllowed,
    plan: secretsAllowed ? whole : withoutSecrets(whole).plan,
    out: join(folder, out),
    restart: false,
    tool: { name: 'test', version: '1' },
    keep: keptAnswers(KINDS),
    onProgress: () => undefined,
    ...changes,
  });
}

/** Outcomes as text, one a line. */
function verdicts(audit: PureAudit): readonly string[] {
  return [...audit.outcomes].flatMap(([check, resources]) => [...resources].map(([resource, outcome]) => `${check} ${resource} ${outcome}`)).sort();
}

test('an account that is captured live is judged like its recorded snapshot', async () => {
  serveExample(simulator, 'healthy');
  const outcome = await capture('healthy.ndjson.gz');
  expect(outcome.account).toEqual({ uin: '100000000001', appId: '1250000000', site: 'china' });
  const live = await auditInMemory(outcome.out, 'healthy.ndjson.gz');
  const recorded = await auditExample('healthy');
  // What the example did not record for every resource, the simulator cannot answer.
  expect([...new Set(outcome.tallies.flatMap(({ codes }) => [...codes.keys()]))].filter((code) => code !== NOT_RECORDED)).toEqual([]);
  expect(verdicts(live)).toEqual(verdicts(recorded));
  // Nothing but the snapshot stays, for the owner's eyes only.
  expect(readdirSync(folder)).toEqual(['healthy.ndjson.gz']);
  expect(statSync(outcome.out).mode & 0o077).toBe(0);
});
