import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { Authentication } from '../../access/authentication.js';
import type { Configuration } from '../../config/configuration.js';
import type { Database } from '../../persistence/database.js';
import { CONFIGURATION, DATABASE } from '../tokens.js';
import { AccessGuard } from './access.guard.js';
import { ApiKeysController } from './api-keys.controller.js';
import { AuditLogController } from './audit-log.controller.js';
import { AuditLogInterceptor } from './audit-log.interceptor.js';
import { RateLimits } from './rate-limits.js';
import { SessionsController } from './sessions.controller.js';
import { UsersController } from './users.controller.js';

/** Who may do what, for the application's module: the guard stands before every endpoint. */
export const ACCESS_CONTROLLERS = [SessionsController, UsersController, ApiKeysController, AuditLogController];
export const ACCESS_PROVIDERS = [
  { provide: Authentication, useFactory: (database: Database, configuration: Configuration) => new Authentication(database, configuration.access), inject: [DATABASE, CONFIGURATION] },
  RateLimits,
  { provide: APP_GUARD, useClass: AccessGuard },
  { provide: APP_INTERCEPTOR, useClass: AuditLogInterceptor },
];
