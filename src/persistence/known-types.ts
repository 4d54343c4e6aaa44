import type { DataSource } from 'typeorm';
import { readFindingTypes, type FindingType } from './finding-types.js';
import { currentTenant } from './tenancy/tenant-context.js';

/** Remembers finding types by their numbers, which are given out once and for all; what is kept of one tenant serves no other. */
export class KnownTypes {
  private readonly kept = new Map<number | undefined, ReadonlyMap<number, FindingType>>();

  constructor(private readonly dataSource: DataSource) {}

  /** The types, read again when one is asked for that is not known. */
  async with(ids: Iterable<number>): Promise<ReadonlyMap<number, FindingType>> {
    const tenant = currentTenant();
    const known = this.kept.get(tenant);
    if (known !== undefined && [...ids].every((id) => known.has(id))) return known;
    const types = await readFindingTypes(this.dataSource);
    this.kept.set(tenant, types);
    return types;
  }
}
