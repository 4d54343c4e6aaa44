import type { PoolClient } from 'pg';
import type { QueryRunner } from 'typeorm';
import { openTemporaryDatabase, type TemporaryDatabase } from '../testing/temporary-database.js';
import { BinaryRows } from './binary-rows.js';
import { copyInto } from './copy-into.js';

let database: TemporaryDatabase;
let runner: QueryRunner;
let client: PoolClient;
beforeAll(async () => {
  database = await openTemporaryDatabase();
  runner = database.dataSource.createQueryRunner();
  client = (await runner.connect()) as PoolClient;
}, 60_000);
afterAll(async () => {
  await runner.release();
  await database.close();
});

/** Loads one column and reads it back in order. */
async function roundTrip(type: string, rows: BinaryRows): Promise<unknown[]> {
  await client.query('DROP TABLE IF EXISTS loaded');
  await client.query(`CREATE TEMP TABLE loaded (no integer GENERATED ALWAYS AS IDENTITY, value ${type})`);
  await copyInto(client, 'loaded (value)', rows);
  return (await client.query<{ value: unknown }>('SELECT value FROM loaded ORDER BY no')).rows.map((row) => row.value);
}

describe('rows for binary COPY', () => {
  it('carry every text, with what Postgres cannot hold replaced', async () => {
    const texts: [string, string][] = [
      ['', ''],
      ['plain', 'plain'],
      ['a name of forty ASCII characters, exactly.', 'a name of forty ASCII characters, exactly.'],
      ['NUL\0in the middle', 'NUL\uFFFDin the middle'],
      ['\0', '\uFFFD'],
      [`${'long '.repeat(50)}\0`, `${'long '.repeat(50)}\uFFFD`],
      ['lone \uD800 surrogate', 'lone \uFFFD surrogate'],
      ['\uDFFF', '\uFFFD'],
      ['\u4E91\u670D\u52A1\u5668 \u{1F512}', '\u4E91\u670D\u52A1\u5668 \u{1F512}'],
      ['\\N', '\\N'],
      ["tab\t newline\n quote ' \" backslash \\ ; DROP TABLE loaded; --", "tab\t newline\n quote ' \" backslash \\ ; DROP TABLE loaded; --"],
      ['\u202Ereversed', '\u202Ereversed'],
      ['x'.repeat(3_000_000), 'x'.repeat(3_000_000)],
    ];
    const rows = new BinaryRows(32);
    for (const [text] of texts) rows.row(1).text(text);
    rows.row(1).text(null);
    expect(await roundTrip('text', rows)).toEqual([...texts.map(([, expected]) => expected), null]);
  });

  it('carry numbers up to the ends of their ranges, and refuse what lies beyond', async () => {
    const rows = new BinaryRows();
    for (const value of [0, -1, 2 ** 31 - 1, -(2 ** 31), null]) rows.row(1).integer(value);
    expect(await roundTrip('integer', rows)).toEqual([0, -1, 2 ** 31 - 1, -(2 ** 31), null]);
    expect(() => new BinaryRows().row(1).integer(2 ** 31)).toThrow(/out of range/);

    const large = new BinaryRows();
    for (const value of [2 ** 53 - 1, 9_223_372_036_854_775_807n, -9_223_372_036_854_775_808n]) large.row(1).bigint(value);
    expect(await roundTrip('bigint', large)).toEqual(['9007199254740991', '9223372036854775807', '-9223372036854775808']);
    expect(() => new BinaryRows().row(1).bigint(2n ** 63n)).toThrow(/out of range/);

    expect(await roundTrip('smallint', new BinaryRows().row(1).small(-3))).toEqual([-3]);
  });

  it('carry times, bytes, identifiers and arrays', async () => {
    const time = new Date('2026-01-15T01:02:03.456Z');
    expect(await roundTrip('timestamptz', new BinaryRows().row(1).time(time).row(1).time(null))).toEqual([time, null]);
    const bytes = Buffer.from([0, 255, 10, 92]);
    expect(await roundTrip('bytea', new BinaryRows().row(1).bytes(bytes).row(1).hex('00ff0a5c'))).toEqual([bytes, bytes]);
    const id = '0f8fad5b-d9cb-469f-a165-70867728950e';
    expect(await roundTrip('uuid', new BinaryRows().row(1).uuid(id))).toEqual([id]);
    expect(() => new BinaryRows().row(1).uuid('not a uuid')).toThrow(/not hexadecimal/);
    const arrays = [[], ['a', null, 'NUL\0', '{"x,y"}'], ['']];
    const rows = new BinaryRows();
    for (const array of arrays) rows.row(1).texts(array);
    expect(await roundTrip('text[]', rows)).toEqual([[], ['a', null, 'NUL\uFFFD', '{"x,y"}'], ['']]);
  });

  it('can be filled in again while earlier ones are on their way', async () => {
    const rows = new BinaryRows();
    rows.row(1).integer(1);
    await client.query('CREATE TEMP TABLE twice (value integer)');
    const first = copyInto(client, 'twice (value)', rows);
    const offset = rows.row(1).offset;
    rows.integer(0);
    rows.patchInteger(offset, 2);
    await first;
    expect(rows.rows).toBe(1);
    await copyInto(client, 'twice (value)', rows);
    await copyInto(client, 'twice (value)', rows);
    expect((await client.query('SELECT value FROM twice ORDER BY value')).rows).toEqual([{ value: 1 }, { value: 2 }]);
  });
});
