import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AnswersFile } from '../answers.js';
import { Metrics } from './metrics.service.js';
import { Allow } from '../access/allow.js';

/** For Prometheus. */
@ApiTags('operations')
@Controller('metrics')
@Allow('metrics:read')
export class MetricsController {
  constructor(@Inject(Metrics) private readonly metrics: Metrics) {}

  /** Posture and operations in the text format of Prometheus; names and labels: docs/dashboards.md. */
  @Get()
  @ApiOperation({ summary: 'Read the metrics' })
  @AnswersFile('text/plain', { description: 'The metrics.' })
  async read(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    void reply.header('content-type', this.metrics.contentType).header('cache-control', 'no-store');
    return this.metrics.text();
  }
}
