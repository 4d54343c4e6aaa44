/**
 * Users, API keys, sessions and the audit log. Written by hand, because rows of the log can only be added; never edited
 * after release.
 */
export default class Access1795455900000 {
  name = 'Access1795455900000';

  /** @param {import('typeorm').QueryRunner} queryRunner */
  async up(queryRunner) {
    const run = (sql) => queryRunner.query(sql);
    await run('CREATE TABLE app_user (tenant_id integer NOT NULL DEFAULT demarc_tenant(), id uuid NOT NULL, login text NOT NULL, role text NOT NULL, password_hash text NOT NULL, disabled boolean NOT NULL DEFAULT false, created_at timestamptz NOT NULL, failed_logins integer NOT NULL DEFAULT 0, locked_until timestamptz, CONSTRAINT app_user_pk PRIMARY KEY (id))');
    await run('CREATE UNIQUE INDEX app_user_login ON app_user (tenant_id, login)');
    await run('CREATE TABLE api_key (tenant_id integer NOT NULL DEFAULT demarc_tenant(), id uuid NOT NULL, name text NOT NULL, prefix text NOT NULL, hash bytea NOT NULL, scopes text[] NOT NULL, ip_ranges text[] NOT NULL, created_at timestamptz NOT NULL, created_by text NOT NULL, expires_at timestamptz, last_used_at timestamptz, revoked_at timestamptz, CONSTRAINT api_key_pk PRIMARY KEY (id))');
    await run('CREATE UNIQUE INDEX api_key_prefix ON api_key (tenant_id, prefix)');
    await run('CREATE TABLE app_session (tenant_id integer NOT NULL DEFAULT demarc_tenant(), hash bytea NOT NULL, user_id uuid NOT NULL, expires_at timestamptz NOT NULL, CONSTRAINT app_session_pk PRIMARY KEY (hash), CONSTRAINT app_session_of FOREIGN KEY (user_id) REFERENCES app_user (id) ON DELETE CASCADE)');
    await run('CREATE INDEX app_session_user ON app_session (user_id)');
    await run('CREATE TABLE audit_event (tenant_id integer NOT NULL DEFAULT demarc_tenant(), seq integer NOT NULL, at text NOT NULL, actor text NOT NULL, action text NOT NULL, subject text NOT NULL, detail text, address text, hash text NOT NULL, CONSTRAINT audit_event_pk PRIMARY KEY (tenant_id, seq))');
    // Rights are not enough: an owner has them all. A trigger refuses the owner as well.
    await run("CREATE FUNCTION audit_event_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the audit log is only added to' USING ERRCODE = 'insufficient_privilege'; END $$");
    await run('CREATE TRIGGER stays BEFORE UPDATE OR DELETE ON audit_event FOR EACH ROW EXECUTE FUNCTION audit_event_stays()');
    await run('CREATE TRIGGER stays_whole BEFORE TRUNCATE ON audit_event FOR EACH STATEMENT EXECUTE FUNCTION audit_event_stays()');
    for (const table of ['app_user', 'api_key', 'app_session', 'audit_event']) await run(`SELECT tenant_owned('${table}')`);
  }

  /** @param {import('typeorm').QueryRunner} queryRunner */
  async down(queryRunner) {
    for (const table of ['audit_event', 'app_session', 'api_key', 'app_user']) await queryRunner.query(`DROP TABLE ${table}`);
    await queryRunner.query('DROP FUNCTION audit_event_stays()');
  }
}
