import { Controller, Get, Header, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CHECKS } from '../../checks/catalogue.js';
import { SEVERITIES } from '../../checks/verdict.js';
import type { FrameworkCatalogue } from '../../frameworks/catalogue.js';
import { AccountGroupRepository } from '../../persistence/account-group.repository.js';
import type { Database } from '../../persistence/database.js';
import { FacetTables } from '../../persistence/posture/facet-table.js';
import { countFacets } from '../../persistence/posture/facets.js';
import { PostureRepository } from '../../persistence/posture/posture.repository.js';
import { currentTenant } from '../../persistence/tenancy/tenant-context.js';
import { LAYERS, PARTIES, SERVICE_MODELS } from '../../responsibility/vocabulary.js';
import { Answers } from '../answers.js';
import { CONTROL_FILTERS, checksBehind } from '../control-filter.js';
import { Queries, texts, words } from '../parameters.js';
import { checkedQuery, found, present } from '../query.js';
import { FACETS_ANSWER } from '../schemas/posture.js';
import { DATABASE, FRAMEWORK_CATALOGUE } from '../tokens.js';
import { PostureAnswers } from './answers.service.js';
import { filterOf, SCOPE } from './parameters.js';
import { Allow } from '../access/allow.js';

const FILTERS = {
  ...SCOPE,
  ...CONTROL_FILTERS,
  check: texts('Check id'),
  severity: words(SEVERITIES, 'Severity'),
  layer: words(LAYERS, 'Responsibility layer'),
  party: words(PARTIES, 'Who has to act'),
  serviceModel: words(SERVICE_MODELS, 'Service model'),
  service: texts('Product, e.g. CVM'),
  kind: texts('Resource kind, e.g. cvm.instance'),
  region: texts('Region id, or global'),
  outcome: words(['fail', 'unknown'], 'Outcome'),
};

/** Numbers beside the filters of a list of findings. */
@ApiTags('posture')
@Controller('posture')
@Allow('posture:read')
export class FacetsController {
  private readonly tables = new Map<number | undefined, FacetTables>();
  private readonly dataSource: Database['dataSource'];
  private readonly posture: PostureRepository;
  private readonly groups: AccountGroupRepository;
  private readonly frameworks: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(
    @Inject(DATABASE) database: Database,
    @Inject(PostureAnswers) private readonly answers: PostureAnswers,
    @Inject(FRAMEWORK_CATALOGUE) private readonly catalogue: FrameworkCatalogue,
  ) {
    this.dataSource = database.dataSource;
    this.posture = new PostureRepository(database.dataSource);
    this.groups = new AccountGroupRepository(database.dataSource);
    this.frameworks = checksByFramework(catalogue);
  }

  /** What is kept in memory is kept apart as well. */
  private tablesOfTenant(): FacetTables {
    const tenant = currentTenant();
    const known = this.tables.get(tenant) ?? new FacetTables(this.dataSource);
    this.tables.set(tenant, known);
    return known;
  }

  /** Exact numbers of open findings for every value of every filter, under any combination of the others. */
  @Get('facets')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'Count open findings for every filter' })
  @Queries(FILTERS)
  @Answers(FACETS_ANSWER, { problems: [404] })
  async facets(@Query() query: unknown, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string | Buffer> {
    const asked = checkedQuery(FILTERS, query);
    for (const id of asked.framework ?? []) found(this.frameworks.get(id), 'framework', id);
    const { family, control, ...facets } = asked;
    const behind = family === undefined && control === undefined ? undefined : new Set(checksBehind(asked, this.catalogue)?.map(({ id }) => id));
    return this.answers.answer(request, reply, ['facets', asked], async () => {
      await this.groups.known(filterOf({ account: asked.account, group: asked.group }));
      return countFacets(await this.tablesOfTenant().at(await this.posture.version()), present({ ...facets, behind }), this.frameworks);
    });
  }
}

/** Checks whose objectives a framework's controls ask for. */
function checksByFramework({ frameworks }: FrameworkCatalogue): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    frameworks.map(({ id, families }) => {
      const objectives = new Set(families.flatMap((family) => family.controls.flatMap((control) => control.objectives.map((link) => link.id))));
      return [id, new Set(CHECKS.filter((check) => check.objectives.some((objective) => objectives.has(objective))).map((check) => check.id))];
    }),
  );
}
