import { nextRequest, operationsOf } from './requests.mjs';

/** Longest a request may take before it counts as hanging, in milliseconds. */
const PATIENCE_MS = 30_000;
/** A whole report is rendered page by page: a thousand pages take a minute on two busy cores. */
const PATIENCE_FOR_PDF_MS = 240_000;

/**
 * Sends requests and judges every answer: no 5xx, no hang, each refusal a problem without a stack trace.
 * @returns a row of counts per operation, and what was wrong
 */
export async function fuzz({ url, document, known, requests, below, lanes = 4 }) {
  const operations = operationsOf(document);
  const rows = new Map(operations.map(({ method, path }) => [`${method} ${path}`, { requests: 0, '2xx': 0, '3xx': 0, '4xx': 0, '5xx': 0, wrong: 0 }]));
  const wrong = [];
  let left = requests;
  const lane = async () => {
    while (left-- > 0) {
      const request = nextRequest(operations, known, below);
      const row = rows.get(request.operation);
      row.requests += 1;
      const fault = await send(url, request, row);
      if (fault === null) continue;
      row.wrong += 1;
      if (wrong.length < 20) wrong.push(`${request.method} ${request.path.slice(0, 300)} ${JSON.stringify(request.headers)}: ${fault}`);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return { rows, wrong };
}

async function send(url, { method, path, headers, body }, row) {
  try {
    const answer = await fetch(`${url}${path}`, { method, headers, body, signal: AbortSignal.timeout(path.includes('.pdf') ? PATIENCE_FOR_PDF_MS : PATIENCE_MS), redirect: 'manual' });
    const text = await answer.text();
    row[`${Math.floor(answer.status / 100)}xx`] += 1;
    return faultOf(method, answer, text);
  } catch (error) {
    // The service ends the connection of a refused upload; whether the answer is read before depends on the client.
    return body !== undefined && error?.cause?.code !== undefined ? null : `no answer: ${error?.name} ${error?.cause?.code ?? ''}`;
  }
}

function faultOf(method, answer, text) {
  if (answer.status >= 500) return `status ${answer.status} ${text.slice(0, 200)}`;
  if (/\bat \S+ \(|node_modules|\.[jt]s:\d+:\d+/.test(text) && answer.status >= 400) return 'a stack trace';
  if (answer.headers.get('x-injected') !== null) return 'an injected header';
  if (answer.status < 400 || method === 'HEAD') return null;
  if (!answer.headers.get('content-type')?.startsWith('application/problem+json')) return `status ${answer.status} is no problem: ${text.slice(0, 200)}`;
  const { status, code, remedy } = JSON.parse(text);
  return status === answer.status && typeof code === 'string' && typeof remedy === 'string' ? null : 'a problem without status, code or remedy';
}
