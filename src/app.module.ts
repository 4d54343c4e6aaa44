import { DynamicModule, Module } from '@nestjs/common';
import { ACCESS_CONTROLLERS, ACCESS_PROVIDERS } from './api/access/wiring.js';
import { AccountsController } from './api/accounts.controller.js';
import { AssessmentsController } from './api/assessments.controller.js';
import { AuditService } from './api/audit.service.js';
import { CatalogueController } from './api/catalogue.controller.js';
import { FindingsController } from './api/findings.controller.js';
import { HealthController } from './api/health.controller.js';
import { POSTURE_CONTROLLERS, POSTURE_PROVIDERS } from './api/posture/wiring.js';
import { RendererService } from './api/renderer.service.js';
import type { Runtime } from './api/server.js';
import { ScansController } from './api/scans.controller.js';
import { SnapshotsController } from './api/snapshots.controller.js';
import { STATEMENT_CONTROLLERS } from './api/statements/wiring.js';
import { CONFIGURATION, DATABASE, FRAMEWORK_CATALOGUE } from './api/tokens.js';
import { configuredCatalogue } from './scans/framework-folder.js';
import { StartPageController } from './web/start-page.controller.js';

/** Wiring only: what is opened outside is handed in. */
@Module({})
export class AppModule {
  /** The application on an opened database. */
  static on({ configuration, database }: Runtime): DynamicModule {
    return {
      module: AppModule,
      controllers: [HealthController, CatalogueController, AccountsController, SnapshotsController, ScansController, FindingsController, AssessmentsController, ...POSTURE_CONTROLLERS, ...ACCESS_CONTROLLERS, ...STATEMENT_CONTROLLERS, StartPageController],
      providers: [{ provide: CONFIGURATION, useValue: configuration }, { provide: DATABASE, useValue: database }, { provide: FRAMEWORK_CATALOGUE, useFactory: () => configuredCatalogue(configuration) }, AuditService, RendererService, ...POSTURE_PROVIDERS, ...ACCESS_PROVIDERS],
    };
  }
}
