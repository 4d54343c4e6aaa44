import { createServer } from './api/server.js';
import { AppModule } from './app.module.js';
import { loadConfiguration, type Configuration } from './config/configuration.js';
import { openDatabase } from './persistence/database.js';

/**
 * Starts the service: configuration, database, HTTP.
 * @returns the address it listens on and how to stop it
 */
export async function serve(configuration: Configuration = loadConfiguration()): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const database = await openDatabase(configuration);
  try {
    const runtime = { configuration, database };
    const app = await createServer(runtime, AppModule.on(runtime));
    await app.listen(configuration.port, configuration.host);
    const stop = async (): Promise<void> => {
      await app.close();
      await database.close();
    };
    return { url: await app.getUrl(), stop };
  } catch (error) {
    await database.close();
    throw error;
  }
}
