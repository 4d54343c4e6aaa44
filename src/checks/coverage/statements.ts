import { DATA_STATEMENTS } from './data-statements.js';
import { INFRASTRUCTURE_STATEMENTS } from './infrastructure-statements.js';
import { INSTANCE_STATEMENTS } from './instance-statements.js';
import { MODEL_STATEMENTS } from './model-statements.js';
import { OPERATION_STATEMENTS } from './operation-statements.js';

/**
 * Every statement of the provider's white paper (September 2025) and of its two pages on the security of instances,
 * by the project's own id. What a check covers is written in the check (`covers`).
 */
export const STATEMENTS = { ...MODEL_STATEMENTS, ...INFRASTRUCTURE_STATEMENTS, ...DATA_STATEMENTS, ...OPERATION_STATEMENTS, ...INSTANCE_STATEMENTS };

export type StatementId = keyof typeof STATEMENTS;
