import { DynamicModule, Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { ACCESS_CONTROLLERS, ACCESS_PROVIDERS } from './api/access/wiring.js';
import { AccountsController } from './api/accounts.controller.js';
import { AssessmentsController } from './api/assessments.controller.js';
import { AuditService } from './api/audit.service.js';
import { CatalogueController } from './api/catalogue.controller.js';
import { FindingsController } from './api/findings.controller.js';
import { HealthController } from './api/health.controller.js';
import { Lifecycle } from './api/lifecycle.js';
import { JOB_CONTROLLERS, JOB_PROVIDERS } from './api/jobs/wiring.js';
import { MetricsController } from './api/metrics/metrics.controller.js';
import { POSTURE_CONTROLLERS, POSTURE_PROVIDERS } from './api/posture/wiring.js';
import { NotificationsController } from './api/notifications/notifications.controller.js';
import { PdfsController } from './api/pdfs.controller.js';
import { RendererService } from './api/renderer.service.js';
import type { Runtime } from './api/server.js';
import { RetentionController } from './api/retention/retention.controller.js';
import { ScansController } from './api/scans.controller.js';
import { SnapshotsController } from './api/snapshots.controller.js';
import { STATEMENT_CONTROLLERS } from './api/statements/wiring.js';
import { CONFIGURATION, DATABASE, FRAMEWORK_CATALOGUE, LIFECYCLE } from './api/tokens.js';
import { ScanQueue } from './jobs/queue.js';
import type { WorkRuntime } from './jobs/runtime.js';
import { WorkService } from './jobs/work.service.js';
import { configuredCatalogue } from './scans/framework-folder.js';
import { StartPageController } from './web/start-page.controller.js';

/** Controllers of the API, and of a process that only works: probes and metrics. */
const SERVING = [HealthController, CatalogueController, AccountsController, SnapshotsController, ScansController, FindingsController, AssessmentsController, PdfsController, ...POSTURE_CONTROLLERS, ...ACCESS_CONTROLLERS, ...STATEMENT_CONTROLLERS, ...JOB_CONTROLLERS, RetentionController, NotificationsController, StartPageController];
const WORKING = [HealthController, MetricsController];

/** Which roles a process has, beside what it runs on. */
export interface Roles {
  /** Answers the API and shows the start page. Default: true. */
  readonly serve?: boolean;
  /** What it makes scans with; absent: it makes none. */
  readonly work?: WorkRuntime;
}

/** Wiring only: what is opened outside is handed in. */
@Module({})
export class AppModule {
  /** The application on an opened database. */
  static on({ configuration, database, lifecycle = new Lifecycle() }: Runtime, { serve = true, work }: Roles = {}): DynamicModule {
    const workers = work === undefined ? [] : [{ provide: WorkService, inject: [ScanQueue], useFactory: (queue: ScanQueue) => new WorkService(work, queue) }];
    return {
      module: AppModule,
      imports: work === undefined ? [] : [ScheduleModule.forRoot()],
      controllers: serve ? SERVING : WORKING,
      providers: [{ provide: CONFIGURATION, useValue: configuration }, { provide: DATABASE, useValue: database }, { provide: LIFECYCLE, useValue: lifecycle }, { provide: FRAMEWORK_CATALOGUE, useFactory: () => configuredCatalogue(configuration) }, AuditService, RendererService, ...POSTURE_PROVIDERS, ...ACCESS_PROVIDERS, ...JOB_PROVIDERS, ...workers],
    };
  }
}
