import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { AssessmentReport } from '../assessments/report.js';
import { NO_STATEMENTS } from '../attestations/parse.js';
import { CHECKS } from '../checks/catalogue.js';
import { InputError } from '../common/errors.js';
import { chosenFrameworks } from '../frameworks/choice.js';
import type { Framework } from '../frameworks/framework.js';
import { KINDS } from '../inventory/kinds.js';
import { tieScan, type JobFile, type TakenJob } from '../persistence/jobs/scan-job.repository.js';
import { ReportRepository } from '../persistence/report.repository.js';
import { ReportRenderer } from '../reports/renderer.js';
import { chosenSeal } from '../reports/signature/chosen-seal.js';
import { auditSnapshot } from '../scans/audit.js';
import { findingsOfScan } from '../scans/findings-of-scan.js';
import type { OnProgress } from '../scans/progress.js';
import { writeReports } from '../scans/write-reports.js';
import { openSource } from './open-source.js';
import type { WorkRuntime } from './runtime.js';
import type { ScanOrder } from './schedule.js';

/** What one attempt at a job needs. */
export interface ScanWork {
  readonly job: TakenJob;
  readonly order: ScanOrder;
  /** Aborted with a `Stopped`. */
  readonly signal: AbortSignal;
  readonly onProgress: OnProgress;
}

/** Folders of the jobs under way, below the data directory. */
const WORK = 'work';

/**
 * Makes the scan of a job and writes its reports. A scan that an earlier attempt stored is not made again: the attempt goes
 * on with the reports.
 * @returns the files written
 * @throws InputError when source or order are wrong; JobLost when somebody else took the job over; what the signal was aborted with
 */
export async function runScan(work: ScanWork, runtime: WorkRuntime): Promise<readonly JobFile[]> {
  const { job, signal } = work;
  const folder = join(runtime.configuration.dataDirectory, WORK, job.id);
  const reports = job.scanId === null ? await scan(work, folder, runtime) : { scanId: job.scanId, reports: await storedReports(job.scanId, runtime) };
  signal.throwIfAborted();
  const files = work.order.reports.length === 0 ? [] : await write(work, reports, runtime);
  await rm(folder, { recursive: true, force: true });
  return files;
}

/** Forgets what a job that has ended for good fetched or captured. */
export async function clearWork(jobId: string, { configuration }: WorkRuntime): Promise<void> {
  await rm(join(configuration.dataDirectory, WORK, jobId), { recursive: true, force: true });
}

interface Scanned {
  readonly scanId: string;
  readonly reports: readonly AssessmentReport[];
}

async function scan({ job, order, signal, onProgress }: ScanWork, folder: string, runtime: WorkRuntime): Promise<Scanned> {
  const { database, catalogue, configuration } = runtime;
  const frameworks = chosenFrameworks(order.frameworks.length === 0 ? undefined : order.frameworks, catalogue, (id) => named(id, runtime));
  // The pipeline says often how far it is; that is where it learns that it is to stop.
  const watched: OnProgress = (progress) => {
    signal.throwIfAborted();
    onProgress(progress);
  };
  const source = await openSource(order.source, { account: order.account, folder, signal, onProgress: watched }, runtime);
  const outcome = await auditSnapshot(database, {
    reading: source.reading,
    sourceName: source.name,
    takenInBy: job.createdBy,
    kinds: KINDS,
    recordMemoryBytes: configuration.recordMemoryBytes,
    checks: CHECKS,
    frameworks,
    statements: NO_STATEMENTS,
    exceptions: [],
    overrides: {},
    startedAt: new Date(runtime.clock.now()).toISOString(),
    onProgress: watched,
    alongside: (query, scanId) => tieScan(query, job, scanId),
  });
  return { scanId: outcome.scanId, reports: outcome.reports };
}

async function storedReports(scanId: string, { database }: WorkRuntime): Promise<readonly AssessmentReport[]> {
  const reports = new ReportRepository(database.dataSource);
  const found: AssessmentReport[] = [];
  for (const { frameworkId } of await reports.list({ scanId }, 1000)) {
    const report = await reports.get(scanId, frameworkId);
    if (report !== null) found.push(report);
  }
  return found;
}

async function write({ order, signal, onProgress }: ScanWork, { scanId, reports }: Scanned, { configuration, database, log }: WorkRuntime): Promise<readonly JobFile[]> {
  const { browserPath, dataDirectory, pdfSigning, jobs } = configuration;
  const root = jobs.reportsDirectory ?? join(dataDirectory, 'reports');
  const folder = join(root, order.account, scanId);
  const seal = await chosenSeal(undefined, pdfSigning);
  const renderer = await ReportRenderer.open({ ...(browserPath === null ? {} : { executablePath: browserPath }), log });
  try {
    await writeReports({
      folder,
      reports,
      findings: () => findingsOfScan(database, scanId),
      locale: order.locale,
      renderer,
      kinds: order.reports,
      seal,
      onProgress: (progress) => {
        signal.throwIfAborted();
        onProgress(progress);
      },
    });
  } finally {
    await renderer.close();
  }
  return filesBelow(folder, root);
}

async function filesBelow(folder: string, root: string): Promise<readonly JobFile[]> {
  const files: JobFile[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith('.part')) continue;
    const path = join(entry.parentPath, entry.name);
    files.push({ path: relative(root, path).split(sep).join('/'), bytes: (await stat(path)).size, sha256: await hashOf(path) });
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) hash.update(piece);
  return hash.digest('hex');
}

function named(id: string, { catalogue }: WorkRuntime): Framework {
  const framework = catalogue.byId(id);
  if (framework !== undefined) return framework;
  throw new InputError({ code: 'unknown-framework', place: 'frameworks of the schedule', message: `There is no framework ${id}.`, remedy: 'Change the schedule: demarc frameworks lists what there is.' });
}
