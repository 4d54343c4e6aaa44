import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
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
  @ApiProduces('text/plain')
  async read(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    void reply.header('content-type', this.metrics.contentType).header('cache-control', 'no-store');
    return this.metrics.text();
  }
}
