import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { PROBLEM_TYPE } from './problem-schema.js';
import { titleOf, type Problem } from './problem.js';

const STATUSES: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** Answers what is not even a request (broken framing, headers beyond any bound) with a problem, and closes. */
export function answerClientError(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return void socket.destroy();
  const status = STATUSES[error.code ?? ''] ?? 400;
  const problem: Problem = {
    type: 'urn:demarc:problem:request-malformed',
    title: titleOf(status),
    status,
    detail: status === 431 ? 'The headers of the request are too large.' : status === 408 ? 'The request did not arrive in time.' : 'This is not a well-formed HTTP request.',
    code: 'request-malformed',
    remedy: 'Send a well-formed HTTP/1.1 request with at most 16 kB of headers.',
    instance: 'urn:demarc:request:unread',
  };
  const body = JSON.stringify(problem);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: ${PROBLEM_TYPE}; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\ncache-control: no-store\r\nconnection: close\r\n\r\n${body}`);
}
