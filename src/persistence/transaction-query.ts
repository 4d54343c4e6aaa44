import type { PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';
import type { TransactionQuery } from './scan-writer-input.js';

/** A transaction under way. */
export type Transaction = EntityManager;

/** Statements of a transaction with the driver's own results: TypeORM tells of some how many rows they changed, of others not. */
export function transactionQuery(manager: EntityManager): TransactionQuery {
  const { queryRunner } = manager;
  if (queryRunner === undefined) throw new Error('the manager is not that of a transaction');
  return async (sql, values) => ((await queryRunner.connect()) as PoolClient).query(sql, values);
}
