import { z } from 'zod';
import { endOf, placeText, readWritten, startOf, writtenDate, writtenId, writtenText } from '../common/document.js';
import { InputError } from '../common/errors.js';
import { resourceLine } from '../findings/resource-line-schema.js';
import type { RiskException } from './exception.js';

/** First entry of an exceptions file. */
export const EXCEPTIONS_FORMAT = 'demarc.exceptions/1';

const exception = z
  .strictObject({
    id: writtenId,
    checkId: z.string().exactOptional(),
    fingerprint: z.string().regex(/^[0-9a-f]{32}$/, 'must be the 32 hexadecimal digits of a finding').exactOptional(),
    resourceId: z.string().min(1).max(500).exactOptional(),
    scope: resourceLine.exactOptional(),
    reason: writtenText,
    requestedBy: writtenText.max(200),
    approvedBy: writtenText.max(200),
    approvedAt: writtenDate,
    expiresAt: writtenDate,
  })
  .refine(({ checkId, fingerprint }) => (checkId === undefined) !== (fingerprint === undefined), { message: 'name either a check or the fingerprint of one finding', path: ['checkId'] })
  .refine(({ fingerprint, resourceId, scope }) => fingerprint === undefined || (resourceId ?? scope) === undefined, { message: 'a fingerprint names one resource already; leave resourceId and scope out', path: ['fingerprint'] });

const document = z.strictObject({
  format: z.literal(EXCEPTIONS_FORMAT, `must be ${EXCEPTIONS_FORMAT}`),
  exceptions: z.array(exception).max(100_000),
});

/** A check as far as an exception must know it. */
export interface KnownCheck {
  readonly id: string;
  /** Earlier ids; an exception that names one keeps working. */
  readonly aliases?: readonly string[];
}

/**
 * Reads an exceptions file, YAML or JSON.
 * Refused: unknown keys and checks, repeated ids, an approver who is the requester, an expiry before the approval or
 * more than a year after it.
 * @param checks every check there is
 * @param name file name for messages
 * @throws InputError (`exceptions-…`) naming the entry and the remedy
 */
export function parseExceptions(text: string, checks: readonly KnownCheck[], name: string): readonly RiskException[] {
  const { data, lineOf } = readWritten(text, document, { name, code: 'exceptions', page: 'docs/attestations.md' });
  const { exceptions } = data;
  const currentId = new Map(checks.flatMap(({ id, aliases = [] }) => [id, ...aliases].map((known) => [known, id] as const)));
  const seen = new Map<string, number>();
  return exceptions.map((entry, index): RiskException => {
    const first = seen.get(entry.id);
    const problem = first === undefined ? problemOf(entry, currentId) : { message: `the id ${entry.id} is used twice, first in exceptions[${first}]`, remedy: 'give every exception an id of its own' };
    if (problem !== null) {
      const place = placeText(name, lineOf(['exceptions', index]), `exceptions[${index}] (${entry.id})`);
      throw new InputError({ code: 'exceptions-invalid', message: `${place}: ${problem.message}`, place, remedy: problem.remedy });
    }
    seen.set(entry.id, index);
    return entry.checkId === undefined ? entry : { ...entry, checkId: currentId.get(entry.checkId) as string };
  });
}

function problemOf(
  { checkId, requestedBy, approvedBy, approvedAt, expiresAt }: RiskException,
  currentId: ReadonlyMap<string, string>,
): { readonly message: string; readonly remedy: string } | null {
  if (checkId !== undefined && !currentId.has(checkId)) return { message: `there is no check ${checkId}`, remedy: 'take the id from: demarc checks' };
  if (samePerson(requestedBy, approvedBy)) {
    return { message: `${approvedBy} approves their own request`, remedy: 'have somebody else approve it' };
  }
  if (endOf(expiresAt) < startOf(approvedAt)) return { message: `it expires (${expiresAt}) before its approval (${approvedAt})`, remedy: 'correct the dates' };
  if (endOf(expiresAt) > latestExpiry(approvedAt)) {
    return { message: `it lasts more than a year after its approval (${approvedAt})`, remedy: 'set an expiry within a year and have it approved again then' };
  }
  return null;
}

/** The same person however the name is typed: case, width and spaces do not make another one. */
export function samePerson(one: string, other: string): boolean {
  return person(one) === person(other);
}

function person(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The end of the day one calendar year after an approval, UTC. */
function latestExpiry(approvedAt: string): number {
  const day = new Date(startOf(approvedAt));
  day.setUTCFullYear(day.getUTCFullYear() + 1);
  day.setUTCHours(23, 59, 59, 999);
  return day.getTime();
}
