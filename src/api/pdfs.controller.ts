import { Controller, Get, Inject, Param, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { AssessmentReport } from '../assessments/report.js';
import type { Configuration } from '../config/configuration.js';
import type { Database } from '../persistence/database.js';
import { ReportRepository } from '../persistence/report.repository.js';
import { REPORT_LANGUAGES } from '../reports/bilingual-pdf.js';
import type { ReportRenderer } from '../reports/renderer.js';
import type { FamilyReportOptions } from '../reports/view/family-view.js';
import { findingsOfScan } from '../scans/findings-of-scan.js';
import { ANNEX_NAME, fileNameOf } from '../scans/write-reports.js';
import { AnswersFile, AnswersPart } from './answers.js';
import { Allow, Recorded } from './access/allow.js';
import { parameter, Queries } from './parameters.js';
import { checkedQuery, found } from './query.js';
import { rangedAnswer } from './ranges.js';
import { RendererService } from './renderer.service.js';
import { CONFIGURATION, DATABASE } from './tokens.js';
import { entityTag } from './validators.js';

const PDF = { locale: parameter(z.enum(REPORT_LANGUAGES).optional(), 'Language, or both in one file; default: DEMARC_LOCALE', { type: 'string', enum: REPORT_LANGUAGES }) };
const SCAN_ID = ApiParam({ name: 'scan', description: 'Scan id' });
const FRAMEWORK_ID = ApiParam({ name: 'framework', description: 'Framework id' });

/** Where a download goes. */
interface Download {
  readonly query: unknown;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Reports as PDFs, made from the stored assessment when they are asked for, and signed where the service has a certificate. */
@ApiTags('assessments')
@Controller('scans/:scan/assessments/:framework')
@Allow('reports:read')
export class PdfsController {
  private readonly reports: ReportRepository;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    @Inject(RendererService) private readonly renderer: RendererService,
  ) {
    this.reports = new ReportRepository(database.dataSource);
  }

  /** The report of a control family. */
  @Recorded()
  @Get('families/:family/report.pdf')
  @ApiOperation({ summary: 'Download the report of one control family' })
  @SCAN_ID
  @FRAMEWORK_ID
  @ApiParam({ name: 'family', description: 'Family id' })
  @Queries(PDF)
  @AnswersFile('application/pdf')
  @AnswersPart('application/pdf')
  async family(@Param('scan') scan: string, @Param('framework') framework: string, @Param('family') family: string, @Query() query: unknown, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const report = await this.report(scan, framework);
    found(report.families.find((one) => one.id === family), 'family', family);
    return this.download(report, fileNameOf(family), `family ${family}`, { query, request, reply }, (renderer, options) => renderer.familyPdf(report, family, options));
  }

  /** All families bound together, with an executive summary. */
  @Recorded()
  @Get('report.pdf')
  @ApiOperation({ summary: 'Download the report of a framework' })
  @SCAN_ID
  @FRAMEWORK_ID
  @Queries(PDF)
  @AnswersFile('application/pdf')
  @AnswersPart('application/pdf')
  async framework(@Param('scan') scan: string, @Param('framework') framework: string, @Query() query: unknown, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const report = await this.report(scan, framework);
    return this.download(report, fileNameOf(framework), 'framework', { query, request, reply }, (renderer, options) => renderer.frameworkPdf(report, options));
  }

  /** Who owes what, control by control. */
  @Recorded()
  @Get('responsibility-matrix.pdf')
  @ApiOperation({ summary: 'Download the customer responsibility matrix' })
  @SCAN_ID
  @FRAMEWORK_ID
  @Queries(PDF)
  @AnswersFile('application/pdf')
  @AnswersPart('application/pdf')
  async matrix(@Param('scan') scan: string, @Param('framework') framework: string, @Query() query: unknown, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const report = await this.report(scan, framework);
    return this.download(report, 'responsibility-matrix', 'matrix', { query, request, reply }, (renderer, options) => renderer.responsibilityMatrixPdf(report, options));
  }

  /** Which controls are asked of the account, why, and how they stand. */
  @Recorded()
  @Get('statement-of-applicability.pdf')
  @ApiOperation({ summary: 'Download the statement of applicability' })
  @SCAN_ID
  @FRAMEWORK_ID
  @Queries(PDF)
  @AnswersFile('application/pdf')
  @AnswersPart('application/pdf')
  async applicability(@Param('scan') scan: string, @Param('framework') framework: string, @Query() query: unknown, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const report = await this.report(scan, framework);
    return this.download(report, 'statement-of-applicability', 'applicability', { query, request, reply }, (renderer, options) => renderer.applicabilityPdf(report, options));
  }

  /** Every failure and unknown of the scan with its evidence. */
  @Recorded()
  @Get('evidence-annex.pdf')
  @ApiOperation({ summary: 'Download the evidence annex' })
  @SCAN_ID
  @FRAMEWORK_ID
  @Queries(PDF)
  @AnswersFile('application/pdf')
  @AnswersPart('application/pdf')
  async annex(@Param('scan') scan: string, @Param('framework') framework: string, @Query() query: unknown, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const report = await this.report(scan, framework);
    return this.download(report, 'evidence-annex', 'annex', { query, request, reply }, (renderer, options) => renderer.annexPdf(report, findingsOfScan(this.database, scan), options));
  }

  private async report(scan: string, framework: string): Promise<AssessmentReport> {
    return found(await this.reports.get(scan, framework), 'assessment', framework);
  }

  private async download(report: AssessmentReport, file: string, kind: string, { query, request, reply }: Download, print: (renderer: ReportRenderer, options: FamilyReportOptions) => Promise<Buffer>): Promise<StreamableFile> {
    const { locale = this.configuration.locale } = checkedQuery(PDF, query);
    const pdf = await this.renderer.pdf(`${report.scan.id} ${report.id} ${kind}`, locale, (renderer, options) => print(renderer, { ...options, annexName: ANNEX_NAME }));
    return rangedAnswer(request, reply, { type: 'application/pdf', name: `${report.id}-${file}.pdf`, size: pdf.length, tag: entityTag(pdf), open: (start, end) => pdf.subarray(start, end + 1) });
  }
}
