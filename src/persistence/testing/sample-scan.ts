import { createHash } from 'node:crypto';
import type { CheckTally, Finding, ResourceRef } from '../../findings/finding.js';
import { fingerprintOf } from '../../findings/fingerprint.js';
import type { Slice } from '../../inventory/resource.js';
import { OUTCOMES, type Outcome } from '../../checks/verdict.js';
import type { Database } from '../database.js';
import { ScanWriter, type BegunScan } from '../scan-writer.js';
import type { SnapshotFacts } from '../scan-writer-input.js';

/** Facts of a snapshot whose content is told apart by `content`. */
export function sampleSnapshot(content: string): SnapshotFacts {
  return {
    contentHash: createHash('sha256').update(content).digest('hex'),
    sourceHash: createHash('sha256').update(`source of ${content}`).digest('hex'),
    format: 'demarc.snapshot/1',
    capturedAt: '2026-01-15T00:00:00.000Z',
    takenInAt: '2026-01-15T01:00:00.000Z',
    source: 'example.ndjson',
    calls: 3,
    unreadCalls: 1,
    rejected: [],
    regions: ['ap-guangzhou'],
  };
}

/** A disk. */
export function sampleResource(id: string, name: string | null = null, region = 'ap-guangzhou'): ResourceRef {
  return { kind: 'cbs.disk', service: 'CBS', serviceModel: 'iaas', region, id, name };
}

/** A failing or unknown finding about a resource. */
export function sampleFinding(uin: string, checkId: string, resource: ResourceRef, changes: Partial<Finding> = {}): Finding {
  return {
    fingerprint: fingerprintOf(uin, checkId, resource.kind, resource.region, resource.id),
    checkId,
    resource,
    outcome: 'fail',
    severity: 'high',
    layer: 'customer-data',
    party: 'customer',
    evidence: [{ path: 'DescribeDisks DiskSet[].Encrypt', observed: false, expected: true }],
    reason: null,
    cause: null,
    ...changes,
  };
}

/** A scan in short: what each check says of each disk, and whether the slice was complete. */
export interface SampleScan {
  readonly uin: string;
  /** Disk id → check id → outcome. */
  readonly disks: { readonly [id: string]: { readonly [checkId: string]: Outcome } };
  /** Why the slice is incomplete; absent: it is complete. */
  readonly incomplete?: string;
  /** False: the slice is not in the snapshot at all. */
  readonly sliced?: boolean;
}

/** Writes a whole scan as the pipeline would. */
export async function writeSampleScan(database: Database, scan: SampleScan): Promise<BegunScan> {
  const writer = await ScanWriter.begin(database, { account: { uin: scan.uin } });
  await writer.snapshotChunk(Buffer.from(JSON.stringify(scan)));
  await writer.finishSnapshot(sampleSnapshot(JSON.stringify(scan)));
  await writer.beginScan({ startedAt: '2026-01-15T02:00:00.000Z', toolVersion: '0.1.0', checksHash: 'checks' });
  const tallies = new Map<string, Record<Outcome, number>>();
  for (const [id, outcomes] of Object.entries(scan.disks)) {
    const resource = sampleResource(id);
    const checks = Object.keys(outcomes).map((check) => ({ id: check }));
    writer.evaluated(resource, checks, Uint8Array.from(Object.values(outcomes), (outcome) => OUTCOMES.indexOf(outcome)));
    for (const [check, outcome] of Object.entries(outcomes)) {
      const tally = tallies.get(check) ?? { pass: 0, fail: 0, 'not-applicable': 0, unknown: 0 };
      tally[outcome] += 1;
      tallies.set(check, tally);
      if (outcome === 'fail') writer.finding(sampleFinding(scan.uin, check, resource));
      if (outcome === 'unknown') writer.finding(sampleFinding(scan.uin, check, resource, { outcome, evidence: [], reason: 'denied' }));
    }
    await writer.drain();
  }
  const status: Slice['status'] = scan.incomplete === undefined ? { state: 'complete' } : { state: 'incomplete', reason: scan.incomplete };
  const slices: Slice[] = scan.sliced === false ? [] : [{ kind: 'cbs.disk', region: 'ap-guangzhou', status, count: Object.keys(scan.disks).length }];
  return writer.finish({ tallies: [...tallies].map(([checkId, tally]) => sampleTally(checkId, tally)), slices, reports: [] });
}

function sampleTally(checkId: string, tally: Record<Outcome, number>): CheckTally {
  const { pass, fail, unknown, 'not-applicable': notApplicable } = tally;
  return { checkId, serviceModel: 'iaas', population: pass + fail + unknown + notApplicable, pass, fail, notApplicable, unknown };
}
