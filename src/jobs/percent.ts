import type { JobProgress } from '../persistence/jobs/scan-job.repository.js';
import type { Progress } from '../scans/progress.js';

/** Shares of the stages in the whole, in percent: where each begins and ends. Measured on accounts of 10,000 resources. */
const SHARES: readonly (readonly [begin: string, from: number, to: number])[] = [
  ['fetching', 0, 5],
  ['reading the account', 0, 45],
  ['reading account', 0, 45],
  ['reading snapshot', 45, 60],
  ['judging', 60, 80],
  ['assessing', 80, 82],
  ['storing', 82, 88],
  ['rendering reports', 88, 99],
];

/** How far a job is in the whole, never less than before. Where a stage has no known end its beginning counts. */
export function jobProgress({ stage, done, total, unit }: Progress, before: number): JobProgress {
  const [, from, to] = SHARES.find(([begin]) => stage.startsWith(begin)) ?? ['', before, before];
  const part = total === undefined || total === 0 ? 0 : Math.min(1, done / total);
  return { stage, done, total: total ?? null, unit, percent: Math.max(before, Math.min(99, Math.floor(from + (to - from) * part))) };
}
