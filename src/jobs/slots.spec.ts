import fc from 'fast-check';
import { SCHEDULE } from './schedule.js';
import { dueSlots, inBlackout, isCron, isTimeZone, MISSED_AFTER_MS, MOST_MISSED, nextSlot, runTime } from './slots.js';

const at = (text: string): Date => new Date(text);
const iso = (slots: readonly { readonly slot: Date; readonly verdict: string }[]) => slots.map(({ slot, verdict }) => `${slot.toISOString()} ${verdict}`);
const base = { id: 'a', cron: '30 2 * * *', timeZone: 'Europe/Berlin', jitterSeconds: 0, blackouts: [], missed: 'run-latest' } as const;

describe('slots', () => {
  it('come once a day through both changes of the clock', () => {
    // 2026-03-29: 02:00 becomes 03:00. 2026-10-25: 03:00 becomes 02:00.
    const spring = [nextSlot(base, at('2026-03-28T02:00:00Z')), nextSlot(base, at('2026-03-29T01:00:00Z'))];
    expect(nextSlot(base, at('2026-03-28T12:00:00Z'))?.toISOString().slice(0, 10)).toBe('2026-03-29');
    expect(spring.every((slot) => slot !== null)).toBe(true);
    const slots: string[] = [];
    for (let slot = nextSlot(base, at('2026-01-01T00:00:00Z')); slot !== null && slot < at('2027-01-01T00:00:00Z'); slot = nextSlot(base, slot)) slots.push(new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Berlin', dateStyle: 'short' }).format(slot));
    expect(slots).toHaveLength(365);
    expect(new Set(slots).size).toBe(365);
  });

  it('of every quarter of an hour come in both hours that clocks show twice', () => {
    const quarter = { cron: '*/15 * * * *', timeZone: 'Europe/Berlin' };
    const slots: Date[] = [];
    for (let slot = nextSlot(quarter, at('2026-10-24T22:00:00Z')); slot !== null && slot < at('2026-10-25T23:00:00Z'); slot = nextSlot(quarter, slot)) slots.push(slot);
    expect(slots).toHaveLength(25 * 4 - 1);
  });

  it('are after one another, in any zone and pattern', () => {
    const zones = ['Asia/Shanghai', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'UTC'];
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 23 }), fc.date({ min: at('2020-01-01T00:00:00Z'), max: at('2030-01-01T00:00:00Z'), noInvalidDate: true }), (timeZone, minute, hour, from) => {
        const daily = { cron: `${minute} ${hour} * * *`, timeZone };
        const first = nextSlot(daily, from)!;
        const second = nextSlot(daily, first)!;
        expect(first.getTime()).toBeGreaterThan(from.getTime());
        const hours = (second.getTime() - first.getTime()) / 3_600_000;
        expect(hours).toBeGreaterThanOrEqual(22.5);
        expect(hours).toBeLessThanOrEqual(25.5);
      }),
    );
  });

  it('begin within their jitter, always at the same moment', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.integer({ min: 0, max: 3600 }), (id, jitterSeconds) => {
        const slot = at('2026-05-01T00:00:00Z');
        const late = runTime({ id, jitterSeconds }, slot).getTime() - slot.getTime();
        expect(late).toBeGreaterThanOrEqual(0);
        expect(late).toBeLessThanOrEqual(jitterSeconds * 1000);
        expect(runTime({ id, jitterSeconds }, slot).getTime() - slot.getTime()).toBe(late);
      }),
    );
    const spread = new Set(Array.from({ length: 50 }, (_, index) => runTime({ id: `${index}`, jitterSeconds: 600 }, at('2026-05-01T00:00:00Z')).getTime()));
    expect(spread.size).toBeGreaterThan(40);
  });
});

