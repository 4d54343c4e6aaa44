import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { TenantOwned } from './tenant-owned.js';

/** One event on its way to one target: written with what happened, sent afterwards. */
@Entity('notification_delivery')
@Index('notification_delivery_once', ['tenantId', 'targetId', 'eventId'], { unique: true })
@Index('notification_delivery_due', ['tenantId', 'nextAt'], { where: "state = 'waiting'" })
@Index('notification_delivery_created', ['tenantId', 'createdAt', 'id'])
export class NotificationDeliveryEntity extends TenantOwned {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'notification_delivery_pk' })
  id!: string;

  @Column('uuid', { name: 'target_id' })
  targetId!: string;

  @Column('uuid', { name: 'event_id' })
  eventId!: string;

  @Column('text')
  event!: string;

  /** The event, JSON. */
  @Column('text')
  body!: string;

  /** waiting, delivered, given-up. */
  @Column('text')
  state!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'next_at' })
  nextAt!: Date;

  @Column('int', { default: 0 })
  attempt!: number;

  /** HTTP status of the last answer; null: there was none. */
  @Column('int', { nullable: true })
  status!: number | null;

  /** The beginning of the last answer, or why there was none. */
  @Column('text', { nullable: true })
  answer!: string | null;

  @Column('int', { name: 'latency_ms', nullable: true })
  latencyMs!: number | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}
