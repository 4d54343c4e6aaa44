import { InputError } from '../common/errors.js';
import { isObject } from '../common/json.js';
import { INSTANT } from './call.js';
import { SNAPSHOT_FORMAT, type SnapshotAccount, type SnapshotHeader } from './snapshot.js';
import { shownName } from './unreadable-call.js';

const UIN = /^\d{5,20}$/;
const APP_ID = /^\d{1,20}$/;
const MAX_TEXT = 256;

/** A complete header, as remedies show it. */
export const HEADER_EXAMPLE = `{"format":"${SNAPSHOT_FORMAT}","account":{"uin":"100000000001"},"capturedAt":"2026-01-15T10:00:00Z"}`;

/**
 * Validates a parsed header. Members it does not know are ignored; `capturedAt` is brought into UTC.
 * @param place file or stream, for messages
 * @throws InputError naming the member that is wrong
 */
export function toHeader(value: unknown, place: string): SnapshotHeader {
  if (!isObject(value)) throw invalid(place, 'The header must be an object.');
  const format = value['format'];
  if (format !== SNAPSHOT_FORMAT) throw wrongFormat(format, place);
  const account = toAccount(value['account'], `${place}, account`);
  const capturedAt = toInstant(value['capturedAt'], `${place}, capturedAt`);
  const tool = toTool(value['tool'], `${place}, tool`);
  return { format: SNAPSHOT_FORMAT, account, capturedAt, ...(tool === undefined ? {} : { tool }) };
}

/** Validates whose account it is. @throws InputError */
export function toAccount(value: unknown, place: string): SnapshotAccount {
  if (!isObject(value)) throw invalid(place, value === undefined ? 'The header has no account.' : '"account" must be an object.');
  const uin = digits(value['uin']);
  if (uin === undefined || !UIN.test(uin)) throw invalid(`${place}.uin`, 'The root uin of the account must be 5 to 20 digits.');
  const appId = value['appId'] === undefined || value['appId'] === null ? undefined : digits(value['appId']);
  if (appId === undefined ? (value['appId'] ?? undefined) !== undefined : !APP_ID.test(appId)) throw invalid(`${place}.appId`, '"appId" must be digits.');
  const name = optionalText(value['name'], `${place}.name`);
  const site = optionalText(value['site'], `${place}.site`);
  if (site !== undefined && site !== 'china' && site !== 'international') throw invalid(`${place}.site`, '"site" must be "china" or "international".');
  return { uin, ...(appId === undefined ? {} : { appId }), ...(name === undefined ? {} : { name }), ...(site === undefined ? {} : { site }) };
}

/** Validates the time of the capture and brings it into UTC. @throws InputError */
export function toInstant(value: unknown, place: string): string {
  if (typeof value === 'string' && INSTANT.test(value)) return new Date(value).toISOString();
  throw invalid(place, value === undefined ? 'The header has no capturedAt.' : '"capturedAt" must be an ISO 8601 time with its zone.');
}

function toTool(value: unknown, place: string): SnapshotHeader['tool'] {
  if (value === undefined || value === null) return undefined;
  if (!isObject(value)) throw invalid(place, '"tool" must be an object with "name" and "version".');
  const name = optionalText(value['name'], `${place}.name`);
  const version = optionalText(value['version'], `${place}.version`);
  return { ...(name === undefined ? {} : { name }), ...(version === undefined ? {} : { version }) };
}

function digits(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : undefined;
  return typeof value === 'string' ? value : undefined;
}

function optionalText(value: unknown, place: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string' && value.length <= MAX_TEXT) return value;
  throw invalid(place, `It must be a string of at most ${MAX_TEXT} characters.`);
}

function wrongFormat(format: unknown, place: string): InputError {
  if (typeof format === 'string' && format.startsWith('demarc.snapshot/')) {
    return new InputError({ code: 'snapshot-format-unsupported', place: `${place}, format`, message: `The snapshot has the format ${shownName(format)}; this version reads ${SNAPSHOT_FORMAT}.`, remedy: 'Use the version of the tool that fits the snapshot.' });
  }
  return invalid(`${place}, format`, format === undefined ? 'The header has no format.' : `"format" must be "${SNAPSHOT_FORMAT}".`);
}

function invalid(place: string, message: string): InputError {
  return new InputError({ code: 'snapshot-header-invalid', place, message, remedy: `Write a header like ${HEADER_EXAMPLE}; docs/snapshot-format.md describes it.` });
}
