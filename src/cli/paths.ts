import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { InputError } from '../common/errors.js';

/**
 * Refuses a snapshot that cannot be read before anything is started for it. What is inside is found out later.
 * @param source file, folder, or `-` for standard input
 * @throws InputError naming the path
 */
export function assertReadable(source: string): void {
  if (source === '-') return;
  try {
    accessSync(source, constants.R_OK | (statSync(source).isDirectory() ? constants.X_OK : 0));
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown reason';
    throw new InputError({ code: 'source-unreadable', place: source, message: code === 'ENOENT' ? 'There is no such file or folder.' : `It cannot be read (${code}).`, remedy: 'Check the path and its permissions, or give - to read from standard input.', cause });
  }
}

/** Names of sources without their folders, as reports show where a snapshot came from. */
export function shownSources(sources: readonly string[]): string {
  const names = sources.map((source) => (source === '-' ? 'standard input' : basename(resolve(source))));
  const MOST = 5;
  return names.length > MOST ? `${names.slice(0, MOST).join(', ')} and ${names.length - MOST} more` : names.join(', ');
}

/**
 * Refuses a folder that reports could not be written to, before they are made. A folder that does not exist yet is made
 * later; the nearest one above it must allow that.
 * @throws InputError naming the folder
 */
export function assertWritable(folder: string): void {
  let nearest = resolve(folder);
  while (!existsSync(nearest)) nearest = dirname(nearest);
  try {
    if (!statSync(nearest).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
    accessSync(nearest, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new InputError({ code: 'folder-unwritable', place: nearest, message: `Nothing can be written there (${(cause as NodeJS.ErrnoException).code ?? 'unknown reason'}).`, remedy: 'Choose another folder with --out.', cause });
  }
}
