import type { EventEmitter } from 'node:events';
import type { ServiceLog } from './service-log.js';

/**
 * What nobody caught becomes a last line of the log, by kind and place, and ends the process: its state is not known any
 * more, and whoever started it starts it again. Left to Node, the error's own words would go out as they are.
 * @param events of the process
 * @param exit ends it with a code
 */
export function lastResort(events: Pick<EventEmitter, 'once'>, log: ServiceLog, exit: (code: number) => void): void {
  // Rejections that nobody handles come here as well.
  events.once('uncaughtException', (error: unknown) => {
    log.fatal({ context: 'service', err: error }, 'ended by an error that nobody caught');
    exit(3);
  });
}
