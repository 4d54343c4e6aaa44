import { PassThrough } from 'node:stream';
import type { AssessmentReport } from '../../assessments/report.js';
import type { Finding } from '../../findings/finding.js';
import type { Locale } from '../../responsibility/vocabulary.js';
import type { ExportFormat } from './export-format.js';

/** The findings a fixture report names, as a scan would stream them. */
export function findingsOf(report: AssessmentReport): Finding[] {
  return report.checks.flatMap((check) =>
    [...check.failures.map((one) => ({ one, outcome: 'fail' as const })), ...check.unknowns.map((one) => ({ one, outcome: 'unknown' as const }))].map(({ one, outcome }) => ({
      fingerprint: one.fingerprint,
      checkId: check.id,
      resource: one.resource,
      outcome,
      severity: one.severity,
      layer: check.layer,
      party: one.party,
      evidence: one.evidence,
      reason: one.reason,
      cause: one.cause,
    })),
  );
}

/** What a format writes. */
export async function bytesOf(format: ExportFormat, report: AssessmentReport, locale: Locale = 'en'): Promise<Buffer> {
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  await format.write({ report, findings: findingsOf(report), locale }, stream);
  return Buffer.concat(chunks);
}

/** The same as text. */
export async function textOf(format: ExportFormat, report: AssessmentReport, locale: Locale = 'en'): Promise<string> {
  return (await bytesOf(format, report, locale)).toString('utf8');
}
