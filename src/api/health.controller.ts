import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { InputError } from '../common/errors.js';
import type { Database } from '../persistence/database.js';
import { DATABASE } from './tokens.js';

/** For load balancers and orchestrators. */
@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** The process runs and answers. */
  @Get('live')
  @ApiOperation({ summary: 'Is the process alive' })
  @ApiOkResponse({ schema: { type: 'object', properties: { status: { type: 'string', enum: ['ok'] } } } })
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** The database answers, so requests can be served. */
  @Get('ready')
  @ApiOperation({ summary: 'Can requests be served' })
  @ApiOkResponse({ schema: { type: 'object', properties: { status: { type: 'string', enum: ['ok'] } } } })
  async ready(): Promise<{ status: 'ok' }> {
    try {
      await this.database.dataSource.query('SELECT 1');
      return { status: 'ok' };
    } catch {
      throw new InputError({ code: 'database-unavailable', status: 503, message: 'The database does not answer.', remedy: 'Try again shortly; the operator finds the reason in the log.' });
    }
  }
}
