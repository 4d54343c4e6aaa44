/** Tables that exist when tenants come in. */
const TABLES = [
  'account', 'account_framework', 'account_group', 'account_group_member', 'assessment_report', 'check_result', 'control_result', 'evaluation_chunk',
  'expiry', 'finding', 'finding_change', 'finding_detail', 'finding_now', 'finding_type', 'posture', 'posture_subject', 'scan', 'scan_cause',
  'scan_slice', 'snapshot', 'snapshot_chunk',
];

/** Tables that are filled by COPY. */
const INTAKES = ['assessment_report', 'check_result', 'control_result', 'evaluation_chunk', 'finding_detail', 'scan_slice', 'snapshot_chunk'];

/** Indexes that now begin with the tenant. */
const INDEXES = [
  ['account_uin', 'account', 'uin', true],
  ['account_group_slug', 'account_group', 'slug', true],
  ['expiry_expires_at', 'expiry', 'expires_at', false],
  ['finding_change_at', 'finding_change', 'at', false],
  ['finding_type_content', 'finding_type', 'check_id, kind, service, service_model, severity, layer, party', true],
  ['posture_subject_content', 'posture_subject', 'framework_id, family_id, layer, service_model, party', true],
];

/**
 * Every row belongs to a tenant, and row-level security shows it to that tenant alone. What is there already belongs to
 * the tenant `default`. Written by hand; never edited after release.
 */
export default class Tenancy1795454400000 {
  name = 'Tenancy1795454400000';

  /** @param {import('typeorm').QueryRunner} queryRunner */
  async up(queryRunner) {
    const run = (sql) => queryRunner.query(sql);
    await run(`CREATE TABLE tenant (id integer GENERATED ALWAYS AS IDENTITY NOT NULL, public_id uuid NOT NULL, slug text NOT NULL, name text NOT NULL, settings text NOT NULL DEFAULT '{}', CONSTRAINT tenant_pk PRIMARY KEY (id))`);
    await run('CREATE UNIQUE INDEX tenant_public_id ON tenant (public_id)');
    await run('CREATE UNIQUE INDEX tenant_slug ON tenant (slug)');
    await run("INSERT INTO tenant (public_id, slug, name) VALUES (gen_random_uuid(), 'default', 'Default')");
    // The tenant of the connection; null where none is set, which equals nothing and can be written nowhere.
    await run(`CREATE FUNCTION demarc_tenant() RETURNS integer LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT NULLIF(current_setting('demarc.tenant', true), '')::integer $$`);
    await run(TENANT_OWNED);
    await run(TENANT_INTAKE);
    // The constant stands for the rows there are, so that none is written again.
    for (const table of TABLES.filter((name) => name !== 'finding')) {
      await run(`ALTER TABLE ${table} ADD tenant_id integer NOT NULL DEFAULT 1`);
      await run(`ALTER TABLE ${table} ALTER tenant_id SET DEFAULT demarc_tenant()`);
    }
    await addToFinding(run);
    await run('ALTER TABLE posture_version ADD tenant_id integer NOT NULL DEFAULT 1');
    await run('ALTER TABLE posture_version ALTER tenant_id SET DEFAULT demarc_tenant()');
    await run('ALTER TABLE posture_version DROP CONSTRAINT posture_version_pk');
    await run('ALTER TABLE posture_version DROP COLUMN id');
    await run('ALTER TABLE posture_version ADD CONSTRAINT posture_version_pk PRIMARY KEY (tenant_id)');
    for (const [name, table, columns, unique] of INDEXES) {
      await run(`DROP INDEX ${name}`);
      await run(`CREATE ${unique ? 'UNIQUE ' : ''}INDEX ${name} ON ${table} (tenant_id, ${columns})`);
    }
    await run('CREATE INDEX scan_started_at ON scan (tenant_id, started_at)');
    for (const table of [...TABLES, 'posture_version']) await run(`SELECT tenant_owned('${table}')`);
    const partitions = await run("SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 'finding'::regclass");
    for (const { name } of partitions) {
      await run(`ALTER TABLE ${name} ALTER tenant_id SET DEFAULT 1`);
      await run(`SELECT tenant_owned('${name}')`);
    }
    for (const table of INTAKES) await run(`SELECT tenant_intake('${table}')`);
    await run(CREATE_PARTITION);
    await run(ATTACH_PARTITION);
  }

