import { Controller, Get, Header, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { CHECKS } from '../checks/catalogue.js';
import { SEVERITIES, type Severity } from '../checks/verdict.js';
import { CONTROL_STATES, type ControlResult, type FamilyResult } from '../assessments/report.js';
import type { Page } from '../persistence/cursor.js';
import type { Database } from '../persistence/database.js';
import { ASSESSMENT_ORDERS, ReportRepository, type StoredReport } from '../persistence/report.repository.js';
import { CONTROL_LAYERS, PARTIES, SERVICE_MODELS } from '../responsibility/vocabulary.js';
import { Answers } from './answers.js';
import { listedPage } from './listed.js';
import { COUNT, CURSOR, LIMIT, moment, parameter, Queries, sortedBy, texts, words } from './parameters.js';
import { checkedQuery, found, present } from './query.js';
import { CONTROL_PAGE, FAMILY, REPORT_DOCUMENT } from './schemas/report-document.js';
import { ASSESSMENT_LIST, ASSESSMENT_PAGE } from './schemas/scans.js';
import { DATABASE } from './tokens.js';
import { Allow, Recorded } from './access/allow.js';

const LIST = {
  account: texts('Root uin'),
  framework: texts('Framework id'),
  report: texts('Report id as reports print it'),
  latest: parameter(z.enum(['true', 'false']).optional(), 'true: only the latest of each account and framework', { type: 'string', enum: ['true', 'false'] }),
  startedFrom: moment('Only of scans that began then or later'),
  startedBefore: moment('Only of scans that began before then'),
  sort: sortedBy(ASSESSMENT_ORDERS),
  limit: LIMIT,
  cursor: CURSOR,
};
const CONTROLS = {
  family: texts('Family id'),
  control: texts('Control id'),
  check: texts('Id of a check behind the control'),
  severity: words(SEVERITIES, 'Severity of a check behind the control'),
  state: words(CONTROL_STATES, 'State'),
  layer: words(CONTROL_LAYERS, 'Responsibility layer'),
  serviceModel: words([...SERVICE_MODELS, 'any'], 'Service model it has a result in'),
  party: words([...PARTIES, 'each'], 'Owner in one of those'),
  count: COUNT,
  limit: LIMIT,
  cursor: CURSOR,
};

const SCAN_ID = ApiParam({ name: 'scan', description: 'Scan id' });
const FRAMEWORK_ID = ApiParam({ name: 'framework', description: 'Framework id' });
const FAMILY_ID = ApiParam({ name: 'family', description: 'Family id' });

/** Assessments: one scan × one framework. */
@ApiTags('assessments')
@Controller()
@Allow('reports:read')
export class AssessmentsController {
  private readonly reports: ReportRepository;

  constructor(@Inject(DATABASE) database: Database) {
    this.reports = new ReportRepository(database.dataSource);
  }

  /** Assessments over all accounts, the newest scan first unless `sort` says otherwise. */
  @Get('assessments')
  @ApiOperation({ summary: 'List assessments' })
  @Queries(LIST)
  @Answers(ASSESSMENT_PAGE)
  async page(@Query() query: unknown): Promise<Page<StoredReport>> {
    const { account, framework, report, latest, startedFrom, startedBefore, sort, limit, cursor } = checkedQuery(LIST, query);
    const filter = { uins: account, frameworkIds: framework, reportIds: report, latest: latest === 'true', from: startedFrom, before: startedBefore };
    return this.reports.page(present(filter), present({ sort, limit, cursor }));
  }

  /** The assessments of a scan with their scorecards. */
  @Get('scans/:scan/assessments')
  @ApiOperation({ summary: 'List the assessments of a scan' })
  @SCAN_ID
  @Answers(ASSESSMENT_LIST)
  async list(@Param('scan') scanId: string): Promise<{ items: StoredReport[] }> {
    const items = await this.reports.list({ scanId });
    return { items: found(items.length === 0 ? null : items, 'scan', scanId) };
  }

  /** The whole report document, exactly as it was stored. */
  @Recorded()
  @Get('scans/:scan/assessments/:framework')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'Read the report document of an assessment' })
  @SCAN_ID
  @FRAMEWORK_ID
  @Answers(REPORT_DOCUMENT)
  async read(@Param('scan') scanId: string, @Param('framework') framework: string): Promise<string> {
    return found(await this.reports.text(scanId, framework), 'assessment', framework);
  }

  /** Its controls, as many as the filters admit. */
  @Get('scans/:scan/assessments/:framework/controls')
  @ApiOperation({ summary: 'List the controls of an assessment' })
  @SCAN_ID
  @FRAMEWORK_ID
  @Queries(CONTROLS)
  @Answers(CONTROL_PAGE)
  async controls(@Param('scan') scanId: string, @Param('framework') framework: string, @Query() query: unknown): Promise<{ items: readonly ControlResult[] }> {
    const asked = checkedQuery(CONTROLS, query);
    const report = found(await this.reports.get(scanId, framework), 'assessment', framework);
    const families = report.families.filter((family) => asked.family?.includes(family.id) ?? true);
    const admits = (control: ControlResult) =>
      (asked.control?.includes(control.controlId) ?? true) &&
      (asked.state?.includes(control.state) ?? true) &&
      (asked.layer?.includes(control.layer) ?? true) &&
      (asked.severity === undefined || control.checks.some(({ checkId }) => asked.severity?.includes(severityOf(checkId)!))) &&
      (asked.check === undefined || control.checks.some(({ checkId }) => asked.check?.includes(checkId))) &&
      control.models.some((model) => (asked.serviceModel?.includes(model.serviceModel) ?? true) && (asked.party?.includes(model.owner) ?? true));
    return listedPage(families.flatMap((family) => family.controls).filter(admits), (control) => control.controlId, asked);
  }

  /** One family of it: scorecard and controls. */
  @Get('scans/:scan/assessments/:framework/families/:family')
  @ApiOperation({ summary: 'Read one control family' })
  @SCAN_ID
  @FRAMEWORK_ID
  @FAMILY_ID
  @Answers(FAMILY)
  async family(@Param('scan') scanId: string, @Param('framework') framework: string, @Param('family') family: string): Promise<FamilyResult> {
    const report = found(await this.reports.get(scanId, framework), 'assessment', framework);
    return found(report.families.find((one) => one.id === family), 'family', family);
  }
}

/** The severity of a check; undefined where this version does not know it. */
function severityOf(checkId: string): Severity | undefined {
  return CHECKS.find(({ id }) => id === checkId)?.severity;
}
