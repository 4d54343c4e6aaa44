import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import puppeteer from 'puppeteer';
import { InputError } from '../../common/errors.js';

/** What the search for a browser depends on; given apart so that every platform can be tested on any. */
export interface BrowserSearch {
  readonly platform: NodeJS.Platform;
  readonly exists: (path: string) => boolean;
  /** The browser in Puppeteer's cache, or undefined. */
  readonly cached: () => string | undefined;
}

/** Headless shells first: they start faster and need less memory. */
const PROGRAMS = ['chrome-headless-shell', 'chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const LINUX = [
  ...['/usr/bin', '/usr/local/bin'].flatMap((folder) => PROGRAMS.map((program) => posix.join(folder, program))),
  '/usr/lib/chromium/chromium-headless-shell',
  '/usr/lib/chromium/headless_shell',
  '/usr/lib64/chromium-browser/headless_shell',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
];

const MACOS = [
  ...['Google Chrome', 'Chromium', 'Google Chrome for Testing', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  ...['/opt/homebrew/bin', '/usr/local/bin'].flatMap((folder) => PROGRAMS.map((program) => posix.join(folder, program))),
];

const WINDOWS = ['C:\\Program Files', 'C:\\Program Files (x86)'].flatMap((folder) =>
  ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((path) => win32.join(folder, path)),
);

const REMEDIES: { readonly [platform: string]: string } = {
  linux: 'Install one, e.g. on Debian or Ubuntu: apt-get install -y chromium-headless-shell (or chromium); on Fedora: dnf install chromium-headless',
  darwin: 'Install Google Chrome, e.g. brew install --cask google-chrome',
  win32: 'Install Google Chrome or Microsoft Edge',
};

/** The machine this process runs on. */
export function thisMachine(): BrowserSearch {
  return { platform: process.platform, exists: existsSync, cached: cachedBrowser };
}

function cachedBrowser(): string | undefined {
  try {
    return puppeteer.executablePath();
  } catch {
    // Puppeteer throws when its cache holds no browser, which is the usual case here.
    return undefined;
  }
}

/**
 * The browser to render with: the one named, else an installed one, else Puppeteer's.
 * @param executablePath chosen by the user; wrong is an error, never a reason to look elsewhere
 * @throws InputError naming the remedy on this platform
 */
export function resolveBrowser(executablePath: string | undefined, search: BrowserSearch = thisMachine()): string {
  const { platform, exists } = search;
  if (executablePath !== undefined) {
    if (exists(executablePath)) return executablePath;
    throw new InputError({
      code: 'browser-not-found',
      place: executablePath,
      message: `There is no browser at ${executablePath}.`,
      remedy: 'Correct PUPPETEER_EXECUTABLE_PATH, or remove it to use an installed browser.',
    });
  }
  const installed = (platform === 'darwin' ? MACOS : platform === 'win32' ? WINDOWS : LINUX).find(exists);
  if (installed !== undefined) return installed;
  const cached = search.cached();
  if (cached !== undefined && exists(cached)) return cached;
  const install = REMEDIES[platform] ?? 'Install Chrome or Chromium';
  throw new InputError({
    code: 'browser-not-found',
    message: 'PDF reports need Chrome or Chromium, and none was found.',
    remedy: `${install}. Or set PUPPETEER_EXECUTABLE_PATH to one, or leave the PDFs out (--no-pdf).`,
  });
}
