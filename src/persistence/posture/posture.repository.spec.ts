import { noCounts, POSTURE_COUNTS, type PostureCounts } from '../../assessments/posture.js';
import type { AssessmentReport } from '../../assessments/report.js';
import { CONTROL_LAYERS, PARTIES, SERVICE_MODELS } from '../../responsibility/vocabulary.js';
import { FindingRepository, type StoredFinding } from '../finding.repository.js';
import { ReportRepository } from '../report.repository.js';
import { RANDOM_FAMILIES, RANDOM_FRAMEWORKS, writeRandomPortfolio, type RandomScan } from '../testing/random-portfolio.js';
import { openTemporaryDatabase, type TemporaryDatabase } from '../testing/temporary-database.js';
import { PostureRepository } from './posture.repository.js';
import { unitOf, type PostureDimension, type PostureFilter } from './posture-query.js';

let database: TemporaryDatabase;
let posture: PostureRepository;
beforeAll(async () => {
  database = await openTemporaryDatabase();
  posture = new PostureRepository(database.dataSource);
}, 60_000);
afterAll(() => database.close());

/** All that is stored of a scan apart from what was added up beforehand. */
interface ScanFacts extends RandomScan {
  readonly findings: readonly StoredFinding[];
  readonly reports: ReadonlyMap<string, AssessmentReport>;
}

async function factsOf(scan: RandomScan): Promise<ScanFacts> {
  const page = await new FindingRepository(database.dataSource).list({ scanId: scan.scanId }, {}, { limit: 1000 });
  expect(page!.next).toBeNull();
  const reports = new Map<string, AssessmentReport>();
  for (const framework of scan.frameworks) reports.set(framework, (await new ReportRepository(database.dataSource).get(scan.scanId, framework))!);
  return { ...scan, findings: page!.items, reports };
}

/** Numbers of one scan by looking at every control and finding. */
function bruteForce(scan: ScanFacts, before: ScanFacts | undefined, filter: PostureFilter): PostureCounts {
  const counts = noCounts();
  const report = filter.frameworkId === undefined ? undefined : scan.reports.get(filter.frameworkId);
  const families = report?.families.filter(({ id }) => filter.familyId === undefined || id === filter.familyId) ?? [];
  const controls = families.flatMap((family) => family.controls).filter(({ layer }) => filter.layer === undefined || layer === filter.layer);
  for (const control of controls) {
    if (unitOf(filter, []) === 'control') counts[control.state] += 1;
    else {
      const columns = control.models.filter(({ serviceModel, owner }) => (filter.serviceModel ?? serviceModel) === serviceModel && (filter.party ?? owner) === owner);
      for (const { state } of columns) counts[control.applicability.applicable ? state : 'not-applicable'] += 1;
    }
  }
  const checks = new Set(families.flatMap((family) => family.controls.flatMap((control) => control.checks.map(({ checkId }) => checkId))));
  const concerns = (finding: StoredFinding) =>
    (filter.frameworkId === undefined || checks.has(finding.checkId)) && (filter.layer ?? finding.layer) === finding.layer && (filter.serviceModel ?? finding.resource.serviceModel) === finding.resource.serviceModel && (filter.party ?? finding.party) === finding.party;
  const failing = (finding: StoredFinding) => finding.status === 'open' && finding.outcome === 'fail';
  const failedBefore = new Set(before?.findings.filter(failing).map(({ fingerprint }) => fingerprint));
  const failingChecks = new Set<string>();
  for (const finding of scan.findings.filter(concerns)) {
    if (finding.status === 'open' && finding.outcome === 'unknown') counts.unknown += 1;
    if (finding.status === 'resolved' && finding.since.seq === scan.seq && failedBefore.has(finding.fingerprint)) counts.resolved += 1;
    if (!failing(finding)) continue;
    counts[finding.severity] += 1;
    counts.firstSeen += Math.floor(Date.parse(finding.firstSeen.at) / 1000);
    failingChecks.add(finding.checkId);
    if (!failedBefore.has(finding.fingerprint)) counts.opened += 1;
  }
  for (const checkId of failingChecks) counts.accepted += scan.acceptedFailures.get(checkId) ?? 0;
  return counts;
}

function added(all: readonly PostureCounts[]): PostureCounts {
  const sum = noCounts();
  for (const counts of all) for (const name of POSTURE_COUNTS) sum[name] += counts[name];
  return sum;
}

/** Every question that one filter per dimension can ask. */
const QUESTIONS: readonly PostureFilter[] = [undefined, ...RANDOM_FRAMEWORKS].flatMap((frameworkId) =>
  [undefined, ...(frameworkId === undefined ? [] : RANDOM_FAMILIES)].flatMap((familyId) =>
    [undefined, ...CONTROL_LAYERS].flatMap((layer) =>
      [undefined, ...SERVICE_MODELS, 'any'].flatMap((serviceModel) =>
        [undefined, ...PARTIES, 'each'].map((party) => Object.fromEntries(Object.entries({ frameworkId, familyId, layer, serviceModel, party }).filter(([, value]) => value !== undefined)) as PostureFilter),
      ),
    ),
  ),
);

