import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CHECKS } from '../checks/catalogue.js';
import type { AnyCheck } from '../checks/check.js';
import { FRAMEWORKS, frameworkById } from '../frameworks/catalogue.js';
import type { Framework } from '../frameworks/framework.js';
import type { Kind } from '../inventory/kind.js';
import { partyFor } from '../responsibility/matrix.js';
import { found } from './query.js';

/** What this version knows: frameworks and checks. */
@ApiTags('catalogue')
@Controller()
export class CatalogueController {
  /** The frameworks, without their controls. */
  @Get('frameworks')
  @ApiOperation({ summary: 'List the frameworks' })
  frameworks(): { items: object[] } {
    const items = FRAMEWORKS.map(({ id, title, titleZh, version, issuer, confidence, families }) => ({
      id,
      title,
      titleZh: titleZh ?? null,
      version,
      issuer,
      confidence,
      families: families.length,
      controls: families.reduce((sum, family) => sum + family.controls.length, 0),
    }));
    return { items };
  }

  /** One framework with all its families and controls. */
  @Get('frameworks/:id')
  @ApiOperation({ summary: 'Read a framework with all its controls' })
  framework(@Param('id') id: string): Framework {
    return found(frameworkById(id), 'framework', id);
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
