import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { loadConfiguration } from '../config/configuration.js';

const root = join(__dirname, '..', '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly healthcheck: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly volumes: readonly string[];
  readonly ports?: readonly string[];
}
const compose = parse(read('docker-compose.yml')) as { services: Record<string, Service>; volumes: Record<string, unknown> };

/** What a shell would make of `${NAME:-default}` when nothing is set. */
const withDefaults = (text: string) => text.replace(/\$\{\w+:-([^}]*)\}/g, '$1');

describe('docker-compose.yml', () => {
  it('starts the service after a healthy Postgres and checks both', () => {
    expect(Object.keys(compose.services).sort()).toEqual(['demarc', 'postgres']);
    expect(compose.services['demarc']?.depends_on?.['postgres']?.condition).toBe('service_healthy');
    for (const service of Object.values(compose.services)) expect(service.healthcheck.test.length).toBeGreaterThan(1);
  });

  it('keeps data in named volumes and opens no port to the network', () => {
    for (const service of Object.values(compose.services)) {
      for (const volume of service.volumes) expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
      for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
    }
  });

  it('gives the service an environment that it accepts, with one password on both sides', () => {
    const { demarc, postgres } = compose.services;
    const environment = Object.fromEntries(Object.entries(demarc!.environment).map(([name, value]) => [name, withDefaults(value)]));
    const configuration = loadConfiguration({ ...environment, HOME: '/home/node' });
    const url = new URL(configuration.databaseUrl!);
    expect([url.username, url.password, url.pathname]).toEqual([
      postgres!.environment['POSTGRES_USER'],
      withDefaults(postgres!.environment['POSTGRES_PASSWORD']!),
      `/${postgres!.environment['POSTGRES_DB']}`,
    ]);
    expect(postgres!.environment['POSTGRES_PASSWORD']).toMatch(/^\$\{DEMARC_DB_PASSWORD:-/);
  });
});

describe('Dockerfile', () => {
  const stages = read('Dockerfile').split(/^FROM /m).slice(1);
  const last = stages.at(-1)!;

  it('ends with an ordinary user, a browser, Chinese glyphs and a health check', () => {
    expect(stages.length).toBe(2);
    expect(last).toMatch(/^USER node$/m);
    expect(last).toMatch(/chromium-headless-shell fonts-noto-cjk/);
    expect(last).toMatch(/^HEALTHCHECK /m);
  });

  it('takes everything the built product reads', () => {
    for (const folder of ['dist', 'migrations', 'templates', 'examples']) expect(last).toContain(`/app/${folder} ./${folder}`);
    for (const [, name] of last.matchAll(/^ {4}((?:DEMARC|HOST|PORT|PUPPETEER)\w*)=/gm)) expect(read('docs/operations.md')).toContain(`\`${name}\``);
  });

  it('leaves results and secrets out of the build', () => {
    expect(read('.dockerignore').split('\n')).toEqual(expect.arrayContaining(['.git', '.env', 'node_modules', 'out', '.demarc']));
  });
});
