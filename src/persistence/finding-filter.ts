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
  return conditions;
}
