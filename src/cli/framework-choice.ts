import { InputError } from '../common/errors.js';
import type { FrameworkCatalogue } from '../frameworks/catalogue.js';
import { chosenFrameworks } from '../frameworks/choice.js';
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

/**
 * The chosen frameworks; `all` stands for every one; without a choice the usual ones and the user's own.
 * @throws InputError for an unknown id
 */
export function frameworksFor(ids: readonly string[] | undefined, catalogue: FrameworkCatalogue): readonly Framework[] {
  return chosenFrameworks(ids, catalogue, (id) => chosenFramework(id, catalogue));
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
