import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TenantOwned } from './tenant-owned.js';

/** Where an organisation wants to be told of events. */
@Entity('notification_target')
export class NotificationTargetEntity extends TenantOwned {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'notification_target_pk' })
  id!: string;

  @Column('text')
  name!: string;

  /** webhook, slack, wecom, dingtalk, feishu, teams, email. */
  @Column('text')
  kind!: string;

  /** What may be shown of its address: the host, or the receivers of e-mail. */
  @Column('text')
  place!: string;

  /** Address and signing secret, encrypted; null: there is nothing secret (e-mail). */
  @Column('bytea', { nullable: true })
  secrets!: Buffer | null;

  @Column('text', { array: true })
  events!: string[];

  /** Root uins; empty: all. */
  @Column('text', { array: true })
  accounts!: string[];

  @Column('text')
  locale!: string;

  @Column('boolean')
  enabled!: boolean;

  @Column('int')
  version!: number;

  /** Deliveries that were given up one after the other. */
  @Column('int', { name: 'given_up', default: 0 })
  givenUp!: number;

  /** Since when nothing is sent, because everything failed. */
  @Column('timestamptz', { name: 'paused_at', nullable: true })
  pausedAt!: Date | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('text', { name: 'created_by' })
  createdBy!: string;
}
