import { hostname } from 'node:os';
import { isatty } from 'node:tty';
import pino, { type DestinationStream, type Logger } from 'pino';
import type { LoggingConfiguration } from '../config/logging.js';
import { errorFields } from './error-fields.js';
import { currentLogFields } from './log-context.js';
import { prettyLine } from './pretty-line.js';
import { redaction } from './redaction.js';
import { currentTrace } from './tracing.js';

/** The service's log. */
export type ServiceLog = Logger;

/** What a log needs beside its configuration. */
export interface LogSurroundings {
  /** Secrets of this process: never written, wherever they turn up. */
  readonly secrets?: readonly string[];
  /** Takes the lines in place of the configured destination. */
  readonly stream?: DestinationStream;
}

/**
 * Opens the log that Fastify, Nest and our own code share. A line is written before the next statement runs, so that none
 * is lost when the process dies. Every line passes the redaction last, as text.
 */
export function openServiceLog({ level, format, destination }: LoggingConfiguration, { secrets = [], stream }: LogSurroundings = {}): ServiceLog {
  const sink = stream ?? pino.destination(typeof destination === 'object' ? { dest: destination.file, append: true, mkdir: true, sync: true } : { dest: destination === 'stdout' ? 1 : 2, sync: true });
  const pretty = format === 'pretty' || (format === 'auto' && stream === undefined && typeof destination === 'string' && isatty(destination === 'stdout' ? 1 : 2));
  return pino(
    {
      level,
      base: { pid: process.pid, hostname: hostname() },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: errorFields, error: errorFields, req: named, request: named, res: () => undefined, reply: () => undefined },
      mixin: () => ({ ...currentLogFields(), ...currentTrace() }),
      hooks: { streamWrite: redaction(secrets) },
    },
    pretty ? { write: (line) => sink.write(prettyLine(line)) } : sink,
  );
}

/** A request that a library hands to the log: no headers, no query. */
function named(request: unknown): unknown {
  const { method, url } = request as { readonly method?: unknown; readonly url?: unknown };
  return { method, path: typeof url === 'string' ? url.split('?', 1)[0] : undefined };
}
