import { basename } from 'node:path';
import { isObject, type JsonObject } from '../../common/json.js';
import type { RecordedCall } from '../snapshot.js';
import { UnreadableCall } from '../unreadable-call.js';
import { exportedRegion, listingCall, unreadCall, withoutZeroValues } from './exported-call.js';
import { STEAMPIPE_TABLES, type SteampipeTable, type TagsForm } from './steampipe-tables.js';

const SOURCE = 'steampipe';
const AKA = /^tencentcloud:([a-z0-9-]+:[a-z0-9-]+):./;

const BY_AKA = new Map(Object.values(STEAMPIPE_TABLES).map((table) => [table.aka, table]));

/** The table that a file's name tells, `tencentcloud_cbs_disk` of `tencentcloud_cbs_disk.eu.json`; null for another one. */
export function tableOfFile(path: string): SteampipeTable | null | undefined {
  const name = /^tencentcloud_[a-z0-9_]+/.exec(basename(path))?.[0];
  return name === undefined ? undefined : Object.hasOwn(STEAMPIPE_TABLES, name) ? STEAMPIPE_TABLES[name] : null;
}

/**
 * One row of a query's result as a recorded call. The plugin fills columns of fields that were not answered with 0, false
 * and "", so such values are not taken over; the same goes for a column that a query renamed or computed.
 * @param ofFile the table that the file's name tells; the row's `akas` go first
 * @throws UnreadableCall when the row does not tell what it is
 */
export function steampipeCalls(ofFile: SteampipeTable | null | undefined, row: unknown): readonly RecordedCall[] {
  if (!isObject(row)) throw new UnreadableCall('a row must be an object');
  const table = tableOfRow(row) ?? ofFile;
  if (table === undefined) throw new UnreadableCall('the row does not tell its table: select the column "akas" too, or name the file after the table, as in tencentcloud_cbs_disk.json');
  if (table === null) return [unreadCall(SOURCE, 'table')];
  const item = asAnswered(table, row);
  const id = item[table.id];
  if (typeof id !== 'string' && typeof id !== 'number') throw new UnreadableCall(`the row has no ${columnOf(table)}: select it too`);
  return [listingCall(table, exportedRegion(row['region']), item, SOURCE)];
}

function columnOf(table: SteampipeTable): string {
  return Object.entries(table.columns).find(([, member]) => member === table.id)?.[0] ?? 'id';
}

/** Null: a table nothing is read of; undefined: the row does not say. */
function tableOfRow(row: JsonObject): SteampipeTable | null | undefined {
  const akas = row['akas'];
  const kind = Array.isArray(akas) && typeof akas[0] === 'string' ? AKA.exec(akas[0])?.[1] : undefined;
  return kind === undefined ? undefined : (BY_AKA.get(kind) ?? null);
}

function asAnswered(table: SteampipeTable, row: JsonObject): JsonObject {
  const item: Record<string, unknown> = {};
  for (const [column, member] of Object.entries(table.columns)) {
    const said = Object.hasOwn(row, column) ? withoutZeroValues(row[column]) : undefined;
    const value = said !== undefined && table.localTimes?.includes(column) === true ? withoutZone(said) : said;
    if (value !== undefined) item[member] = value;
  }
  const tags = tagsOf(row['tags']);
  return tags === undefined || table.tags === undefined ? item : { ...item, ...tagMember(table.tags, tags) };
}

/** Takes back the zone that the plugin made up: the time as the API wrote it. */
function withoutZone(value: unknown): string | undefined {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 19).replace('T', ' ') : undefined;
}

type Tag = { readonly Key: string; readonly Value: string };

/** A map without entries may stand for tags that were not answered. */
function tagsOf(tags: unknown): readonly Tag[] | undefined {
  if (!isObject(tags)) return undefined;
  const list = Object.entries(tags).map(([Key, Value]) => (typeof Value === 'string' ? { Key, Value } : undefined));
  return list.length === 0 || list.includes(undefined) ? undefined : (list as Tag[]);
}

function tagMember(form: TagsForm, tags: readonly Tag[]): JsonObject {
  return form === 'TagSpecification' ? { TagSpecification: [{ Tags: tags }] } : { [form]: tags };
}
