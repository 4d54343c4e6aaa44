import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { writtenText } from '../../common/document.js';
import { note, principalOf } from '../access/requests.js';
import { jsonBody } from '../json-body.js';
import { moment } from '../parameters.js';

const ENTRY = z.record(z.string(), z.unknown());
const WITHDRAWAL = z.strictObject({ reason: writtenText });

/** The schema of a withdrawal in the OpenAPI document. */
export const WITHDRAWAL_BODY = { schema: { type: 'object', required: ['reason'], additionalProperties: false, properties: { reason: { type: 'string', minLength: 1, maxLength: 4000 } } } } as const;
/** Filter by expiry, shared by the lists. */
export const EXPIRES_BEFORE = moment('Only those that expire before then');

/** Who asks, as the record names them. */
export function actorOf(request: FastifyRequest): string {
  return principalOf(request)?.actor ?? 'nobody';
}

/** The body as an entry of the file that people would write, for the file's own parser. */
export async function entryText(request: FastifyRequest, format: string, list: string): Promise<string> {
  const entry = await jsonBody(request.body, ENTRY);
  if (typeof entry['id'] === 'string') note(request, { id: entry['id'].slice(0, 100) });
  return JSON.stringify({ format, [list]: [entry] });
}

/** Why something is withdrawn. */
export async function withdrawalReason(request: FastifyRequest): Promise<string> {
  const { reason } = await jsonBody(request.body, WITHDRAWAL);
  note(request, { reason });
  return reason;
}
