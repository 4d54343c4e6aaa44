/** Anything that runs statements within a transaction. */
interface Statements {
  query(sql: string): Promise<unknown>;
}

/**
 * Makes every answer that was kept out of date once the transaction commits. Comes last in it: until then others that
 * want to do the same must wait.
 */
export async function advanceVersion(transaction: Statements): Promise<void> {
  await transaction.query('INSERT INTO posture_version AS v (version) VALUES (1) ON CONFLICT (tenant_id) DO UPDATE SET version = v.version + 1');
}
