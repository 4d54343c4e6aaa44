import { frameworkById, type FrameworkCatalogue } from './catalogue.js';
import type { Framework } from './framework.js';

/** What is assessed when nothing is chosen: one framework of each kind, so that a first run ends soon. */
const USUAL = ['iso-27001-2022', 'mlps-2-level3', 'csa-ccm-4'];

/** Stands for every framework of the catalogue, wherever frameworks are chosen. */
export const EVERY_FRAMEWORK = 'all';

/** The frameworks of a choice that says nothing: the usual ones and the user's own. */
export function usualFrameworks(catalogue: FrameworkCatalogue): readonly Framework[] {
  return catalogue.frameworks.filter(({ id }) => USUAL.includes(id) || frameworkById(id) === undefined);
}

/**
 * The frameworks of a choice in its order, each once; `all` stands for every one, no choice for the usual ones.
 * @param named answers for one id, or throws what the place of the choice says about an unknown one
 */
export function chosenFrameworks(ids: readonly string[] | undefined, catalogue: FrameworkCatalogue, named: (id: string) => Framework): readonly Framework[] {
  if (ids === undefined) return usualFrameworks(catalogue);
  return ids.includes(EVERY_FRAMEWORK) ? catalogue.frameworks : [...new Set(ids)].map(named);
}
