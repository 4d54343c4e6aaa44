import { known, collected, type Collected, type ResourceOf } from '../../resource.js';
import type { InventoryView } from '../../view.js';
import type { camGroup } from '../cam-group.js';
import { camPolicy } from '../cam-policy.js';
import { camPresetText } from '../cam-preset-text.js';
import type { camRole } from '../cam-role.js';
import type { camUser } from '../cam-user.js';
import type { permissionBoundary } from '../permission-boundary.js';
import type { PolicyDocument } from '../policy-document.js';
import type { Infer } from '../../shape.js';
import type { Grant, PolicyText, Rights } from './rights.js';

/** Kinds that the functions here look into; checks that use them name these under `consults`. */
export const POLICY_KINDS = [camPolicy, camPresetText] as const;

/** The preset that allows everything (vendor documentation 598/10601): known whether or not its text was recorded. */
export const ADMINISTRATOR_PRESET = 'AdministratorAccess';

const EVERYTHING: PolicyDocument = { version: '2.0', statement: [{ effect: 'allow', action: ['*'], resource: ['*'], principal: null, condition: null }] };

interface PolicyRef {
  readonly PolicyId?: string | null | undefined;
  readonly PolicyName?: string | null | undefined;
}

function nameOf(ref: PolicyRef): string {
  return ref.PolicyName || ref.PolicyId || 'a policy without a name';
}

/** What a policy says: as recorded by its id, for presets also by name. */
function textOf(ref: PolicyRef, preset: boolean | undefined, view: InventoryView): PolicyText {
  const listed = ref.PolicyId ? view.find(camPolicy, ref.PolicyId) : undefined;
  const recorded = listed === undefined || 'missing' in listed.details.document ? undefined : listed.details.document.value?.PolicyDocument;
  if (recorded) return { document: recorded };
  const missing = `the document of policy ${nameOf(ref)} is not in the recorded answers`;
  if (preset !== true) return { missing };
  const byName = ref.PolicyName ? view.find(camPresetText, ref.PolicyName)?.data.PolicyDocument : undefined;
  if (byName) return { document: byName };
  return ref.PolicyName === ADMINISTRATOR_PRESET ? { document: EVERYTHING } : { missing, deniesNothing: true };
}

type Boundary = Infer<typeof permissionBoundary>;

/** The boundary as a grant, null where the answer says that none is set, and an unread one where it says nothing. */
function boundaryOf(detail: Collected<Boundary>, path: readonly string[]): Grant | null {
  if ('missing' in detail) return { policy: 'permission boundary', path, text: { missing: `the permission boundary: ${detail.missing}` } };
  const { PolicyDocument: document, PolicyId: id } = detail.value ?? {};
  const policy = nameOf(detail.value ?? {});
  if (document) return { policy, path, text: { document } };
  if (id === null || id === '' || id === '0') return null;
  return { policy, path, text: { missing: 'the document of the permission boundary is not in the recorded answer' } };
}

function variables(view: InventoryView, uin: string | undefined): Rights['variables'] {
  return { uin, owner_uin: view.account.uin, app_id: view.account.appId };
}

/** Type 2 of the listing of a user's policies: a preset. */
const PRESET_TYPE = '2';

/**
 * What a user may do: policies attached directly and through groups, within the boundary.
 * Throws `NotCollected` where the list of policies itself was not recorded.
 */
export function rightsOfUser(user: ResourceOf<typeof camUser>, view: InventoryView): Rights {
  const self = `user ${user.name ?? user.id}`;
  const attached = known(collected(user.details.policies)?.PolicyList, 'ListAttachedUserAllPolicies PolicyList') ?? [];
  const grants = attached.map((ref): Grant => {
    const groups = (ref.Groups ?? []).map((group) => `group ${group.GroupName ?? group.GroupId ?? ''}`);
    const preset = ref.StrategyType === undefined || ref.StrategyType === null ? undefined : ref.StrategyType === PRESET_TYPE;
    return { policy: nameOf(ref), path: [self, ...groups], text: textOf(ref, preset, view) };
  });
  return { grants, boundary: boundaryOf(user.details.boundary, [self]), variables: variables(view, user.id) };
}

/** How the listings of policies of groups and roles spell the provider's presets. */
const PRESET_WORD = 'QCS';

function grantsOf(refs: readonly (PolicyRef & { readonly PolicyType?: string | null | undefined })[], path: readonly string[], view: InventoryView): readonly Grant[] {
  return refs.map((ref) => {
    const preset = ref.PolicyType === undefined || ref.PolicyType === null ? undefined : ref.PolicyType.toUpperCase() === PRESET_WORD;
    return { policy: nameOf(ref), path, text: textOf(ref, preset, view) };
  });
}

/** What a role may do. Throws `NotCollected` where the list of its policies was not recorded. */
export function rightsOfRole(role: ResourceOf<typeof camRole>, view: InventoryView): Rights {
  const path = [`role ${role.id}`];
  const attached = known(collected(role.details.policies)?.List, 'ListAttachedRolePolicies List') ?? [];
  return { grants: grantsOf(attached, path, view), boundary: boundaryOf(role.details.boundary, path), variables: variables(view, undefined) };
}

/** What members of a group may do because of it; a member's own boundary may limit it further. */
export function rightsOfGroup(group: ResourceOf<typeof camGroup>, view: InventoryView): Rights {
  const path = [`group ${group.name ?? group.id}`];
  const attached = known(collected(group.details.policies)?.List, 'ListAttachedGroupPolicies List') ?? [];
  return { grants: grantsOf(attached, path, view), boundary: null, variables: variables(view, undefined) };
}
