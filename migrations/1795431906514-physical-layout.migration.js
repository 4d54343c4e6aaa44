/**
 * What entities cannot say about how tables are laid out on disk. Written by hand; never edited after release.
 * The finding table is still empty here, so it is made again rather than converted.
 */
export default class PhysicalLayout1795431906514 {
  name = 'PhysicalLayout1795431906514';

  /** @param {import('typeorm').QueryRunner} queryRunner */
  async up(queryRunner) {
    // One partition per account: see src/persistence/entities/finding.entity.ts.
    await queryRunner.query('ALTER TABLE finding RENAME TO finding_unpartitioned');
    await queryRunner.query('CREATE TABLE finding (LIKE finding_unpartitioned INCLUDING DEFAULTS) PARTITION BY LIST (account_id)');
    await queryRunner.query('DROP TABLE finding_unpartitioned');
    await queryRunner.query('ALTER TABLE finding ADD CONSTRAINT finding_pk PRIMARY KEY (account_id, id)');
    await queryRunner.query('CREATE INDEX finding_fingerprint ON finding (fingerprint)');
    await queryRunner.query('CREATE INDEX finding_type_id ON finding (type_id, id)');
    // Ids come from outside and may be longer than an index entry can be.
    await queryRunner.query('CREATE INDEX finding_resource ON finding (left(resource_id, 128))');
    // Stored content is compressed before it arrives, where it pays: the server must not try again.
    await queryRunner.query('ALTER TABLE snapshot_chunk ALTER COLUMN body SET STORAGE EXTERNAL');
  }

  /** @param {import('typeorm').QueryRunner} queryRunner */
  async down(queryRunner) {
    await queryRunner.query('ALTER TABLE snapshot_chunk ALTER COLUMN body SET STORAGE EXTENDED');
    await queryRunner.query('ALTER TABLE finding RENAME TO finding_partitioned');
    await queryRunner.query('CREATE TABLE finding (LIKE finding_partitioned INCLUDING DEFAULTS)');
    await queryRunner.query('INSERT INTO finding SELECT * FROM finding_partitioned');
    await queryRunner.query('DROP TABLE finding_partitioned');
    await queryRunner.query('ALTER TABLE finding ADD CONSTRAINT finding_pk PRIMARY KEY (account_id, id)');
    await queryRunner.query('CREATE INDEX finding_fingerprint ON finding (fingerprint)');
    await queryRunner.query('CREATE INDEX finding_type_id ON finding (type_id, id)');
  }
}
