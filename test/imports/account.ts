import { join } from 'node:path';
import type { JsonObject } from '../../src/common/json.js';
import { isObject } from '../../src/common/json.js';
import { CUSTODIAN_RESOURCES } from '../../src/snapshots/exports/custodian-resources.js';
import type { ExportedListing } from '../../src/snapshots/exports/exported-call.js';
import { credentialReport, type Workplace } from '../../src/snapshots/exports/exports.fixture.js';
import { STEAMPIPE_TABLES, type SteampipeTable } from '../../src/snapshots/exports/steampipe-tables.js';
import { readSnapshot } from '../../src/snapshots/read-snapshot.js';
import type { RecordedCall, SnapshotHeader } from '../../src/snapshots/snapshot.js';

/** An account as the calls that recorded it. */
export interface RecordedAccount {
  readonly header: SnapshotHeader;
  readonly calls: readonly RecordedCall[];
}

export async function recordedExample(name: 'healthy' | 'half-denied'): Promise<RecordedAccount> {
  let header: SnapshotHeader | undefined;
  const calls: RecordedCall[] = [];
  for await (const batch of readSnapshot(join(process.cwd(), 'examples', `${name}.ndjson`)).events) {
    for (const event of batch) {
      if (event.type === 'header') header = event.header;
      else if (event.type === 'call') calls.push(event.call);
    }
  }
  if (header === undefined) throw new Error(`${name} has no header`);
  return { header, calls };
}

/** A resource and where it was listed. */
export interface Listed {
  readonly region: string | undefined;
  readonly item: JsonObject;
}

/** The resources of a listing in a recording. */
export function listed({ calls }: RecordedAccount, { service, action, items }: ExportedListing): readonly Listed[] {
  return calls.flatMap((call) => {
    const found = call.service === service && call.action === action ? listOf(call.response, items) : [];
    return found.filter(isObject).map((item) => ({ region: call.region, item }));
  });
}

/** COS answers hold their list one level deeper than the SDK's. */
function listOf(response: RecordedCall['response'], items: string): readonly unknown[] {
  const wrapped = response?.['ListAllMyBucketsResult'];
  const value = (isObject(wrapped) ? wrapped : response)?.[items];
  const inner = isObject(value) ? value['Bucket'] : value;
  return Array.isArray(inner) ? inner : inner === undefined ? [] : [inner];
}

function answerTo({ calls }: RecordedAccount, action: string, key: string, id: unknown): JsonObject | undefined {
  return calls.find((call) => call.action === action && String(call.params[key]) === String(id))?.response;
}

/** Writes an account as Cloud Custodian would: a policy for each type and region. Returns how many resources. */
export function asCustodian(account: RecordedAccount, place: Workplace, order = <T>(items: readonly T[]): readonly T[] => items): number {
  let count = 0;
  for (const [type, resource] of Object.entries(CUSTODIAN_RESOURCES)) {
    const found = listed(account, resource);
    for (const region of new Set(found.map((one) => one.region))) {
      const rows = found.filter((one) => one.region === region).map(({ item }) => custodianRow(account, type, resource, item));
      place.custodian(`out/${region ?? 'global'}/${type}`, type, order(rows), { region: region ?? 'ap-singapore', account_id: account.header.account.uin, end_time: Date.parse(account.header.capturedAt) / 1000 });
      count += rows.length;
    }
  }
  return count;
}

function custodianRow(account: RecordedAccount, type: string, { id }: ExportedListing, item: JsonObject): JsonObject {
  if (type === 'security-group') {
    const rules = answerTo(account, 'DescribeSecurityGroupPolicies', 'SecurityGroupId', item[id])?.['SecurityGroupPolicySet'];
    return isObject(rules) ? { ...item, IpPermissions: rules['Ingress'], IpPermissionsEgress: rules['Egress'] } : item;
  }
  if (type === 'cam-user') {
    const keys = answerTo(account, 'ListAccessKeys', 'TargetUin', item[id])?.['AccessKeys'];
    return Array.isArray(keys) ? { ...item, 'c7n:access_keys': keys } : item;
  }
  return item;
}

/** What the plugin's rows hold for fields that were not answered, by the type of the column. */
const ZEROS: Readonly<Record<string, unknown>> = { string: '', number: 0, boolean: false, object: null };

/** Rows of one table as the plugin makes them: every column there, zeros for what was not answered. */
export function steampipeRows(account: RecordedAccount, table: SteampipeTable): readonly JsonObject[] {
  const found = listed(account, table);
  const zeros = Object.fromEntries(Object.entries(table.columns).map(([column, member]) => {
    const typical = found.map(({ item }) => item[member]).find((value) => value !== undefined && value !== null);
    return [column, ZEROS[typeof typical] ?? null];
  }));
  return found.map(({ region, item }) => {
    const columns = Object.entries(table.columns).map(([column, member]) => {
      const value = item[member];
      const time = table.localTimes?.includes(column) === true && typeof value === 'string' ? `${value.replace(' ', 'T').slice(0, 19)}Z` : value;
      return [column, time === undefined || time === null || (Array.isArray(time) && time.length === 0) ? zeros[column] : time] as const;
    });
    const id = String(item[table.id]);
    return { ...Object.fromEntries(columns), ...(region === undefined ? {} : { region }), tags: tagMap(table, item), title: id, akas: [`tencentcloud:${table.aka}:${id}`], sp_connection_name: 'tencentcloud' };
  });
}

