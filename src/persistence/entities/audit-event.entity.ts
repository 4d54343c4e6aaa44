import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something somebody changed or took away. Rows are only ever added; each carries the hash of the one before. */
@Entity('audit_event')
export class AuditEventEntity {
  /** As `TenantOwned` says, but part of the key. */
  @PrimaryColumn('int', { name: 'tenant_id', default: () => 'demarc_tenant()', primaryKeyConstraintName: 'audit_event_pk' })
  tenantId!: number;

  /** 1, 2, 3 … within the tenant. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'audit_event_pk' })
  seq!: number;

  /** ISO 8601 UTC, as it was hashed. */
  @Column('text')
  at!: string;

  @Column('text')
  actor!: string;

  @Column('text')
  action!: string;

  @Column('text')
  subject!: string;

  /** JSON, as it was hashed; null: nothing more to say. */
  @Column('text', { nullable: true })
  detail!: string | null;

  /** Address of the asker; null: the command line. */
  @Column('text', { nullable: true })
  address!: string | null;

  /** SHA-256, hex, over this row and the hash before. */
  @Column('text')
  hash!: string;
}
