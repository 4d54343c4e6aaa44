/** Who is told of what, and what was told. Never edited after release. */
export default class Notifications1795466420000 {
  name = 'Notifications1795466420000';

  /** @param {import('typeorm').QueryRunner} queryRunner */
  async up(queryRunner) {
    const run = (sql) => queryRunner.query(sql);
    await run(`CREATE TABLE notification_target (tenant_id integer NOT NULL DEFAULT demarc_tenant(), id uuid NOT NULL, name text NOT NULL, kind text NOT NULL, place text NOT NULL, secrets bytea, events text[] NOT NULL, accounts text[] NOT NULL, locale text NOT NULL, enabled boolean NOT NULL,
      version integer NOT NULL, given_up integer NOT NULL DEFAULT 0, paused_at timestamptz, created_at timestamptz NOT NULL, created_by text NOT NULL, CONSTRAINT notification_target_pk PRIMARY KEY (id))`);
    await run(`CREATE TABLE notification_delivery (tenant_id integer NOT NULL DEFAULT demarc_tenant(), id uuid NOT NULL, target_id uuid NOT NULL, event_id uuid NOT NULL, event text NOT NULL, body text NOT NULL, state text NOT NULL, created_at timestamptz NOT NULL, next_at timestamptz NOT NULL,
      attempt integer NOT NULL DEFAULT 0, status integer, answer text, latency_ms integer, ended_at timestamptz, CONSTRAINT notification_delivery_pk PRIMARY KEY (id))`);
    await run('CREATE UNIQUE INDEX notification_delivery_once ON notification_delivery (tenant_id, target_id, event_id)');
    await run("CREATE INDEX notification_delivery_due ON notification_delivery (tenant_id, next_at) WHERE state = 'waiting'");
    await run('CREATE INDEX notification_delivery_created ON notification_delivery (tenant_id, created_at, id)');
    for (const table of ['notification_target', 'notification_delivery']) await run(`SELECT tenant_owned('${table}')`);
  }

  /** @param {import('typeorm').QueryRunner} queryRunner */
  async down(queryRunner) {
    await queryRunner.query('DROP TABLE notification_delivery');
    await queryRunner.query('DROP TABLE notification_target');
  }
}
