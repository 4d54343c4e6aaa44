import type { Outcome, Severity } from '../checks/verdict.js';
import { OUTCOMES } from '../checks/verdict.js';
import type { Layer, Party, ServiceModel } from '../responsibility/vocabulary.js';
import { storableText } from './copy/storable-text.js';
import { storedKey, storedValue } from './tag-sets.js';

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
  /** Tags of the resource as last recorded: a key, or key=value. */
  readonly tags?: readonly string[];
  /** Moments, ISO 8601: findings first seen, or last evaluated, by a scan that began then or later, or before then. */
  readonly firstSeenFrom?: string;
  readonly firstSeenBefore?: string;
  readonly lastSeenFrom?: string;
  readonly lastSeenBefore?: string;
}

/** Scan number at which a finding (`f`) was last evaluated, as seen at a scan number: an expression. */
export function lastSeenAt(seq: string): string {
  return `coalesce(f.last_seen_seq, least(f.to_seq, ${seq}))`;
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

/**
 * Conditions on `finding` (as `f`): the findings of an account as they stood at a scan.
 * @param seq the scan's number: an expression
 */
export function findingConditions(filter: FindingFilter, accountId: number, seq: string): Conditions {
  const conditions = new Conditions().add('f.account_id = ?', accountId).always(`f.from_seq <= ${seq} AND (f.to_seq IS NULL OR f.to_seq >= ${seq})`);
  // What all findings of a check have in common is found among the few types.
  const type = typeCondition(filter, conditions);
  if (type !== null) conditions.always(`f.type_id IN (SELECT id FROM finding_type WHERE ${type})`);
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
  tagCondition(filter.tags, accountId, conditions);
  const firstScan = (at: string) => `(SELECT coalesce(min(seq), 2147483647) FROM scan WHERE account_id = ${accountId} AND started_at >= ${conditions.value(at)}::timestamptz)`;
  const { firstSeenFrom, firstSeenBefore, lastSeenFrom, lastSeenBefore } = filter;
  if (firstSeenFrom !== undefined) conditions.always(`f.first_seen_seq >= ${firstScan(firstSeenFrom)}`);
  if (firstSeenBefore !== undefined) conditions.always(`f.first_seen_seq < ${firstScan(firstSeenBefore)}`);
  if (lastSeenFrom !== undefined) conditions.always(`${lastSeenAt(seq)} >= ${firstScan(lastSeenFrom)}`);
  if (lastSeenBefore !== undefined) conditions.always(`${lastSeenAt(seq)} < ${firstScan(lastSeenBefore)}`);
  return conditions;
}

/** What of a filter is about the type of a finding. */
export type TypeFilter = Pick<FindingFilter, 'checkIds' | 'kinds' | 'services' | 'serviceModels' | 'severities' | 'layers' | 'parties'>;

/**
 * Conditions on `finding_type`.
 * @returns null where no filter is about the type
 */
export function typeCondition(filter: TypeFilter, conditions: Conditions, table = 'finding_type'): string | null {
  const columns = [
    ['check_id', filter.checkIds],
    ['kind', filter.kinds],
    ['service', filter.services],
    ['service_model', filter.serviceModels],
    ['severity', filter.severities],
    ['layer', filter.layers],
    ['party', filter.parties],
  ] as const;
  const asked = columns.flatMap(([column, values]) => (values === undefined ? [] : [`${table}.${column} = ANY(${conditions.value(values.map(storableText))}::text[])`]));
  return asked.length === 0 ? null : asked.join(' AND ');
}

/** A key may hold an equals sign, as a value may: what was asked for is every tag that it can mean. */
function tagCondition(tags: readonly string[] | undefined, accountId: number, conditions: Conditions): void {
  if (tags === undefined) return;
  const pairs = tags.flatMap((text) => [...text].flatMap((character, index, all) => (character === '=' && index > 0 ? [[all.slice(0, index).join(''), all.slice(index + 1).join('')] as const] : [])));
  const keys = conditions.value(tags.map(storedKey));
  const [ofPairs, values] = [conditions.value(pairs.map(([key]) => storedKey(key))), conditions.value(pairs.map(([, value]) => storedValue(value)))];
  conditions.always(`f.tag_set IN (
    SELECT tag_set FROM finding_tag WHERE account_id = ${accountId} AND key = ANY(${keys}::text[])
    UNION ALL SELECT g.tag_set FROM unnest(${ofPairs}::text[], ${values}::text[]) AS asked (key, value) JOIN finding_tag g ON g.account_id = ${accountId} AND g.key = asked.key AND g.value = asked.value)`);
}
