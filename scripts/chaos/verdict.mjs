// What must hold after a run, asked of the database itself.

/** Rows of a query that should have none. */
const NEVER = {
  'jobs that did not end': `SELECT id FROM scan_job WHERE state IN ('queued', 'running')`,
  'jobs that failed': `SELECT id, fault FROM scan_job WHERE state = 'failed'`,
  'jobs that succeeded without a scan': `SELECT j.id FROM scan_job j LEFT JOIN scan s ON s.id = j.scan_id WHERE j.state = 'succeeded' AND s.id IS NULL`,
  'scans of no job (stored twice, or by a worker that was given up)': `SELECT s.id FROM scan s WHERE NOT EXISTS (SELECT FROM scan_job j WHERE j.scan_id = s.id)`,
  'scans of two jobs': `SELECT scan_id FROM scan_job WHERE scan_id IS NOT NULL GROUP BY scan_id HAVING count(*) > 1`,
  'slots of a schedule with more than one job': `SELECT schedule_id, slot FROM scan_job WHERE slot IS NOT NULL GROUP BY schedule_id, slot HAVING count(*) > 1`,
  'slots between two others without a job': `SELECT j.schedule_id, j.slot FROM scan_job j WHERE slot IS NOT NULL AND EXISTS (SELECT FROM scan_job l WHERE l.schedule_id = j.schedule_id AND l.slot > j.slot)
     AND NOT EXISTS (SELECT FROM scan_job n WHERE n.schedule_id = j.schedule_id AND n.slot = j.slot + interval '1 minute')`,
  'scans whose numbers have a gap': `SELECT a.uin FROM account a JOIN scan s ON s.account_id = a.id GROUP BY a.id, a.uin, a.last_seq HAVING count(*) <> a.last_seq OR max(s.seq) <> a.last_seq`,
  'scans whose tallies differ from their totals': `SELECT s.id FROM scan s LEFT JOIN (SELECT scan_id, sum(pass) AS pass, sum(fail) AS fail, sum(unknown) AS unknown FROM check_result GROUP BY scan_id) t ON t.scan_id = s.id
     WHERE (s.pass, s.fail, s.unknown) IS DISTINCT FROM (t.pass, t.fail, t.unknown)`,
  'scans whose population is not whole': `SELECT s.id FROM scan s LEFT JOIN (SELECT scan_id, sum(count) AS resources FROM evaluation_chunk GROUP BY scan_id) c ON c.scan_id = s.id WHERE s.resources IS DISTINCT FROM coalesce(c.resources, 0)`,
  'scans without an assessment': `SELECT s.id FROM scan s WHERE NOT EXISTS (SELECT FROM assessment_report r WHERE r.scan_id = s.id)`,
  'parts of scans that are not there': `SELECT scan_id FROM check_result WHERE scan_id NOT IN (SELECT id FROM scan) UNION SELECT scan_id FROM evaluation_chunk WHERE scan_id NOT IN (SELECT id FROM scan) UNION SELECT scan_id FROM scan_slice WHERE scan_id NOT IN (SELECT id FROM scan)`,
  'parts of snapshots that are not there': `SELECT snapshot_id FROM snapshot_chunk WHERE snapshot_id NOT IN (SELECT id FROM snapshot)`,
  'findings open twice': `SELECT account_id, fingerprint FROM finding WHERE to_seq IS NULL GROUP BY account_id, fingerprint HAVING count(*) > 1`,
};

/** @returns what should not be there, by name, with an example of each */
export async function faults(query) {
  const found = {};
  for (const [name, sql] of Object.entries(NEVER)) {
    const rows = await query(sql);
    found[name] = { number: rows.length, ...(rows.length === 0 ? {} : { example: JSON.stringify(rows[0]) }) };
  }
  return found;
}

export async function totals(query) {
  const [row] = await query(`SELECT count(*) AS jobs, count(*) FILTER (WHERE slot IS NOT NULL) AS slots, count(*) FILTER (WHERE state = 'succeeded') AS succeeded, count(*) FILTER (WHERE state = 'skipped') AS skipped,
    count(*) FILTER (WHERE attempt > 1) AS "taken over or tried again", coalesce(max(attempt), 0) AS "most attempts", (SELECT count(*) FROM scan) AS scans, (SELECT count(*) FROM finding) AS "finding states" FROM scan_job`);
  return row;
}
