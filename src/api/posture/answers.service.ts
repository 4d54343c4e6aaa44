import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../../persistence/database.js';
import { PostureRepository } from '../../persistence/posture/posture.repository.js';
import { currentTenant } from '../../persistence/tenancy/tenant-context.js';
import { DATABASE } from '../tokens.js';
import { KeptAnswers } from '../kept-answers.js';
import { SharedRead } from './shared-read.js';

const HOUR = 3_600_000;

/**
 * Answers questions of dashboards: with 304 where the asker has the answer, from memory where nothing changed since it
 * was made, else from the numbers that were written with the scans.
 */
@Injectable()
export class PostureAnswers {
  private readonly kept = new KeptAnswers();
  private readonly posture: PostureRepository;
  private readonly versions = new Map<number | undefined, SharedRead<string>>();

  constructor(@Inject(DATABASE) database: Database) {
    this.posture = new PostureRepository(database.dataSource);
  }

  /**
   * @param question all that the answer depends on beside what is stored
   * @param make the answer as of `now`, the beginning of the hour: ages and expiries move on with it
   * @param encode how it is written; default JSON
   */
  async answer<T>(request: FastifyRequest, reply: FastifyReply, question: readonly unknown[], make: (now: Date) => Promise<T>, encode: (answer: T) => string = (answer) => JSON.stringify(answer)): Promise<string | Buffer> {
    const now = new Date(Math.floor(Date.now() / HOUR) * HOUR);
    const name = `${currentTenant() ?? ''}\n${await this.version()}\n${now.getTime()}\n${JSON.stringify(question)}`;
    const etag = `"${createHash('sha256').update(name).digest('base64url').slice(0, 27)}"`;
    void reply.header('etag', etag).header('cache-control', 'private, no-cache');
    if (matches(request.headers['if-none-match'], etag)) {
      void reply.status(304);
      return '';
    }
    return this.kept.get(name, async () => Buffer.from(encode(await make(now)), 'utf8'));
  }

  private version(): Promise<string> {
    const tenant = currentTenant();
    let shared = this.versions.get(tenant);
    if (shared === undefined) this.versions.set(tenant, (shared = new SharedRead(() => this.posture.version())));
    return shared.get();
  }
}

function matches(header: string | undefined, etag: string): boolean {
  return header !== undefined && header.split(',').some((part) => part.trim().replace(/^W\//, '') === etag || part.trim() === '*');
}
