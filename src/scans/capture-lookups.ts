import { isObject } from '../common/json.js';
import type { Asked, RequestParams, Subject } from '../snapshots/live/plan.js';
import { valueAt } from '../inventory/answer-path.js';

/**
 * Actions that are asked by name, uin or id and that no kind lists from: for each, which step's resources it is asked
 * about. Details (calls about one resource of a kind) need no entry, their kind says it all.
 */
export const LOOKUPS: { readonly [action: string]: Asked | readonly Asked[] } = {
  'cam.GetUser': { parent: 'cam.ListUsers', batch: 1, params: ([user]) => named('Name', text(user, 'Name')) },
  'cam.DescribeSubAccounts': { parent: 'cam.ListUsers', batch: 50, params: (users) => ({ FilterSubAccountUin: users.map(({ id }) => Number(id)) }) },
  'cam.GetSecurityLastUsed': { parent: 'cam.ListAccessKeys', batch: 10, params: (keys) => ({ SecretIdList: keys.map(({ id }) => id) }) },
  // Presets are in no listing of the account's own policies: what is attached names them.
  'cam.GetPolicy': ['cam.ListAttachedUserAllPolicies', 'cam.ListAttachedGroupPolicies', 'cam.ListAttachedRolePolicies'].map((parent) => ({
    parent,
    batch: 1,
    params: ([preset]) => (/^\d{1,15}$/.test(preset?.id ?? '') ? { PolicyId: Number(preset?.id) } : undefined),
  })),
  'organization.DescribePolicyConfig': {
    parent: 'organization.DescribeOrganization',
    batch: 1,
    params: ([one]) => (/^\d{1,15}$/.test(one?.id ?? '') ? { OrganizationId: Number(one?.id) } : undefined),
  },
  'organization.ListExternalSAMLIdPCertificates': { parent: 'organization.DescribeIdentityCenter', batch: 1, params: ([space]) => named('ZoneId', space?.id) },
  'organization.ListRoleConfigurations': { parent: 'organization.DescribeIdentityCenter', batch: 1, params: ([space]) => named('ZoneId', space?.id) },
  'vpc.DescribeSecurityGroupAssociationStatistics': { parent: 'vpc.DescribeSecurityGroups', batch: 50, params: (groups) => ({ SecurityGroupIds: groups.map(({ id }) => id) }) },
  'tke.DescribeLogSwitches': { parent: 'tke.DescribeClusters', batch: 1, params: (clusters) => ({ ClusterIds: clusters.map(({ id }) => id) }) },
  'tke.ListClusterInspectionResults': { parent: 'tke.DescribeClusters', batch: 20, params: (clusters) => ({ ClusterIds: clusters.map(({ id }) => id) }) },
  'tke.DescribeUserPermissions': { parent: 'cam.ListUsers', batch: 1, params: ([user]) => named('TargetUin', user?.id) },
  'scf.GetFunction': {
    parent: 'scf.ListFunctions',
    batch: 1,
    params: ([one]) => {
      const FunctionName = text(one, 'FunctionName');
      const Namespace = text(one, 'Namespace');
      return FunctionName === undefined || Namespace === undefined ? undefined : { FunctionName, Namespace };
    },
  },
};

/** Actions that no kind reads and that only tell what others are asked about: the field of the answer that does. */
export const TELLERS: { readonly [action: string]: string } = {
  // An organisation has one space of the Identity Center, and every call names it.
  'organization.DescribeIdentityCenter': 'ZoneId',
};

/** Calls that make sense for some of a kind's resources only; what cannot be told apart is asked. */
export const CONDITIONS: { readonly [action: string]: (subject: Subject) => boolean } = {
  // Triple ACLs carry their entries in the listing.
  'vpc.DescribeNetworkAclQuintupleEntries': ({ item }) => field(item, 'NetworkAclType') !== 'TRIPLE',
  'clb.DescribeListeners': ({ item }) => field(item, 'Forward') !== 0,
  'clb.DescribeTargets': ({ item }) => field(item, 'Forward') !== 0,
  'clb.DescribeClassicalLBListeners': ({ item }) => field(item, 'Forward') !== 1,
  'clb.DescribeClassicalLBTargets': ({ item }) => field(item, 'Forward') !== 1,
};

/** Preset policies among those attached to somebody. */
function attachedPresets(list: string, kind: string, preset: string): (response: unknown) => readonly Subject[] {
  return (response) => {
    const policies = valueAt(response, list);
    return (Array.isArray(policies) ? policies : []).flatMap((policy: unknown) => (String(field(policy, kind)) === preset ? [{ id: String(field(policy, 'PolicyId')), item: null }] : []));
  };
}

/** Details whose answers name resources that further calls are made about. */
export const DETAIL_SUBJECTS: { readonly [action: string]: (response: unknown) => readonly Subject[] } = {
  'cam.ListAttachedUserAllPolicies': attachedPresets('PolicyList', 'StrategyType', '2'),
  'cam.ListAttachedGroupPolicies': attachedPresets('List', 'PolicyType', 'QCS'),
  'cam.ListAttachedRolePolicies': attachedPresets('List', 'PolicyType', 'QCS'),
  'cam.ListAccessKeys': (response) => {
    const keys = valueAt(response, 'AccessKeys');
    return (Array.isArray(keys) ? keys : []).flatMap((key: unknown) => {
      const id = field(key, 'AccessKeyId');
      return typeof id === 'string' && id !== '' ? [{ id, item: null }] : [];
    });
  },
};

const DAY = 86_400_000;
/** The trail answers spans of less than 30 days, and 90 days in all. */
const SPAN_DAYS = 29;
const SPANS = 3;

/** Steps asked once that need several requests. */
export const VARIANTS: { readonly [action: string]: (startedAt: number) => readonly RequestParams[] } = {
  // Of millions of events only those are asked for that the inventory's readers look for.
  'cloudaudit.DescribeEvents': (startedAt) =>
    Array.from({ length: SPANS }, (_, index) => ({
      StartTime: Math.floor((startedAt - (index + 1) * SPAN_DAYS * DAY) / 1000),
      EndTime: Math.floor((startedAt - index * SPAN_DAYS * DAY) / 1000),
      LookupAttributes: [{ AttributeKey: 'EventName', AttributeValue: 'ResetInstancesPassword' }],
    })),
};

function field(item: unknown, name: string): unknown {
  return isObject(item) ? item[name] : undefined;
}

function text(subject: Subject | undefined, name: string): string | undefined {
  const value = field(subject?.item, name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function named(name: string, value: string | undefined): RequestParams | undefined {
  return value === undefined ? undefined : { [name]: value };
}
