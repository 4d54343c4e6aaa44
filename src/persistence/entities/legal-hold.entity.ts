import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { TenantOwned } from './tenant-owned.js';

/** Keeps everything of an account, or of all, whatever the rules say, until somebody releases it. */
@Entity('legal_hold')
@Index('legal_hold_open', ['tenantId', 'accountUin'], { where: 'released_at IS NULL' })
export class LegalHoldEntity extends TenantOwned {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'legal_hold_pk' })
  id!: string;

  /** Null: every account. */
  @Column('text', { name: 'account_uin', nullable: true })
  accountUin!: string | null;

  @Column('text')
  reason!: string;

  @Column('timestamptz', { name: 'placed_at' })
  placedAt!: Date;

  @Column('text', { name: 'placed_by' })
  placedBy!: string;

  @Column('timestamptz', { name: 'released_at', nullable: true })
  releasedAt!: Date | null;

  @Column('text', { name: 'released_by', nullable: true })
  releasedBy!: string | null;
}
