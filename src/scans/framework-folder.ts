import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../common/errors.js';
import type { Configuration } from '../config/configuration.js';
import { BUILT_IN_CATALOGUE, type FrameworkCatalogue } from '../frameworks/catalogue.js';
import { catalogueWith, type NamedText } from '../frameworks/user-frameworks.js';

/** Folder below the data directory that is read when none is named. */
export const DEFAULT_FRAMEWORK_FOLDER = 'frameworks';

/** Files a folder may hold; a framework is one file, so more is another folder chosen by mistake. */
const MAXIMUM_FILES = 200;
/** Bytes of one file. The largest built-in one has less than 150 kB. */
const MAXIMUM_BYTES = 8 * 1024 * 1024;

/**
 * The frameworks of a configuration: those built in, with what stands in the framework folder. Without a folder that
 * was named, `frameworks/` in the data directory is read where it exists.
 * @throws InputError when the named folder cannot be read or a file in it is not valid
 */
export function configuredCatalogue({ frameworkDirectory, dataDirectory }: Pick<Configuration, 'frameworkDirectory' | 'dataDirectory'>): FrameworkCatalogue {
  if (frameworkDirectory !== null) return catalogueWith(textsIn(frameworkDirectory));
  const folder = join(dataDirectory, DEFAULT_FRAMEWORK_FOLDER);
  return existsSync(folder) ? catalogueWith(textsIn(folder)) : BUILT_IN_CATALOGUE;
}

function textsIn(folder: string): NamedText[] {
  const names = reading(folder, () => readdirSync(folder)).filter((name) => /\.(ya?ml|json)$/i.test(name) && !name.startsWith('.')).sort();
  if (names.length > MAXIMUM_FILES) {
    throw new InputError({ code: 'framework-folder', place: folder, message: `The folder holds ${names.length} YAML and JSON files.`, remedy: `Name a folder that holds framework files only, at most ${MAXIMUM_FILES}.` });
  }
  return names.flatMap((name) => {
    const path = join(folder, name);
    const status = reading(path, () => statSync(path));
    if (!status.isFile()) return [];
    if (status.size > MAXIMUM_BYTES) throw new InputError({ code: 'framework-folder', place: path, message: `The file has ${status.size} bytes.`, remedy: `Split it; a framework file has at most ${MAXIMUM_BYTES} bytes.` });
    return [{ name, text: reading(path, () => readFileSync(path, 'utf8')) }];
  });
}

function reading<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new InputError({
      code: 'framework-folder',
      place: path,
      message: `The framework folder cannot be read (${(cause as NodeJS.ErrnoException).code ?? 'unknown reason'}).`,
      remedy: 'Check --framework-dir or DEMARC_FRAMEWORK_DIR and the permissions.',
      cause,
    });
  }
}
