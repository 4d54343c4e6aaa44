import { cloudEnvironment } from '../config/cloud-environment.js';
import type { Configuration } from '../config/configuration.js';
import type { Database } from '../persistence/database.js';
import { configuredCatalogue } from '../scans/framework-folder.js';
import { SYSTEM_CLOCK } from '../snapshots/live/clock.js';
import { openWire } from '../snapshots/live/wire.js';
import { InputError } from '../common/errors.js';
import { GuardedClient } from '../outgoing/guarded-request.js';
import type { WorkRuntime } from './runtime.js';

/** What a worker has at hand on this machine. */
export function systemRuntime(configuration: Configuration, database: Database, log: (message: string) => void): WorkRuntime {
  const environment = cloudEnvironment();
  return { configuration, database, catalogue: configuredCatalogue(configuration), environment, openWire: () => openWire(environment), fetch: fetchWith(new GuardedClient(configuration.outgoing)), clock: SYSTEM_CLOCK, random: Math.random, log };
}

/** Redirects that a download may take: from a short address to a store of files, for example. */
const REDIRECTS = 3;

function fetchWith(client: GuardedClient): WorkRuntime['fetch'] {
  return async ({ url, headers, limitBytes, signal }) => {
    const answer = await client.send({ url, headers, redirects: REDIRECTS, signal });
    const place = url.split('?', 1)[0]!;
    if (answer.statusCode !== 200) {
      answer.destroy();
      const passing = (answer.statusCode ?? 0) >= 500 || answer.statusCode === 429;
      throw new InputError({ code: passing ? 'source-unreachable' : 'source-refused', status: passing ? 502 : 409, place, message: `It answered ${answer.statusCode}.`, remedy: 'Check the address, and the token where it needs one.' });
    }
    if (Number(answer.headers['content-length'] ?? 0) > limitBytes) {
      answer.destroy();
      throw new InputError({ code: 'snapshot-too-large', status: 413, place, message: `It has more than ${limitBytes} bytes.`, remedy: 'Raise DEMARC_MAX_UPLOAD_BYTES, or make the snapshot smaller.' });
    }
    return answer as AsyncIterable<Buffer>;
  };
}
