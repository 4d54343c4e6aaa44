/**
 * Tags of the resources that findings are about. A set of tags is told by 64 bits of its hash, so that a finding carries
 * it as one number and equal sets are stored once. Never edited after release.
 */
export default class FindingTags1795465485043 {
  name = 'FindingTags1795465485043';

  /** @param {import('typeorm').QueryRunner} queryRunner */
  async up(queryRunner) {
    const run = (sql) => queryRunner.query(sql);
    // Null: not recorded. Nothing is written to rows that are there.
    await run('ALTER TABLE finding ADD tag_set bigint');
    await run(`CREATE TABLE finding_tag (account_id integer NOT NULL, tag_set bigint NOT NULL, key text NOT NULL, value text NOT NULL, tenant_id integer NOT NULL DEFAULT demarc_tenant(),
      CONSTRAINT finding_tag_pk PRIMARY KEY (account_id, tag_set, key, value))`);
    // Under row-level security an index serves only operators that give nothing away: equality of texts does, what a GIN
    // index over arrays or JSON is asked with does not.
    await run('CREATE INDEX finding_tag_key ON finding_tag (account_id, key, value)');
    await run("SELECT tenant_owned('finding_tag')");
  }

  /** @param {import('typeorm').QueryRunner} queryRunner */
  async down(queryRunner) {
    await queryRunner.query('DROP TABLE finding_tag');
    await queryRunner.query('ALTER TABLE finding DROP COLUMN tag_set');
  }
}
