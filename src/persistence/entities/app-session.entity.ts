import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { AppUserEntity } from './app-user.entity.js';
import { TenantOwned } from './tenant-owned.js';

/** A login that goes on until it expires or is ended. The token is not stored, only its SHA-256. */
@Entity('app_session')
@Index('app_session_user', ['userId'])
export class AppSessionEntity extends TenantOwned {
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'app_session_pk' })
  hash!: Buffer;

  @Column('uuid', { name: 'user_id' })
  userId!: string;

  @ManyToOne(() => AppUserEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'app_session_of' })
  user?: AppUserEntity;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
