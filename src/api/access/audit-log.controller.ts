import { Readable } from 'node:stream';
import { Controller, Get, Inject, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { verifyLog, type LogVerdict } from '../../access/verify-log.js';
import { AuditLogRepository } from '../../persistence/access/audit-log.repository.js';
import type { Database } from '../../persistence/database.js';
import { Answers, AnswersFile } from '../answers.js';
import { parameter, Queries } from '../parameters.js';
import { checkedQuery } from '../query.js';
import { LOG_VERDICT } from '../schemas/access.js';
import { DATABASE } from '../tokens.js';
import { Allow } from './allow.js';

const VERIFICATION = { head: parameter(z.string().regex(/^[0-9a-f]{64}$/).optional(), 'Hash noted at an earlier verification: tells whether the log was cut short', { type: 'string', pattern: '^[0-9a-f]{64}$' }) };

/** Who changed or took away what. */
@ApiTags('access')
@Controller('audit-log')
@Allow('log:read')
export class AuditLogController {
  private readonly log: AuditLogRepository;

  constructor(@Inject(DATABASE) database: Database) {
    this.log = new AuditLogRepository(database.dataSource);
  }

  /** The whole log of the organisation, oldest first, one JSON object a line. */
  @Get()
  @ApiOperation({ summary: 'Export the audit log' })
  @AnswersFile('application/x-ndjson', { description: 'The entries, one JSON object a line.' })
  export(): StreamableFile {
    return new StreamableFile(Readable.from(lines(this.log.all())), { type: 'application/x-ndjson' });
  }

  /** Follows the chain of hashes. */
  @Get('verification')
  @ApiOperation({ summary: 'Verify the audit log' })
  @Queries(VERIFICATION, { filter: false })
  @Answers(LOG_VERDICT)
  verify(@Query() query: unknown): Promise<LogVerdict> {
    const { head } = checkedQuery(VERIFICATION, query);
    return verifyLog(this.log.all(), head);
  }
}

async function* lines(entries: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const entry of entries) yield `${JSON.stringify(entry)}\n`;
}
