import { POSTURE_COUNTS, type PostureCounts, type PostureSubject } from '../../assessments/posture.js';
import { storableText } from '../copy/storable-text.js';
import type { Conditions } from '../finding-filter.js';

/** Accounts a question is about; both given: accounts that meet both. Neither: all. */
export interface AccountScope {
  /** Root uins. */
  readonly accounts?: readonly string[];
  /** Slugs of account groups. */
  readonly groups?: readonly string[];
}

/** What a posture is asked about. A family needs its framework. */
export interface PostureFilter extends AccountScope {
  readonly frameworkId?: string;
  readonly familyId?: string;
  readonly layer?: string;
  readonly serviceModel?: string;
  readonly party?: string;
}

/** What a posture can be told apart by. */
export const POSTURE_DIMENSIONS = ['framework', 'family', 'layer', 'serviceModel', 'party', 'account', 'group'] as const;
export type PostureDimension = (typeof POSTURE_DIMENSIONS)[number];

/** Value of each dimension asked for; for a group its slug, for an account its uin. */
export type PostureKey = { readonly [D in PostureDimension]?: string };

/**
 * What controls are counted by: each control once, by its state over all columns of the responsibility matrix; or once
 * per column it has, by its state there.
 */
export type PostureUnit = 'control' | 'control-column';

/** Columns of the responsibility matrix are what service models and parties tell apart. */
export function unitOf(filter: PostureFilter, by: readonly PostureDimension[]): PostureUnit {
  return asks(filter, by, 'serviceModel') || asks(filter, by, 'party') ? 'control-column' : 'control';
}

const PLACES = ['layer', 'serviceModel', 'party'] as const;
const SUBJECT_COLUMNS: Readonly<Record<keyof PostureSubject, string>> = { frameworkId: 's.framework_id', familyId: 's.family_id', layer: 's.layer', serviceModel: 's.service_model', party: 's.party' };

/** The SQL expression that a dimension is told apart by. */
export const DIMENSION_COLUMNS: Readonly<Record<PostureDimension, string>> = {
  framework: 's.framework_id',
  family: 's.family_id',
  layer: 's.layer',
  serviceModel: 's.service_model',
  party: 's.party',
  account: 'a.uin',
  group: 'g.slug',
};

/**
 * Conditions on `posture_subject` (as `s`) that choose the coarsest subjects which together hold the answer, each
 * finding and control in exactly one of them per key.
 */
export function subjectConditions(filter: PostureFilter, by: readonly PostureDimension[], conditions: Conditions): Conditions {
  const { frameworkId, familyId } = filter;
  if (frameworkId !== undefined) conditions.add('s.framework_id = ?', storableText(frameworkId));
  else conditions.add(by.includes('framework') ? "s.framework_id <> ?" : 's.framework_id = ?', '');
  if (familyId !== undefined) conditions.add('s.family_id = ?', storableText(familyId));
  else conditions.add(by.includes('family') ? "s.family_id <> ?" : 's.family_id = ?', '');
  const asked = PLACES.filter((place) => asks(filter, by, place));
  for (const place of PLACES) {
    const column = SUBJECT_COLUMNS[place];
    const value = filter[place];
    if (value !== undefined) conditions.add(`${column} = ?`, value);
    // Two or three of them together are found in the finest subjects only.
    else conditions.add(asked.includes(place) || asked.length > 1 ? `${column} <> ?` : `${column} = ?`, '');
  }
  return conditions;
}

/**
 * Conditions on the account.
 * @param id column with its number; by another one than that of `a`, accounts are asked for apart
 */
export function accountConditions({ accounts, groups }: AccountScope, conditions: Conditions, id = 'a.id'): Conditions {
  if (id === 'a.id') conditions.any('a.uin', accounts);
  else if (accounts !== undefined) conditions.add(`${id} IN (SELECT oa.id FROM account oa WHERE oa.uin = ANY(?::text[]))`, accounts.map(storableText));
  if (groups !== undefined) {
    conditions.add(`${id} IN (SELECT m.account_id FROM account_group_member m JOIN account_group og ON og.id = m.group_id WHERE og.slug = ANY(?::text[]))`, groups.map(storableText));
  }
  return conditions;
}

/** Joins that the dimensions need, beside posture (as `p`) and its subject. */
export function joinsOf(by: readonly PostureDimension[]): string {
  return by.includes('group') ? 'JOIN account_group_member gm ON gm.account_id = a.id JOIN account_group g ON g.id = gm.group_id' : '';
}

/** Counts from a row whose columns are called `c0`, `c1` … in the order of `POSTURE_COUNTS`. */
export function countsOf(row: Readonly<Record<string, unknown>>): PostureCounts {
  return Object.fromEntries(POSTURE_COUNTS.map((name, index) => [name, Number(row[`c${index}`])])) as unknown as PostureCounts;
}

/** Values of the dimensions from a row whose columns are called `k0`, `k1` … */
export function keyOf(row: Readonly<Record<string, unknown>>, by: readonly PostureDimension[]): PostureKey {
  return Object.fromEntries(by.map((dimension, index) => [dimension, String(row[`k${index}`])]));
}

function asks(filter: PostureFilter, by: readonly PostureDimension[], place: (typeof PLACES)[number]): boolean {
  return filter[place] !== undefined || by.includes(place);
}
