import { AccountGroupsController } from '../account-groups.controller.js';
import { MetricsController } from '../metrics/metrics.controller.js';
import { Metrics } from '../metrics/metrics.service.js';
import { PostureAnswers } from './answers.service.js';
import { BadgeController } from './badge.controller.js';
import { FacetsController } from './facets.controller.js';
import { PortfolioController } from './portfolio.controller.js';
import { PostureController } from './posture.controller.js';

/** Everything that dashboards ask, for the application's module. */
export const POSTURE_CONTROLLERS = [PostureController, PortfolioController, FacetsController, BadgeController, AccountGroupsController, MetricsController];
export const POSTURE_PROVIDERS = [PostureAnswers, Metrics];
