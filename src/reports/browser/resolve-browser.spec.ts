import { InputError } from '../../common/errors.js';
import { resolveBrowser, type BrowserSearch } from './resolve-browser.js';

function machine(platform: NodeJS.Platform, files: readonly string[], cached?: string): BrowserSearch {
  return { platform, exists: (path) => files.includes(path), cached: () => cached };
}

describe('the browser', () => {
  it.each([
    ['linux', ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'], '/usr/bin/chromium-headless-shell'],
    ['linux', ['/usr/bin/google-chrome'], '/usr/bin/google-chrome'],
    ['linux', ['/usr/lib/chromium/chromium-headless-shell'], '/usr/lib/chromium/chromium-headless-shell'],
    ['darwin', ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'], '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'], 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
  ] as const)('on %s with %j is %s', (platform, files, expected) => {
    expect(resolveBrowser(undefined, machine(platform, files))).toBe(expected);
  });

  it('is the one named, before any installed one', () => {
    expect(resolveBrowser('/opt/mine', machine('linux', ['/opt/mine', '/usr/bin/chromium']))).toBe('/opt/mine');
  });

  it('is never another than the one named', () => {
    expect(() => resolveBrowser('/opt/none', machine('linux', ['/usr/bin/chromium']))).toThrow(InputError);
  });

  it('comes from the cache when none is installed, if it is really there', () => {
    expect(resolveBrowser(undefined, machine('linux', ['/cache/chrome'], '/cache/chrome'))).toBe('/cache/chrome');
    expect(() => resolveBrowser(undefined, machine('linux', [], '/cache/gone'))).toThrow('none was found');
  });

  it.each([
    ['linux', 'apt-get install -y chromium-headless-shell'],
    ['darwin', 'brew install --cask google-chrome'],
    ['win32', 'Install Google Chrome or Microsoft Edge'],
    ['freebsd', 'Install Chrome or Chromium'],
  ] as const)('missing on %s comes with a remedy', (platform, remedy) => {
    const ask = () => resolveBrowser(undefined, machine(platform, []));
    expect(ask).toThrow(expect.objectContaining({ remedy: expect.stringContaining(remedy) as string }));
  });
});
