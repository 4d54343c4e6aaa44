import type { JsonObject } from '../../src/common/json.js';
import { OWNER } from '../../src/snapshots/exports/exports.fixture.js';
import type { Judged } from './judged.js';
import { randomOf, REGION, tableAccount, type GeneratedAccount, type GeneratedResource } from './terraform-account.js';
import { specialAccount } from './terraform-special.js';

/** An account with every attribute that is read; the same for the same seed. */
export function generatedAccount(seed: number): GeneratedAccount {
  const random = randomOf(seed);
  const [table, special] = [tableAccount(random), specialAccount(random)];
  return { resources: [...table.resources, ...special.resources], calls: [...table.calls, ...special.calls], planned: [...table.planned, ...special.planned] };
}

/** A resource as `terraform show -json` prints it. */
const shown = ({ type, name, values }: GeneratedResource): JsonObject => ({ address: `${type}.${name}`, mode: 'managed', type, name, values, sensitive_values: {} });
/** A state as it is shown: some in the root module, some in another. */
export const stateOf = (resources: readonly GeneratedResource[]): JsonObject => ({ format_version: '1.0', terraform_version: '1.9.8', values: { root_module: { resources: resources.slice(0, 5).map(shown), child_modules: [{ address: 'module.rest', resources: resources.slice(5).map(shown) }] } } });
/** A raw state. */
export const rawOf = (resources: readonly GeneratedResource[]): JsonObject => ({ version: 4, terraform_version: '1.9.8', serial: 1, lineage: 'x', outputs: {}, resources: resources.map(({ type, name, values }) => ({ mode: 'managed', type, name, instances: [{ attributes: values, sensitive_attributes: [] }] })) });

/** A plan that makes everything, or leaves it as it is. */
export function planOf(resources: readonly GeneratedResource[], action: 'create' | 'no-op'): JsonObject {
  return {
    format_version: '1.2',
    terraform_version: '1.9.8',
    planned_values: {},
    resource_changes: resources.map(({ type, name, values }) => ({ address: `${type}.${name}`, mode: 'managed', type, name, change: { actions: [action], after: values, after_unknown: {}, after_sensitive: {} } })),
    configuration: { provider_config: { tencentcloud: { expressions: { region: { constant_value: REGION } } } }, root_module: {} },
    timestamp: OWNER.capturedAt,
  };
}

/** The stored calls, without what says from which kind of document they are. */
export function told({ stored }: Judged): readonly string[] {
  return stored.trim().split('\n').slice(1).map((line) => JSON.stringify(JSON.parse(line, (name, value: unknown) => (name === 'ExportedFrom' ? 'x' : value)))).sort();
}
