import { CONTROL_STATES, REPORT_VERSION, type AssessmentReport, type ControlResult } from '../../assessments/report.js';
import { scorecard } from '../../assessments/scorecard.js';
import { OUTCOMES, SEVERITIES, type Outcome, type Severity } from '../../checks/verdict.js';
import type { CheckTally, ResourceRef } from '../../findings/finding.js';
import { partyFor } from '../../responsibility/matrix.js';
import { CONTROL_LAYERS, LAYERS, PARTIES, SERVICE_MODELS, type Layer } from '../../responsibility/vocabulary.js';
import type { Database } from '../database.js';
import { ScanWriter } from '../scan-writer.js';
import { sampleFinding, sampleSnapshot } from './sample-scan.js';

/** A source of numbers below a bound, the same for the same seed. */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Frameworks, and families of each, that random reports know. */
export const RANDOM_FRAMEWORKS = ['north', 'south'] as const;
export const RANDOM_FAMILIES = ['A', 'B', 'C'] as const;
const CHECKS_OF_A_KIND = 4;
const REGIONS = ['ap-guangzhou', 'ap-shanghai', 'global'];

/** One random scan, as it was written. */
export interface RandomScan {
  readonly uin: string;
  readonly scanId: string;
  readonly seq: number;
  readonly startedAt: string;
  readonly frameworks: readonly string[];
  readonly acceptedFailures: ReadonlyMap<string, number>;
}

/**
 * Writes scans of accounts in random order of time, each with random resources, outcomes, causes and reports; sometimes
 * a slice is incomplete, sometimes a framework is left out.
 */
export async function writeRandomPortfolio(database: Database, seed: number, { accounts, scans }: { readonly accounts: number; readonly scans: number }): Promise<RandomScan[]> {
  const random = randomNumbers(seed);
  const written: RandomScan[] = [];
  let hours = random(24);
  for (let round = 0; round < scans; round += 1) {
    for (let account = 0; account < accounts; account += 1) {
      hours += 1 + random(40);
      const startedAt = new Date(Date.UTC(2026, 0, 1, hours, random(60))).toISOString();
      written.push(await writeRandomScan(database, `9${String(seed).padStart(5, '0')}${account}`, startedAt, random));
    }
  }
  return written;
}

async function writeRandomScan(database: Database, uin: string, startedAt: string, random: (below: number) => number): Promise<RandomScan> {
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const writer = await ScanWriter.begin(database, { account: { uin } });
  await writer.finishSnapshot(sampleSnapshot(`${uin} ${startedAt}`));
  const { scanId } = await writer.beginScan({ startedAt, toolVersion: '0.1.0', checksHash: 'checks' });
  const tallies = new Map<string, CheckTally>();
  const fails = new Map<string, number>();
  const slices = [];
  for (const serviceModel of SERVICE_MODELS) {
    for (const region of REGIONS) {
      const kind = `box.${serviceModel}`;
      const present = [0, 1, 2, 3, 4].filter(() => random(4) > 0);
      slices.push({ kind, region, status: random(6) === 0 ? ({ state: 'incomplete', reason: 'denied' } as const) : ({ state: 'complete' } as const), count: present.length });
      for (const number of present) {
        const resource: ResourceRef = { kind, service: serviceModel.toUpperCase(), serviceModel, region, id: `${serviceModel}-${number}`, name: null };
        const outcomes = Array.from({ length: CHECKS_OF_A_KIND }, () => random(4));
        const checks = outcomes.map((_, index) => ({ id: `${serviceModel}-check-${index}` }));
        writer.evaluated(resource, checks, Uint8Array.from(outcomes));
        outcomes.forEach((code, index) => {
          const checkId = checks[index]!.id;
          const outcome = OUTCOMES[code] as Outcome;
          count(tallies, checkId, serviceModel, outcome);
          if (outcome === 'pass' || outcome === 'not-applicable') return;
          const layer: Layer = LAYERS[(index * 2 + SERVICE_MODELS.indexOf(serviceModel)) % LAYERS.length]!;
          const severity: Severity = random(3) === 0 ? pick(SEVERITIES) : SEVERITIES[index]!;
          const cause = outcome === 'fail' && random(2) === 0 ? { kind: 'security-group-rule' as const, id: `sg-${random(5)}`, label: 'a rule' } : null;
          writer.finding(sampleFinding(uin, checkId, resource, { outcome, severity, layer, party: partyFor(layer, serviceModel), cause, ...(outcome === 'unknown' ? { evidence: [], reason: 'denied' } : {}) }));
          if (outcome === 'fail') fails.set(checkId, (fails.get(checkId) ?? 0) + 1);
        });
        await writer.drain();
      }
    }
  }
  const frameworks = RANDOM_FRAMEWORKS.filter(() => random(5) > 0);
  const acceptedFailures = new Map([...fails].map(([checkId, number]) => [checkId, random(number + 1)]));
  const reports = frameworks.map((framework) => randomReport(uin, framework, scanId, startedAt, [...tallies.keys()], random));
  const { seq } = await writer.finish({ tallies: [...tallies.values()], slices, reports, acceptedFailures });
  return { uin, scanId, seq, startedAt, frameworks, acceptedFailures };
}

