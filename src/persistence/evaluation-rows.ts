import type { ResourceRef } from '../findings/finding.js';
import { BinaryRows } from './copy/binary-rows.js';
import { TextElements } from './copy/text-elements.js';
import { packOutcomes } from './outcome-packing.js';

/** Columns of `evaluation_chunk` in the order of the rows. */
export const EVALUATION_TARGET =
  'evaluation_chunk_intake (scan_id, no, kind, region, service, service_model, count, check_ids, resource_ids, resource_names, outcomes)';

/** Resources in one row. */
const CHUNK = 1000;
/** Resources held back over all slices; many small slices together stay within it. */
const HELD_BACK = 50_000;

interface OpenChunk {
  /** What the resources have in common. */
  readonly kind: string;
  readonly region: string;
  readonly service: string;
  readonly serviceModel: string;
  readonly checks: readonly { readonly id: string }[];
  count: number;
  /** Bytes already, so that no text waits in memory as an object. */
  readonly ids: TextElements;
  readonly names: TextElements;
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
    chunk.outcomes.set(outcomes.length === checks.length ? outcomes : outcomes.subarray(0, checks.length), chunk.count * checks.length);
    chunk.ids.add(resource.id);
    chunk.names.add(resource.name === resource.id ? null : resource.name);
    chunk.count += 1;
    this.held += 1;
    if (chunk.count === CHUNK) this.close(chunk);
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
    if (chunk !== undefined && chunk.checks === checks && chunk.serviceModel === resource.serviceModel) return chunk;
    // The checks of a kind are one list throughout a scan; should another list come, it begins another row.
    if (chunk !== undefined) this.close(chunk);
    const { kind, region, service, serviceModel } = resource;
    const opened = { kind, region, service, serviceModel, checks, count: 0, ids: new TextElements(), names: new TextElements(), outcomes: new Uint8Array(CHUNK * checks.length) };
    regions.set(region, opened);
    return opened;
  }

  private close(chunk: OpenChunk): void {
    const { kind, region, service, serviceModel, checks, count, ids, names, outcomes } = chunk;
    if (count === 0) return;
    this.rows
      .row(11)
      .uuid(this.scanId)
      .integer(this.nextNo)
      .text(kind)
      .text(region)
      .text(service)
      .text(serviceModel)
      .integer(count)
      .texts(checks.map((check) => check.id))
      .elements(ids)
      .elements(names)
      .bytes(packOutcomes(outcomes, count, checks.length));
    this.nextNo += 1;
    this.held -= count;
    chunk.count = 0;
  }
}
