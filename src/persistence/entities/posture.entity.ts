import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { TenantOwned } from './tenant-owned.js';

/**
 * The numbers of one subject of one account over consecutive scans in which they did not change (an interval). Written
 * with the scan; what did not change costs nothing, and trends add up differences.
 */
@Entity('posture')
// The same the other way round: a question names subjects, a scan its account.
@Index('posture_now', ['subjectId', 'accountId'], { where: 'to_at IS NULL' })
@Index('posture_current', ['accountId', 'subjectId'], { unique: true, where: 'to_at IS NULL' })
export class PostureEntity extends TenantOwned {
  @PrimaryColumn('int', { name: 'subject_id', primaryKeyConstraintName: 'posture_pk' })
  subjectId!: number;

  @PrimaryColumn('int', { name: 'account_id', primaryKeyConstraintName: 'posture_pk' })
  accountId!: number;

  /** Scan with which these numbers began. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'posture_pk' })
  seq!: number;

  /** When that scan began. */
  @Column('timestamptz', { name: 'from_at' })
  fromAt!: Date;

  /** When the scan began that brought other numbers; null: these are the current ones. */
  @Column('timestamptz', { name: 'to_at', nullable: true })
  toAt!: Date | null;

  @Column('int')
  satisfied!: number;

  @Column('int', { name: 'partly_evidenced' })
  partlyEvidenced!: number;

  @Column('int', { name: 'not_satisfied' })
  notSatisfied!: number;

  @Column('int', { name: 'not_assessed' })
  notAssessed!: number;

  @Column('int')
  inherited!: number;

  @Column('int', { name: 'not_applicable' })
  notApplicable!: number;

  @Column('int')
  critical!: number;

  @Column('int')
  high!: number;

  @Column('int')
  medium!: number;

  @Column('int')
  low!: number;

  @Column('int')
  unknown!: number;

  /** Sum of the times at which open failures were first seen, seconds since 1970. */
  @Column('bigint', { name: 'first_seen' })
  firstSeen!: string;

  @Column('int')
  accepted!: number;

  /** Failures that the scan `seq` newly found and proved resolved; scans without a row of their own found none. */
  @Column('int')
  opened!: number;

  @Column('int')
  resolved!: number;
}
