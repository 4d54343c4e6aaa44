import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { CHECKS } from '../checks/catalogue.js';
import type { AnyCheck } from '../checks/check.js';
import { SEVERITIES, type Severity } from '../checks/verdict.js';
import type { FrameworkCatalogue } from '../frameworks/catalogue.js';
import { countsOf } from '../frameworks/counts.js';
import type { Framework } from '../frameworks/framework.js';
import type { Kind } from '../inventory/kind.js';
import { partyFor } from '../responsibility/matrix.js';
import { LAYERS, PARTIES, SERVICE_MODELS, type Layer, type Party, type ServiceModel } from '../responsibility/vocabulary.js';
import { Answers } from './answers.js';
import { CONTROL_FILTERS, checksBehind } from './control-filter.js';
import { listedPage } from './listed.js';
import { COUNT, CURSOR, LIMIT, Queries, texts, words } from './parameters.js';
import { checkedQuery, found } from './query.js';
import { CHECK, CHECK_PAGE, FRAMEWORK, FRAMEWORK_PAGE } from './schemas/catalogue.js';
import { FRAMEWORK_CATALOGUE } from './tokens.js';
import { Allow } from './access/allow.js';

const PAGES = { count: COUNT, limit: LIMIT, cursor: CURSOR };
const CHECK_QUERY = {
  ...CONTROL_FILTERS,
  severity: words(SEVERITIES, 'Severity'),
  layer: words(LAYERS, 'Responsibility layer'),
  party: words(PARTIES, 'Who has to act'),
  serviceModel: words(SERVICE_MODELS, 'Service model'),
  service: texts('Product, e.g. CVM'),
  kind: texts('Resource kind, e.g. cvm.instance'),
  ...PAGES,
};

/** What this version knows: frameworks and checks. */
@ApiTags('catalogue')
@Controller()
@Allow('catalogue:read')
export class CatalogueController {
  /** The frameworks in short: counted once, since they do not change while the service runs. */
  private readonly described: readonly ReturnType<typeof inShort>[];

  constructor(@Inject(FRAMEWORK_CATALOGUE) private readonly catalogue: FrameworkCatalogue) {
    this.described = catalogue.frameworks.map(inShort);
  }

  /** The frameworks, without their controls. */
  @Get('frameworks')
  @ApiOperation({ summary: 'List the frameworks' })
  @Queries(PAGES)
  @Answers(FRAMEWORK_PAGE)
  frameworks(@Query() query: unknown): { items: readonly object[] } {
    const asked = checkedQuery(PAGES, query);
    return listedPage(this.described, ({ id }) => id, asked);
  }

  /** One framework with all its families and controls. */
  @Get('frameworks/:id')
  @ApiOperation({ summary: 'Read a framework with all its controls' })
  @ApiParam({ name: 'id', description: 'Framework id' })
  @Answers(FRAMEWORK)
  framework(@Param('id') id: string): Framework {
    return found(this.catalogue.byId(id), 'framework', id);
  }

  /** The checks. */
  @Get('checks')
  @ApiOperation({ summary: 'List the checks' })
  @Queries(CHECK_QUERY)
  @Answers(CHECK_PAGE, { problems: [404] })
  checks(@Query() query: unknown): { items: readonly object[] } {
    const asked = checkedQuery(CHECK_QUERY, query);
    const admits = (one: DescribedCheck) =>
      (asked.severity?.includes(one.severity) ?? true) &&
      (asked.layer?.includes(one.layer) ?? true) &&
      (asked.party?.includes(one.party) ?? true) &&
      (asked.serviceModel?.includes(one.serviceModel) ?? true) &&
      (asked.service?.includes(one.service) ?? true) &&
      (asked.kind?.includes(one.kind) ?? true);
    const items = (checksBehind(asked, this.catalogue) ?? CHECKS).map(described).filter(admits);
    return listedPage(items, ({ id }) => id, asked);
  }

  /** One check. */
  @Get('checks/:id')
  @ApiOperation({ summary: 'Read a check' })
  @ApiParam({ name: 'id', description: 'Check id, or one it had before' })
  @Answers(CHECK)
  check(@Param('id') id: string): DescribedCheck {
    return described(found(CHECKS.find((check) => check.id === id || check.aliases?.includes(id)), 'check', id));
  }
}

/** A framework without its controls. */
function inShort({ id, title, titleZh, version, issuer, confidence, levels, editions, origin, families }: Framework) {
  return { id, title, titleZh: titleZh ?? null, version, issuer, confidence, levels, editions, origin, ...countsOf(families) };
}

/** What of a check its filters look at. */
interface DescribedCheck {
  readonly id: string;
  readonly severity: Severity;
  readonly layer: Layer;
  readonly party: Party;
  readonly serviceModel: ServiceModel;
  readonly service: string;
  readonly kind: string;
}

/** A check without its logic and examples. */
function described(check: AnyCheck): DescribedCheck {
  const { kind, service, serviceModel } = check.subject as Kind;
  const { id, title, failTitle, why, severity, layer, objectives, remediation } = check;
  const answer = { id, title, failTitle, why, severity, kind, service, serviceModel, layer, party: partyFor(layer, serviceModel), objectives, parameters: check.parameters ?? {}, remediation };
  return answer;
}
