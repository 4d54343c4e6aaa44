import type { PoolClient } from 'pg';
import type { Backup, BackupTable } from './manifest.js';

/** A table of the schema as it is now. */
export type StoredTable = Omit<BackupTable, 'pieces'> & {
  /** Whether its rows belong to organisations. */
  readonly owned: boolean;
};

interface Row {
  readonly name: string;
  readonly columns: string[];
  readonly owned: boolean;
  readonly bound: string | null;
}

// The parent of partitions has no rows of its own, and of the migrations the manifest tells.
const TABLES = `
  SELECT c.relname AS name, c.relrowsecurity AS owned, pg_get_expr(c.relpartbound, c.oid) AS bound,
    (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns
  FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> 'migration' ORDER BY c.relname`;

const REFERENCES = `
  SELECT c.relname AS name, r.relname AS needs FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class r ON r.oid = k.confrelid
  WHERE k.contype = 'f' AND c.relnamespace = 'public'::regnamespace AND c.oid <> r.oid AND NOT c.relispartition`;

/** Every table with rows, each after those that it refers to, findings of accounts last. Asked on a connection of the owner. */
export async function storedTables(client: PoolClient): Promise<readonly StoredTable[]> {
  const { rows } = await client.query<Row>(TABLES);
  const { rows: references } = await client.query<{ name: string; needs: string }>(REFERENCES);
  const owners = new Map((await client.query<{ relname: string; tenant: string }>(PARTITION_TENANTS)).rows.map((row) => [row.relname, Number(row.tenant)]));
  const tables = rows.map(({ name, columns, owned, bound }): StoredTable => ({ name, columns, owned, partition: bound === null ? null : { account: accountOf(bound), tenant: owners.get(name) ?? 0 } }));
  return [...inOrder(tables.filter(({ partition }) => partition === null), references), ...tables.filter(({ partition }) => partition !== null)];
}

/** A partition's organisation is the default of its column. */
const PARTITION_TENANTS = `
  SELECT c.relname, pg_get_expr(d.adbin, d.adrelid) AS tenant FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id' JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
  WHERE c.relispartition AND c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace`;

function accountOf(bound: string): number {
  return Number(/\((\d+)\)|\('(\d+)'\)/.exec(bound)?.slice(1).find((group) => group !== undefined));
}

function inOrder(tables: readonly StoredTable[], references: readonly { readonly name: string; readonly needs: string }[]): readonly StoredTable[] {
  const placed = new Map<string, StoredTable>();
  let open = tables;
  while (open.length > 0) {
    const ready = open.filter(({ name }) => references.every((one) => one.name !== name || placed.has(one.needs) || !tables.some((table) => table.name === one.needs)));
    if (ready.length === 0) throw new Error(`tables refer to each other in a circle: ${open.map(({ name }) => name).join(', ')}`);
    for (const table of ready) placed.set(table.name, table);
    open = open.filter(({ name }) => !placed.has(name));
  }
  return [...placed.values()];
}

/** The migrations that a database has seen, oldest first. */
export async function seenMigrations(client: PoolClient): Promise<string[]> {
  return (await client.query<{ name: string }>('SELECT name FROM migration ORDER BY timestamp, id')).rows.map(({ name }) => name);
}

/** Where the counters of the schema stand; those never used are left out. */
export async function countersOf(client: PoolClient): Promise<Backup['sequences']> {
  return (await client.query<Backup['sequences'][number]>(`SELECT sequencename AS name, last_value::text AS value FROM pg_sequences WHERE schemaname = 'public' AND last_value IS NOT NULL AND sequencename NOT LIKE 'migration%' ORDER BY 1`)).rows;
}

/** Whether the user of a connection may see the rows of every organisation. */
export async function seesAll(client: PoolClient): Promise<boolean> {
  const { rows } = await client.query<{ passes: boolean }>('SELECT rolsuper OR rolbypassrls AS passes FROM pg_roles WHERE rolname = current_user');
  return rows[0]?.passes === true;
}

/** A name of the schema as statements take it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
