import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Database } from '../persistence/database.js';
import { Answers } from './answers.js';
import { databaseAway } from './problem.js';
import { HEALTH } from './schemas/common.js';
import { DATABASE } from './tokens.js';
import { Allow } from './access/allow.js';

/** How long the database may take to answer, in milliseconds. */
const PATIENCE_MS = 2000;

/** For load balancers and orchestrators. */
@ApiTags('health')
@Controller('health')
@Allow('anybody')
export class HealthController {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** The process runs and answers. */
  @Get('live')
  @ApiOperation({ summary: 'Is the process alive' })
  @Answers(HEALTH)
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** The database answers, so requests can be served. */
  @Get('ready')
  @ApiOperation({ summary: 'Can requests be served' })
  @Answers(HEALTH)
  async ready(): Promise<{ status: 'ok' }> {
    // A server that hangs is as good as none: whoever asks has little patience.
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(databaseAway()), PATIENCE_MS);
    });
    try {
      await Promise.race([this.database.dataSource.query('SELECT 1'), patience]);
      return { status: 'ok' };
    } catch {
      throw databaseAway();
    } finally {
      clearTimeout(timer);
    }
  }
}
