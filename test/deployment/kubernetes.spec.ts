import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Deployment } from 'kubernetes-models/apps/v1';
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1';
import { ConfigMap, Namespace, Service, ServiceAccount } from 'kubernetes-models/v1';
import { parseAllDocuments } from 'yaml';
import { loadConfiguration } from '../../src/config/configuration.js';

/** The manifests as they stand, held against the schemas that Kubernetes publishes (by kubernetes-models). */
interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
}
const read = (...path: string[]) => readFileSync(join(process.cwd(), ...path), 'utf8');
const manifests = parseAllDocuments(read('deploy', 'kubernetes', 'demarc.yaml')).map((document) => {
  expect(document.errors).toEqual([]);
  return document.toJSON() as Manifest;
});

const KINDS: Readonly<Record<string, new (data: never) => { validate(): void }>> = { Namespace, ServiceAccount, ConfigMap, Deployment, Service, PodDisruptionBudget, NetworkPolicy };

function of<T>(kind: string): T {
  return manifests.find((one) => one.kind === kind) as T;
}

test.each(manifests.map((one) => [one.kind, one] as const))('%s is as its schema says', (kind, manifest) => {
  const model = KINDS[kind];
  if (model === undefined) throw new Error(`${kind} is not known to this test`);
  new model(manifest as never).validate();
  expect(kind === 'Namespace' || manifest.metadata.namespace === 'demarc').toBe(true);
});

test('a manifest that is wrong is noticed', () => {
  expect(() => new Service({ metadata: { name: 'x' }, spec: { ports: [{ port: 'eighty' }] } } as never).validate()).toThrow(/port/);
});

describe('the deployment', () => {
  interface Container {
    readonly args: readonly string[];
    readonly ports: readonly { readonly name: string; readonly containerPort: number }[];
    readonly securityContext: object;
    readonly startupProbe: { readonly httpGet: { readonly path: string } };
    readonly livenessProbe: { readonly httpGet: { readonly path: string } };
    readonly readinessProbe: { readonly httpGet: { readonly path: string } };
    readonly volumeMounts: readonly { readonly mountPath: string }[];
  }
  const deployment = of<{ readonly spec: { readonly selector: { readonly matchLabels: object }; readonly template: { readonly metadata: { readonly labels: object }; readonly spec: { readonly containers: readonly Container[]; readonly securityContext: object } } } }>('Deployment');
  const [container] = deployment.spec.template.spec.containers as readonly [Container];

  it('is found by what selects it', () => {
    for (const selector of [deployment.spec.selector.matchLabels, of<{ spec: { selector: object } }>('Service').spec.selector, of<{ spec: { podSelector: { matchLabels: object } } }>('NetworkPolicy').spec.podSelector.matchLabels]) {
      expect(deployment.spec.template.metadata.labels).toMatchObject(selector);
    }
  });

  it('is given an environment that the service accepts, and listens where its probes ask', () => {
    const { data } = of<{ readonly data: Readonly<Record<string, string>> }>('ConfigMap');
    const configuration = loadConfiguration({ ...data, DATABASE_URL: 'postgres://u:p@db:5432/demarc?sslmode=verify-full', HOME: '/home/node' });
    expect(configuration.port).toBe(container.ports[0]?.containerPort);
    const paths = Object.keys((JSON.parse(read('docs', 'openapi.json')) as { readonly paths: object }).paths);
    for (const probe of [container.startupProbe, container.livenessProbe, container.readinessProbe]) expect(paths).toContain(probe.httpGet.path);
    expect(container.args).toEqual(['serve']);
  });

  it('runs as an ordinary user without rights to gain, and writes only where a volume is', () => {
    expect(deployment.spec.template.spec.securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
    expect(container.securityContext).toEqual({ allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } });
    expect(container.volumeMounts.map(({ mountPath }) => mountPath)).toEqual(['/tmp', /DEMARC_DATA_DIR=(\S+)/.exec(read('Dockerfile'))?.[1]]);
  });
});
