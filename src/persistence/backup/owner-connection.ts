import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { asOwner } from '../tenancy/tenant-context.js';

/** Runs work on one connection of the schema's owner, within a transaction that ends with it. @param begin how it begins */
export function inOwnTransaction<T>(dataSource: DataSource, begin: string, work: (client: PoolClient) => Promise<T>): Promise<T> {
  return asOwner(async () => {
    const runner = dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      await client.query(begin);
      try {
        const result = await work(client);
        await client.query('COMMIT');
        return result;
      } catch (error) {
        // A connection that broke rolls back by itself.
        await client.query('ROLLBACK').catch(() => undefined);
        throw error;
      }
    } finally {
      await runner.release();
    }
  });
}
