import { Controller, Get, Inject, Param, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../persistence/database.js';
import { removed } from '../persistence/retention/removed.js';
import { SnapshotRepository, type StoredSnapshotFacts } from '../persistence/snapshot.repository.js';
import { Answers, AnswersFile, AnswersPart } from './answers.js';
import { found } from './query.js';
import { partOf, rangedAnswer } from './ranges.js';
import { SNAPSHOT_ANSWER } from './schemas/scans.js';
import { DATABASE } from './tokens.js';
import { Allow, Recorded } from './access/allow.js';

/** Snapshots as they are stored: reduced to what the inventory reads. */
@ApiTags('snapshots')
@Controller('snapshots')
@Allow('accounts:read')
export class SnapshotsController {
  private readonly snapshots: SnapshotRepository;

  constructor(@Inject(DATABASE) database: Database) {
    this.snapshots = new SnapshotRepository(database.dataSource);
  }

  /** Facts about one snapshot: hashes, times, counts. */
  @Get(':id')
  @ApiOperation({ summary: 'Read the facts about a snapshot' })
  @ApiParam({ name: 'id', description: 'Snapshot id' })
  @Answers(SNAPSHOT_ANSWER)
  async read(@Param('id') id: string): Promise<StoredSnapshotFacts> {
    return found(await this.snapshots.get(id), 'snapshot', id);
  }

  /** The stored content: NDJSON in the format demarc.snapshot/1, which can be taken in again. */
  @Allow('snapshots:read')
  @Recorded()
  @Get(':id/content')
  @ApiOperation({ summary: 'Download the stored content of a snapshot' })
  @ApiParam({ name: 'id', description: 'Snapshot id' })
  @AnswersFile('application/x-ndjson')
  @AnswersPart('application/x-ndjson')
  async content(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { bytes, contentHash, contentRemovedAt } = await this.read(id);
    if (contentRemovedAt !== null) throw removed('content', id, new Date(contentRemovedAt));
    return rangedAnswer(request, reply, {
      type: 'application/x-ndjson',
      name: `snapshot-${id}.ndjson`,
      size: bytes,
      tag: `"${contentHash}"`,
      open: (start, end) => partOf(this.snapshots.content(id), start, end),
    });
  }
}
