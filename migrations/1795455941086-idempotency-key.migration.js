/** Answers to writes that their senders may repeat. Never edited after release. */
export default class IdempotencyKey1795455941086 {
  name = 'IdempotencyKey1795455941086';

  /** @param {import('typeorm').QueryRunner} queryRunner */
  async up(queryRunner) {
    await queryRunner.query(
      'CREATE TABLE "idempotency_key" ("tenant_id" integer NOT NULL DEFAULT demarc_tenant(), "id" integer GENERATED ALWAYS AS IDENTITY NOT NULL, "key" text NOT NULL, "request" text NOT NULL, "held_until" TIMESTAMP WITH TIME ZONE NOT NULL, "status" integer, "answer" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "idempotency_key_pk" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE UNIQUE INDEX "idempotency_key_key" ON "idempotency_key" ("tenant_id", "key")');
    await queryRunner.query("SELECT tenant_owned('idempotency_key')");
  }

  /** @param {import('typeorm').QueryRunner} queryRunner */
  async down(queryRunner) {
    await queryRunner.query('DROP TABLE "idempotency_key"');
  }
}
