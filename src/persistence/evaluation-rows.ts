import type { ResourceRef } from '../findings/finding.js';
import { BinaryRows } from './copy/binary-rows.js';
import { packOutcomes } from './outcome-packing.js';

/** Columns of `evaluation_chunk` in the order of the rows. */
export const EVALUATION_TARGET =
  'evaluation_chunk (scan_id, no, kind, region, service, service_model, count, check_ids, resource_ids, resource_names, outcomes)';

/** Resources in one row. */
const CHUNK = 1000;
/** Resources held back over all slices; many small slices together stay within it. */
const HELD_BACK = 50_000;

interface OpenChunk {
  readonly sample: ResourceRef;
  readonly checks: readonly { readonly id: string }[];
  readonly ids: string[];
  readonly names: (string | null)[];
  readonly outcomes: Uint8Array;
}

/** Gathers evaluated resources into rows of `evaluation_chunk`, slice by slice. */
export class EvaluationRows {
  readonly rows = new BinaryRows(1024 * 1024);
  private readonly open = new Map<string, Map<string, OpenChunk>>();
  private held = 0;
  private nextNo = 0;
  /** Resources added so far. */
  resources = 0;

  constructor(private readonly scanId: string) {}

  /** Adds one resource with its outcomes (index into OUTCOMES per check); `outcomes` is copied. */
  add(resource: ResourceRef, checks: readonly { readonly id: string }[], outcomes: Uint8Array): void {
    this.resources += 1;
    if (checks.length === 0) return;
    const chunk = this.chunkOf(resource, checks);
    chunk.outcomes.set(outcomes.length === checks.length ? outcomes : outcomes.subarray(0, checks.length), chunk.ids.length * checks.length);
    chunk.ids.push(resource.id);
    chunk.names.push(resource.name === resource.id ? null : resource.name);
    this.held += 1;
    if (chunk.ids.length === CHUNK) this.close(chunk);
    else if (this.held >= HELD_BACK) this.closeAll();
  }

  /** Turns what is held back into rows. */
  closeAll(): void {
    for (const regions of this.open.values()) for (const chunk of regions.values()) this.close(chunk);
    this.open.clear();
  }

  private chunkOf(resource: ResourceRef, checks: readonly { readonly id: string }[]): OpenChunk {
    let regions = this.open.get(resource.kind);
    if (regions === undefined) this.open.set(resource.kind, (regions = new Map()));
    const chunk = regions.get(resource.region);
    if (chunk !== undefined && chunk.checks === checks && chunk.sample.serviceModel === resource.serviceModel) return chunk;
    // The checks of a kind are one list throughout a scan; should another list come, it begins another row.
    if (chunk !== undefined) this.close(chunk);
    const opened = { sample: resource, checks, ids: [], names: [], outcomes: new Uint8Array(CHUNK * checks.length) };
    regions.set(resource.region, opened);
    return opened;
  }

  private close({ sample, checks, ids, names, outcomes }: OpenChunk): void {
    const count = ids.length;
    if (count === 0) return;
    this.rows
      .row(11)
      .uuid(this.scanId)
      .integer(this.nextNo)
      .text(sample.kind)
      .text(sample.region)
      .text(sample.service)
      .text(sample.serviceModel)
      .integer(count)
      .texts(checks.map((check) => check.id))
      .texts(ids)
      .texts(names)
      .bytes(packOutcomes(outcomes, count, checks.length));
    this.nextNo += 1;
    this.held -= count;
    ids.length = 0;
    names.length = 0;
  }
}
