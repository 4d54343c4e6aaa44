import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import { applicationOn, ask } from '../../src/api/testing.fixture.js';
import { writeRandomPortfolio } from '../../src/persistence/testing/random-portfolio.js';
import { asOwner, inTenant } from '../../src/persistence/tenancy/tenant-context.js';
import { openTemporaryDatabase, type TemporaryDatabase } from '../../src/persistence/testing/temporary-database.js';

const FOLDER = join(__dirname, '..', '..', 'dashboards', 'grafana');

interface Target {
  readonly panel: string;
  readonly expr?: string;
  readonly rawSql?: string;
}

interface Dashboard {
  readonly panels: readonly { readonly id: number; readonly title: string; readonly gridPos: Readonly<Record<'x' | 'y' | 'w' | 'h', number>>; readonly targets?: readonly Omit<Target, 'panel'>[] }[];
  readonly templating: { readonly list: readonly { readonly name: string; readonly type: string; readonly query: string }[] };
}

let database: TemporaryDatabase;
let app: NestFastifyApplication;
let reader: Client;
let accounts: string[];

beforeAll(async () => {
  database = await openTemporaryDatabase();
  app = await applicationOn(database);
  const written = await writeRandomPortfolio(database, 5, { accounts: 3, scans: 6 });
  accounts = [...new Set(written.map(({ uin }) => uin))];
  await ask(app, '/health/live');
  await asOwner(async () => database.dataSource.query("CREATE ROLE grafana LOGIN PASSWORD 'only-in-this-test' IN ROLE demarc_reporting"));
  await database.dataSource.query("INSERT INTO reporting_reader (role_name) VALUES ('grafana')");
  const { host, port, database: name } = database.embedded!.address;
  reader = new Client({ host, port, database: name, user: 'grafana', password: 'only-in-this-test' });
  await reader.connect();
}, 120_000);
afterAll(async () => {
  await reader.end();
  await app.close();
  await database.close();
});

const dashboards = readdirSync(FOLDER).filter((name) => name.endsWith('.json')).map((name): [string, Dashboard] => [name, JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Dashboard]);

function targets(dashboard: Dashboard): Target[] {
  return dashboard.panels.flatMap(({ title, targets: own }) => (own ?? []).map((target) => ({ panel: title, ...target })));
}

/** What Grafana makes of a query before it sends it. */
function interpolated(sql: string): string {
  const list = accounts.map((uin) => `'${uin}'`).join(',');
  return sql.replaceAll('${account:sqlstring}', list).replaceAll('${framework:sqlstring}', "'north'").replace(/\$__timeFilter\((\w+)\)/g, "$1 BETWEEN '2026-01-01T00:00:00Z' AND '2027-01-01T00:00:00Z'");
}

/** Series of the text format: name → label names of its samples. */
function seriesOf(text: string): Map<string, Set<string>> {
  const series = new Map<string, Set<string>>();
  for (const line of text.split('\n')) {
    const match = /^([a-z_0-9]+)(?:\{(.*)\})? [^ ]+$/.exec(line);
    if (match === null) continue;
    const labels = series.get(match[1]!) ?? new Set();
    series.set(match[1]!, labels);
    for (const label of match[2]?.matchAll(/(\w+)="/g) ?? []) labels.add(label[1]!);
  }
  return series;
}

describe.each(dashboards)('%s', (_name, dashboard) => {
  it('asks the views only for what they have, and every panel has an answer', async () => {
    const queries = [
      ...targets(dashboard).flatMap(({ panel, rawSql }) => (rawSql === undefined ? [] : [{ panel, sql: rawSql }])),
      ...dashboard.templating.list.filter(({ type }) => type === 'query').map(({ name, query }) => ({ panel: `variable ${name}`, sql: query })),
    ];
    expect(queries.length).toBeGreaterThan(8);
    // Certificates of the random accounts expire at various times of the year.
    await database.dataSource.query("UPDATE expiry SET expires_at = now() + interval '10 days'");
    for (const { panel, sql } of queries) {
      const { rows } = await reader.query(interpolated(sql));
      expect({ panel, rows: rows.length > 0 }).toEqual({ panel, rows: true });
      expect(interpolated(sql)).not.toMatch(/\$/);
    }
  });

  it('asks Prometheus only for metrics and labels that there are', async () => {
    const series = seriesOf((await ask(app, '/metrics')).text);
    const expressions = targets(dashboard).flatMap(({ panel, expr }) => (expr === undefined ? [] : [{ panel, expr }]));
    expect(expressions.length).toBeGreaterThan(8);
    for (const { panel, expr } of expressions) {
      const names = [...expr.matchAll(/\b(demarc_\w+|process_\w+|nodejs_\w+)(?:\{([^}]*)\})?/g)];
      expect(names.length).toBeGreaterThan(0);
      for (const [, name, matchers] of names) {
        expect({ panel, name, known: series.has(name!) }).toEqual({ panel, name, known: true });
        for (const [, label] of (matchers ?? '').matchAll(/(\w+)(?==|!)/g)) expect({ panel, name, label, known: series.get(name!)!.has(label!) }).toEqual({ panel, name, label, known: true });
      }
      const by = /by \(([^)]*)\)/.exec(expr)?.[1]?.split(', ') ?? [];
      const all = new Set(names.flatMap(([, name]) => [...(series.get(name!) ?? [])]));
      for (const label of by) expect({ panel, label, known: all.has(label) }).toEqual({ panel, label, known: true });
    }
  });

  it('has panels with ids of their own that do not overlap', () => {
    const { panels } = dashboard;
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    for (const one of panels) {
      for (const other of panels) {
        if (one.id >= other.id) continue;
        const apart = one.gridPos.x + one.gridPos.w <= other.gridPos.x || other.gridPos.x + other.gridPos.w <= one.gridPos.x || one.gridPos.y + one.gridPos.h <= other.gridPos.y || other.gridPos.y + other.gridPos.h <= one.gridPos.y;
        expect({ one: one.title, other: other.title, apart }).toEqual({ one: one.title, other: other.title, apart: true });
      }
    }
  });
});

