/** Present numbers by what they are about. Never edited after release. */
export default class PostureNow1795467671993 {
  name = 'PostureNow1795467671993';

  /** @param {import('typeorm').QueryRunner} queryRunner */
  async up(queryRunner) {
    await queryRunner.query('CREATE INDEX posture_now ON posture (subject_id, account_id) WHERE to_at IS NULL');
  }

  /** @param {import('typeorm').QueryRunner} queryRunner */
  async down(queryRunner) {
    await queryRunner.query('DROP INDEX posture_now');
  }
}
