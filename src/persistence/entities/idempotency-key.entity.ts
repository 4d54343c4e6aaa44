import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { TenantOwned } from './tenant-owned.js';

/** A write that its sender may repeat, and what it answered. */
@Entity('idempotency_key')
@Index('idempotency_key_key', ['tenantId', 'key'], { unique: true })
export class IdempotencyKeyEntity extends TenantOwned {
  @PrimaryGeneratedColumn('identity', { type: 'int', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'idempotency_key_pk' })
  id!: number;

  /** As the sender chose it. */
  @Column('text')
  key!: string;

  /** SHA-256 over who asked what: actor, method, path, query, length of the body. */
  @Column('text')
  request!: string;

  /** Until when the work belongs to whoever began it; moved on while it goes on. */
  @Column('timestamptz', { name: 'held_until' })
  heldUntil!: Date;

  /** Status of the answer; null: not answered yet. */
  @Column('int', { nullable: true })
  status!: number | null;

  /** The answer, JSON. */
  @Column('text', { nullable: true })
  answer!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
