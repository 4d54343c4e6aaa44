import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That an attestation, a certificate or an exception no longer counts. Added once, never changed. */
@Entity('statement_withdrawal')
export class StatementWithdrawalEntity {
  /** As `TenantOwned` says, but part of the key. */
  @PrimaryColumn('int', { name: 'tenant_id', primaryKeyConstraintName: 'statement_withdrawal_pk', default: () => 'demarc_tenant()' })
  tenantId!: number;

  /** `attestation`, `certificate` or `exception`. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'statement_withdrawal_pk' })
  kind!: string;

  @PrimaryColumn('text', { name: 'item_id', primaryKeyConstraintName: 'statement_withdrawal_pk' })
  itemId!: string;

  @Column('timestamptz', { name: 'withdrawn_at' })
  withdrawnAt!: Date;

  @Column('text', { name: 'withdrawn_by' })
  withdrawnBy!: string;

  @Column('text')
  reason!: string;
}