describe('due', () => {
  const first = at('2026-05-01T00:30:00Z');

  it('is the slot whose time has come, and nothing before', () => {
    expect(dueSlots(base, first, at('2026-05-01T00:29:59Z'))).toEqual({ slots: [], next: first });
    const due = dueSlots(base, first, at('2026-05-01T00:30:01Z'));
    expect(iso(due.slots)).toEqual(['2026-05-01T00:30:00.000Z run']);
    expect(due.next?.toISOString()).toBe('2026-05-02T00:30:00.000Z');
  });

  it('after a downtime is the latest slot alone, where the schedule wants it', () => {
    const now = at('2026-05-03T12:00:00Z');
    expect(iso(dueSlots(base, first, now).slots)).toEqual(['2026-05-01T00:30:00.000Z missed', '2026-05-02T00:30:00.000Z missed', '2026-05-03T00:30:00.000Z run']);
    expect(iso(dueSlots({ ...base, missed: 'skip' }, first, now).slots).at(-1)).toBe('2026-05-03T00:30:00.000Z missed');
    const justInTime = new Date(first.getTime() + MISSED_AFTER_MS);
    expect(iso(dueSlots({ ...base, missed: 'skip' }, first, justInTime).slots)).toEqual(['2026-05-01T00:30:00.000Z run']);
  });

  it('does not run in a blackout, and a slot that waited does not begin in one', () => {
    const blackouts = [{ from: '02:00', to: '03:00' }];
    expect(iso(dueSlots({ ...base, blackouts }, first, at('2026-05-01T00:31:00Z')).slots)).toEqual(['2026-05-01T00:30:00.000Z blackout']);
    const later = [{ from: '12:00', to: '18:00' }];
    expect(iso(dueSlots({ ...base, blackouts: later }, first, at('2026-05-01T12:00:00Z')).slots)).toEqual(['2026-05-01T00:30:00.000Z missed']);
  });

  it('is told for the latest slots only where there were very many', () => {
    const minute = { ...base, cron: '* * * * *' };
    const now = at('2026-06-01T00:00:30Z');
    const due = dueSlots(minute, at('2025-06-01T00:00:00Z'), now);
    expect(due.slots).toHaveLength(MOST_MISSED);
    expect(iso(due.slots).at(-1)).toBe('2026-06-01T00:00:00.000Z run');
    expect(due.next?.toISOString()).toBe('2026-06-01T00:01:00.000Z');
  });

  it('leaves no slot out and takes none twice, however often it is asked', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 30 }), (steps) => {
        const hourly = { ...base, cron: '0 * * * *', jitterSeconds: 120 };
        let next: Date | null = at('2026-05-01T00:00:00Z');
        let now = next.getTime();
        const seen: number[] = [];
        for (const minutes of steps) {
          now += minutes * 60_000;
          const due = dueSlots(hourly, next!, new Date(now));
          seen.push(...due.slots.map(({ slot }) => slot.getTime()));
          next = due.next;
        }
        expect(seen).toEqual(Array.from({ length: seen.length }, (_, index) => at('2026-05-01T00:00:00Z').getTime() + index * 3_600_000));
      }),
    );
  });
});

test('blackouts hold in the schedule\'s own zone, over midnight, on their days, or once', () => {
  const zone = { timeZone: 'Asia/Shanghai' };
  const night = { ...zone, blackouts: [{ from: '22:00', to: '06:00', days: [5] }] };
  // 2026-05-01 is a Friday; Shanghai is eight hours ahead.
  expect(inBlackout(night, at('2026-05-01T14:00:00Z'))).toBe(true);
  expect(inBlackout(night, at('2026-05-01T21:59:00Z'))).toBe(true);
  expect(inBlackout(night, at('2026-05-01T22:00:00Z'))).toBe(false);
  expect(inBlackout(night, at('2026-05-02T14:00:00Z'))).toBe(false);
  const once = { ...zone, blackouts: [{ from: '2026-05-01T00:00:00Z', to: '2026-05-02T00:00:00Z' }] };
  expect([at('2026-04-30T23:59:59Z'), at('2026-05-01T00:00:00Z'), at('2026-05-01T23:59:59Z'), at('2026-05-02T00:00:00Z')].map((moment) => inBlackout(once, moment))).toEqual([false, true, true, false]);
});

test('what is no cron expression or time zone is told from what is', () => {
  expect(['30 2 * * 1-5', '*/5 * * * *', '0 0 29 2 *', '0 0 L * *'].map(isCron)).toEqual([true, true, true, true]);
  expect(['', '60 * * * *', '* * * * * *', '0 0 31 2 *', 'every day', '* * * *'].map(isCron)).toEqual([false, false, false, false, false, false]);
  expect(['Asia/Shanghai', 'UTC', 'Nowhere/Here', '+08:00', ''].map(isTimeZone)).toEqual([true, true, false, false, false]);
});

describe('a schedule', () => {
  const least = { name: 'nightly', account: '100000000001', source: { type: 'stored' }, cron: '30 2 * * *' };

  it('has defaults for all that is not said', () => {
    expect(SCHEDULE.parse(least)).toMatchObject({ enabled: true, timeZone: 'Asia/Shanghai', missed: 'run-latest', overlap: 'refuse', attempts: 4, reports: [] });
  });

  it.each([
    [{ source: { type: 'url', url: 'https://user:pw@example.com/a' } }],
    [{ source: { type: 'url', url: 'https://example.com/a?q-signature=1' } }],
    [{ source: { type: 'url', url: 'ftp://example.com/a' } }],
    [{ source: { type: 'folder', path: '../etc' } }],
    [{ source: { type: 'folder', path: '/etc' } }],
    [{ cron: '61 * * * *' }],
    [{ timeZone: 'Mars/Base' }],
    [{ blackouts: [{ from: '10:00', to: '10:00' }] }],
    [{ account: 'me' }],
    [{ colour: 'red' }],
  ])('is refused with %j', (wrong) => {
    expect(SCHEDULE.safeParse({ ...least, ...wrong }).success).toBe(false);
  });
});
