/**
 * Views for Grafana and other tools: what docs/dashboards.md describes, and nothing else. Written by hand; never edited
 * after release. Names and columns stay; new ones may be added at the end.
 */
export default class ReportingViews1795455800000 {
  name = 'ReportingViews1795455800000';

  /** @param {import('typeorm').QueryRunner} queryRunner */
  async up(queryRunner) {
    await queryRunner.query('DROP SCHEMA IF EXISTS reporting CASCADE');
    await queryRunner.query(`CREATE TABLE "reporting_reader" ("tenant_id" integer NOT NULL DEFAULT demarc_tenant(), "role_name" text NOT NULL, "purpose" text NOT NULL DEFAULT '', CONSTRAINT "reporting_reader_pk" PRIMARY KEY ("role_name"))`);
    await queryRunner.query("SELECT tenant_owned('reporting_reader')");
    await queryRunner.query('CREATE SCHEMA reporting');
    for (const [name, query] of VIEWS) await queryRunner.query(`CREATE VIEW reporting.${name} WITH (security_barrier = true) AS ${query}`);
    await queryRunner.query(GRANTS);
  }

  /** @param {import('typeorm').QueryRunner} queryRunner */
  async down(queryRunner) {
    for (const [name] of [...VIEWS].reverse()) await queryRunner.query(`DROP VIEW reporting.${name}`);
    // The role may be used by other databases of the server, and stays.
    await queryRunner.query('DROP SCHEMA reporting');
    await queryRunner.query('DROP TABLE reporting_reader');
  }
}

/** The role reads the views and nothing behind them. A server that lets nobody make roles gets the views without it. */
const GRANTS = `
DO $body$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'demarc_reporting') THEN
    CREATE ROLE demarc_reporting NOLOGIN;
  END IF;
  GRANT USAGE ON SCHEMA reporting TO demarc_reporting;
  GRANT SELECT ON ALL TABLES IN SCHEMA reporting TO demarc_reporting;
EXCEPTION
  WHEN insufficient_privilege THEN
    RAISE NOTICE 'role demarc_reporting was not made: this user may not make roles';
  WHEN unique_violation OR duplicate_object THEN
    GRANT USAGE ON SCHEMA reporting TO demarc_reporting;
    GRANT SELECT ON ALL TABLES IN SCHEMA reporting TO demarc_reporting;
END
$body$`;

/** The account `a`, as far as it is of the reader's tenant. Asked for once a statement. */
const READERS = 'a.tenant_id = (SELECT r.tenant_id FROM public.reporting_reader r WHERE r.role_name = session_user)';

const SUBJECT = `a.uin AS account, coalesce(NULLIF(s.framework_id, ''), '*') AS framework, coalesce(NULLIF(s.family_id, ''), '*') AS family, coalesce(NULLIF(s.layer, ''), '*') AS layer,
  coalesce(NULLIF(s.service_model, ''), '*') AS service_model, coalesce(NULLIF(s.party, ''), '*') AS party`;

const COUNTS = `p.satisfied, p.partly_evidenced, p.not_satisfied, p.not_assessed, p.inherited, p.not_applicable,
  p.satisfied + p.partly_evidenced + p.not_satisfied + p.not_assessed + p.inherited AS in_scope, p.satisfied + p.not_satisfied + p.inherited AS assessed,
  (p.satisfied + p.not_satisfied + p.inherited)::double precision / NULLIF(p.satisfied + p.partly_evidenced + p.not_satisfied + p.not_assessed + p.inherited, 0) AS coverage,
  (p.satisfied + p.inherited)::double precision / NULLIF(p.satisfied + p.not_satisfied + p.inherited, 0) AS conformance,
  p.critical, p.high, p.medium, p.low, p.critical + p.high + p.medium + p.low AS open_findings, p.unknown AS unknown_findings, p.accepted AS accepted_risks`;

const POSTURE = 'FROM public.posture p JOIN public.posture_subject s ON s.id = p.subject_id JOIN public.account a ON a.id = p.account_id';

/** Mean age in days of open failures at a time. */
const age = (at) => `CASE WHEN p.critical + p.high + p.medium + p.low > 0 THEN greatest(0, (extract(epoch FROM ${at}) - p.first_seen::double precision / (p.critical + p.high + p.medium + p.low)) / 86400) END AS mean_age_days`;

