import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CHECKS } from '../checks/catalogue.js';
import type { AnyCheck } from '../checks/check.js';
import type { FrameworkCatalogue } from '../frameworks/catalogue.js';
import { countsOf } from '../frameworks/counts.js';
import type { Framework } from '../frameworks/framework.js';
import type { Kind } from '../inventory/kind.js';
import { partyFor } from '../responsibility/matrix.js';
import { found } from './query.js';
import { FRAMEWORK_CATALOGUE } from './tokens.js';

/** What this version knows: frameworks and checks. */
@ApiTags('catalogue')
@Controller()
export class CatalogueController {
  constructor(@Inject(FRAMEWORK_CATALOGUE) private readonly catalogue: FrameworkCatalogue) {}

  /** The frameworks, without their controls. */
  @Get('frameworks')
  @ApiOperation({ summary: 'List the frameworks' })
  frameworks(): { items: object[] } {
    const items = this.catalogue.frameworks.map(({ id, title, titleZh, version, issuer, confidence, levels, editions, origin, families }) => ({
      id,
      title,
      titleZh: titleZh ?? null,
      version,
      issuer,
      confidence,
      levels,
      editions,
      origin,
      ...countsOf(families),
    }));
    return { items };
  }

  /** One framework with all its families and controls. */
  @Get('frameworks/:id')
  @ApiOperation({ summary: 'Read a framework with all its controls' })
  framework(@Param('id') id: string): Framework {
    return found(this.catalogue.byId(id), 'framework', id);
  }

  /** The checks. */
  @Get('checks')
  @ApiOperation({ summary: 'List the checks' })
  checks(): { items: object[] } {
    return { items: CHECKS.map(described) };
  }

  /** One check. */
  @Get('checks/:id')
  @ApiOperation({ summary: 'Read a check' })
  check(@Param('id') id: string): object {
    return described(found(CHECKS.find((check) => check.id === id || check.aliases?.includes(id)), 'check', id));
  }
}

/** A check without its logic and examples. */
function described(check: AnyCheck): object {
  const { kind, service, serviceModel } = check.subject as Kind;
  const { id, title, failTitle, why, severity, layer, objectives, remediation } = check;
  return { id, title, failTitle, why, severity, kind, service, serviceModel, layer, party: partyFor(layer, serviceModel), objectives, parameters: check.parameters ?? {}, remediation };
}
