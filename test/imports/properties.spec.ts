import fc from 'fast-check';
import type { JsonObject } from '../../src/common/json.js';
import { isObject } from '../../src/common/json.js';
import { KINDS } from '../../src/inventory/kinds.js';
import { readSources } from '../../src/scans/merged-reading.js';
import { Workplace } from '../../src/snapshots/exports/exports.fixture.js';
import { asConfig, asCustodian, asReport, asSteampipe, recordedExample, type RecordedAccount } from './account.js';
import { judged, settled, type Judged } from './judged.js';

/** What may happen to an export on its way: rows in another order, rows and fields left out, fields nobody knows. */
type Change = <T>(rows: readonly T[]) => readonly T[];

const WRITERS = {
  'Cloud Custodian': (account: RecordedAccount, place: Workplace, change: Change) => {
    asCustodian(account, place, change);
    return [place.folder];
  },
  Steampipe: (account: RecordedAccount, place: Workplace, change: Change) => asSteampipe(account, place, change),
  Config: (account: RecordedAccount, place: Workplace, change: Change) => [asConfig(account, place, change)],
  'credential report': (account: RecordedAccount, place: Workplace, change: Change) => [asReport(account, place, change)],
};

const IDENTIFYING = /^(Uin|Name|.*Id|uin|name|.*_id|region|akas|Resource.*|Location|AccountID|UserType|Configuration|Placement)$/;

async function judgedWith(account: RecordedAccount, write: (typeof WRITERS)[keyof typeof WRITERS], change: Change): Promise<Judged> {
  const place = new Workplace();
  try {
    const { header } = account;
    return await judged(readSources(write(account, place, change), { account: header.account, capturedAt: header.capturedAt }, KINDS));
  } finally {
    place.remove();
  }
}

/** Deterministic choice by a seed, the same for every run of a counterexample. */
function chooser(seed: number): (of: number) => number {
  let state = seed >>> 0;
  return (of) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * of);
  };
}

function shuffled(seed: number): Change {
  const choose = chooser(seed);
  return (rows) => {
    const left = [...rows];
    return rows.map(() => left.splice(choose(left.length), 1)[0] as (typeof rows)[number]);
  };
}

function withRowsLeftOut(seed: number): Change {
  const choose = chooser(seed);
  return (rows) => rows.filter(() => choose(3) > 0);
}

function eachRow(change: (row: JsonObject) => JsonObject): Change {
  return (rows) => rows.map((row) => (isObject(row) ? (change(row) as typeof row) : row));
}

function withFieldsLeftOut(seed: number): Change {
  const choose = chooser(seed);
  return eachRow((row) => Object.fromEntries(Object.entries(row).filter(([name]) => IDENTIFYING.test(name) || choose(4) > 0)));
}

function withExtraFields(names: readonly string[]): Change {
  return eachRow((row) => ({ ...Object.fromEntries(names.map((name, index) => [`zz ${name}`, [index, name, null, { [name]: true }][index % 4]])), ...row }));
}

const seed = fc.integer({ min: 0, max: 2 ** 31 });
const RUNS = { numRuns: 6 };

describe.each(Object.entries(WRITERS))('%s', (_, write) => {
  let account: RecordedAccount;
  let plain: Judged;
  beforeAll(async () => {
    account = await recordedExample('half-denied');
    plain = await judgedWith(account, write, (rows) => rows);
  });

  test('the order of rows means nothing', async () => {
    await fc.assert(fc.asyncProperty(seed, async (one) => expect(settled(await judgedWith(account, write, shuffled(one)))).toEqual(settled(plain))), RUNS);
  });

  test('fields that nobody knows change nothing and are kept nowhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 5 }), async (names) => {
        const changed = await judgedWith(account, write, withExtraFields(names));
        expect(settled(changed)).toEqual(settled(plain));
        expect(changed.stored).not.toContain('"zz ');
      }),
      RUNS,
    );
  });

  test('rows that are left out settle nothing that was open', async () => {
    const known = new Map(settled(plain));
    await fc.assert(
      fc.asyncProperty(seed, async (one) => {
        const partial = await judgedWith(account, write, withRowsLeftOut(one));
        for (const [what] of settled(partial)) expect(known.has(what) ? 'settled before' : what).toBe('settled before');
      }),
      RUNS,
    );
  });

  test('fields that are left out settle nothing that was open', async () => {
    const known = new Map(settled(plain));
    await fc.assert(
      fc.asyncProperty(seed, async (one) => {
        const partial = await judgedWith(account, write, withFieldsLeftOut(one));
        for (const [what] of settled(partial)) expect(known.has(what) ? 'settled before' : what).toBe('settled before');
      }),
      RUNS,
    );
  });
});
