import type { Bilingual } from '../../responsibility/vocabulary.js';
import type { Example, ExampleCall } from '../check.js';
import { fail, pass, unknown, type Verdict } from '../verdict.js';

/** What checks for the place of data share. */
export const DECLARED_REGION = {
  why: {
    en: 'Laws and contracts say in which countries data may lie, and whoever stores it elsewhere answers for it. Resources made in a region by mistake are found only if somebody compares them with the list.',
    zh: '法律和合同规定了数据可以存放的国家或地区，存放在别处需要承担责任。误建在其他地域的资源，只有与清单比对才会被发现。',
  } satisfies Bilingual,
  severity: 'medium',
  layer: 'customer-data',
  objectives: ['data-residency'],
  parameters: {
    regions: { type: 'strings', default: [], description: 'Regions in which data may lie, e.g. ap-guangzhou; while none is declared the outcome is unknown' },
  },
  covers: { statements: ['WP-5.1.1-C01', 'WP-5.1.1-C03'] },
} as const;

/** Judges a resource by whether it lies in a declared region. */
export function declaredRegion(region: string, regions: readonly string[]): Verdict {
  if (regions.length === 0) return unknown('in which regions data may lie is not declared: set the parameter regions');
  const evidence = { path: 'region of the resource', observed: region, expected: regions };
  return regions.includes(region) ? pass(evidence) : fail(evidence);
}

/** Examples that every check for the place of data has: the resource lies in ap-guangzhou. */
export function declaredRegionExamples(id: string, resource: ExampleCall): readonly Example[] {
  return [
    { name: 'in a declared region', given: [resource], parameters: { regions: ['ap-shanghai', 'ap-guangzhou'] }, expect: { [id]: 'pass' } },
    { name: 'elsewhere', given: [resource], parameters: { regions: ['ap-shanghai'] }, expect: { [id]: 'fail' } },
    { name: 'no region is declared', given: [resource], expect: { [id]: 'unknown' } },
  ];
}
