import { nextSlot, runTime } from './slots.js';
import type { ScheduleFacts } from '../persistence/jobs/schedule.repository.js';
import { SCAN_REQUEST, type ScanOrder, type ScheduleSettings } from './schedule.js';

/** What a schedule has each of its scans do. */
export function scanOrderOf(settings: ScheduleSettings): ScanOrder {
  const { account, source, frameworks, locale, reports, timeoutSeconds, attempts } = settings;
  return SCAN_REQUEST.parse({ account, source, frameworks, locale, reports, timeoutSeconds, attempts });
}

/** A schedule as it is stored: it waits for its first slot after `now`; switched off it waits for none. */
export function scheduleFacts(settings: ScheduleSettings, id: string, now: Date): ScheduleFacts {
  const { name, account, enabled, jitterSeconds } = settings;
  const slot = enabled ? nextSlot(settings, now) : null;
  return { name, account, enabled, settings, nextSlot: slot, nextRun: slot === null ? null : runTime({ id, jitterSeconds }, slot) };
}
