import { Controller, Get, Header, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Configuration } from '../../config/configuration.js';
import type { FrameworkCatalogue } from '../../frameworks/catalogue.js';
import { AccountGroupRepository } from '../../persistence/account-group.repository.js';
import type { Database } from '../../persistence/database.js';
import { PostureRepository } from '../../persistence/posture/posture.repository.js';
import { LOCALES } from '../../responsibility/vocabulary.js';
import { AnswersFile } from '../answers.js';
import { parameter, Queries } from '../parameters.js';
import { checkedQuery } from '../query.js';
import { CONFIGURATION, DATABASE, FRAMEWORK_CATALOGUE } from '../tokens.js';
import { PostureAnswers } from './answers.service.js';
import { BADGE_METRICS, badgeSvg, badgeText } from './badge.js';
import { numbersOf } from './numbers.js';
import { Allow } from '../access/allow.js';

const BADGE = {
  metric: parameter(z.enum(BADGE_METRICS).default('conformance'), 'What it shows', { type: 'string', enum: BADGE_METRICS, default: 'conformance' }),
  locale: parameter(z.enum(LOCALES).optional(), 'Its language; default: DEMARC_LOCALE', { type: 'string', enum: LOCALES }),
};

/** Badges to put into wikis and repositories. */
@ApiTags('posture')
@Controller('accounts')
@Allow('posture:read')
export class BadgeController {
  private readonly posture: PostureRepository;
  private readonly groups: AccountGroupRepository;

  constructor(
    @Inject(DATABASE) database: Database,
    @Inject(PostureAnswers) private readonly answers: PostureAnswers,
    @Inject(FRAMEWORK_CATALOGUE) private readonly catalogue: FrameworkCatalogue,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {
    this.posture = new PostureRepository(database.dataSource);
    this.groups = new AccountGroupRepository(database.dataSource);
  }

  /** One number of an account against a framework as an image. */
  @Get(':uin/badges/:framework.svg')
  @Header('content-type', 'image/svg+xml; charset=utf-8')
  @ApiOperation({ summary: 'Get a badge of an account against a framework' })
  @ApiParam({ name: 'uin', description: 'Root uin' })
  @ApiParam({ name: 'framework', description: 'Framework id' })
  @Queries(BADGE, { filter: false })
  @AnswersFile('image/svg+xml', { description: 'The badge.' })
  async badge(@Param('uin') uin: string, @Param('framework') frameworkId: string, @Query() query: unknown, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string | Buffer> {
    const { metric, locale = this.configuration.locale } = checkedQuery(BADGE, query);
    const make = async (now: Date): Promise<string> => {
      await this.groups.known({ accounts: [uin] });
      const [group] = await this.posture.at({ accounts: [uin], frameworkId });
      const framework = this.catalogue.byId(frameworkId);
      const title = (locale === 'zh-CN' ? framework?.titleZh : undefined) ?? framework?.title ?? frameworkId;
      return badgeSvg(title, badgeText(metric, group === undefined ? null : numbersOf(group.counts, now.getTime(), true), locale));
    };
    return this.answers.answer(request, reply, ['badge', uin, frameworkId, metric, locale], make, (svg) => svg);
  }
}