describe.each([1, 2, 3])('the posture of random portfolio %i', (seed) => {
  let scans: ScanFacts[];
  let accounts: string[];
  /** The last scan of an account until a time that tells about a framework (any scan, when none is asked). */
  const lastOf = (uin: string, frameworkId: string | undefined, until: string) =>
    scans.filter((scan) => scan.uin === uin && scan.startedAt <= until && (frameworkId === undefined || scan.reports.has(frameworkId))).at(-1);
  const beforeOf = (scan: ScanFacts) => scans.find(({ uin, seq }) => uin === scan.uin && seq === scan.seq - 1);
  /** Numbers of several accounts at a time; what a scan newly found is that scan's own, and stands apart. */
  const standing = (filter: PostureFilter, uins: readonly string[], until: string) =>
    added(uins.flatMap((uin) => lastOf(uin, filter.frameworkId, until) ?? []).map((scan) => ({ ...bruteForce(scan, beforeOf(scan), filter), opened: 0, resolved: 0 })));

  beforeAll(async () => {
    scans = [];
    for (const scan of await writeRandomPortfolio(database, seed, { accounts: 3, scans: 5 })) scans.push(await factsOf(scan));
    accounts = [...new Set(scans.map(({ uin }) => uin))];
  });

  it('is what counting every control and finding comes to, for every question, now and at any time', async () => {
    const moments = [undefined, scans[7]!.startedAt, scans[2]!.startedAt];
    let asked = 0;
    for (const [index, filter] of QUESTIONS.entries()) {
      const moment = moments[index % 3];
      const scope = index % 2 === 0 ? accounts : [accounts[index % accounts.length]!];
      const [answer] = await posture.at({ ...filter, accounts: scope }, [], moment);
      const expected = standing(filter, scope, moment ?? '2999');
      expect({ filter, moment, counts: { ...(answer?.counts ?? noCounts()), opened: 0, resolved: 0 } }).toEqual({ filter, moment, counts: expected });
      if (Object.values(expected).some((number) => number > 0)) asked += 1;
    }
    expect(asked).toBeGreaterThan(200);
  });

  it('told apart, adds up to the same as asked one by one', async () => {
    const splits: readonly [PostureFilter, readonly PostureDimension[]][] = [
      [{}, ['framework']], [{ frameworkId: 'north' }, ['family']], [{ frameworkId: 'north' }, ['layer']], [{ frameworkId: 'south' }, ['serviceModel']], [{ frameworkId: 'south' }, ['party']],
      [{}, ['layer']], [{ frameworkId: 'north' }, ['account']], [{ frameworkId: 'north' }, ['account', 'family']], [{ frameworkId: 'north', layer: 'application' }, ['serviceModel']], [{}, ['party', 'serviceModel']],
    ];
    const names = { framework: 'frameworkId', family: 'familyId', layer: 'layer', serviceModel: 'serviceModel', party: 'party' } as const;
    for (const [filter, by] of splits) {
      const groups = await posture.at({ ...filter, accounts }, by);
      expect(groups.length).toBeGreaterThan(1);
      for (const { key, counts } of groups) {
        const { account, group: _, ...places } = key;
        const narrowed = { ...filter, ...Object.fromEntries(Object.entries(places).map(([dimension, value]) => [names[dimension as keyof typeof names], value])) };
        expect({ by, key, counts: { ...counts, opened: 0, resolved: 0 } }).toEqual({ by, key, counts: standing(narrowed, account === undefined ? accounts : [account], '2999') });
      }
    }
  });

  it('over time is how things stood at the end of every day, and what each day brought', async () => {
    const from = scans[4]!.startedAt;
    const to = new Date(Date.parse(scans.at(-1)!.startedAt) + 60_000).toISOString();
    for (const filter of QUESTIONS.filter((_, index) => index % 29 === 0)) {
      const trend = (await posture.trend({ ...filter, accounts }, [], 'day', { from, to }))[0]?.points ?? [];
      const day = (text: string) => text.slice(0, 10);
      for (const { at, counts } of trend) {
        const end = new Date(Date.parse(at) + 86_400_000 - 1).toISOString();
        const ofDay = scans.filter((scan) => day(scan.startedAt) === day(at) && (filter.frameworkId === undefined || scan.reports.has(filter.frameworkId)));
        const flows = added(ofDay.map((scan) => bruteForce(scan, beforeOf(scan), filter)));
        expect({ filter, at, counts }).toEqual({ filter, at, counts: { ...standing(filter, accounts, end), opened: flows.opened, resolved: flows.resolved } });
      }
      if (Object.values(standing(filter, accounts, from)).some((number) => number > 0)) expect(trend[0]?.at).toBe(`${day(from)}T00:00:00.000Z`);
    }
  });
});
