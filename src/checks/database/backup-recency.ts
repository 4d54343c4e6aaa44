import { known } from '../../inventory/resource.js';
import type { Bilingual } from '../../responsibility/vocabulary.js';
import { fail, pass, type Verdict } from '../verdict.js';

const DAY = 86_400_000;

/** What checks for the age of the last good backup share. */
export const RECENT_BACKUP = {
  why: {
    en: 'A backup schedule that is switched on says nothing about whether backups succeed. Only the date of the last one that did tells how much work a restore would lose.',
    zh: '备份计划已开启并不代表备份成功。只有最近一次成功备份的时间才能说明恢复时会丢失多少数据。',
  } satisfies Bilingual,
  severity: 'high',
  layer: 'customer-data',
  objectives: ['backups-enabled'],
  covers: { statements: ['WP-5.3.4-05'] },
} as const;

/** The parameter of those checks. A scheduled backup once a week leaves a day to finish. */
export const RECENT_BACKUP_PARAMETERS = {
  days: { type: 'number', default: 8, minimum: 1, maximum: 366, unit: 'days', description: 'How old the last successful backup may be' },
} as const;

/**
 * Judges by when the newest good backup ended.
 * @param ends when each successful backup ended, ISO 8601; null or undefined where one does not say
 * @param path where the ends were read
 * @param days how old the newest may be
 */
export function backupRecency(ends: readonly (string | null | undefined)[], path: string, capturedAt: string, days: number): Verdict {
  const newest = ends.map((end) => known(end ?? undefined, path)).reduce<string | null>((latest, end) => (latest === null || end > latest ? end : latest), null);
  const evidence = { path, observed: newest ?? 'no successful backup', expected: `a successful backup in the last ${days} days` };
  return newest !== null && Date.parse(newest) >= Date.parse(capturedAt) - days * DAY ? pass(evidence) : fail(evidence);
}
