import { OUTCOMES, SEVERITIES } from '../checks/verdict.js';
import type { FrameworkCatalogue } from '../frameworks/catalogue.js';
import type { TypeFilter } from '../persistence/finding-filter.js';
import { LAYERS, PARTIES, SERVICE_MODELS, type Layer, type Party, type ServiceModel } from '../responsibility/vocabulary.js';
import type { Severity } from '../checks/verdict.js';
import { CONTROL_FILTERS, checksBehind } from './control-filter.js';
import { texts, words } from './parameters.js';
import { present } from './query.js';

/** Filters about what all findings of a check on a kind have in common. */
export const TYPE_FILTERS = {
  ...CONTROL_FILTERS,
  check: texts('Check id'),
  kind: texts('Resource kind, e.g. cvm.instance'),
  service: texts('Product, e.g. CVM'),
  serviceModel: words(SERVICE_MODELS, 'Service model'),
  severity: words(SEVERITIES, 'Severity'),
  layer: words(LAYERS, 'Responsibility layer'),
  party: words(PARTIES, 'Who has to act'),
};

/** Whether findings fail or are unknown. */
export const OUTCOME_FILTER = words(OUTCOMES, 'Outcome');

type Several<T> = readonly T[] | undefined;

interface Asked {
  readonly framework?: Several<string>;
  readonly family?: Several<string>;
  readonly control?: Several<string>;
  readonly check?: Several<string>;
  readonly kind?: Several<string>;
  readonly service?: Several<string>;
  readonly serviceModel?: Several<ServiceModel>;
  readonly severity?: Several<Severity>;
  readonly layer?: Several<Layer>;
  readonly party?: Several<Party>;
}

/** Those filters as repositories take them. @throws InputError for an unknown framework, family or control */
export function typeFilter(asked: Asked, catalogue: FrameworkCatalogue): TypeFilter {
  const behind = checksBehind(asked, catalogue)?.map(({ id }) => id);
  const { check, kind, service, serviceModel, severity, layer, party } = asked;
  const checkIds = behind === undefined ? check : behind.filter((id) => check?.includes(id) ?? true);
  return present({ checkIds, kinds: kind, services: service, serviceModels: serviceModel, severities: severity, layers: layer, parties: party }) as TypeFilter;
}
