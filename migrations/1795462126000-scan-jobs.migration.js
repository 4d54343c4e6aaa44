/** Schedules of scans and the jobs they become. Never edited after release. */
export default class ScanJobs1795462126000 {
  name = 'ScanJobs1795462126000';

  /** @param {import('typeorm').QueryRunner} queryRunner */
  async up(queryRunner) {
    const run = (sql) => queryRunner.query(sql);
    await run(`CREATE TABLE scan_schedule (tenant_id integer NOT NULL DEFAULT demarc_tenant(), id uuid NOT NULL, name text NOT NULL, account_uin text NOT NULL, enabled boolean NOT NULL, settings text NOT NULL, version integer NOT NULL,
      next_slot timestamptz, next_run timestamptz, failures integer NOT NULL DEFAULT 0, created_at timestamptz NOT NULL, created_by text NOT NULL, changed_at timestamptz NOT NULL, CONSTRAINT scan_schedule_pk PRIMARY KEY (id))`);
    await run('CREATE INDEX scan_schedule_due ON scan_schedule (tenant_id, next_run)');
    await run(`CREATE TABLE scan_job (tenant_id integer NOT NULL DEFAULT demarc_tenant(), id uuid NOT NULL, schedule_id uuid, slot timestamptz, account_uin text NOT NULL, scan_order text NOT NULL, state text NOT NULL, reason text,
      created_at timestamptz NOT NULL, created_by text NOT NULL, run_after timestamptz NOT NULL, started_at timestamptz, finished_at timestamptz, attempt integer NOT NULL DEFAULT 0, worker text, lease_until timestamptz,
      stage text, done bigint, total bigint, unit text, percent integer NOT NULL DEFAULT 0, version integer NOT NULL DEFAULT 1, cancel_requested_at timestamptz, scan_id uuid, fault text, files text, CONSTRAINT scan_job_pk PRIMARY KEY (id))`);
    await run('CREATE UNIQUE INDEX scan_job_slot ON scan_job (tenant_id, schedule_id, slot) WHERE slot IS NOT NULL');
    await run("CREATE UNIQUE INDEX scan_job_running ON scan_job (tenant_id, account_uin) WHERE state = 'running'");
    await run("CREATE INDEX scan_job_open ON scan_job (tenant_id, run_after) WHERE state IN ('queued', 'running')");
    await run('CREATE INDEX scan_job_created ON scan_job (tenant_id, created_at, id)');
    for (const table of ['scan_schedule', 'scan_job']) await run(`SELECT tenant_owned('${table}')`);
  }

  /** @param {import('typeorm').QueryRunner} queryRunner */
  async down(queryRunner) {
    await queryRunner.query('DROP TABLE scan_job');
    await queryRunner.query('DROP TABLE scan_schedule');
  }
}
