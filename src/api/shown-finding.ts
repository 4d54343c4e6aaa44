import type { StoredFinding } from '../persistence/finding.repository.js';

/** A finding as the API shows it: tags in its own words, null where they were not recorded. */
export interface ShownFinding extends Omit<StoredFinding, 'resource'> {
  readonly resource: Omit<StoredFinding['resource'], 'tags'> & { readonly tags: readonly { readonly key: string; readonly value: string }[] | null };
}

/** Shows a finding. */
export function shownFinding(finding: StoredFinding): ShownFinding {
  const { tags } = finding.resource;
  return { ...finding, resource: { ...finding.resource, tags: tags === undefined ? null : (tags ?? []).map(({ Key, Value }) => ({ key: Key, value: Value })) } };
}
