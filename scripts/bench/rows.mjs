// The rows an audit stored, as binary COPY files: `export` writes them from a data directory, `load` is the floor of
// storing: COPY of the same bytes into tables of the same columns without indexes, in one transaction. `failures` is the
// SHA-256 of the sorted failing (check, resource) pairs of the checks that follow.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const { openDatabase } = await import(join(ROOT, 'dist', 'persistence', 'database.js'));
const TABLES = ['snapshot_chunk', 'finding', 'finding_detail', 'evaluation_chunk'];
const [task, dataDirectory, folder, ...checks] = process.argv.slice(2);
const database = await openDatabase({ databaseUrl: null, dataDirectory });
const { address } = database.embedded;
const client = new pg.Client(address);
await client.connect();
const result = {};
if (task === 'export') {
  for (const table of TABLES) {
    const file = join(folder, `${table}.copy`);
    await pipeline(client.query(copyTo(`COPY (SELECT * FROM ${table}) TO STDOUT (FORMAT binary)`)), createWriteStream(file));
    const { rows } = await client.query(`SELECT count(*)::int AS n FROM ${table}`);
    // A partitioned table has its size in its partitions.
    const size = await client.query(`SELECT coalesce(sum(pg_total_relation_size(t.relid)), 0)::bigint AS bytes FROM pg_partition_tree('${table}') t`);
    const plain = await client.query(`SELECT pg_total_relation_size('${table}')::bigint AS bytes`);
    result[table] = { rows: rows[0].n, copyBytes: statSync(file).size, storedBytes: Math.max(Number(size.rows[0].bytes), Number(plain.rows[0].bytes)) };
  }
} else if (task === 'failures') {
  const wanted = [folder, ...checks];
  const { rows } = await client.query('SELECT t.check_id || $2 || f.resource_id AS pair FROM finding f JOIN finding_type t ON t.id = f.type_id WHERE f.outcome = 1 AND t.check_id = ANY($1)', [wanted, ' ']);
  const pairs = rows.map(({ pair }) => pair).sort();
  const counts = {};
  for (const pair of pairs) counts[pair.split(' ')[0]] = (counts[pair.split(' ')[0]] ?? 0) + 1;
  Object.assign(result, { hash: createHash('sha256').update(pairs.join('\n')).digest('hex'), count: pairs.length, counts });
} else {
  await client.query('BEGIN');
  for (const table of TABLES) {
    await client.query(`CREATE TABLE floor_${table} AS SELECT * FROM ${table} LIMIT 0`);
    await pipeline(createReadStream(join(folder, `${table}.copy`), { highWaterMark: 1 << 20 }), client.query(copyFrom(`COPY floor_${table} FROM STDIN (FORMAT binary)`)));
  }
  await client.query('COMMIT');
  for (const table of TABLES) await client.query(`DROP TABLE floor_${table}`);
}
await client.end();
await database.close();
process.stdout.write(JSON.stringify(result));
