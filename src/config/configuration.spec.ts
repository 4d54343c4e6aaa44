import { InputError } from '../common/errors.js';
import { loadConfiguration, printableConfiguration } from './configuration.js';
import { defaultDataDirectory } from './data-directory.js';

describe('configuration', () => {
  it('has a default for everything', () => {
    const configuration = loadConfiguration({ HOME: '/home/someone' });
    expect(configuration).toMatchObject({ databaseUrl: null, host: '127.0.0.1', port: 3000, logging: { level: 'info', format: 'auto', destination: 'stderr' }, tracing: { endpoint: null, sampleRatio: 1 }, locale: 'en', browserPath: null });
    expect(configuration.dataDirectory).toMatch(/demarc$/);
    expect(Object.values(configuration.limits).every((limit) => limit > 0)).toBe(true);
  });

  it('treats an empty variable as not set', () => {
    expect(loadConfiguration({ HOME: '/home/someone', DATABASE_URL: '', PORT: '' })).toMatchObject({ databaseUrl: null, port: 3000 });
  });

  it('makes the data directory absolute', () => {
    expect(loadConfiguration({ DEMARC_DATA_DIR: 'somewhere' }).dataDirectory).toBe(`${process.cwd()}/somewhere`);
  });

  it('makes the framework folder absolute, and knows none by default', () => {
    expect(loadConfiguration({ HOME: '/h', DEMARC_FRAMEWORK_DIR: 'own' }).frameworkDirectory).toBe(`${process.cwd()}/own`);
    expect(loadConfiguration({ HOME: '/h' }).frameworkDirectory).toBeNull();
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', 'http'],
    ['DATABASE_URL', 'mysql://root@localhost/x'],
    ['LOG_LEVEL', 'loud'],
    ['DEMARC_LOCALE', 'fr'],
    ['DEMARC_MAX_UPLOAD_BYTES', '1GB'],
    ['DEMARC_MAX_DEPTH', '0'],
  ])('names the variable that is wrong: %s=%s', (name, value) => {
    let error: unknown;
    try {
      loadConfiguration({ HOME: '/home/someone', [name]: value });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).place).toBe(`environment variable ${name}`);
    expect((error as InputError).message).not.toContain(value === '0' ? '=0' : value);
  });

  it('never prints the password of the database', () => {
    const configuration = loadConfiguration({ HOME: '/h', DATABASE_URL: 'postgres://demarc:s3cret@db:5432/demarc?password=other' });
    const printed = JSON.stringify(printableConfiguration(configuration));
    expect(printed).not.toMatch(/s3cret|other/);
    expect(printed).toContain('demarc:***@db:5432/demarc');
  });
});

describe('default data directory', () => {
  const environment = {};
  it.each([
    [{ platform: 'linux', home: '/home/a', uid: 1000, environment }, '/home/a/.local/share/demarc'],
    [{ platform: 'linux', home: '/home/a', uid: 1000, environment: { XDG_DATA_HOME: '/data' } }, '/data/demarc'],
    [{ platform: 'linux', home: '/root', uid: 0, environment }, '/var/lib/demarc'],
    [{ platform: 'darwin', home: '/Users/a', uid: 501, environment }, '/Users/a/Library/Application Support/demarc'],
    [{ platform: 'win32', home: 'C:\\Users\\a', uid: undefined, environment }, 'C:\\Users\\a\\AppData\\Local\\demarc'],
    [{ platform: 'linux', home: undefined, uid: 1000, environment }, undefined],
  ] as const)('%j', (surroundings, expected) => {
    expect(defaultDataDirectory(surroundings)).toBe(expected);
  });
});
