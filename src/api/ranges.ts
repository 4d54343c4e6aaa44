import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { InputError } from '../common/errors.js';

/** Content that can be sent in part. */
export interface RangedContent {
  readonly type: string;
  /** File name for whoever saves it. */
  readonly name: string;
  /** Bytes in all. */
  readonly size: number;
  /** Strong validator: another content has another one. */
  readonly tag: string;
  /** The bytes from `start` to `end`, both included. */
  open(start: number, end: number): AsyncIterable<Buffer> | Buffer;
}

/**
 * Sends content as a download, whole or the one range that was asked for (RFC 9110, section 14): an interrupted download
 * goes on where it stopped, as long as the content is the same (If-Range). Several ranges at once are answered whole.
 * @throws InputError 416 when the range lies outside
 */
export function rangedAnswer(request: FastifyRequest, reply: FastifyReply, content: RangedContent): StreamableFile {
  const { type, name, size, tag } = content;
  void reply.header('accept-ranges', 'bytes').header('etag', tag);
  const range = holds(request.headers['if-range'], tag) ? readRange(request.headers.range, size) : null;
  if (range === 'outside') {
    void reply.header('content-range', `bytes */${size}`);
    throw new InputError({ code: 'range-outside', status: 416, place: 'header Range', message: `The content has ${size} bytes.`, remedy: 'Ask for a range within them, or for the whole.' });
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  if (range !== null) void reply.status(206).header('content-range', `bytes ${start}-${end}/${size}`);
  const body = size === 0 ? Buffer.alloc(0) : content.open(start, end);
  // A strict length: whoever gets fewer bytes knows that the download broke off.
  const options = { type, disposition: attachment(name), length: size === 0 ? 0 : end - start + 1 };
  return Buffer.isBuffer(body) ? new StreamableFile(body, options) : new StreamableFile(Readable.from(body), options);
}

/** The header that saves a download under a name, whatever its letters (RFC 6266). */
function attachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["%\\]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"${plain === name ? '' : `; filename*=UTF-8''${encoded}`}`;
}

function holds(ifRange: string | string[] | undefined, tag: string): boolean {
  return ifRange === undefined || ifRange === tag;
}

/** The one range of a header; null: none that we answer in part, so the whole is sent. */
function readRange(header: string | undefined, size: number): { start: number; end: number } | 'outside' | null {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '');
  const [, first = '', last = ''] = match ?? [];
  if (match === null || (first === '' && last === '')) return null;
  if (first === '') return Number(last) === 0 || size === 0 ? 'outside' : { start: Math.max(0, size - Number(last)), end: size - 1 };
  if (last !== '' && Number(last) < Number(first)) return null;
  return Number(first) >= size ? 'outside' : { start: Number(first), end: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}

/** The part of a stream of pieces from `start` to `end`, both included. Pieces before it are read and dropped. */
export async function* partOf(pieces: AsyncIterable<Buffer>, start: number, end: number): AsyncGenerator<Buffer> {
  let at = 0;
  for await (const piece of pieces) {
    const from = Math.max(start - at, 0);
    const to = Math.min(end + 1 - at, piece.length);
    if (from < to) yield piece.subarray(from, to);
    at += piece.length;
    if (at > end) return;
  }
}
