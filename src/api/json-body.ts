import { Readable } from 'node:stream';
import { z } from 'zod';
import { InputError } from '../common/errors.js';

/** Largest JSON body of a request that changes something; snapshots are streams and no JSON bodies. */
const MOST_BYTES = 1024 * 1024;

/**
 * Reads a request's JSON body to its end and checks it against a schema.
 * @param body the stream that the server hands to controllers
 * @throws InputError naming the member that is wrong, or 413
 */
export async function jsonBody<T>(body: unknown, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(await parse(body));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = issue?.path.join('.') ?? '';
  throw new InputError({ code: 'body-invalid', place: path === '' ? 'request body' : `request body, ${path}`, message: issue?.message ?? 'The body is not valid.', remedy: 'See the OpenAPI document at /api/openapi.json.' });
}

async function parse(body: unknown): Promise<unknown> {
  if (!(body instanceof Readable)) throw new InputError({ code: 'body-missing', place: 'request body', message: 'The request has no body.', remedy: 'Send a JSON object with content-type: application/json.' });
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of body as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > MOST_BYTES) throw new InputError({ code: 'body-too-large', status: 413, place: 'request body', message: `The body is larger than ${MOST_BYTES} bytes.`, remedy: 'Send less at once.' });
    pieces.push(piece);
  }
  try {
    return JSON.parse(Buffer.concat(pieces).toString('utf8')) as unknown;
  } catch {
    throw new InputError({ code: 'body-invalid', place: 'request body', message: 'The body is not JSON.', remedy: 'Send a JSON object with content-type: application/json.' });
  }
}
