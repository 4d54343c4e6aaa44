import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { TenantOwned } from './tenant-owned.js';

/** A cloud account. Its row is locked while a scan of it is written, so its counters need no sequences. */
@Entity('account')
@Index('account_uin', ['tenantId', 'uin'], { unique: true })
export class AccountEntity extends TenantOwned {
  @PrimaryGeneratedColumn('identity', { type: 'int', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'account_pk' })
  id!: number;

  @Column('text')
  uin!: string;

  @Column('text', { name: 'app_id', nullable: true })
  appId!: string | null;

  @Column('text', { nullable: true })
  name!: string | null;

  @Column('text')
  site!: string;

  /** Number of the latest scan; 0: none yet. */
  @Column('int', { name: 'last_seq', default: 0 })
  lastSeq!: number;

  /** Highest id given to a finding of this account. */
  @Column('int', { name: 'last_finding_id', default: 0 })
  lastFindingId!: number;

  /** Highest id given to a finding detail of this account. */
  @Column('int', { name: 'last_detail_id', default: 0 })
  lastDetailId!: number;
}
