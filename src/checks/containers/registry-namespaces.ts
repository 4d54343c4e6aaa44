import { collected, known, type ResourceOf } from '../../inventory/resource.js';
import type { tcrRegistry } from '../../inventory/services/tcr-registry.js';
import { fail, notApplicable, pass, unknown, type Verdict } from '../verdict.js';

type Registry = ResourceOf<typeof tcrRegistry>;
type Switch = 'Public' | 'AutoScan' | 'PreventVUL';

/**
 * Judges one switch over all namespaces of a registry.
 * @param wanted the value it should have
 * @param approved names of namespaces that may differ
 */
export function judgeNamespaces({ details }: Registry, name: Switch, wanted: boolean, approved: readonly string[] = []): Verdict {
  const path = `DescribeNamespaces NamespaceList[].${name}`;
  const all = known(collected(details.namespaces)?.NamespaceList ?? undefined, 'DescribeNamespaces NamespaceList[]');
  if (all.length === 0) return notApplicable('the registry has no namespace');
  const judged = all.filter((one) => !approved.includes(one.Name ?? ''));
  const deviating = judged.filter((one) => one[name] === !wanted);
  // A namespace without a name may be an approved one.
  if (approved.length > 0 && judged.some((one) => !one.Name)) return unknown('a namespace in the recorded answer has no name');
  if (deviating.length > 0) return fail({ path, observed: deviating.map((one) => one.Name ?? '(unnamed)'), expected: `${wanted} in every namespace` });
  if (judged.some((one) => typeof one[name] !== 'boolean')) return unknown(`${path} is not in the recorded answer for every namespace`);
  return pass({ path, observed: `${wanted} in ${judged.length} of ${all.length} namespaces${judged.length < all.length ? ', the others approved' : ''}`, expected: `${wanted} in every namespace` });
}
