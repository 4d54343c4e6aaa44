import { InputError } from '../../common/errors.js';
import type { QuerySource } from '../data-source.js';

/**
 * Says so where retention took what is asked for: an empty answer would read like a scan that found nothing.
 * @throws InputError 410 `results-removed` or `reports-removed`
 */
export async function refuseRemoved(source: QuerySource, scanId: string, what: 'results' | 'reports'): Promise<void> {
  const [row] = await source.query<{ at: Date | null }[]>(`SELECT ${what}_removed_at AS at FROM scan WHERE id = $1`, [scanId]);
  if (row !== undefined && row.at !== null) throw removed(what, scanId, row.at);
}

/** The problem of something that retention took. */
export function removed(what: 'results' | 'reports' | 'content', id: string, at: Date): InputError {
  return new InputError({ code: `${what}-removed`, status: 410, place: id, message: `Its ${what} were removed on ${at.toISOString().slice(0, 10)}, as the retention of the organisation says.`, remedy: 'Ask for a later scan; what has to be kept longer needs other rules or a legal hold (GET /api/v1/retention).' });
}