const TYPE = 't.check_id, t.kind, t.service, t.service_model, t.severity, t.layer, t.party';

const VIEWS = [
  ['account', `SELECT a.uin AS account, a.name, a.site, a.app_id, a.last_seq AS scans, s.started_at AS last_scan_at,
    ARRAY(SELECT g.slug FROM public.account_group_member m JOIN public.account_group g ON g.id = m.group_id WHERE m.account_id = a.id ORDER BY g.slug) AS groups
    FROM public.account a LEFT JOIN public.scan s ON s.account_id = a.id AND s.seq = a.last_seq WHERE ${READERS}`],
  ['account_group', `SELECT g.slug AS account_group, g.name, a.uin AS account
    FROM public.account_group g JOIN public.account_group_member m ON m.group_id = g.id JOIN public.account a ON a.id = m.account_id WHERE ${READERS}`],
  ['scan', `SELECT a.uin AS account, s.seq, s.id AS scan_id, s.started_at, s.finished_at, extract(epoch FROM s.finished_at - s.started_at)::double precision AS duration_seconds,
    s.resources, s.pass, s.fail, s.not_applicable, s.unknown, s.tool_version FROM public.scan s JOIN public.account a ON a.id = s.account_id WHERE ${READERS}`],
  ['assessment', `SELECT a.uin AS account, l.framework_id AS framework, l.scan_id, l.report_id, l.at AS assessed_at FROM public.account_framework l JOIN public.account a ON a.id = l.account_id WHERE ${READERS}`],
  ['posture', `SELECT ${SUBJECT}, p.from_at AS valid_from, p.to_at AS valid_to, ${COUNTS}, p.opened, p.resolved ${POSTURE} WHERE ${READERS}`],
  ['posture_now', `SELECT ${SUBJECT}, p.from_at AS changed_at, ${COUNTS}, ${age('now()')} ${POSTURE} WHERE p.to_at IS NULL AND ${READERS}`],
  ['posture_daily', `SELECT day.at AS day, ${SUBJECT}, ${COUNTS}, ${age("least(now(), day.at + interval '1 day')")} ${POSTURE}
    CROSS JOIN LATERAL generate_series(date_trunc('day', p.from_at, 'UTC'), date_trunc('day', coalesce(p.to_at, now()), 'UTC'), interval '1 day') AS day (at)
    WHERE (p.to_at IS NULL OR p.to_at >= day.at + interval '1 day') AND ${READERS}`],
  ['open_finding', `SELECT a.uin AS account, ${TYPE}, n.region, n.fail AS open_findings, n.unknown AS unknown_findings,
    CASE WHEN n.fail > 0 THEN greatest(0, (extract(epoch FROM now()) - n.first_seen::double precision / n.fail) / 86400) END AS mean_age_days
    FROM public.finding_now n JOIN public.finding_type t ON t.id = n.type_id JOIN public.account a ON a.id = n.account_id WHERE ${READERS}`],
  ['finding_change', `SELECT a.uin AS account, c.at, c.seq, ${TYPE}, c.opened, c.resolved
    FROM public.finding_change c JOIN public.finding_type t ON t.id = c.type_id JOIN public.account a ON a.id = c.account_id WHERE ${READERS}`],
  ['top_cause', `SELECT a.uin AS account, c.place, c.kind, c.cause, c.label, c.worst_severity, c.findings, c.resources, c.check_ids
    FROM public.scan_cause c JOIN public.account a ON a.id = c.account_id AND a.last_seq = c.seq WHERE ${READERS}`],
  ['control_result', `SELECT a.uin AS account, s.started_at, r.scan_id, r.framework_id AS framework, r.family_id AS family, r.control_id AS control, r.state, r.accepted_risks
    FROM public.control_result r JOIN public.scan s ON s.id = r.scan_id JOIN public.account a ON a.id = s.account_id WHERE ${READERS}`],
  ['expiry', `SELECT a.uin AS account, e.kind, coalesce(NULLIF(e.framework_id, ''), '*') AS framework, e.item_id AS id, e.title, e.concerns, e.expires_at
    FROM public.expiry e JOIN public.account a ON a.id = e.account_id WHERE ${READERS}`],
];
