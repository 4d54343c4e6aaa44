import type { Outcome, Severity } from '../checks/verdict.js';
import { OUTCOMES } from '../checks/verdict.js';
import type { Layer, Party, ServiceModel } from '../responsibility/vocabulary.js';
import { storableText } from './copy/storable-text.js';

/** Which findings a list shows. Several values of one filter: any of them; several filters: all of them. */
export interface FindingFilter {
  readonly checkIds?: readonly string[];
  readonly kinds?: readonly string[];
  readonly services?: readonly string[];
  readonly serviceModels?: readonly ServiceModel[];
  readonly severities?: readonly Severity[];
  readonly layers?: readonly Layer[];
  readonly parties?: readonly Party[];
  readonly outcomes?: readonly Outcome[];
  readonly status?: 'open' | 'resolved';
  readonly regions?: readonly string[];
  /** Ids of causes. */
  readonly causes?: readonly string[];
  readonly resourceId?: string;
  /** Moments, ISO 8601: findings first seen, or last evaluated, by a scan that began then or later, or before then. */
  readonly firstSeenFrom?: string;
  readonly firstSeenBefore?: string;
  readonly lastSeenFrom?: string;
  readonly lastSeenBefore?: string;
}

/** Scan number at which a finding (`f`) was last evaluated, as seen at a scan number. */
export function lastSeenAt(seq: string): string {
  return `coalesce(f.last_seen_seq, least(f.to_seq, ${seq}::integer))`;
}

/** A condition with its values, numbered after those before it. */
export class Conditions {
  private readonly parts: string[] = [];
  readonly values: unknown[] = [];

  /** Adds a condition; `?` stands for the value, as often as it appears. */
  add(condition: string, value: unknown): this {
    this.values.push(value);
    this.parts.push(condition.replaceAll('?', `$${this.values.length}`));
    return this;
  }

  /** Adds a condition without a value. */
  always(condition: string): this {
    this.parts.push(condition);
    return this;
  }

  /** Adds `column = any of the values`, unless there is no such filter. */
  any(column: string, values: readonly string[] | undefined): this {
    return values === undefined ? this : this.add(`${column} = ANY(?::text[])`, values.map(storableText));
  }

  /** Adds a condition whose values are numbered already. */
  plain(condition: string): this {
    this.parts.push(condition);
    return this;
  }

  /** Number of the next value. */
  value(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  get text(): string {
    return this.parts.length === 0 ? 'true' : this.parts.join(' AND ');
  }
}

/** Conditions on `finding_type`; null when no filter is about the type. */
export function typeConditions(filter: FindingFilter): Conditions | null {
  const conditions = new Conditions()
    .any('check_id', filter.checkIds)
    .any('kind', filter.kinds)
    .any('service', filter.services)
    .any('service_model', filter.serviceModels)
    .any('severity', filter.severities)
    .any('layer', filter.layers)
    .any('party', filter.parties);
  return conditions.values.length === 0 ? null : conditions;
}

/**
 * Conditions on `finding` (as `f`): the findings of an account as they stood at a scan.
 * @param typeIds types that the filter admits; null: all
 */
export function findingConditions(filter: FindingFilter, accountId: number, seq: number, typeIds: readonly number[] | null): Conditions {
  const conditions = new Conditions().add('f.account_id = ?', accountId).add('f.from_seq <= ? AND (f.to_seq IS NULL OR f.to_seq >= ?)', seq);
  if (typeIds !== null) conditions.add('f.type_id = ANY(?::integer[])', typeIds);
  if (filter.outcomes !== undefined) {
    conditions.add(
      'f.outcome = ANY(?::smallint[])',
      filter.outcomes.map((outcome) => OUTCOMES.indexOf(outcome)),
    );
  }
  if (filter.status !== undefined) conditions.add('(f.resolution = 0) = ?', filter.status === 'open');
  conditions.any('f.region', filter.regions).any('f.cause', filter.causes);
  if (filter.resourceId !== undefined) {
    conditions.add('f.resource_id = ?', storableText(filter.resourceId));
  }
  const firstScan = (at: string) => `(SELECT coalesce(min(seq), 2147483647) FROM scan WHERE account_id = ${accountId} AND started_at >= ${conditions.value(at)}::timestamptz)`;
  const { firstSeenFrom, firstSeenBefore, lastSeenFrom, lastSeenBefore } = filter;
  if (firstSeenFrom !== undefined) conditions.plain(`f.first_seen_seq >= ${firstScan(firstSeenFrom)}`);
  if (firstSeenBefore !== undefined) conditions.plain(`f.first_seen_seq < ${firstScan(firstSeenBefore)}`);
  if (lastSeenFrom !== undefined) conditions.plain(`${lastSeenAt(String(seq))} >= ${firstScan(lastSeenFrom)}`);
  if (lastSeenBefore !== undefined) conditions.plain(`${lastSeenAt(String(seq))} < ${firstScan(lastSeenBefore)}`);
  return conditions;
}
