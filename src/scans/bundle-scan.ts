import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import type { AssessmentReport } from '../assessments/report.js';
import { TOOL } from '../config/tool.js';
import type { Finding } from '../findings/finding.js';
import type { BundleManifest } from '../reports/bundle/manifest.js';
import type { Signer } from '../reports/bundle/signing-key.js';
import { writeBundle } from '../reports/bundle/write-bundle.js';
import type { ExportFormat } from '../reports/exports/export-format.js';
import type { ReportRenderer } from '../reports/renderer.js';
import type { Locale } from '../responsibility/vocabulary.js';
import type { OnProgress } from './progress.js';
import { bundleStatements } from './statements/bundle-statements.js';
import type { EvidenceSource } from './statements/evidence-source.js';
import { writeExports } from './write-exports.js';
import { writeReports } from './write-reports.js';

/** One scan to bundle; its reports share account, snapshot and scan. */
export interface BundleRequest {
  readonly target: string;
  readonly reports: readonly [AssessmentReport, ...AssessmentReport[]];
  readonly findings: () => AsyncIterable<Finding>;
  readonly formats: readonly ExportFormat[];
  readonly locales: readonly Locale[];
  /** null: a bundle without PDFs. */
  readonly renderer: ReportRenderer | null;
  readonly signer: Signer;
  /** Signs each PDF once it is finished. */
  readonly seal?: ((pdf: Buffer) => Promise<Buffer>) | undefined;
  /** ISO 8601 UTC. */
  readonly signedAt: string;
  readonly onProgress: OnProgress;
  /** Finds the files behind statements. */
  readonly evidence: EvidenceSource;
}

/** A bundle that was written. */
export interface Bundled {
  readonly manifest: BundleManifest;
  /** Names of files that statements rest on and that are not at hand: the bundle tells their hashes only. */
  readonly missingEvidence: readonly string[];
}

/**
 * Puts the reports, the documents for machines, every finding of a scan, and the statements and evidence behind it into
 * one signed ZIP. What is written on the
 * way lies in a temporary folder that is removed whatever happens.
 */
export async function bundleScan(request: BundleRequest): Promise<Bundled> {
  const folder = await mkdtemp(join(tmpdir(), 'demarc-bundle-'));
  const [first] = request.reports;
  try {
    for (const locale of request.locales) {
      const target = join(folder, locale);
      await writeReports({ folder: target, reports: request.reports, findings: request.findings, locale, renderer: request.renderer, seal: request.seal, onProgress: request.onProgress });
      // The findings stand beside the frameworks once, and every PDF names them so.
      const formats = request.formats.filter(({ id }) => id !== 'csv' && id !== 'json');
      await writeExports({ folder: target, reports: request.reports, formats, findings: request.findings, locale });
    }
    const missingEvidence = await bundleStatements(folder, request.reports, request.evidence);
    const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const { account, scan, snapshot } = first;
    const manifest = await writeBundle(
      request.target,
      files.map((source) => ({ source, path: relative(folder, source).split(sep).join('/') })),
      {
        signedAt: request.signedAt,
        tool: { name: TOOL.name, version: TOOL.version },
        account: { uin: account.uin, name: account.name },
        scan: { id: scan.id, startedAt: scan.startedAt },
        snapshot: { contentHash: snapshot.contentHash, sourceHash: snapshot.sourceHash, capturedAt: snapshot.capturedAt },
        reports: request.reports.map(({ id, framework }) => ({ id, framework: framework.id })),
      },
      request.signer,
    );
    return { manifest, missingEvidence };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
