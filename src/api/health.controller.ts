import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Database } from '../persistence/database.js';
import { InputError } from '../common/errors.js';
import { Answers } from './answers.js';
import { databaseAway } from './problem.js';
import { HEALTH } from './schemas/common.js';
import type { Lifecycle } from './lifecycle.js';
import { DATABASE, LIFECYCLE } from './tokens.js';
import { Allow } from './access/allow.js';

/** How long the database may take to answer, in milliseconds. */
const PATIENCE_MS = 2000;

/** For load balancers and orchestrators. */
@ApiTags('health')
@Controller('health')
@Allow('anybody')
export class HealthController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(LIFECYCLE) private readonly lifecycle: Lifecycle,
  ) {}

  /** The process runs and answers. */
  @Get('live')
  @ApiOperation({ summary: 'Is the process alive' })
  @Answers(HEALTH)
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** Start-up is over: the schema is up to date, and probes of life and readiness may begin. */
  @Get('startup')
  @ApiOperation({ summary: 'Has the process started' })
  @Answers(HEALTH)
  startup(): { status: 'ok' } {
    if (this.lifecycle.started) return { status: 'ok' };
    throw new InputError({ code: 'starting', status: 503, message: 'The process is still starting.', remedy: 'Ask again shortly; migrations of a large database take their time, and the log names them.' });
  }

  /** The process is not about to stop, and the database answers, so requests can be served. */
  @Get('ready')
  @ApiOperation({ summary: 'Can requests be served' })
  @Answers(HEALTH)
  async ready(): Promise<{ status: 'ok' }> {
    if (this.lifecycle.draining) throw new InputError({ code: 'stopping', status: 503, message: 'The process is about to stop.', remedy: 'Ask another replica.' });
    this.startup();
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
