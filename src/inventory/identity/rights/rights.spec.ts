import { InventoryCollector } from '../../collector.js';
import type { Inventory } from '../../inventory.js';
import { MemoryRecordStore } from '../../record-store.js';
import type { ResourceOf } from '../../resource.js';
import { camGroup } from '../cam-group.js';
import { camRole } from '../cam-role.js';
import type { camUser } from '../cam-user.js';
import { IDENTITY_KINDS } from '../kinds.js';
import { policyDocument, type PolicyDocument } from '../policy-document.js';
import { decideAdministrator, decideEverywhere, decideWholeService } from './administrator.js';
import { assumableRoles } from './assumption.js';
import { decide, decideAnywhere } from './decide.js';
import { rightsOfGroup, rightsOfRole, rightsOfUser } from './identity-rights.js';
import { segmentsOf } from './resource-name.js';
import type { Grant, Rights } from './rights.js';

const ROOT = '100000000001';
const USER = '100000000011';

type Item = { readonly [field: string]: unknown };
type Calls = readonly { readonly action: string; readonly params?: Item; readonly response: Item }[];

function collect(calls: Calls): Inventory {
  const collector = new InventoryCollector(IDENTITY_KINDS, new MemoryRecordStore());
  for (const { action, params = {}, response } of calls) {
    const [service, name] = action.split('.') as [string, string];
    collector.add({ service, action: name, params, response });
  }
  return collector.finish({ uin: ROOT, appId: '1250000000' }, '2026-01-15T00:00:00.000Z');
}

function userOf(inventory: Inventory): ResourceOf<typeof camUser> {
  return [...inventory.partitions()].flatMap((partition) => partition.resources).find((resource) => resource.kind === 'cam.user') as ResourceOf<typeof camUser>;
}

const text = (...statement: readonly object[]) => JSON.stringify({ version: '2.0', statement });
const allow = (action: string | readonly string[], resource: string | readonly string[] = '*') => ({ effect: 'allow', action, resource });
const grant = (policy: string, ...statement: readonly object[]): Grant => ({ policy, path: ['user a'], text: { document: policyDocument.project({ version: '2.0', statement }) as PolicyDocument } });
const rights = (...grants: readonly Grant[]): Rights => ({ grants, boundary: null, variables: { uin: USER, owner_uin: ROOT, app_id: '1250000000' } });

describe('deciding', () => {
  const name = segmentsOf(`qcs::cos:ap-guangzhou:uid/1250000000:logs-1250000000/a/b`);

  it('names the statement that allows and the one that denies', () => {
    const world = rights(grant('reader', allow('cos:Get*')), grant('guard', allow('cvm:*'), { effect: 'deny', action: 'cos:GetObject', resource: 'qcs::cos:::logs-1250000000/*' }));
    expect(decide(world, 'cos:getobject', name)).toEqual({ outcome: 'denied', reason: 'a statement denies it', by: [{ policy: 'guard', path: ['user a'], statement: 1, effect: 'deny' }] });
    expect(decide(world, 'cos:getbucket', name)).toEqual({ outcome: 'allowed', reason: '', by: [{ policy: 'reader', path: ['user a'], statement: 0, effect: 'allow' }] });
    expect(decide(world, 'cos:putobject', name)).toEqual({ outcome: 'denied', reason: 'no statement allows it', by: [] });
  });

  it('names the boundary that does not allow', () => {
    const world = { ...rights(grant('all', allow('*'))), boundary: grant('limit', allow('cvm:*')) };
    expect(decide(world, 'cos:getobject', name)).toMatchObject({ outcome: 'denied', by: [{ policy: 'limit', effect: 'limit' }] });
    expect(decideAnywhere(world, 'cvm:runinstances').outcome).toBe('allowed');
  });

  it.each([
    ['${uin}', USER, 'allowed'],
    ['${uin}', '100000000012', 'denied'],
    ['${unheard_of}', USER, 'unknown'],
  ])('resolves variables: %s for %s is %s', (variable, uin, outcome) => {
    const world = rights(grant('own', allow('cam:GetUser', `qcs::cam::uin/${ROOT}:uin/${variable}`)));
    expect(decide(world, 'cam:getuser', segmentsOf(`qcs::cam::uin/${ROOT}:uin/${uin}`)).outcome).toBe(outcome);
  });

  it('knows administrators and whole products, by uin, AppId and wildcard', () => {
    expect(decideAdministrator(rights(grant('p', allow('*:*', 'qcs::*')))).outcome).toBe('allowed');
    expect(decideAdministrator(rights(grant('p', allow('*', `qcs::*:*:uin/${ROOT}:*`)))).outcome).toBe('allowed');
    expect(decideAdministrator(rights(grant('p', allow('*'), { effect: 'deny', action: 'cam:*', resource: '*' }))).outcome).toBe('allowed');
    expect(decideAdministrator(rights(grant('p', allow('cos:*')))).outcome).toBe('denied');
    expect(decideWholeService(rights(grant('p', allow('cos:*', 'qcs::cos::uid/1250000000:*'))), 'cos').outcome).toBe('allowed');
    expect(decideWholeService(rights(grant('p', allow('cos:*', 'qcs::cos::uid/1250000000:one/*'))), 'cos').outcome).toBe('denied');
    expect(decideEverywhere(rights(grant('p', allow('sts:AssumeRole', `qcs::cam::uin/${ROOT}:roleName/*`))), 'sts:assumerole').outcome).toBe('denied');
  });
});

