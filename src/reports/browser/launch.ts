import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer';
import { InputError } from '../../common/errors.js';
import { ordinaryUserLauncher } from './ordinary-user.js';

/** Where messages for the operator go. */
export type Log = (message: string) => void;

/** A browser that was started, and how to end it without leaving anything behind. */
export interface LaunchedBrowser {
  readonly browser: Browser;
  /** Whether Chromium's own sandbox is on. */
  readonly sandboxed: boolean;
  readonly close: () => Promise<void>;
}

/** First major version with page margin boxes, which carry the page numbers. */
const OLDEST = 131;

/**
 * Nothing this browser is told to fetch can leave it: every request, loopback included, goes to a proxy that is not
 * there (port 9 is "discard"), and no name resolves. This holds whatever a page does.
 */
export const SEALED_ARGUMENTS: readonly string[] = [
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
];

const ARGUMENTS = [
  ...SEALED_ARGUMENTS,
  '--disable-extensions',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--no-default-browser-check',
  '--font-render-hinting=none',
  '--lang=en-US',
];

/**
 * Starts a browser that is closed to the network. As root it runs as an ordinary user, so that its sandbox works; only
 * where that fails does it run without the sandbox, and the log says so.
 * @throws InputError when it does not start or is too old
 */
export async function launchBrowser(executable: string, log: Log): Promise<LaunchedBrowser> {
  const home = mkdtempSync(join(tmpdir(), 'demarc-browser-'));
  try {
    const { browser, sandboxed } = await start(executable, home, log);
    const version = await browser.version();
    const major = Number(/\/(\d+)/.exec(version)?.[1] ?? 0);
    const close = async (): Promise<void> => {
      try {
        await browser.close();
      } finally {
        rmSync(home, { recursive: true, force: true, maxRetries: 5 });
      }
    };
    if (major < OLDEST) {
      await close();
      throw new InputError({
        code: 'browser-too-old',
        place: executable,
        message: `${version} is too old to number the pages of a report.`,
        remedy: `Install Chrome or Chromium ${OLDEST} or newer.`,
      });
    }
    return { browser, sandboxed, close };
  } catch (error) {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    throw error;
  }
}

async function start(executable: string, home: string, log: Log): Promise<{ browser: Browser; sandboxed: boolean }> {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot) return { browser: await run(executable, home, []), sandboxed: true };
  const launcher = ordinaryUserLauncher(executable, home);
  if (launcher !== undefined) {
    try {
      return { browser: await run(launcher, home, []), sandboxed: true };
    } catch {
      // The browser may lie where an ordinary user cannot reach it; what follows says what that means.
    }
  }
  const browser = await run(executable, join(home, 'root'), ['--no-sandbox']);
  log('the browser that renders reports runs as root and without its sandbox; run demarc as an ordinary user to have it');
  return { browser, sandboxed: false };
}

async function run(program: string, home: string, extra: readonly string[]): Promise<Browser> {
  try {
    return await puppeteer.launch({
      executablePath: program,
      args: [...ARGUMENTS, ...extra],
      userDataDir: join(home, 'profile'),
      // A pipe instead of a port: nobody else can talk to the browser, and it ends when this process does.
      pipe: true,
      headless: true,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      timeout: 60_000,
      protocolTimeout: 600_000,
      // Nothing of this process's environment (secrets, proxies, preloads) reaches the browser.
      ...(process.platform === 'win32' ? {} : { env: { HOME: home, PATH: '/usr/bin:/bin', LANG: 'C.UTF-8', TZ: 'UTC' } }),
    });
  } catch (cause) {
    throw new InputError({
      code: 'browser-not-started',
      place: program,
      message: `The browser ${program} does not start: ${firstLine(cause)}`,
      remedy: 'Start it by hand with --headless to see why, or set PUPPETEER_EXECUTABLE_PATH to another Chrome or Chromium.',
      cause,
    });
  }
}

function firstLine(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).split('\n').find((line) => line.trim() !== '') ?? 'no reason given';
}
