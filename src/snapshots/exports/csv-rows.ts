import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { InputError } from '../../common/errors.js';
import type { SnapshotLimits } from '../limits.js';
import { columnName, type ReportRow } from './credential-report.js';
import type { Row } from './json-rows.js';

const BATCH = 500;

/**
 * The rows of a table in CSV with a line of headers; a byte order mark, CRLF and quoted line ends are fine. Never more
 * than a batch is held.
 * @throws InputError when the structure is broken
 */
export async function* csvRows(content: AsyncIterable<Buffer>, source: string, limits: SnapshotLimits): AsyncGenerator<readonly Row[]> {
  const parser = parse({ bom: true, columns: (headers: string[]) => headers.map(columnName), relax_column_count: true, skip_empty_lines: true, max_record_size: limits.lineBytes });
  const input = Readable.from(content);
  // What goes wrong while reading comes out where the rows do.
  input.on('error', (error) => parser.destroy(error));
  input.pipe(parser);
  let batch: Row[] = [];
  let number = 1;
  try {
    for await (const row of parser as AsyncIterable<ReportRow>) {
      batch.push({ place: `row ${++number}`, value: row });
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The parser's own message quotes what it read.
    throw new InputError({ code: 'export-broken', place: `${source}, after row ${number}`, message: `The CSV is broken (${error.code}).`, remedy: 'Download the report again; nothing of it was taken in.' });
  }
  yield batch;
}
