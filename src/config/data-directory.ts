import { posix, win32 } from 'node:path';

/** What the choice of the default data directory depends on. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly home: string | undefined;
  /** Effective user id, undefined on Windows. */
  readonly uid: number | undefined;
  readonly environment: { readonly [name: string]: string | undefined };
}

/**
 * Where data is kept when `DEMARC_DATA_DIR` is not set, by the customs of the platform:
 * - root on Linux: `/var/lib/demarc`, because Postgres never runs as root and root's home is closed to other users;
 * - Linux: `$XDG_DATA_HOME/demarc`, else `~/.local/share/demarc`;
 * - macOS: `~/Library/Application Support/demarc`;
 * - Windows: `%LOCALAPPDATA%\demarc`.
 * Undefined when none can be named (no home): the caller then asks for `DEMARC_DATA_DIR`.
 */
export function defaultDataDirectory({ platform, home, uid, environment }: Surroundings): string | undefined {
  if (platform === 'win32') {
    const local = environment['LOCALAPPDATA'] ?? (home === undefined ? undefined : win32.join(home, 'AppData', 'Local'));
    return local === undefined ? undefined : win32.join(local, 'demarc');
  }
  if (uid === 0) return '/var/lib/demarc';
  if (platform === 'darwin') return home === undefined ? undefined : posix.join(home, 'Library', 'Application Support', 'demarc');
  const xdg = environment['XDG_DATA_HOME'];
  if (xdg !== undefined && posix.isAbsolute(xdg)) return posix.join(xdg, 'demarc');
  return home === undefined ? undefined : posix.join(home, '.local', 'share', 'demarc');
}
