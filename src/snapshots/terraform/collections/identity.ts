import type { JsonObject } from '../../../common/json.js';
import type { TerraformResource } from '../document.js';
import type { Collection, PlannedParts } from '../resource-type.js';
import { made, text, texts, uinOf, type From } from '../template.js';

const [USER, GROUP, ROLE, POLICY] = ['tencentcloud_cam_user', 'tencentcloud_cam_group', 'tencentcloud_cam_role', 'tencentcloud_cam_policy'];
const [KEY, MEMBERSHIP] = ['tencentcloud_cam_access_key', 'tencentcloud_cam_group_membership'];
const [OF_USER, OF_GROUP] = ['tencentcloud_cam_user_policy_attachment', 'tencentcloud_cam_group_policy_attachment'];
const [OF_ROLE, OF_ROLE_BY_NAME] = ['tencentcloud_cam_role_policy_attachment', 'tencentcloud_cam_role_policy_attachment_by_name'];

const POLICY_ATTRIBUTES = ['policy_id', 'policy_name'];

/** A user is named by its name, older resources called that its id. */
const userName: From = text('user_name', 'user_id');
const userNames: From = texts('user_names', 'user_ids');
const targetUin: From = made(['target_uin'], (v) => v.number('target_uin')?.toString() ?? v.text('target_uin'));

/** What a user, group or role of CAM has where a plan makes it: a new one has nothing. */
export const IDENTITY_COLLECTIONS: readonly Collection[] = [
  {
    of: [USER],
    service: 'cam',
    action: 'ListAccessKeys',
    global: true,
    key: 'TargetUin',
    keyed: uinOf('uin'),
    parts: { [KEY]: targetUin },
    attributes: { [USER]: ['use_api', 'secret_id'], [KEY]: ['access_key', 'status'] },
    answer: (user, plan) => {
      const [keys, withKey] = [plan.parts(KEY), user.values.flag('use_api')];
      if (keys === undefined || withKey === undefined) return undefined;
      const own = withKey ? [{ AccessKeyId: user.values.text('secret_id') ?? user.id, Status: 'Active' }] : [];
      return { AccessKeys: [...own, ...keys.map(({ id, values }) => ({ AccessKeyId: values.text('access_key') ?? id, Status: values.text('status') ?? 'Active' }))] };
    },
  },
  {
    of: [USER],
    service: 'cam',
    action: 'ListGroupsForUser',
    global: true,
    key: 'SubUin',
    keyed: uinOf('uin'),
    parts: { [MEMBERSHIP]: userNames },
    attributes: { [MEMBERSHIP]: ['group_id'] },
    answer: (_, plan) => {
      const groups = groupsOf(plan);
      return groups === undefined ? undefined : listed('GroupInfo', groups.map(({ id, group }) => ({ GroupId: id, ...nameOf('GroupName', group) })));
    },
  },
  {
    of: [USER],
    service: 'cam',
    action: 'ListAttachedUserAllPolicies',
    global: true,
    key: 'TargetUin',
    keyed: uinOf('uin'),
    parts: { [OF_USER]: userName, [MEMBERSHIP]: userNames, [OF_GROUP]: text('group_id') },
    attributes: { [OF_USER]: POLICY_ATTRIBUTES },
    answer: (_, plan) => {
      const [own, groups] = [policiesOf(plan, plan.parts(OF_USER)), groupsOf(plan)];
      if (own === undefined || groups === undefined) return undefined;
      const through = groups.map(({ id, group }) => {
        // What a group has that is there already, the plan does not show.
        const found: readonly JsonObject[] | undefined = group?.made === true ? policiesOf(plan, plan.parts(OF_GROUP, group)) : undefined;
        return found?.map((policy): JsonObject => ({ ...policy, Groups: [{ GroupId: id, ...nameOf('GroupName', group) }] }));
      });
      return through.every((one) => one !== undefined) ? listed('PolicyList', [...own, ...through.flat()].map(({ PolicyType, ...policy }) => ({ ...policy, ...(PolicyType === undefined ? {} : { StrategyType: '1' }) }))) : undefined;
    },
  },
  {
    of: [GROUP],
    service: 'cam',
    action: 'ListUsersForGroup',
    global: true,
    key: 'GroupId',
    parts: { [MEMBERSHIP]: text('group_id') },
    attributes: { [MEMBERSHIP]: userNames.attributes },
    answer: (_, plan) => {
      const lists = plan.parts(MEMBERSHIP)?.map(({ values }) => values.texts('user_names') ?? values.texts('user_ids'));
      if (lists?.every((one) => one !== undefined) !== true) return undefined;
      return listed('UserInfo', lists.flat().map((name) => {
        const user = plan.find(USER, name);
        const uin = user === undefined ? undefined : uinOf('uin').read(user.values, { id: user.id, uin: '' });
        return { ...(uin === undefined ? {} : { Uin: uin }), Name: user?.values.text('name') ?? name };
      }));
    },
  },
  attached(GROUP, 'ListAttachedGroupPolicies', 'TargetGroupId', { [OF_GROUP]: text('group_id') }),
  attached(ROLE, 'ListAttachedRolePolicies', 'RoleName', { [OF_ROLE]: text('role_id', 'role_name'), [OF_ROLE_BY_NAME]: text('role_name') }, text('name')),
];

/** The policies of a group or role. */
function attached(of: string, action: string, key: string, parts: Collection['parts'], keyed?: From): Collection {
  return {
    of: [of],
    service: 'cam',
    action,
    global: true,
    key,
    ...(keyed === undefined ? {} : { keyed }),
    parts,
    attributes: Object.fromEntries(Object.keys(parts).map((part) => [part, part === OF_ROLE_BY_NAME ? ['policy_name'] : POLICY_ATTRIBUTES])),
    answer: (_, plan) => {
      const policies = Object.keys(parts).map((part) => policiesOf(plan, plan.parts(part)));
      return policies.every((one) => one !== undefined) ? listed('List', policies.flat()) : undefined;
    },
  };
}

/** Policies by id, with the name of those that the document has; of a preset only what the attachment says. */
function policiesOf(plan: PlannedParts, attachments: readonly TerraformResource[] | undefined): readonly JsonObject[] | undefined {
  const policies = attachments?.map(({ values }) => {
    const named = values.text('policy_id') ?? values.number('policy_id')?.toString();
    const own = plan.find(POLICY, named ?? values.text('policy_name') ?? '');
    const [PolicyId, PolicyName] = [named ?? own?.id, own?.values.text('name') ?? values.text('policy_name')];
    if (PolicyId === undefined && PolicyName === undefined) return undefined;
    return { ...(PolicyId === undefined ? {} : { PolicyId }), ...(PolicyName === undefined ? {} : { PolicyName }), ...(own === undefined ? {} : { PolicyType: 'User' }) };
  });
  return policies?.every((one) => one !== undefined) === true ? policies : undefined;
}

function groupsOf(plan: PlannedParts): readonly { readonly id: string; readonly group: TerraformResource | undefined }[] | undefined {
  const ids = plan.parts(MEMBERSHIP)?.map(({ values }) => values.text('group_id') ?? values.number('group_id')?.toString());
  if (ids?.every((one) => one !== undefined) !== true) return undefined;
  return [...new Set(ids)].map((id) => ({ id, group: plan.find(GROUP, id) }));
}

function nameOf(member: string, resource: TerraformResource | undefined): JsonObject {
  const name = resource?.values.text('name');
  return name === undefined ? {} : { [member]: name };
}

function listed(member: string, items: readonly unknown[]): JsonObject {
  return { TotalNum: items.length, [member]: items };
}
