import { chmodSync, chownSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** `nobody` on every Linux distribution in use, and its customary group. */
const NOBODY = 65_534;

const SETPRIV = ['/usr/bin/setpriv', '/bin/setpriv'];

/**
 * Prepares a program that starts the browser as an ordinary user, because Chromium's sandbox refuses to start as root
 * and a renderer of foreign text should never be without it.
 * @param executable the browser
 * @param home folder of the browser's own, made before; it becomes the user's
 * @returns path of the program, or undefined when the machine has no `setpriv`
 */
export function ordinaryUserLauncher(executable: string, home: string): string | undefined {
  const setpriv = SETPRIV.find((path) => existsSync(path));
  if (setpriv === undefined) return undefined;
  const profile = join(home, 'profile');
  mkdirSync(profile, { recursive: true });
  const launcher = join(home, 'browser');
  const drop = `--reuid=${NOBODY} --regid=${NOBODY} --clear-groups --inh-caps=-all --no-new-privs`;
  writeFileSync(launcher, `#!/bin/sh\nexec ${quoted(setpriv)} ${drop} -- ${quoted(executable)} "$@"\n`, { mode: 0o755 });
  // The folder stays closed to everyone else: only this user and root may enter it.
  chmodSync(home, 0o700);
  for (const path of [profile, home]) chownSync(path, NOBODY, NOBODY);
  return launcher;
}

/** A word for the shell, whatever is in it. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