function randomReport(uin: string, frameworkId: string, scanId: string, startedAt: string, checkIds: readonly string[], random: (below: number) => number): AssessmentReport {
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const control = (controlId: string): ControlResult => {
    const layer = pick(CONTROL_LAYERS);
    const applicable = random(8) > 0;
    const models: ControlResult['models'] =
      layer === 'organisation'
        ? [{ serviceModel: 'any', owner: 'each', publishedOwner: null, ownerContradicted: false, state: pick(CONTROL_STATES), parts: [] }]
        : SERVICE_MODELS.filter(() => random(3) > 0).map((serviceModel) => ({ serviceModel, owner: pick(PARTIES), publishedOwner: null, ownerContradicted: false, state: pick(CONTROL_STATES), parts: [] }));
    return {
      controlId, title: controlId, titleZh: null, clause: null, controlPoint: null, layer, assurance: ['automated'], level: null, addressee: null, assessmentUnit: null, attributes: {}, objectives: [],
      applicability: { applicable, basis: 'framework', reason: null, declaredBy: null, declaredAt: null },
      setAside: { failures: 0, unknowns: 0 }, state: applicable ? pick(CONTROL_STATES) : 'not-applicable', models,
      checks: checkIds.filter(() => random(4) === 0).map((checkId) => ({ checkId, full: true })), acceptedRisks: 0,
    };
  };
  const families = RANDOM_FAMILIES.map((id) => {
    const controls = Array.from({ length: 1 + random(4) }, (_, index) => control(`${id}.${index}`));
    return { id, title: id, titleZh: null, scorecard: scorecard(controls), controls };
  });
  return {
    version: REPORT_VERSION, delta: null, id: `DMR-${scanId.slice(0, 8)}-${frameworkId}`, account: { uin, appId: null, name: null, site: 'china' },
    framework: { id: frameworkId, title: frameworkId, titleZh: null, version: '1', issuer: 'Issuer', confidence: 'high', notes: [], levels: [], level: null, editions: [], edition: null, origin: null },
    scan: { id: scanId, startedAt },
    snapshot: { contentHash: 'c', sourceHash: 's', capturedAt: startedAt, source: 'x', calls: 1, unreadCalls: 0, rejectedInputs: 0, regions: [] },
    tool: { name: 'demarc', version: '0.1.0', checks: checkIds.length, checksHash: 'checks' }, serviceModels: SERVICE_MODELS, resources: { total: 0, byKind: [] }, scope: null,
    scorecard: scorecard(families.flatMap(({ controls }) => controls)), families, ownershipContradictions: [], checks: [], findingsLimit: 200, notCollected: [],
    certificates: randomCertificates(random), attestations: [], exceptions: [], warnings: [],
  };
}

function randomCertificates(random: (below: number) => number): AssessmentReport['certificates'] {
  const day = String(1 + random(28)).padStart(2, '0');
  return [{ id: 'cert-1', standard: null, issuer: 'Issuer', scope: 'all', serviceModels: ['iaas'], regions: null, controls: null, issuedAt: null, expiresAt: `2026-0${1 + random(9)}-${day}`, source: 'x', chapter: null, evidence: null, state: 'valid', valid: true }];
}

function count(tallies: Map<string, CheckTally>, checkId: string, serviceModel: CheckTally['serviceModel'], outcome: Outcome): void {
  const before = tallies.get(checkId) ?? { checkId, serviceModel, population: 0, pass: 0, fail: 0, notApplicable: 0, unknown: 0 };
  const name = outcome === 'not-applicable' ? 'notApplicable' : outcome;
  tallies.set(checkId, { ...before, population: before.population + 1, [name]: before[name] + 1 });
}
