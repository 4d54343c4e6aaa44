/** What people state about an account: attestations, certificates, exceptions, and the files behind them. */
const RECORDED = ['attestation', 'provider_certificate', 'risk_exception'];

/**
 * Statements are kept in the database. Written by hand, because their rows can only be added; never edited after release.
 */
export default class Statements1795458300000 {
  name = 'Statements1795458300000';

  /** @param {import('typeorm').QueryRunner} queryRunner */
  async up(queryRunner) {
    const run = (sql) => queryRunner.query(sql);
    for (const table of RECORDED) {
      await run(`CREATE TABLE ${table} (tenant_id integer NOT NULL DEFAULT demarc_tenant(), seq integer GENERATED ALWAYS AS IDENTITY NOT NULL, item_id text NOT NULL, body text NOT NULL, recorded_at timestamptz NOT NULL, recorded_by text NOT NULL, CONSTRAINT ${table}_pk PRIMARY KEY (seq))`);
      await run(`CREATE UNIQUE INDEX ${table}_item ON ${table} (tenant_id, item_id)`);
    }
    await run('CREATE TABLE statement_withdrawal (tenant_id integer NOT NULL DEFAULT demarc_tenant(), kind text NOT NULL, item_id text NOT NULL, withdrawn_at timestamptz NOT NULL, withdrawn_by text NOT NULL, reason text NOT NULL, CONSTRAINT statement_withdrawal_pk PRIMARY KEY (tenant_id, kind, item_id))');
    await run('CREATE TABLE evidence_file (tenant_id integer NOT NULL DEFAULT demarc_tenant(), id integer GENERATED ALWAYS AS IDENTITY NOT NULL, sha256 text NOT NULL, name text NOT NULL, media_type text NOT NULL, size integer NOT NULL, content bytea NOT NULL, recorded_at timestamptz NOT NULL, recorded_by text NOT NULL, CONSTRAINT evidence_file_pk PRIMARY KEY (id))');
    // Documents are compressed already, and uncompressed ones are read in pieces without being opened whole.
    await run('ALTER TABLE evidence_file ALTER content SET STORAGE EXTERNAL');
    await run('CREATE UNIQUE INDEX evidence_file_sha256 ON evidence_file (tenant_id, sha256)');
    // Rights are not enough: an owner has them all. A trigger refuses the owner as well.
    await run("CREATE FUNCTION statement_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'statements and evidence are only added to' USING ERRCODE = 'insufficient_privilege'; END $$");
    for (const table of [...RECORDED, 'statement_withdrawal', 'evidence_file']) {
      await run(`CREATE TRIGGER stays BEFORE UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION statement_stays()`);
      await run(`CREATE TRIGGER stays_whole BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION statement_stays()`);
      await run(`SELECT tenant_owned('${table}')`);
    }
  }

  /** @param {import('typeorm').QueryRunner} queryRunner */
  async down(queryRunner) {
    for (const table of ['evidence_file', 'statement_withdrawal', ...RECORDED]) await queryRunner.query(`DROP TABLE ${table}`);
    await queryRunner.query('DROP FUNCTION statement_stays()');
  }
}
