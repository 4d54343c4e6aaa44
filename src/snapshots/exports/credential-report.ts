import type { RecordedCall } from '../snapshot.js';
import { UnreadableCall } from '../unreadable-call.js';
import { detailCall, listingCall, unreadCall } from './exported-call.js';

const SOURCE = 'credential-report';
const CAM = { service: 'cam', global: true } as const;
const LISTING = { ...CAM, action: 'ListUsers', items: 'Data', id: 'Uin' } as const;

/** A row's cells by the name of their column as `columnName` writes it. */
export type ReportRow = Readonly<Record<string, string | undefined>>;

/** A column's name as it is compared: the documentation itself writes `AccountID` and `Account ID`. */
export function columnName(header: string): string {
  return header.replaceAll(/[\s\ufeff]/g, '').toLowerCase();
}

/** Columns without which a table is no credential report. */
export const REPORT_COLUMNS: readonly string[] = ['AccountID', 'Username', 'UserType'];
/** Columns by one of which a table that lacks some of those is still told to be one. */
export const TELLING_COLUMNS: readonly string[] = ['AccountID', 'PasswordEnabled', 'LoginConsoleActive', 'LoginProtectionActive', 'OperationProtectionActive', 'AccessKey1SecretId'];

/**
 * One row of the user credential report of CAM as recorded calls: the user, its two access keys, when they were last used,
 * and the protection of its logins and operations as far as it is off (where it is on, the report does not say by what).
 * `not_supported` and empty cells are not recorded. Times have no zone; like all of CAM they are read as Beijing time.
 * @throws UnreadableCall when the account id is no number
 */
export function reportCalls(row: ReportRow): readonly RecordedCall[] {
  const uin = row['accountid']?.trim() ?? '';
  if (!/^\d{5,20}$/.test(uin)) throw new UnreadableCall('"AccountID" is not 5 to 20 digits (a spreadsheet may have rewritten it: use the file as it was downloaded)');
  // Collaborators, receivers of messages and WeCom users are in listings of their own.
  if (row['usertype']?.trim().toLowerCase() !== 'sub-user') return [unreadCall(SOURCE, 'user type')];
  const created = timeOf(row['creationtime']);
  const login = flagOf(row['loginconsoleactive']);
  const user = { Uin: uin, ...nameOf(row['username']), ...(login === undefined ? {} : { ConsoleLogin: login ? 1 : 0 }), ...(created === undefined ? {} : { CreateTime: created }) };
  return [listingCall(LISTING, undefined, user, SOURCE), ...keysOf(uin, row), ...protectionOf(uin, row), ...lastUsesOf(row)];
}

/** A name in another encoding than UTF-8 is no name. */
function nameOf(cell: string | undefined): { readonly Name?: string } {
  return cell === undefined || cell === '' || cell.includes('\ufffd') ? {} : { Name: cell };
}

const NONE = /^n\/a$/i;
const SECRET_ID = /^[A-Za-z0-9_-]{8,128}$/;

/** The two places for keys that a user has: an id, `null` for none, undefined where the report does not say. */
function keyIn(row: ReportRow, place: 1 | 2): string | null | undefined {
  const cell = row[`accesskey${place}secretid`]?.trim() ?? '';
  if (NONE.test(cell)) return null;
  return SECRET_ID.test(cell) && !/^not_supported$/i.test(cell) ? cell : undefined;
}

function keysOf(uin: string, row: ReportRow): readonly RecordedCall[] {
  const places = ([1, 2] as const).map((place) => ({ place, key: keyIn(row, place) }));
  // One place that is not known makes the list of keys unknown: a shorter list would be a lie.
  if (places.some(({ key }) => key === undefined)) return [];
  const AccessKeys = places.flatMap(({ place, key }) => {
    if (key === null || key === undefined) return [];
    const status = statusOf(row[`accesskey${place}status`]);
    const created = timeOf(row[`accesskey${place}creationtime`]);
    return [{ AccessKeyId: key, ...(status === undefined ? {} : { Status: status }), ...(created === undefined ? {} : { CreateTime: created }) }];
  });
  return [detailCall({ ...CAM, action: 'ListAccessKeys' }, undefined, { TargetUin: uin }, { AccessKeys })];
}

function lastUsesOf(row: ReportRow): readonly RecordedCall[] {
  return ([1, 2] as const).flatMap((place) => {
    const key = keyIn(row, place);
    const used = timeOf(row[`accesskey${place}lastuseddate`]);
    return typeof key !== 'string' || used === undefined ? [] : [detailCall({ ...CAM, action: 'GetSecurityLastUsed' }, undefined, { SecretIdList: [key] }, { SecretIdLastUsedRows: [{ SecretId: key, LastUsedDate: used }] })];
  });
}

/** Protection that is off asks for no factor at all. */
const NO_FACTOR = { Phone: 0, Token: 0, Stoken: 0, Wechat: 0, Custom: 0, Mail: 0, U2FToken: 0, Passkey: 0 };

function protectionOf(uin: string, row: ReportRow): readonly RecordedCall[] {
  const off = {
    ...(flagOf(row['loginprotectionactive']) === false ? { LoginFlag: NO_FACTOR } : {}),
    ...(flagOf(row['operationprotectionactive']) === false ? { ActionFlag: NO_FACTOR } : {}),
  };
  return Object.keys(off).length === 0 ? [] : [detailCall({ ...CAM, action: 'DescribeSafeAuthFlagColl' }, undefined, { SubUin: uin }, off)];
}

function flagOf(cell: string | undefined): boolean | undefined {
  const word = cell?.trim().toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : undefined;
}

function statusOf(cell: string | undefined): 'Active' | 'Inactive' | undefined {
  const word = cell?.trim().toLowerCase();
  return word === 'active' ? 'Active' : word === 'disable' ? 'Inactive' : undefined;
}

const TIME = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?: (\d{1,2}):(\d{2}):(\d{2}))?$/;

/** A time as the report writes it, `2019/8/16 9:25:56`, in the form the API has. */
function timeOf(cell: string | undefined): string | undefined {
  const parts = TIME.exec(cell?.trim() ?? '');
  if (parts === null) return undefined;
  const [year, month, day, hour = '0', minute = '00', second = '00'] = parts.slice(1);
  const two = (part: string | undefined): string => String(part).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${minute}:${second}`;
}