describe('rights from the inventory', () => {
  const NO_BOUNDARY = { PolicyId: null, PolicyDocument: null };
  const roles = (principal: object, condition?: object) => ({ action: 'cam.DescribeRoleList', params: { Page: 1, Rp: 20 }, response: { TotalNum: 1, List: [{ RoleId: '4600', RoleName: 'admin', RoleType: 'user', PolicyDocument: text({ effect: 'allow', action: 'sts:AssumeRole', principal, ...(condition === undefined ? {} : { condition }) }) }] } });

  it('follows groups, reads presets by name, and keeps unread policies apart', () => {
    const inventory = collect([
      { action: 'cam.ListUsers', response: { Data: [{ Uin: USER, Name: 'alice' }] } },
      {
        action: 'cam.ListAttachedUserAllPolicies',
        params: { TargetUin: USER, Page: 1, Rp: 20, AttachType: 0 },
        response: { TotalNum: 4, PolicyList: [{ PolicyId: '901', PolicyName: 'own', StrategyType: '1', Groups: [{ GroupId: 5, GroupName: 'ops' }] }, { PolicyId: '7', PolicyName: 'QcloudAReadOnlyAccess', StrategyType: '2' }, { PolicyId: '8', PolicyName: 'QcloudBFullAccess', StrategyType: '2' }, { PolicyId: '902', PolicyName: 'unread', StrategyType: '1' }] },
      },
      { action: 'cam.ListPolicies', params: { Scope: 'Local', Page: 1, Rp: 200 }, response: { TotalNum: 1, List: [{ PolicyId: 901, PolicyName: 'own', Type: 1 }] } },
      { action: 'cam.GetPolicy', params: { PolicyId: 901 }, response: { PolicyName: 'own', Type: 1, PolicyDocument: text(allow('cvm:*')) } },
      { action: 'cam.GetPolicy', params: { PolicyId: 7 }, response: { PolicyName: 'QcloudAReadOnlyAccess', Type: 2, PolicyDocument: text(allow('a:Describe*')) } },
      { action: 'cam.GetUserPermissionBoundary', params: { TargetUin: USER }, response: { PolicyId: 800, PolicyName: 'limit', PolicyDocument: JSON.stringify({ strategyInfo: { version: '2.0', statement: [allow('cvm:*')] } }) } },
    ]);
    const found = rightsOfUser(userOf(inventory), inventory);
    expect(found.grants.map(({ policy, path }) => [policy, path])).toEqual([
      ['own', ['user alice', 'group ops']],
      ['QcloudAReadOnlyAccess', ['user alice']],
      ['QcloudBFullAccess', ['user alice']],
      ['unread', ['user alice']],
    ]);
    expect(found.grants.map(({ text: one }) => ('document' in one ? 'read' : (one.deniesNothing ?? false)))).toEqual(['read', 'read', true, false]);
    expect(found.boundary).toMatchObject({ policy: 'limit', text: { document: { statement: [{ action: ['cvm:*'] }] } } });
  });

  it('asks about the boundary of a role by its number', () => {
    const inventory = collect([
      roles({ qcs: [`qcs::cam::uin/${ROOT}:root`] }),
      { action: 'cam.ListAttachedRolePolicies', params: { RoleName: 'admin', Page: 1, Rp: 20 }, response: { TotalNum: 1, List: [{ PolicyId: 1, PolicyName: 'AdministratorAccess', PolicyType: 'QCS' }] } },
      { action: 'cam.GetRolePermissionBoundary', params: { RoleId: '4600' }, response: NO_BOUNDARY },
    ]);
    const role = inventory.find(camRole, 'admin') as ResourceOf<typeof camRole>;
    expect(rightsOfRole(role, inventory).boundary).toBeNull();
    expect(decideAdministrator(rightsOfRole(role, inventory)).outcome).toBe('allowed');
  });

  it('reads the policies of a group', () => {
    const inventory = collect([
      { action: 'cam.ListGroups', params: { Page: 1, Rp: 20 }, response: { TotalNum: 1, GroupInfo: [{ GroupId: 5, GroupName: 'ops' }] } },
      { action: 'cam.ListAttachedGroupPolicies', params: { TargetGroupId: 5, Page: 1, Rp: 20 }, response: { TotalNum: 1, List: [{ PolicyId: 1, PolicyName: 'AdministratorAccess', PolicyType: 'QCS' }] } },
    ]);
    const group = inventory.find(camGroup, '5') as ResourceOf<typeof camGroup>;
    expect(rightsOfGroup(group, inventory).grants).toMatchObject([{ policy: 'AdministratorAccess', path: ['group ops'] }]);
  });

  it.each([
    ['the account', { qcs: [`qcs::cam::uin/${ROOT}:root`] }, undefined, ['allowed']],
    ['this user', { qcs: [`qcs::cam::uin/${ROOT}:uin/${USER}`] }, undefined, ['allowed']],
    ['another user', { qcs: [`qcs::cam::uin/${ROOT}:uin/100000000012`] }, undefined, []],
    ['another account', { qcs: ['qcs::cam::uin/100000000099:root'] }, undefined, []],
    ['a service', { service: ['cvm.qcloud.com'] }, undefined, []],
    ['the account under a condition', { qcs: [`qcs::cam::uin/${ROOT}:root`] }, { string_equal: { 'sts:external_id': 'x' } }, ['conditional']],
  ])('knows who may take a role that trusts %s', (_, principal, condition, outcomes) => {
    const inventory = collect([roles(principal, condition)]);
    const taken = assumableRoles(rights(grant('p', allow('sts:AssumeRole', `qcs::cam::uin/${ROOT}:roleName/admin`))), USER, inventory);
    expect(taken.map(({ outcome }) => outcome)).toEqual(outcomes);
  });
});
