import { Controller, Get, Header, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { FamilyResult } from '../assessments/report.js';
import type { Configuration } from '../config/configuration.js';
import type { Database } from '../persistence/database.js';
import { ReportRepository, type StoredReport } from '../persistence/report.repository.js';
import { LOCALES } from '../responsibility/vocabulary.js';
import { ANNEX_NAME, fileNameOf } from '../scans/write-reports.js';
import { checkedQuery, found } from './query.js';
import { RendererService } from './renderer.service.js';
import { CONFIGURATION, DATABASE } from './tokens.js';

/** Assessments: one scan × one framework. */
@ApiTags('assessments')
@Controller('scans/:scan/assessments')
export class AssessmentsController {
  private readonly reports: ReportRepository;

  constructor(
    @Inject(DATABASE) database: Database,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    @Inject(RendererService) private readonly renderer: RendererService,
  ) {
    this.reports = new ReportRepository(database.dataSource);
  }

  /** The assessments of a scan with their scorecards. */
  @Get()
  @ApiOperation({ summary: 'List the assessments of a scan' })
  async list(@Param('scan') scanId: string): Promise<{ items: StoredReport[] }> {
    const items = await this.reports.list({ scanId });
    return { items: found(items.length === 0 ? null : items, 'scan', scanId) };
  }

  /** The whole report document (schema: docs/schema/assessment-report-3.schema.json). */
  @Get(':framework')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'Read the report document of an assessment' })
  async read(@Param('scan') scanId: string, @Param('framework') framework: string): Promise<string> {
    return found(await this.reports.text(scanId, framework), 'assessment', framework);
  }

  /** One family of it: scorecard and controls. */
  @Get(':framework/families/:family')
  @ApiOperation({ summary: 'Read one control family' })
  async family(@Param('scan') scanId: string, @Param('framework') framework: string, @Param('family') family: string): Promise<FamilyResult> {
    const report = found(await this.reports.get(scanId, framework), 'assessment', framework);
    return found(report.families.find((one) => one.id === family), 'family', family);
  }

  /** The family's report as PDF. */
  @Get(':framework/families/:family/report.pdf')
  @ApiOperation({ summary: 'Download the report of one control family' })
  @ApiProduces('application/pdf')
  @ApiQuery({ name: 'locale', required: false, enum: LOCALES, description: 'default: DEMARC_LOCALE' })
  async pdf(@Param('scan') scanId: string, @Param('framework') framework: string, @Param('family') family: string, @Query() query: unknown): Promise<StreamableFile> {
    const { locale } = checkedQuery({ locale: z.enum(LOCALES).default(this.configuration.locale) }, query);
    const report = found(await this.reports.get(scanId, framework), 'assessment', framework);
    found(report.families.find((one) => one.id === family), 'family', family);
    const pdf = await this.renderer.familyPdf(report, family, { locale, annexName: ANNEX_NAME });
    return new StreamableFile(pdf, { type: 'application/pdf', disposition: `attachment; filename="${report.id}-${fileNameOf(family)}.pdf"`, length: pdf.length });
  }
}
