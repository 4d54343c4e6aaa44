import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/** A strong validator of some content. */
export function entityTag(content: string | Buffer): string {
  return `"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`;
}

/** True when a header of the form of If-None-Match names the tag (compared weakly, as RFC 9110 says). */
export function namesTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  const bare = (text: string) => text.trim().replace(/^W\//, '');
  return header.trim() === '*' || header.split(',').some((one) => bare(one) === bare(tag));
}

/**
 * Gives every read that is answered whole an ETag, and answers 304 without a body to whoever has it already. What is
 * streamed brings its own tag. Answers about an account are for the asker alone, and are asked for again every time.
 */
export function addValidators(fastify: FastifyInstance): void {
  fastify.addHook('onSend', async (request, reply, payload) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', reply.statusCode === 200 && isRead(request.method) ? 'private, no-cache' : 'no-store');
    if (reply.statusCode !== 200 || !isRead(request.method)) return payload;
    if (!reply.hasHeader('etag') && (typeof payload === 'string' || Buffer.isBuffer(payload))) reply.header('etag', entityTag(payload));
    const tag = reply.getHeader('etag');
    if (typeof tag !== 'string' || !namesTag(request.headers['if-none-match'], tag)) return payload;
    reply.code(304).removeHeader('content-length').removeHeader('content-type');
    (payload as { destroy?: () => void } | null)?.destroy?.();
    // The framework measures what a HEAD would have been answered, and cannot measure nothing.
    return request.method === 'HEAD' ? '' : null;
  });
}

function isRead(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}
