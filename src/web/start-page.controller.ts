import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DATABASE, FRAMEWORK_CATALOGUE } from '../api/tokens.js';
import type { Database } from '../persistence/database.js';
import { ReportRepository } from '../persistence/report.repository.js';
import { ScanRepository } from '../persistence/scan.repository.js';
import type { FrameworkCatalogue } from '../frameworks/catalogue.js';
import { startPage } from './start-page.js';
import { Allow } from '../api/access/allow.js';

/** What a browser sees at the root of the service. */
@ApiExcludeController()
@Controller('/')
@Allow('scans:read')
export class StartPageController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(FRAMEWORK_CATALOGUE) private readonly catalogue: FrameworkCatalogue,
  ) {}

  /** The newest scans with their numbers and reports. */
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async show(): Promise<string> {
    const scans = await new ScanRepository(this.database.dataSource).recent(10);
    const reports = new ReportRepository(this.database.dataSource);
    const assessed = await Promise.all(scans.map(async (scan) => ({ scan, reports: await reports.list({ scanId: scan.id }) })));
    return startPage(assessed, this.catalogue.frameworks);
  }
}
