import { createHash } from 'node:crypto';
import { Cron } from 'croner';
import type { Blackout, ScheduleSettings } from './schedule.js';

/** A slot that is this late was missed: the service was down, or nobody worked. */
export const MISSED_AFTER_MS = 15 * 60_000;
/** Most slots that are told one by one after a downtime; those before them are not recorded. */
export const MOST_MISSED = 100;

type Timing = Pick<ScheduleSettings, 'cron' | 'timeZone'>;

/** True for five fields that come to pass some day. */
export function isCron(text: string): boolean {
  try {
    return new Cron(text.trim(), { mode: '5-part', paused: true, timezone: 'UTC' }).nextRun(new Date('2024-01-01T00:00:00Z')) !== null;
  } catch {
    return false;
  }
}

/** True for a name that the time zone database has. */
export function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return /^[A-Za-z]/.test(text);
  } catch {
    return false;
  }
}

/**
 * The first slot after a moment. When clocks go forward a fixed time that does not exist comes right after the gap; when
 * they go back it comes once.
 * @returns null: never again
 */
export function nextSlot(timing: Timing, after: Date): Date | null {
  return cronOf(timing).nextRun(after);
}

/** When a slot begins to run: a jitter after it, which follows from the schedule and the slot alone. */
export function runTime({ id, jitterSeconds }: { readonly id: string; readonly jitterSeconds: number }, slot: Date): Date {
  if (jitterSeconds === 0) return slot;
  const hash = createHash('sha256').update(`${id} ${slot.toISOString()}`).digest().readUInt32BE(0);
  return new Date(slot.getTime() + Math.floor((hash / 2 ** 32) * (jitterSeconds + 1)) * 1000);
}

/** What becomes of the slots of a schedule that have come. */
export interface Due {
  /** In the order of time, the last at most to be run. */
  readonly slots: readonly { readonly slot: Date; readonly verdict: 'run' | 'missed' | 'blackout' }[];
  /** The slot to wait for from now on; null: never again. */
  readonly next: Date | null;
}

/**
 * What becomes of a schedule's slots from `first` on whose time to run has come. Of several only the latest may run; the
 * earlier ones were missed. Late by more than `MISSED_AFTER_MS` it was missed as well, and runs only where the schedule
 * says so.
 */
export function dueSlots(schedule: Pick<ScheduleSettings, 'cron' | 'timeZone' | 'jitterSeconds' | 'blackouts' | 'missed'> & { readonly id: string }, first: Date, now: Date): Due {
  const cron = cronOf(schedule);
  let come: Date[] = [];
  let slot: Date | null = first;
  while (slot !== null && runTime(schedule, slot).getTime() <= now.getTime()) {
    come.push(slot);
    // A downtime of months at a slot a minute is cut: only the latest are told.
    if (come.length === 2 * MOST_MISSED) {
      const latest = cron.previousRuns(MOST_MISSED, now).reverse();
      if (latest[0]!.getTime() > slot.getTime()) {
        come = [];
        slot = latest[0]!;
        continue;
      }
    }
    slot = cron.nextRun(slot);
  }
  come = come.slice(-MOST_MISSED);
  const slots = come.map((one, index) => ({ slot: one, verdict: verdictOf(schedule, one, index === come.length - 1, now) }));
  return { slots, next: slot };
}

function verdictOf(schedule: Pick<ScheduleSettings, 'timeZone' | 'jitterSeconds' | 'blackouts' | 'missed'> & { readonly id: string }, slot: Date, latest: boolean, now: Date): 'run' | 'missed' | 'blackout' {
  if (inBlackout(schedule, slot)) return 'blackout';
  if (!latest) return 'missed';
  const late = now.getTime() - runTime(schedule, slot).getTime() > MISSED_AFTER_MS;
  return late && (schedule.missed === 'skip' || inBlackout(schedule, now)) ? 'missed' : 'run';
}

/** Whether no scan may begin at a moment. */
export function inBlackout({ blackouts, timeZone }: Pick<ScheduleSettings, 'blackouts' | 'timeZone'>, moment: Date): boolean {
  return blackouts.some((blackout) => covers(blackout, timeZone, moment));
}

function covers(blackout: Blackout, timeZone: string, moment: Date): boolean {
  if (!isWeekly(blackout)) return Date.parse(blackout.from) <= moment.getTime() && moment.getTime() < Date.parse(blackout.to);
  const { from, to, days } = blackout;
  const { day, time } = wallClock(moment, timeZone);
  const begins = (weekday: number): boolean => days === undefined || days.includes(weekday);
  if (from < to) return begins(day) && from <= time && time < to;
  // Over midnight: the evening belongs to the day it begins on, the morning to the day before.
  return (begins(day) && time >= from) || (begins(day === 1 ? 7 : day - 1) && time < to);
}

function isWeekly(blackout: Blackout): blackout is Extract<Blackout, { readonly days?: number[] | undefined }> {
  return blackout.from.length === 5;
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Weekday, 1 Monday … 7 Sunday, and time of day as clocks of a zone show them. */
function wallClock(moment: Date, timeZone: string): { readonly day: number; readonly time: string } {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(moment);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return { day: WEEKDAYS.indexOf(part('weekday')) + 1, time: `${part('hour')}:${part('minute')}` };
}

function cronOf({ cron, timeZone }: Timing): Cron {
  return new Cron(cron.trim(), { mode: '5-part', paused: true, timezone: timeZone });
}