describe('the reporting role', () => {
  it('reads the views, and nothing behind or beside them, and changes nothing', async () => {
    const { rows } = await reader.query<{ name: string }>("SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'reporting' ORDER BY 1");
    expect(rows.map(({ name }) => name)).toEqual(['account', 'account_group', 'assessment', 'control_result', 'expiry', 'finding_change', 'open_finding', 'posture', 'posture_daily', 'posture_now', 'scan', 'top_cause']);
    for (const { name } of rows) await expect(reader.query(`SELECT * FROM reporting.${name} LIMIT 1`)).resolves.toBeDefined();
    const tables = await database.dataSource.query<{ name: string }[]>("SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')");
    expect(tables.length).toBeGreaterThan(15);
    for (const { name } of tables) await expect(reader.query(`SELECT * FROM public."${name}" LIMIT 1`)).rejects.toThrow(/permission denied/);
    await expect(reader.query('DELETE FROM reporting.expiry')).rejects.toThrow(/permission denied|cannot delete from view/);
    await expect(reader.query('CREATE TABLE reporting.own (id integer)')).rejects.toThrow(/permission denied/);
  });

  it('sees its own tenant, whatever it sets, and nothing without one', async () => {
    const [other] = await asOwner(() => database.dataSource.query<{ id: number }[]>("INSERT INTO tenant (public_id, slug, name) VALUES (gen_random_uuid(), 'other', 'Other') RETURNING id"));
    await inTenant(other!.id, () => writeRandomPortfolio(database, 6, { accounts: 1, scans: 2 }));
    const seen = async () => (await reader.query<{ account: string }>('SELECT account FROM reporting.account ORDER BY 1')).rows.map(({ account }) => account);
    expect(await seen()).toEqual([...accounts].sort());
    await reader.query(`SET demarc.tenant = '${other!.id}'`);
    expect((await seen()).filter((uin) => !accounts.includes(uin))).toEqual([]);
    for (const view of ['posture_now', 'posture', 'posture_daily', 'scan', 'open_finding', 'finding_change', 'top_cause', 'expiry', 'control_result', 'assessment', 'account_group']) {
      const { rows } = await reader.query<{ account: string }>(`SELECT DISTINCT account FROM reporting.${view}`);
      expect({ view, foreign: rows.filter(({ account }) => !accounts.includes(account)) }).toEqual({ view, foreign: [] });
    }
    await reader.query('RESET demarc.tenant');
    await database.dataSource.query("UPDATE reporting_reader SET role_name = 'nobody'");
    expect(await seen()).toEqual([]);
    await database.dataSource.query("UPDATE reporting_reader SET role_name = 'grafana'");
  });

  it('sees the numbers that the API tells', async () => {
    const { body } = await ask<{ items: { key: { account: string; family: string }; controls: { states: Record<string, number>; coverage: number | null; conformance: number | null }; findings: { open: Record<string, number>; acceptedRisks: number } }[] }>(app, '/api/v1/posture?framework=north&by=account,family');
    expect(body.items.length).toBe(9);
    for (const { key, controls, findings } of body.items) {
      const { rows } = await reader.query("SELECT * FROM reporting.posture_now WHERE account = $1 AND framework = 'north' AND family = $2 AND layer = '*' AND service_model = '*' AND party = '*'", [key.account, key.family]);
      expect(rows).toHaveLength(1);
      expect(rows[0]).toMatchObject({ satisfied: controls.states['satisfied'], not_satisfied: controls.states['not-satisfied'], coverage: controls.coverage, conformance: controls.conformance, critical: findings.open['critical'], accepted_risks: findings.acceptedRisks });
    }
  });

  it('sees each day as the trend tells it', async () => {
    const { body } = await ask<{ items: { points: { at: string; findings: { open: Record<string, number> } }[] }[] }>(app, '/api/v1/posture/trend?from=2026-01-01&to=2026-02-01');
    const { rows } = await reader.query("SELECT day, sum(critical)::integer AS critical FROM reporting.posture_daily WHERE framework = '*' AND family = '*' AND layer = '*' AND service_model = '*' AND party = '*' AND day < '2026-02-01T00:00:00Z' GROUP BY day ORDER BY day");
    const points = body.items[0]!.points.map(({ at, findings }) => ({ day: at, critical: findings.open['critical'] }));
    expect(points.length).toBeGreaterThan(20);
    expect(rows.map((row: { day: Date; critical: number }) => ({ day: row.day.toISOString(), critical: row.critical }))).toEqual(points);
  });
});

