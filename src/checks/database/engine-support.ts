import type { Bilingual } from '../../responsibility/vocabulary.js';
import { fail, pass, unknown, type Verdict } from '../verdict.js';

const DAY = 86_400_000;

/** What checks for versions of database engines share. */
export const SUPPORTED_ENGINE = {
  why: {
    en: 'When the makers of a database end support for a version, newly found holes in it stay open for ever and are published for everybody to use. Upgrading takes planning, so it has to begin before that day.',
    zh: '数据库版本停止维护后，新发现的漏洞不再修复，却会被公开并为任何人利用。升级需要规划，必须在停止维护之前开始。',
  } satisfies Bilingual,
  severity: 'medium',
  layer: 'network-host',
  objectives: ['patching-and-images', 'vulnerability-management'],
  covers: { statements: ['WP-5.3.4-02'] },
} as const;

/** The parameter of those checks. */
export const SUPPORTED_ENGINE_PARAMETERS = {
  days: { type: 'number', default: 0, minimum: 0, maximum: 730, unit: 'days', description: 'How long before the end of support a version counts as ending' },
} as const;

interface EngineSupport {
  /** Where the makers publish the dates. */
  readonly source: string;
  /** Last day of support by series. */
  readonly ends: { readonly [series: string]: string };
}

/** Ends of support by their makers, series by series. A series that is not listed is not known. */
export const ENGINE_SUPPORT = {
  mysql: {
    source: 'https://www.mysql.com/support/eol-notice.html',
    ends: { '5.5': '2018-12-31', '5.6': '2021-02-28', '5.7': '2023-10-31', '8.0': '2026-04-30', '8.4': '2032-04-30' },
  },
  postgresql: {
    source: 'https://www.postgresql.org/support/versioning/',
    ends: { '9.3': '2018-11-08', '9.5': '2021-02-11', '9.6': '2021-11-11', '10': '2022-11-10', '11': '2023-11-09', '12': '2024-11-21', '13': '2025-11-13', '14': '2026-11-12', '15': '2027-11-11', '16': '2028-11-09', '17': '2029-11-08', '18': '2030-11-14' },
  },
  mariadb: {
    source: 'https://mariadb.org/about/#maintenance-policy',
    ends: { '10.0': '2019-03-31', '10.1': '2020-10-17' },
  },
  sqlserver: {
    source: 'https://learn.microsoft.com/lifecycle/products/',
    ends: { '2008R2': '2019-07-09', '2012': '2022-07-12', '2012SP3': '2022-07-12', '2014': '2024-07-09', '2014SP2': '2024-07-09', '2016': '2026-07-14', '2016SP1': '2026-07-14', '2017': '2027-10-12', '2019': '2030-01-08', '2022': '2033-01-11' },
  },
  redis: {
    source: 'https://redis.io/docs/latest/operate/rs/installing-upgrading/product-lifecycle/',
    ends: { '2.8': '2016-05-06', '3.2': '2018-10-17', '4.0': '2020-04-30', '5.0': '2022-04-27', '6.0': '2023-08-15', '6.2': '2025-02-28', '7.0': '2024-07-29' },
  },
  mongodb: {
    source: 'https://www.mongodb.com/legal/support-policy/lifecycles',
    ends: { '3.2': '2018-09-30', '3.6': '2021-04-30', '4.0': '2022-04-30', '4.2': '2023-04-30', '4.4': '2024-02-29', '5.0': '2024-10-31', '6.0': '2025-07-31', '7.0': '2027-08-31', '8.0': '2029-10-31' },
  },
  elasticsearch: {
    source: 'https://www.elastic.co/support/eol',
    ends: { '5': '2019-03-11', '6': '2022-02-10', '7': '2026-01-15', '8': '2027-07-15' },
  },
} as const satisfies { readonly [engine: string]: EngineSupport };

/**
 * Judges the version of a database engine by when its makers end support for it.
 * @param series as the table has it, e.g. `5.7`
 * @param days how long before that day the version counts as ending
 */
export function engineSupport(engine: keyof typeof ENGINE_SUPPORT, series: string, path: string, capturedAt: string, days: number): Verdict {
  const { source, ends }: EngineSupport = ENGINE_SUPPORT[engine];
  const end = Object.hasOwn(ends, series) ? ends[series] : undefined;
  if (end === undefined) return unknown(`${path}: when support for ${engine} ${series} ends is not known here`);
  const evidence = { path, observed: series, expected: `a version that its makers support ${days === 0 ? 'today' : `for ${days} more days`}`, note: `support ends on ${end} (${source})` };
  // The last day counts whole.
  return Date.parse(end) + DAY > Date.parse(capturedAt) + days * DAY ? pass(evidence) : fail(evidence);
}

/** The first numbers of a version: (`16.2`, 1) → `16`, (`5.7.17`, 2) → `5.7`; undefined when it does not begin with them. */
export function seriesOf(version: string, numbers: 1 | 2): string | undefined {
  return (numbers === 1 ? /^v?(\d+)/i : /^v?(\d+\.\d+)/i).exec(version.trim())?.[1];
}
