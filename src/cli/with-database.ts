import { constants } from 'node:os';
import { openDatabase, type Database, type DatabaseChoice } from '../persistence/database.js';

/**
 * Opens the database for one command and closes it whatever happens. A first SIGINT or SIGTERM ends the command in
 * order: what was being stored is rolled back, the embedded server stops, and the exit code is 128 and the signal's
 * number, as shells expect. A second one ends it at once; the database survives that as well.
 */
export async function withDatabase<T>(choice: DatabaseChoice, use: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(choice);
  let onSignal: (signal: NodeJS.Signals) => void = () => undefined;
  const interrupted = new Promise<never>((_, reject) => {
    onSignal = (signal) => reject(new Interruption(signal));
  });
  interrupted.catch(() => undefined);
  for (const signal of SIGNALS) process.once(signal, onSignal);
  try {
    return await Promise.race([use(database), interrupted]);
  } finally {
    await database.close();
    for (const signal of SIGNALS) process.off(signal, onSignal);
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** A command that was told to end. */
export class Interruption extends Error {
  override readonly name = 'Interruption';
  /** 130 for Ctrl+C, 143 for SIGTERM. */
  readonly exitCode: number;

  constructor(signal: NodeJS.Signals) {
    super(`ended by ${signal}; nothing half done was kept`);
    this.exitCode = 128 + constants.signals[signal];
  }
}