describe('/metrics', () => {
  it('tells the posture that the API tells, and the requests it answered', async () => {
    const { text, headers } = await ask(app, '/metrics');
    expect(headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
    const { body } = await ask<{ items: { key: { account: string }; controls: { states: Record<string, number>; conformance: number } }[] }>(app, '/api/v1/posture?framework=south&by=account');
    expect(body.items.length).toBe(3);
    for (const { key, controls } of body.items) {
      for (const [state, number] of Object.entries(controls.states)) expect(text).toContain(`demarc_controls{account="${key.account}",framework="south",state="${state}"} ${number}\n`);
      expect(text).toContain(`demarc_conformance_ratio{account="${key.account}",framework="south"} ${controls.conformance}\n`);
    }
    expect(text).toMatch(/demarc_http_request_duration_seconds_count\{method="GET",route="\/health\/live",status="200"\} 1\n/);
    expect(text).toContain(`demarc_scans{account="${accounts[0]}"} 6\n`);
    const again = await ask(app, '/api/v1/scans/00000000-0000-4000-8000-000000000000');
    expect(again.status).toBe(404);
    expect((await ask(app, '/metrics')).text).toContain('demarc_http_request_duration_seconds_count{method="GET",route="/api/v1/scans/:id",status="404"} 1\n');
  });
});

describe('docs/dashboards.md', () => {
  const page = readFileSync(join(FOLDER, '..', '..', 'docs', 'dashboards.md'), 'utf8');

  it('lists every view with its columns in order', async () => {
    const { rows } = await reader.query<{ name: string; columns: string }>(
      "SELECT table_name AS name, string_agg(column_name, ', ' ORDER BY ordinal_position) AS columns FROM information_schema.columns WHERE table_schema = 'reporting' GROUP BY table_name",
    );
    for (const { name, columns } of rows) expect(page).toContain(`| \`reporting.${name}\` | ${columns} |`);
  });

  it('lists every metric with its labels', async () => {
    const { text } = await ask(app, '/metrics');
    const documented = new Map([...page.matchAll(/^\| `(demarc_\w+)` \| ([\w, ]+) \|/gm)].map(([, name, labels]) => [name!, labels!.split(', ').sort()]));
    const names = [...text.matchAll(/^# TYPE (demarc_\w+) (\w+)$/gm)];
    expect(names.length).toBe(documented.size);
    const series = seriesOf(text);
    for (const [, name, type] of names) {
      const labels = [...(series.get(type === 'histogram' ? `${name}_count` : name!) ?? [])].sort();
      // Without a queue there is no series, and so no label.
      if (name === 'demarc_jobs') expect(documented.get(name)).toEqual(['queue', 'state']);
      else expect({ name, labels }).toEqual({ name, labels: documented.get(name!) });
    }
  });

  it('has SQL that the views answer', async () => {
    const blocks = [...page.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, sql]) => sql!).filter((sql) => sql.startsWith('SELECT'));
    expect(blocks.length).toBeGreaterThan(1);
    for (const sql of blocks) expect((await reader.query(sql.replaceAll('iso-27001-2022', 'north'))).rows.length).toBeGreaterThan(0);
  });
});
