import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBasicAuth, ApiBearerAuth } from '@nestjs/swagger';
import type { Permission } from '../../access/permissions.js';

/** What an endpoint asks for: a permission; anybody who has logged in; or nothing at all. */
export type Allowance = Permission | 'oneself' | 'anybody';

/** Keys of the metadata that the guard and the log read. */
export const ALLOWANCE = 'demarc:allowance';
export const RECORDED = 'demarc:recorded';

/** Who may use an endpoint, or all of a controller. One without it is refused to everybody, and a test finds it. */
export function Allow(allowance: Allowance): MethodDecorator & ClassDecorator {
  const permits = SetMetadata(ALLOWANCE, allowance);
  return allowance === 'anybody' ? permits : applyDecorators(permits, ApiBearerAuth(), ApiBasicAuth());
}

/** A download that the audit log tells. Requests that change something are told anyway. */
export const Recorded = (): MethodDecorator => SetMetadata(RECORDED, true);
