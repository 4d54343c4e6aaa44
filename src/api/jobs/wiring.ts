import { Logger } from '@nestjs/common';
import { ScanQueue } from '../../jobs/queue.js';
import type { Database } from '../../persistence/database.js';
import { DATABASE } from '../tokens.js';
import { JobStarter } from './job-starter.js';
import { JobsController } from './jobs.controller.js';
import { SchedulesController } from './schedules.controller.js';

/** Scans that run by themselves, for the application's module. */
export const JOB_CONTROLLERS = [JobsController, SchedulesController];
export const JOB_PROVIDERS = [
  {
    provide: ScanQueue,
    inject: [DATABASE],
    useFactory: (database: Database) => {
      const logger = new Logger('queue');
      return new ScanQueue(database, (message) => logger.warn(message));
    },
  },
  { provide: JobStarter, inject: [DATABASE, ScanQueue], useFactory: (database: Database, queue: ScanQueue) => new JobStarter(database, queue) },
];
