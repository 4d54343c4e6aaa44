import { CHECKS } from '../checks/catalogue.js';
import type { AnyCheck } from '../checks/check.js';
import { InputError } from '../common/errors.js';
import type { FrameworkCatalogue } from '../frameworks/catalogue.js';
import { controlsOf, type Control } from '../frameworks/framework.js';
import { texts } from './parameters.js';
import { found } from './query.js';

/** Filters by what stands behind a check. */
export const CONTROL_FILTERS = {
  framework: texts('Framework id: what its controls rest on'),
  family: texts('Family id of the one framework given'),
  control: texts('Control id of the one framework given'),
};

interface Asked {
  readonly framework?: readonly string[] | undefined;
  readonly family?: readonly string[] | undefined;
  readonly control?: readonly string[] | undefined;
}

/**
 * The checks behind the controls that the filters name; undefined when there are no such filters. Ids of families and
 * controls mean something only within their framework.
 * @throws InputError for an unknown framework, family or control, and where the framework is missing
 */
export function checksBehind(asked: Asked, catalogue: FrameworkCatalogue): readonly AnyCheck[] | undefined {
  const { framework: ids, family, control } = asked;
  if (ids === undefined) {
    if (family === undefined && control === undefined) return undefined;
    throw new InputError({ code: 'parameter-invalid', place: 'query parameter framework', message: 'family and control need a framework.', remedy: 'Add framework=<id> as GET /api/v1/frameworks lists them.' });
  }
  if (ids.length > 1 && (family !== undefined || control !== undefined)) {
    throw new InputError({ code: 'parameter-invalid', place: 'query parameter framework', message: 'family and control belong to one framework.', remedy: 'Give one framework with them.' });
  }
  const objectives = new Set(ids.flatMap((id) => controlsIn(id, asked, catalogue)).flatMap((one) => one.objectives.map((link) => link.id)));
  return CHECKS.filter((check) => check.objectives.some((id) => objectives.has(id)));
}

function controlsIn(id: string, { family, control }: Asked, catalogue: FrameworkCatalogue): readonly Control[] {
  const framework = found(catalogue.byId(id), 'framework', id);
  for (const one of family ?? []) found(framework.families.find((each) => each.id === one), 'family', one);
  const all = controlsOf(framework);
  for (const one of control ?? []) found(all.find((each) => each.id === one), 'control', one);
  const families = framework.families.filter((each) => family === undefined || family.includes(each.id));
  return families.flatMap((each) => each.controls).filter((each) => control === undefined || control.includes(each.id));
}
