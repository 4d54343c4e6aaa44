/** How long things are kept, and what is kept all the same. Never edited after release. */
export default class Retention1795463728000 {
  name = 'Retention1795463728000';

  /** @param {import('typeorm').QueryRunner} queryRunner */
  async up(queryRunner) {
    const run = (sql) => queryRunner.query(sql);
    await run('ALTER TABLE scan ADD results_removed_at timestamptz');
    await run('ALTER TABLE scan ADD reports_removed_at timestamptz');
    await run('ALTER TABLE snapshot ADD content_removed_at timestamptz');
    await run(`CREATE TABLE retention_rule (tenant_id integer NOT NULL DEFAULT demarc_tenant(), snapshot_days integer, result_days integer, report_days integer, posture_days integer, job_days integer,
      changed_at timestamptz NOT NULL, changed_by text NOT NULL, CONSTRAINT retention_rule_pk PRIMARY KEY (tenant_id))`);
    await run(`CREATE TABLE legal_hold (tenant_id integer NOT NULL DEFAULT demarc_tenant(), id uuid NOT NULL, account_uin text, reason text NOT NULL, placed_at timestamptz NOT NULL, placed_by text NOT NULL,
      released_at timestamptz, released_by text, CONSTRAINT legal_hold_pk PRIMARY KEY (id))`);
    await run('CREATE INDEX legal_hold_open ON legal_hold (tenant_id, account_uin) WHERE released_at IS NULL');
    for (const table of ['retention_rule', 'legal_hold']) await run(`SELECT tenant_owned('${table}')`);
  }

  /** @param {import('typeorm').QueryRunner} queryRunner */
  async down(queryRunner) {
    await queryRunner.query('DROP TABLE legal_hold');
    await queryRunner.query('DROP TABLE retention_rule');
    await queryRunner.query('ALTER TABLE snapshot DROP COLUMN content_removed_at');
    await queryRunner.query('ALTER TABLE scan DROP COLUMN reports_removed_at');
    await queryRunner.query('ALTER TABLE scan DROP COLUMN results_removed_at');
  }
}
