import type { DataSource } from 'typeorm';
import type { Severity } from '../checks/verdict.js';
import type { Layer, Party, ServiceModel } from '../responsibility/vocabulary.js';

/** What all findings of one check on one kind have in common. */
export interface FindingType {
  readonly checkId: string;
  readonly kind: string;
  readonly service: string;
  readonly serviceModel: ServiceModel;
  readonly severity: Severity;
  readonly layer: Layer;
  readonly party: Party;
}

/** Identifies a type in memory. */
export function typeKey(type: FindingType): string {
  return `${type.checkId}|${type.kind}|${type.service}|${type.serviceModel}|${type.severity}|${type.layer}|${type.party}`;
}

const COLUMNS = 'check_id, kind, service, service_model, severity, layer, party';

/** All types by their number. A few per check. */
export async function readFindingTypes(dataSource: DataSource): Promise<Map<number, FindingType>> {
  const rows = await dataSource.query<(FindingType & { id: number })[]>(
    'SELECT id, check_id AS "checkId", kind, service, service_model AS "serviceModel", severity, layer, party FROM finding_type',
  );
  return new Map(rows.map(({ id, ...type }) => [id, type]));
}

/**
 * Numbers for types, given out once and for all. Committed at once and apart from any scan: two scans that meet the
 * same new type must not wait for each other, and a type without findings harms nobody.
 */
export async function numberFindingTypes(dataSource: DataSource, types: readonly FindingType[]): Promise<Map<string, number>> {
  if (types.length === 0) return new Map();
  const columns = [
    types.map((type) => type.checkId),
    types.map((type) => type.kind),
    types.map((type) => type.service),
    types.map((type) => type.serviceModel),
    types.map((type) => type.severity),
    types.map((type) => type.layer),
    types.map((type) => type.party),
  ];
  const given = 'unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])';
  await dataSource.query(`INSERT INTO finding_type (${COLUMNS}) SELECT * FROM ${given} AS t ORDER BY 1, 2, 3, 4, 5, 6, 7 ON CONFLICT DO NOTHING`, columns);
  const known = await readFindingTypes(dataSource);
  return new Map([...known].map(([id, type]) => [typeKey(type), id]));
}
