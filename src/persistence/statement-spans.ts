import pg from 'pg';
import { activeTracer, currentTrace, type OpenSpan } from '../telemetry/tracing.js';

type Query = (this: pg.Client, statement: unknown, values?: unknown, callback?: unknown) => unknown;

/**
 * Makes a span of every statement that belongs to a trace, by what it does and to which table: never its text or values.
 * @returns undoes it
 */
export function traceStatements(): () => void {
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const plain = prototype.query;
  prototype.query = function traced(statement, values, callback) {
    const tracer = activeTracer();
    const text = textOf(statement);
    // What runs on its own, as the queue's looking for work, would fill the collector with traces of one span.
    if (tracer === null || text === undefined || currentTrace() === undefined) return plain.call(this, statement, values, callback);
    const name = statementName(text);
    const span = tracer.begin(name, 'client', { 'db.system.name': 'postgresql', 'db.query.summary': name });
    return followed(plain.call(this, statement, values, callback), span);
  };
  return () => {
    prototype.query = plain;
  };
}

/** What a statement does, and the first table it names: `SELECT finding`. */
export function statementName(text: string): string {
  // What stands in quotes may be a value.
  const plain = text.replace(/'(?:[^']|'')*'/g, '').replace(/\$(\w*)\$[\s\S]*?\$\1\$/g, '').replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, ' ');
  const verb = /^\W*([a-z]+)/i.exec(plain)?.[1]?.toUpperCase() ?? 'SQL';
  const table = /\b(?:from|into|update|table|copy)\s+(?:only\s+)?((?:"?[a-z_]\w*"?\.)?"?[a-z_]\w*"?)/i.exec(plain)?.[1]?.replaceAll('"', '');
  return table === undefined ? verb : `${verb} ${table}`;
}

function textOf(statement: unknown): string | undefined {
  if (typeof statement === 'string') return statement;
  const { text } = (statement ?? {}) as { readonly text?: unknown };
  return typeof text === 'string' ? text : undefined;
}

/** Ends the span with the promise, or with the stream that a COPY answers with; others tell nobody when they are done. */
function followed(result: unknown, span: OpenSpan): unknown {
  if (result instanceof Promise) {
    return result.then(
      (value: unknown) => {
        span.end();
        return value;
      },
      (error: unknown) => {
        span.end(error);
        throw error;
      },
    );
  }
  const stream = result as { once?: (event: string, listener: (error?: unknown) => void) => unknown } | undefined;
  if (typeof stream?.once !== 'function') {
    span.end();
    return result;
  }
  let ended = false;
  const end = (error?: unknown): void => {
    if (!ended) span.end(error);
    ended = true;
  };
  stream.once('close', () => end());
  stream.once('finish', () => end());
  stream.once('end', () => end());
  stream.once('error', end);
  return result;
}
