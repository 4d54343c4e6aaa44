import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { TOOL } from '../../config/tool.js';
import type { Database } from '../../persistence/database.js';
import { OperationsRepository } from '../../persistence/operations.repository.js';
import { DashboardRepository } from '../../persistence/posture/dashboard.repository.js';
import { PostureRepository } from '../../persistence/posture/posture.repository.js';
import { DATABASE } from '../tokens.js';
import { postureMetrics } from './posture-metrics.js';

/** Counts what the process does, and tells it together with the posture. */
@Injectable()
export class Metrics implements OnModuleDestroy {
  /** Media type of the answer. */
  readonly contentType: string;
  private readonly registry = new Registry();
  private readonly operations: OperationsRepository;
  private readonly posture: PostureRepository;
  private readonly dashboards: DashboardRepository;
  private readonly queue: Gauge<'queue' | 'state'>;

  constructor(@Inject(DATABASE) database: Database, @Inject(HttpAdapterHost) { httpAdapter }: HttpAdapterHost) {
    const registers = [this.registry];
    this.contentType = this.registry.contentType;
    this.operations = new OperationsRepository(database.dataSource);
    this.posture = new PostureRepository(database.dataSource);
    this.dashboards = new DashboardRepository(database.dataSource);
    collectDefaultMetrics({ register: this.registry });
    new Gauge({ name: 'demarc_build_info', help: 'Always 1; the version stands in the label', labelNames: ['version'], registers }).set({ version: TOOL.version }, 1);
    this.queue = new Gauge({ name: 'demarc_jobs', help: 'Scans and notifications that wait or run, or failed or were given up within a day, by queue and state', labelNames: ['queue', 'state'], registers });
    const operations = this.operations;
    new Gauge({
      name: 'demarc_database_connections',
      help: 'Connections of the pool: idle and busy; waiting: requests for one',
      labelNames: ['state'],
      registers,
      collect() {
        for (const [state, number] of Object.entries(operations.pool())) this.set({ state }, number);
      },
    });
    this.timeRequests(httpAdapter?.getInstance<FastifyInstance>());
  }

  /** Everything in the text format of Prometheus. */
  async text(now = new Date()): Promise<string> {
    this.queue.reset();
    for (const { queue, state, jobs } of await this.operations.queueDepths()) this.queue.set({ queue, state }, jobs);
    return `${await this.registry.metrics()}\n${await postureMetrics({ posture: this.posture, dashboards: this.dashboards, operations: this.operations }, now)}`;
  }

  onModuleDestroy(): void {
    this.registry.clear();
  }

  /** Requests by route template: addresses themselves would be series without end. */
  private timeRequests(fastify: FastifyInstance | undefined): void {
    const duration = new Histogram({
      name: 'demarc_http_request_duration_seconds',
      help: 'Time from the arrival of a request to the end of its answer',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
      registers: [this.registry],
    });
    fastify?.addHook('onResponse', async (request, reply) => {
      duration.observe({ method: request.method, route: request.routeOptions.url ?? 'none', status: String(reply.statusCode) }, reply.elapsedTime / 1000);
    });
  }
}
