import { readdirSync, statSync } from 'node:fs';
import { auditExample, auditInMemory, type PureAudit } from '../golden/pipeline.js';
import { NOT_RECORDED, serveExample } from './example-provider.js';
import { LiveAccount } from './live-account.js';

jest.setTimeout(120_000);

let account: LiveAccount;
beforeEach(async () => {
  account = await new LiveAccount().open();
});
afterEach(() => account.close());

/** Outcomes as text, one a line. What is unknown as a whole is left out: by region or for any, it says the same. */
function verdicts(audit: PureAudit): readonly string[] {
  return [...audit.outcomes].flatMap(([check, resources]) => [...resources].map(([resource, outcome]) => `${check} ${resource} ${outcome}`)).filter((line) => !line.endsWith('/* unknown')).sort();
}

/** Verdicts on what the recorded account decides; of the rest a live capture may know more (that there is nothing). */
function known(audit: PureAudit, recorded: PureAudit): readonly string[] {
  const undecided = new Set(verdicts(recorded).filter((line) => line.endsWith(' unknown')).map(subjectOf));
  return verdicts(audit).filter((line) => !undecided.has(subjectOf(line)));
}

function subjectOf(line: string): string {
  return line.slice(0, line.lastIndexOf(' '));
}

test('an account that is captured live is judged like its recorded snapshot', async () => {
  serveExample(account.simulator, 'healthy');
  const outcome = await account.capture('all', { secretsAllowed: true, out: account.path('healthy.ndjson.gz') });
  expect(outcome.account).toEqual({ uin: '100000000001', appId: '1250000000', site: 'china' });
  const live = await auditInMemory(outcome.out, 'healthy.ndjson.gz');
  const recorded = await auditExample('healthy');
  // What the example did not record for every resource, the simulator cannot answer.
  expect([...new Set(outcome.tallies.flatMap(({ codes }) => [...codes.keys()]))].filter((code) => code !== NOT_RECORDED)).toEqual([]);
  expect(known(live, recorded)).toEqual(known(recorded, recorded));
  expect(verdicts(live).filter((line) => line.endsWith(' pass')).length).toBeGreaterThan(500);
  // Nothing but the snapshot stays, for the owner's eyes only.
  expect(readdirSync(account.folder)).toEqual(['healthy.ndjson.gz']);
  expect(statSync(outcome.out).mode & 0o077).toBe(0);
});

test('without the answers that carry secrets, verdicts differ by unknown alone', async () => {
  serveExample(account.simulator, 'healthy');
  const outcome = await account.capture('all');
  const live = new Map(verdicts(await auditInMemory(outcome.out, 'account.ndjson')).map((line) => [line.slice(0, line.lastIndexOf(' ')), line.slice(line.lastIndexOf(' ') + 1)]));
  const changed = verdicts(await auditExample('healthy')).flatMap((line) => {
    const subject = line.slice(0, line.lastIndexOf(' '));
    const now = live.get(subject);
    return now === undefined || line.endsWith(' unknown') || line.endsWith(` ${now}`) ? [] : [now];
  });
  expect(new Set(changed)).toEqual(new Set(['unknown']));
  const sent = new Set(account.simulator.seen.map(({ name }) => name));
  for (const action of ['scf.GetFunction', 'cdn.DescribeDomainsConfig', 'teo.DescribeAccelerationDomains', 'live.DescribeLivePlayAuthKey']) expect(sent).not.toContain(action);
});

test('an account that denies is captured as far as it lets, and what was denied stays unknown', async () => {
  serveExample(account.simulator, 'healthy');
  account.simulator.fault = ({ name }) => (/^(cam|cos|cdb)\./.test(name) && name !== 'cam.GetUserAppId' ? { code: name.startsWith('cos.') ? 'AccessDenied' : 'UnauthorizedOperation' } : undefined);
  const outcome = await account.capture('all');
  expect(outcome.tallies.filter(({ name }) => name.startsWith('cam.') && name !== 'cam.GetUserAppId').every(({ denied, collected }) => denied === 1 && collected === 0)).toBe(true);
  const audit = await auditInMemory(outcome.out, 'account.ndjson');
  const of = (check: string): readonly string[] => [...(audit.outcomes.get(check)?.values() ?? [])];
  expect(of('cam-user-login-mfa')).toEqual(['unknown']);
  expect(of('cos-bucket-private')).toEqual(['unknown']);
  expect(of('cbs-disk-encrypted')).toContain('pass');
});
