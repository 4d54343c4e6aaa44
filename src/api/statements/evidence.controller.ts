import { Readable } from 'node:stream';
import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { EVIDENCE_MEDIA_TYPES } from '../../attestations/media-type.js';
import { InputError } from '../../common/errors.js';
import type { Configuration } from '../../config/configuration.js';
import type { Page } from '../../persistence/cursor.js';
import type { Database } from '../../persistence/database.js';
import { EvidenceRepository, type StoredEvidence } from '../../persistence/statements/evidence.repository.js';
import { takeInEvidence } from '../../scans/statements/evidence-intake.js';
import { Allow, Recorded } from '../access/allow.js';
import { note } from '../access/requests.js';
import { Answers, AnswersFile, AnswersPart } from '../answers.js';
import { listedPage } from '../listed.js';
import { COUNT, CURSOR, LIMIT, parameter, Queries, texts } from '../parameters.js';
import { checkedQuery, found } from '../query.js';
import { rangedAnswer } from '../ranges.js';
import { EVIDENCE_FILE, EVIDENCE_FILE_PAGE } from '../schemas/statements.js';
import { CONFIGURATION, DATABASE } from '../tokens.js';
import { actorOf } from './requests.js';

const LIST = { mediaType: texts('Media type'), count: COUNT, limit: LIMIT, cursor: CURSOR };
const UPLOAD = {
  name: parameter(z.string().min(1).max(200), 'File name with its extension, without folders', { type: 'string', minLength: 1, maxLength: 200 }),
  sha256: parameter(z.string().regex(/^[0-9a-fA-F]{64}$/, 'must be the 64 hexadecimal digits of a SHA-256').optional(), 'SHA-256 that the content must have', { type: 'string', pattern: '^[0-9a-fA-F]{64}$' }),
};

/** Files behind statements. */
@ApiTags('statements')
@Controller('evidence')
@Allow('evidence:read')
export class EvidenceController {
  private readonly files: EvidenceRepository;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {
    this.files = new EvidenceRepository(database.dataSource);
  }

  /** Facts about the stored files, the newest first. */
  @Get()
  @ApiOperation({ summary: 'List files of evidence' })
  @Queries(LIST)
  @Answers(EVIDENCE_FILE_PAGE)
  async list(@Query() query: unknown): Promise<Page<StoredEvidence>> {
    const { mediaType, ...asked } = checkedQuery(LIST, query);
    return listedPage((await this.files.list()).filter((file) => mediaType?.includes(file.mediaType) ?? true), ({ sha256 }) => sha256, asked);
  }

  /** Takes a file in as it arrives. The same content again answers what is stored. */
  @Allow('statements:write')
  @Post()
  @HttpCode(201)
  @ApiOperation({ summary: 'Store a file of evidence' })
  @ApiConsumes('application/octet-stream')
  @ApiBody({ description: 'The bytes of the file', schema: { type: 'string', format: 'binary' } })
  @Queries(UPLOAD, { filter: false })
  @Answers(EVIDENCE_FILE, { status: 201, description: 'The file is stored; its hash is what statements name.' })
  async add(@Req() request: FastifyRequest, @Query() query: unknown): Promise<StoredEvidence> {
    const { name, sha256 } = checkedQuery(UPLOAD, query);
    if (!(request.body instanceof Readable)) throw new InputError({ code: 'body-missing', place: 'request body', message: 'The request has no body.', remedy: 'Send the file as the body, e.g. curl --data-binary @minutes.pdf -H "content-type: application/octet-stream".' });
    // A refusal must still be answered on this connection.
    const content = request.body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
    const file = await takeInEvidence(this.database.dataSource, { name, content, sha256 }, this.configuration.limits.evidenceBytes, actorOf(request));
    note(request, { sha256: file.sha256 });
    return file;
  }

  /** The file as it was stored. */
  @Get(':sha256')
  @Recorded()
  @ApiOperation({ summary: 'Download a file of evidence' })
  @ApiParam({ name: 'sha256', description: 'SHA-256 of its content, hexadecimal' })
  @AnswersFile(EVIDENCE_MEDIA_TYPES)
  @AnswersPart(EVIDENCE_MEDIA_TYPES)
  async content(@Param('sha256') sha256: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const file = found(await this.files.get(sha256.toLowerCase()), 'evidence', sha256.slice(0, 100));
    return rangedAnswer(request, reply, { type: file.mediaType, name: file.name, size: file.size, tag: `"${file.sha256}"`, open: (start, end) => this.files.content(file.sha256, start, end) });
  }
}
