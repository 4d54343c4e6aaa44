import { InputError } from '../common/errors.js';
import { frameworkById, type FrameworkCatalogue } from '../frameworks/catalogue.js';
import type { Framework } from '../frameworks/framework.js';
import { configuredCatalogue } from '../scans/framework-folder.js';
import { configurationFor } from './options.js';

/** What a command line says about where frameworks come from. */
export interface FrameworkOptions {
  readonly frameworkDir?: string;
  readonly dataDir?: string;
}

/** The frameworks a command knows: built in, with those of `--framework-dir` or the environment. @throws InputError */
export function catalogueFor(options: FrameworkOptions): FrameworkCatalogue {
  return configuredCatalogue(configurationFor(options));
}

/** What an audit assesses when nothing is chosen: one framework of each kind, so that a first run ends soon. */
const USUAL = ['iso-27001-2022', 'mlps-2-level3', 'csa-ccm-4'];

/** Stands for every framework of the catalogue. */
const ALL = 'all';

/**
 * The chosen frameworks; `all` stands for every one; without a choice the usual ones and the user's own.
 * @throws InputError for an unknown id
 */
export function frameworksFor(ids: readonly string[] | undefined, catalogue: FrameworkCatalogue): readonly Framework[] {
  if (ids === undefined) return catalogue.frameworks.filter(({ id }) => USUAL.includes(id) || frameworkById(id) === undefined);
  return ids.includes(ALL) ? catalogue.frameworks : [...new Set(ids)].map((id) => chosenFramework(id, catalogue));
}

/** The framework with this id. @throws InputError naming those there are */
export function chosenFramework(id: string, catalogue: FrameworkCatalogue): Framework {
  const framework = catalogue.byId(id);
  if (framework !== undefined) return framework;
  throw new InputError({
    code: 'unknown-framework',
    place: `--framework ${id}`,
    message: 'There is no such framework.',
    remedy: `Choose one of: ${catalogue.frameworks.map((one) => one.id).join(', ')}; own ones are read from --framework-dir`,
  });
}
