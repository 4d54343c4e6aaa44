// A load generator for one machine: workers that each send the next request when the answer before is there.
import { Agent, request } from 'node:http';

/** Asks once over a kept connection. @returns {Promise<{status: number, bytes: number}>} */
export function get(agent, url) {
  return new Promise((resolve, reject) => {
    const call = request(url, { agent }, (answer) => {
      let bytes = 0;
      answer.on('data', (piece) => (bytes += piece.length));
      answer.on('end', () => resolve({ status: answer.statusCode, bytes }));
      answer.on('error', reject);
    });
    call.on('error', reject);
    call.end();
  });
}

/** A pool of connections that stay open. */
export function connections(number) {
  return new Agent({ keepAlive: true, maxSockets: number });
}

/**
 * Runs `once` in `concurrency` workers for a time.
 * @returns {Promise<{p50: number, p95: number, p99: number, perSecond: number, number: number}>} milliseconds
 */
export async function load(once, { concurrency, seconds }) {
  const times = [];
  const started = performance.now();
  const end = started + seconds * 1000;
  const worker = async () => {
    while (performance.now() < end) {
      const before = performance.now();
      await once();
      times.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  const elapsed = (performance.now() - started) / 1000;
  times.sort((a, b) => a - b);
  const quantile = (q) => times[Math.min(times.length - 1, Math.floor(times.length * q))];
  return { p50: quantile(0.5), p95: quantile(0.95), p99: quantile(0.99), perSecond: times.length / elapsed, number: times.length };
}
