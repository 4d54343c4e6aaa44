import { Readable } from 'node:stream';
import { Controller, Get, Inject, Param, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Database } from '../persistence/database.js';
import { SnapshotRepository, type StoredSnapshotFacts } from '../persistence/snapshot.repository.js';
import { found } from './query.js';
import { DATABASE } from './tokens.js';

/** Snapshots as they are stored: reduced to what the inventory reads. */
@ApiTags('snapshots')
@Controller('snapshots')
export class SnapshotsController {
  private readonly snapshots: SnapshotRepository;

  constructor(@Inject(DATABASE) database: Database) {
    this.snapshots = new SnapshotRepository(database.dataSource);
  }

  /** Facts about one snapshot: hashes, times, counts. */
  @Get(':id')
  @ApiOperation({ summary: 'Read the facts about a snapshot' })
  async read(@Param('id') id: string): Promise<StoredSnapshotFacts> {
    return found(await this.snapshots.get(id), 'snapshot', id);
  }

  /** The stored content: NDJSON in the format demarc.snapshot/1, which can be taken in again. */
  @Get(':id/content')
  @ApiOperation({ summary: 'Download the stored content of a snapshot' })
  @ApiProduces('application/x-ndjson')
  async content(@Param('id') id: string): Promise<StreamableFile> {
    await this.read(id);
    return new StreamableFile(Readable.from(this.snapshots.content(id)), { type: 'application/x-ndjson', disposition: `attachment; filename="snapshot-${id}.ndjson"` });
  }
}