  /** @param {import('typeorm').QueryRunner} queryRunner */
  async down(queryRunner) {
    const run = (sql) => queryRunner.query(sql);
    const others = await run('SELECT 1 FROM account WHERE tenant_id <> 1 LIMIT 1');
    if (others.length > 0) throw new Error('other tenants than the default one have data; without tenants it would be mixed');
    await run('DROP FUNCTION demarc_attach_partition(integer)');
    await run('DROP FUNCTION demarc_create_partition(integer)');
    for (const table of INTAKES) {
      await run(`DROP VIEW ${table}_intake`);
      await run(`DROP FUNCTION ${table}_take_in()`);
    }
    const partitions = await run("SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 'finding'::regclass");
    for (const name of [...TABLES, 'posture_version', ...partitions.map((partition) => partition.name)]) {
      await run(`DROP POLICY tenant ON ${name}`);
      await run(`ALTER TABLE ${name} NO FORCE ROW LEVEL SECURITY`);
      await run(`ALTER TABLE ${name} DISABLE ROW LEVEL SECURITY`);
    }
    await run('DROP INDEX finding_resource');
    await run('CREATE INDEX finding_resource ON finding (left(resource_id, 128))');
    await run('DROP INDEX scan_started_at');
    await run('ALTER TABLE posture_version DROP CONSTRAINT posture_version_pk');
    await run('ALTER TABLE posture_version DROP COLUMN tenant_id');
    await run('ALTER TABLE posture_version ADD id integer NOT NULL DEFAULT 1');
    await run('ALTER TABLE posture_version ALTER id DROP DEFAULT');
    await run('ALTER TABLE posture_version ADD CONSTRAINT posture_version_pk PRIMARY KEY (id)');
    for (const table of TABLES) await run(`ALTER TABLE ${table} DROP COLUMN tenant_id`);
    for (const [name, table, columns, unique] of INDEXES) await run(`CREATE ${unique ? 'UNIQUE ' : ''}INDEX ${name} ON ${table} (${columns})`);
    await run('DROP FUNCTION tenant_intake(regclass)');
    await run('DROP FUNCTION tenant_owned(regclass)');
    await run('DROP FUNCTION demarc_tenant()');
    await run('DROP TABLE tenant');
  }
}

/**
 * The tenant of a finding is looked at for every row that a list passes over, so it stands before the texts: reaching a
 * column behind them costs as much again as the rest of such a scan. Hence a new table; what is there stays as it is on
 * disk and is taken over partition by partition.
 */
async function addToFinding(run) {
  await run('ALTER TABLE finding ADD tenant_id integer NOT NULL DEFAULT 1');
  const partitions = await run("SELECT inhrelid::regclass::text AS name, pg_get_expr(c.relpartbound, c.oid) AS bound FROM pg_inherits JOIN pg_class c ON c.oid = inhrelid WHERE inhparent = 'finding'::regclass");
  for (const { name } of partitions) await run(`ALTER TABLE finding DETACH PARTITION ${name}`);
  await run('ALTER TABLE finding RENAME TO finding_before');
  await run(`CREATE TABLE finding (account_id integer NOT NULL, id integer NOT NULL, tenant_id integer NOT NULL DEFAULT demarc_tenant(), type_id integer NOT NULL, first_seen_seq integer NOT NULL,
    from_seq integer NOT NULL, to_seq integer, last_seen_seq integer, outcome smallint NOT NULL, resolution smallint NOT NULL, fingerprint bytea NOT NULL, region text NOT NULL,
    resource_id text NOT NULL, resource_name text, cause text, detail_id integer, detail text, cause_kind text, cause_label text) PARTITION BY LIST (account_id)`);
  await run('DROP TABLE finding_before');
  await run('ALTER TABLE finding ADD CONSTRAINT finding_pk PRIMARY KEY (account_id, id)');
  await run('CREATE INDEX finding_fingerprint ON finding (fingerprint)');
  await run('CREATE INDEX finding_type_id ON finding (type_id, id)');
  // Under row-level security an index serves only operators that give nothing away, and left() is none of them.
  await run('CREATE INDEX finding_resource ON finding USING hash (resource_id)');
  for (const { name, bound } of partitions) {
    const old = await run(`SELECT indexrelid::regclass::text AS name FROM pg_index WHERE indrelid = '${name}'::regclass AND indexprs IS NOT NULL`);
    for (const index of old) await run(`DROP INDEX ${index.name}`);
    await run(`ALTER TABLE finding ATTACH PARTITION ${name} ${bound}`);
  }
}

