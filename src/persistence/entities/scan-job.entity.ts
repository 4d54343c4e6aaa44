import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { TenantOwned } from './tenant-owned.js';

/**
 * One scan that is to be made, is being made or was made. The queue only says that there is one; whose turn it is, and how
 * far it came, stands here alone.
 */
@Entity('scan_job')
@Index('scan_job_slot', ['tenantId', 'scheduleId', 'slot'], { unique: true, where: 'slot IS NOT NULL' })
@Index('scan_job_running', ['tenantId', 'accountUin'], { unique: true, where: "state = 'running'" })
@Index('scan_job_open', ['tenantId', 'runAfter'], { where: "state IN ('queued', 'running')" })
@Index('scan_job_created', ['tenantId', 'createdAt', 'id'])
export class ScanJobEntity extends TenantOwned {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'scan_job_pk' })
  id!: string;

  /** Null: somebody asked for it. */
  @Column('uuid', { name: 'schedule_id', nullable: true })
  scheduleId!: string | null;

  /** Which slot of the schedule; null: none. */
  @Column('timestamptz', { nullable: true })
  slot!: Date | null;

  @Column('text', { name: 'account_uin' })
  accountUin!: string;

  /** What is to be done, JSON (jobs/schedule.ts). */
  @Column('text', { name: 'scan_order' })
  scanOrder!: string;

  /** queued, running, succeeded, failed, cancelled, skipped. */
  @Column('text')
  state!: string;

  /** Why it was skipped: missed, blackout, overlap. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('text', { name: 'created_by' })
  createdBy!: string;

  /** Not before: the slot with its jitter, or the pause before another attempt. */
  @Column('timestamptz', { name: 'run_after' })
  runAfter!: Date;

  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt!: Date | null;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;

  @Column('int', { default: 0 })
  attempt!: number;

  /** Who works on it; with the attempt it tells a worker that was given up from the one that took over. */
  @Column('text', { nullable: true })
  worker!: string | null;

  /** Until when the worker is believed to live. */
  @Column('timestamptz', { name: 'lease_until', nullable: true })
  leaseUntil!: Date | null;

  @Column('text', { nullable: true })
  stage!: string | null;

  @Column('bigint', { nullable: true })
  done!: string | null;

  @Column('bigint', { nullable: true })
  total!: string | null;

  @Column('text', { nullable: true })
  unit!: string | null;

  /** 0 to 100, never falling within an attempt. */
  @Column('int', { default: 0 })
  percent!: number;

  /** Counts every change, so that a listener knows what it has seen. */
  @Column('int', { default: 1 })
  version!: number;

  @Column('timestamptz', { name: 'cancel_requested_at', nullable: true })
  cancelRequestedAt!: Date | null;

  /** Written in the transaction of the scan: once it stands here the scan is there, and is not made again. */
  @Column('uuid', { name: 'scan_id', nullable: true })
  scanId!: string | null;

  /** What went wrong last, JSON: code, message, place, remedy. */
  @Column('text', { nullable: true })
  fault!: string | null;

  /** PDFs and files that were written, JSON: path, bytes, sha256. */
  @Column('text', { nullable: true })
  files!: string | null;
}
