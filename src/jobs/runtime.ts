import type { CloudEnvironment } from '../config/cloud-environment.js';
import type { Configuration } from '../config/configuration.js';
import type { FrameworkCatalogue } from '../frameworks/catalogue.js';
import type { Database } from '../persistence/database.js';
import type { Clock } from '../snapshots/live/clock.js';
import type { Wire } from '../snapshots/live/wire.js';

/** What a worker has at hand; tests replace the network's side of it. */
export interface WorkRuntime {
  readonly configuration: Configuration;
  readonly database: Database;
  readonly catalogue: FrameworkCatalogue;
  readonly environment: CloudEnvironment;
  /** Opens connections to the provider; closed after each job. */
  readonly openWire: () => Wire;
  /** Reads an address within the outgoing rules. */
  readonly fetch: (request: { readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly limitBytes: number; readonly signal: AbortSignal }) => Promise<AsyncIterable<Buffer>>;
  readonly clock: Clock;
  readonly random: () => number;
  /** For the operator; never anything of a snapshot. */
  readonly log: (message: string) => void;
}