// The tenant is asked for once a statement (a subquery), not once a row.
const TENANT_OWNED = `CREATE FUNCTION tenant_owned(owned regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', owned);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', owned);
  EXECUTE format('CREATE POLICY tenant ON %s USING (tenant_id = (SELECT demarc_tenant())) WITH CHECK (tenant_id = (SELECT demarc_tenant()))', owned);
END $$`;

// Postgres refuses COPY into a table under row-level security. It takes one into a view, and the view's trigger inserts,
// so that every row is checked. To be called again when the table gets another column.
const TENANT_INTAKE = `CREATE FUNCTION tenant_intake(owned regclass) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  columns text;
  fields text;
BEGIN
  SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum), string_agg('NEW.' || quote_ident(attname), ', ' ORDER BY attnum) INTO columns, fields
  FROM pg_attribute WHERE attrelid = owned AND attnum > 0 AND NOT attisdropped AND attname <> 'tenant_id';
  EXECUTE format('DROP VIEW IF EXISTS %I', owned::text || '_intake');
  EXECUTE format('CREATE VIEW %I WITH (security_invoker = true) AS SELECT %s FROM %s', owned::text || '_intake', columns, owned);
  EXECUTE format('CREATE OR REPLACE FUNCTION %I() RETURNS trigger LANGUAGE plpgsql AS %L', owned::text || '_take_in', format('BEGIN INSERT INTO %s (%s) VALUES (%s); RETURN NEW; END', owned, columns, fields));
  EXECUTE format('CREATE TRIGGER take_in INSTEAD OF INSERT ON %I FOR EACH ROW EXECUTE FUNCTION %I()', owned::text || '_intake', owned::text || '_take_in');
END $$`;

// A partition may be loaded by COPY while it is not part of its parent and seen by nobody else; a constraint keeps other
// tenants' rows out meanwhile.
const CREATE_PARTITION = `CREATE FUNCTION demarc_create_partition(account integer) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  tenant integer := demarc_tenant();
  partition text := format('finding_account_%s', account);
BEGIN
  PERFORM 1 FROM account a WHERE a.id = account AND a.tenant_id = tenant;
  IF NOT FOUND THEN RAISE EXCEPTION 'no such account' USING ERRCODE = 'insufficient_privilege'; END IF;
  EXECUTE format('CREATE TABLE %I (LIKE finding INCLUDING DEFAULTS, CONSTRAINT finding_account_is CHECK (account_id = %s AND tenant_id = %s))', partition, account, tenant);
  EXECUTE format('ALTER TABLE %I ALTER tenant_id SET DEFAULT %s', partition, tenant);
  IF to_regrole('demarc_app') IS NOT NULL THEN EXECUTE format('GRANT INSERT ON %I TO demarc_app', partition); END IF;
END $$`;

const ATTACH_PARTITION = `CREATE FUNCTION demarc_attach_partition(account integer) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  partition text := format('finding_account_%s', account);
BEGIN
  PERFORM 1 FROM account a WHERE a.id = account AND a.tenant_id = demarc_tenant();
  IF NOT FOUND THEN RAISE EXCEPTION 'no such account' USING ERRCODE = 'insufficient_privilege'; END IF;
  IF to_regrole('demarc_app') IS NOT NULL THEN EXECUTE format('REVOKE ALL ON %I FROM demarc_app', partition); END IF;
  EXECUTE format('ALTER TABLE finding ATTACH PARTITION %I FOR VALUES IN (%s)', partition, account);
  EXECUTE format('ALTER TABLE %I DROP CONSTRAINT finding_account_is', partition);
  PERFORM tenant_owned(partition::regclass);
  EXECUTE format('ANALYZE %I', partition);
END $$`;
