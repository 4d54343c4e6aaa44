import { Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { RecordedStatement } from './recorded-statement.js';

/** An approved, expiring acceptance of findings. */
@Entity('risk_exception')
@Index('risk_exception_item', ['tenantId', 'itemId'], { unique: true })
export class RiskExceptionEntity extends RecordedStatement {
  /** Counts up in the order of recording. */
  @PrimaryGeneratedColumn('identity', { type: 'int', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'risk_exception_pk' })
  seq!: number;
}
