import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import type { Finding } from '../findings/finding.js';
import { evidenceText } from './exports/evidence-text.js';

/** Columns of the annex, in order; stable names for those who read it by program. */
export const ANNEX_COLUMNS = ['outcome', 'severity', 'party', 'layer', 'check_id', 'service', 'service_model', 'kind', 'region', 'resource_id', 'resource_name', 'reason', 'cause', 'cause_label', 'evidence', 'fingerprint'] as const;

type AnnexRow = Readonly<Record<(typeof ANNEX_COLUMNS)[number], string>>;

/**
 * Writes every finding as CSV (RFC 4180, UTF-8 with byte order mark so that spreadsheets read Chinese) and ends the
 * stream. Memory is bounded by the stream's buffers, whatever the number of findings.
 * @throws what reading the findings or writing the stream throws
 */
export async function writeAnnexCsv(stream: Writable, findings: AsyncIterable<Finding> | Iterable<Finding>): Promise<void> {
  const csv = stringify({ header: true, columns: [...ANNEX_COLUMNS], bom: true, record_delimiter: '\r\n' });
  const done = finished(stream);
  // Either end may fail while the other is waited for; both are heard, and `done` reports it in the end.
  done.catch(() => undefined);
  csv.on('error', (error) => stream.destroy(error));
  stream.on('error', () => csv.destroy());
  csv.pipe(stream);
  try {
    for await (const finding of findings) {
      if (stream.destroyed) break;
      if (!csv.write(annexRow(finding))) await Promise.race([once(csv, 'drain'), done]);
    }
    csv.end();
  } catch (error) {
    stream.destroy(error instanceof Error ? error : new Error(String(error)));
    await done.catch(() => undefined);
    throw error;
  }
  await done;
}

function annexRow(finding: Finding): AnnexRow {
  const { resource } = finding;
  const row: AnnexRow = {
    outcome: finding.outcome,
    severity: finding.severity,
    party: finding.party,
    layer: finding.layer,
    check_id: finding.checkId,
    service: resource.service,
    service_model: resource.serviceModel,
    kind: resource.kind,
    region: resource.region,
    resource_id: resource.id,
    resource_name: resource.name ?? '',
    reason: finding.reason ?? '',
    cause: finding.cause?.id ?? '',
    cause_label: finding.cause?.label ?? '',
    evidence: finding.evidence.map(evidenceText).join('\n'),
    fingerprint: finding.fingerprint,
  };
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, harmlessCell(value)])) as AnnexRow;
}

/**
 * A cell that no spreadsheet takes for a formula: what begins with = + - @, tab or carriage return (or their full-width
 * forms, which some editions accept) gets an apostrophe in front. NUL cannot stand in CSV and becomes its symbol.
 */
export function harmlessCell(text: string): string {
  const clean = text.replaceAll('\0', '\u2400');
  return /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(clean) ? `'${clean}` : clean;
}
