import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { ProviderCertificate } from '../../attestations/attestation.js';
import { parseStatements } from '../../attestations/parse.js';
import { STATEMENTS_FORMAT } from '../../attestations/statement-schema.js';
import type { FrameworkCatalogue } from '../../frameworks/catalogue.js';
import type { Page } from '../../persistence/cursor.js';
import type { Database } from '../../persistence/database.js';
import { StatementRepository } from '../../persistence/statements/statement.repository.js';
import { recordStatements, withdraw } from '../../scans/statements/record-statements.js';
import { Allow } from '../access/allow.js';
import { Answers } from '../answers.js';
import { COUNT, CURSOR, LIMIT, Queries, texts, words } from '../parameters.js';
import { checkedQuery } from '../query.js';
import { CERTIFICATE, CERTIFICATE_PAGE, STORED_CERTIFICATE_STATES } from '../schemas/statements.js';
import { DATABASE, FRAMEWORK_CATALOGUE } from '../tokens.js';
import { expiresBefore, oneOf, shown, statementPage, type Shown } from './answers.js';
import { CERTIFICATE_BODY } from './bodies.js';
import { actorOf, entryText, EXPIRES_BEFORE, withdrawalReason, WITHDRAWAL_BODY } from './requests.js';

const LIST = {
  framework: texts('Framework id'),
  control: texts('Control id'),
  state: words(STORED_CERTIFICATE_STATES, 'How it stands today'),
  expiresBefore: EXPIRES_BEFORE,
  count: COUNT,
  limit: LIMIT,
  cursor: CURSOR,
};

/** Certificates of the provider that the customer obtained. Those that the white paper names are listed in reports. */
@ApiTags('statements')
@Controller('certificates')
@Allow('statements:read')
export class CertificatesController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(FRAMEWORK_CATALOGUE) private readonly catalogue: FrameworkCatalogue,
  ) {}

  /** Certificates, the newest on record first. */
  @Get()
  @ApiOperation({ summary: 'List certificates' })
  @Queries(LIST)
  @Answers(CERTIFICATE_PAGE)
  async list(@Query() query: unknown): Promise<Page<Omit<Shown<'certificate'>, 'seq'>>> {
    const asked = checkedQuery(LIST, query);
    const items = (await this.all()).filter(
      (one) =>
        (asked.framework?.includes(one.frameworkId) ?? true) &&
        (asked.control?.some((id) => this.covers(one, id)) ?? true) &&
        (asked.state?.some((state) => state === one.state) ?? true) &&
        expiresBefore(one.expiresAt, asked.expiresBefore),
    );
    return statementPage(items, asked);
  }

  /** One certificate. */
  @Get(':id')
  @ApiOperation({ summary: 'Read a certificate' })
  @ApiParam({ name: 'id', description: 'Certificate id' })
  @Answers(CERTIFICATE)
  async read(@Param('id') id: string): Promise<object> {
    return oneOf(await this.all(), 'certificate', id);
  }

  /** Puts a certificate on record, validated as an entry of a statements file. A file that it names must be stored before. */
  @Allow('statements:write')
  @Post()
  @HttpCode(201)
  @ApiOperation({ summary: 'Add a certificate' })
  @ApiBody(CERTIFICATE_BODY as never)
  @Answers(CERTIFICATE, { status: 201, description: 'It is on record.' })
  async add(@Req() request: FastifyRequest): Promise<object> {
    const statements = parseStatements(await entryText(request, STATEMENTS_FORMAT, 'certificates'), 'request body', this.catalogue);
    await recordStatements(this.database, statements, actorOf(request));
    return this.read(statements.certificates[0]!.id);
  }

  /** Withdraws a certificate: it stays on record, and no scan counts it from now on. */
  @Allow('statements:write')
  @Post(':id/withdrawal')
  @HttpCode(201)
  @ApiOperation({ summary: 'Withdraw a certificate' })
  @ApiParam({ name: 'id', description: 'Certificate id' })
  @ApiBody(WITHDRAWAL_BODY as never)
  @Answers(CERTIFICATE, { status: 201, description: 'It is withdrawn.' })
  async withdraw(@Param('id') id: string, @Req() request: FastifyRequest): Promise<object> {
    await withdraw(this.database, 'certificate', id, actorOf(request), await withdrawalReason(request));
    return this.read(id);
  }

  /** Whether it covers a control: by itself, with its family, or with the whole framework. */
  private covers({ frameworkId, controls }: ProviderCertificate, id: string): boolean {
    const family = this.catalogue.byId(frameworkId)?.families.find((one) => one.controls.some((control) => control.id === id));
    return family !== undefined && (controls === undefined || controls.includes(id) || controls.includes(family.id));
  }

  private async all() {
    return shown('certificate', await new StatementRepository(this.database.dataSource).all('certificate'), new Date().toISOString());
  }
}
