import type { DataSource } from 'typeorm';
import { OUTCOMES, type Outcome } from '../checks/verdict.js';
import type { ResourceRef } from '../findings/finding.js';
import type { ServiceModel } from '../responsibility/vocabulary.js';
import { storableText } from './copy/storable-text.js';
import { isUuid } from './cursor.js';
import { outcomeAt } from './outcome-packing.js';
import { keepingTenant } from './tenancy/tenant-context.js';

/** One resource that a check judged. */
export interface JudgedResource {
  readonly resource: ResourceRef;
  readonly outcome: Outcome;
}

interface Chunk {
  readonly no: number;
  readonly kind: string;
  readonly region: string;
  readonly service: string;
  readonly serviceModel: ServiceModel;
  readonly count: number;
  readonly check: number;
  readonly ids: string[];
  readonly names: (string | null)[];
  readonly outcomes: Buffer;
}

/** Reads the proof of what was looked at. */
export class PopulationRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Every resource that a check judged in a scan with its outcome, in the order of evaluation. Holds a thousand at a
   * time.
   */
  judged(scanId: string, checkId: string): AsyncIterableIterator<JudgedResource> {
    return keepingTenant(() => this.read(scanId, checkId));
  }

  private async *read(scanId: string, checkId: string): AsyncGenerator<JudgedResource, void, undefined> {
    if (!isUuid(scanId)) return;
    for (let after = -1; ; ) {
      const [chunk] = await this.dataSource.query<Chunk[]>(
        `SELECT no, kind, region, service, service_model AS "serviceModel", count, array_position(check_ids, $2) - 1 AS check,
                resource_ids AS ids, resource_names AS names, outcomes
         FROM evaluation_chunk WHERE scan_id = $1 AND no > $3 AND $2 = ANY(check_ids) ORDER BY no LIMIT 1`,
        [scanId, storableText(checkId), after],
      );
      if (chunk === undefined) return;
      yield* unpack(chunk);
      after = chunk.no;
    }
  }
}

function* unpack(chunk: Chunk): Generator<JudgedResource, void, undefined> {
  const { kind, region, service, serviceModel } = chunk;
  for (let index = 0; index < chunk.count; index += 1) {
    const resource = { kind, service, serviceModel, region, id: chunk.ids[index]!, name: chunk.names[index] ?? null };
    yield { resource, outcome: OUTCOMES[outcomeAt(chunk.outcomes, chunk.count, chunk.check, index)]! };
  }
}