function tagMap({ tags }: SteampipeTable, item: JsonObject): unknown {
  const value = tags === undefined ? undefined : item[tags];
  const list = tags === 'TagSpecification' && Array.isArray(value) ? value.flatMap((one) => (isObject(one) && Array.isArray(one['Tags']) ? one['Tags'] : [])) : value;
  if (!Array.isArray(list) || list.length === 0) return null;
  return Object.fromEntries(list.filter(isObject).map((tag) => [tag['Key'] ?? tag['TagKey'], tag['Value'] ?? tag['TagValue']]));
}

/** Writes an account as results of `select *` on every table; returns the files. */
export function asSteampipe(account: RecordedAccount, place: Workplace, order = <T>(items: readonly T[]): readonly T[] => items): readonly string[] {
  return Object.entries(STEAMPIPE_TABLES).map(([name, table], index) => {
    const rows = order(steampipeRows(account, table));
    return place.write(`steampipe/${name}.json`, index % 2 === 0 ? rows : { columns: Object.keys(table.columns).map((column) => ({ name: column, data_type: 'text' })), rows });
  });
}

const CONFIG_TYPES = { 'QCS::CVM::Instance': 'cvm', 'QCS::CBS::Disk': 'cbs', 'QCS::VPC::Vpc': 'vpc', 'QCS::VPC::SecurityGroup': 'security-group', 'QCS::COS::Bucket': 'cos' } as const;

/** Writes an account as answers of DescribeDiscoveredResource, one a line. */
export function asConfig(account: RecordedAccount, place: Workplace, order = <T>(items: readonly T[]): readonly T[] => items): string {
  const items = Object.entries(CONFIG_TYPES).flatMap(([ResourceType, type]) => {
    const listing = CUSTODIAN_RESOURCES[type] as ExportedListing;
    return listed(account, listing).map(({ region, item }) => ({ ResourceType, ResourceId: item[listing.id], ResourceRegion: region ?? item['Location'], Tags: item['Tags'] ?? item['TagSet'] ?? [], Configuration: JSON.stringify(item), UpdateTime: '2026-01-01 00:00:00' }));
  });
  return place.write('config.ndjson', order(items).map((item) => `${JSON.stringify(item)}\n`).join(''));
}

/** Writes the users of an account as the console's report does. */
export function asReport(account: RecordedAccount, place: Workplace, order = <T>(items: readonly T[]): readonly T[] => items): string {
  const rows = listed(account, STEAMPIPE_TABLES['tencentcloud_cam_user'] as SteampipeTable).map(({ item }) => ({
    AccountID: String(item['Uin']),
    Username: String(item['Name'] ?? ''),
    UserType: 'Sub-user',
    CreationTime: String(item['CreateTime'] ?? '').replaceAll('-', '/'),
    LoginConsoleActive: item['ConsoleLogin'] === 1 ? 'TRUE' : item['ConsoleLogin'] === 0 ? 'FALSE' : '',
    ...keyCells(answerTo(account, 'ListAccessKeys', 'TargetUin', item['Uin'])?.['AccessKeys']),
    ...protectionCells(answerTo(account, 'DescribeSafeAuthFlagColl', 'SubUin', item['Uin'])),
  }));
  return place.write('report.csv', credentialReport(order(rows)));
}

function keyCells(keys: unknown): Readonly<Record<string, string>> {
  if (!Array.isArray(keys) || keys.length > 2) return {};
  return Object.fromEntries([0, 1].flatMap((index) => {
    const key: unknown = keys[index];
    if (!isObject(key)) return [[`AccessKey${index + 1}SecretId`, 'N/A']];
    return [[`AccessKey${index + 1}SecretId`, String(key['AccessKeyId'])], [`AccessKey${index + 1}Status`, key['Status'] === 'Active' ? 'Active' : 'Disable'], [`AccessKey${index + 1}CreationTime`, String(key['CreateTime'])]];
  }));
}

function protectionCells(answer: JsonObject | undefined): Readonly<Record<string, string>> {
  const state = (flags: unknown): string => (isObject(flags) ? (Object.values(flags).some((flag) => flag === 1) ? 'TRUE' : 'FALSE') : '');
  return { LoginProtectionActive: state(answer?.['LoginFlag']), OperationProtectionActive: state(answer?.['ActionFlag']) };
}
