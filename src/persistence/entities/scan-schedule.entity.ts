import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { TenantOwned } from './tenant-owned.js';

/** When an account is scanned, and how: `settings` is what its owner says (jobs/schedule.ts), the rest is how it stands. */
@Entity('scan_schedule')
@Index('scan_schedule_due', ['tenantId', 'nextRun'])
export class ScanScheduleEntity extends TenantOwned {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'scan_schedule_pk' })
  id!: string;

  @Column('text')
  name!: string;

  @Column('text', { name: 'account_uin' })
  accountUin!: string;

  @Column('boolean')
  enabled!: boolean;

  /** JSON. */
  @Column('text')
  settings!: string;

  /** Counts changes, for If-Match. */
  @Column('int')
  version!: number;

  /** The slot that is waited for; null: none comes any more, or the schedule is off. */
  @Column('timestamptz', { name: 'next_slot', nullable: true })
  nextSlot!: Date | null;

  /** When that slot begins: with its jitter. */
  @Column('timestamptz', { name: 'next_run', nullable: true })
  nextRun!: Date | null;

  /** Scans of the schedule that failed one after the other, to this day. */
  @Column('int', { name: 'failures', default: 0 })
  failures!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('text', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt!: Date;
}
