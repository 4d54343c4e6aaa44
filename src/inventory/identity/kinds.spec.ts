import { InventoryCollector } from '../collector.js';
import type { Inventory } from '../inventory.js';
import type { Kind } from '../kind.js';
import { MemoryRecordStore } from '../record-store.js';
import type { Resource } from '../resource.js';
import { camAccessKeyLastUse } from './cam-access-key-last-use.js';
import { camPolicy } from './cam-policy.js';
import { camUserLogin } from './cam-user-login.js';
import { camUser } from './cam-user.js';
import { cloudauditEvent } from './cloudaudit-event.js';
import { IDENTITY_KINDS } from './kinds.js';
import { organisation } from './organization.js';
import { tagResource } from './tag-resource.js';

const ACCOUNT = { uin: '100000000001' };
const USER = '100000000011';

interface Call {
  readonly action: string;
  readonly params?: { readonly [name: string]: unknown };
  readonly response?: { readonly [name: string]: unknown };
  readonly error?: string;
}

function collect(...calls: readonly Call[]): { inventory: Inventory; stored: readonly string[] } {
  const collector = new InventoryCollector(IDENTITY_KINDS, new MemoryRecordStore());
  const stored = calls.map(({ action, params = {}, response, error }) => {
    const [service, name] = action.split('.') as [string, string];
    return collector.add({ service, action: name, params, ...(error === undefined ? { response: response ?? {} } : { error: { code: error, message: '' } }) });
  });
  return { inventory: collector.finish(ACCOUNT, '2026-01-15T00:00:00.000Z'), stored };
}

function bulk(inventory: Inventory, kind: string): readonly Resource[] {
  return [...inventory.partitions()].flatMap((partition) => partition.resources).filter((resource) => resource.kind === kind);
}

describe('listings of the security centre', () => {
  const listed = { Total: 1, Data: [{ ID: 7, Uin: '100000000001', Type: 0, Status: 1, CloudType: 0 }] };
  const slice = (Filter: unknown): { readonly state: string; readonly stored: string } => {
    const { inventory, stored } = collect({ action: 'csip.DescribeAccessKeyAsset', params: { Filter }, response: listed });
    return { state: inventory.slices().find(({ kind }) => kind === 'csip.access-key')?.status.state ?? '', stored: stored[0] ?? '' };
  };

  it('are whole where `Filter` holds pages alone', () => {
    expect(slice({ Offset: 0, Limit: 100 }).state).toBe('complete');
    expect(slice({ Offset: 0, Limit: 100, Filters: [] }).state).toBe('complete');
    expect(slice({ Offset: 0, Limit: 100, Filters: [{ Name: 'Status', Values: ['1'] }] }).state).toBe('incomplete');
    expect(slice({ Offset: { $gt: 0 } }).state).toBe('incomplete');
  });

  it('keep pages in the stored form, and of filters that there were some', () => {
    expect(slice({ Offset: 0, Limit: 100 }).stored).toContain('"Filter":{"Offset":0,"Limit":100}');
    expect(slice({ Filters: [{ Name: 'private' }] }).stored).toContain('"Filter":"(not kept)"');
  });
});

describe('kinds of identity', () => {
  it('have names of their own and list each action once, but for kinds that pick their items', () => {
    const kinds: readonly Kind[] = IDENTITY_KINDS;
    expect(new Set(kinds.map((kind) => kind.kind)).size).toBe(kinds.length);
    const whole = kinds.filter((kind) => kind.listing.selects === undefined);
    expect(new Set(whole.map((kind) => `${kind.listing.service}.${kind.listing.action}`)).size).toBe(whole.length);
  });

  it('keep nothing secret or personal', () => {
    const SECRET = 'hush-hush';
    const { stored } = collect(
      { action: 'cam.ListUsers', response: { Data: [{ Uin: 11, Name: 'a', PhoneNum: SECRET, Email: SECRET, Remark: SECRET, NickName: SECRET }] } },
      { action: 'cam.GetUser', params: { Name: 'a' }, response: { Uin: 11, PhoneNum: SECRET, Email: SECRET, RecentlyLoginIP: SECRET, Remark: SECRET } },
      { action: 'cam.ListAccessKeys', params: { TargetUin: 11 }, response: { AccessKeys: [{ AccessKeyId: 'AKIDexample0001', Description: SECRET, SecretAccessKey: SECRET }] } },
      { action: 'cam.ListUsersForGroup', params: { GroupId: 5 }, response: { TotalNum: 1, UserInfo: [{ Uin: 11, PhoneNum: SECRET, Email: SECRET }] } },
      { action: 'cam.DescribeUserSAMLConfig', response: { Status: 11, SAMLMetadata: SECRET } },
      { action: 'cam.DescribeUserOIDCConfig', response: { Status: 11, IdentityKey: SECRET, ClientId: SECRET } },
      { action: 'cloudaudit.DescribeEvents', params: { LookupAttributes: [{ AttributeValue: SECRET }] }, response: { Events: [{ EventId: 'e', CloudAuditEvent: SECRET, SecretId: SECRET, SourceIPAddress: SECRET, Username: SECRET, Location: SECRET }] } },
      { action: 'csip.DescribeAccessKeyUserList', response: { Total: 1, Data: [{ SubUin: '11', LoginIP: SECRET, LoginLocation: SECRET, Nickname: SECRET, Name: SECRET }] } },
      { action: 'sts.AssumeRole', params: { RoleArn: SECRET }, response: { Credentials: { Token: SECRET, TmpSecretKey: SECRET } } },
    );
    expect(stored.join('\n')).not.toContain(SECRET);
  });

  it('join a user\'s details by uin, whether number or text', () => {
    const { inventory } = collect(
      { action: 'cam.ListUsers', response: { Data: [{ Uin: Number(USER), Name: 'a', ConsoleLogin: 1, CreateTime: '2025-06-01 10:00:00' }] } },
      { action: 'cam.DescribeSafeAuthFlagColl', params: { SubUin: USER }, response: { LoginFlag: { Stoken: 1, U2FToken: null }, ActionFlag: {} } },
      { action: 'cam.ListAttachedUserAllPolicies', params: { TargetUin: Number(USER), Page: 1, Rp: 1, AttachType: 0 }, response: { TotalNum: 2, PolicyList: [{ PolicyId: '1' }] } },
      { action: 'cam.ListAttachedUserAllPolicies', params: { TargetUin: Number(USER), Page: 2, Rp: 1, AttachType: 0 }, response: { TotalNum: 2, PolicyList: [{ PolicyId: '2' }] } },
      { action: 'cam.ListGroupsForUser', params: { SubUin: USER, Page: 1, Rp: 1 }, response: { TotalNum: 2, GroupInfo: [{ GroupId: 5 }] } },
    );
    const [user] = bulk(inventory, 'cam.user');
    expect(user).toMatchObject({
      id: USER,
      data: { ConsoleLogin: true, CreateTime: '2025-06-01T02:00:00.000Z' },
      details: {
        protection: { value: { LoginFlag: { Stoken: true, U2FToken: null } } },
        policies: { value: { PolicyList: [{ PolicyId: '1' }, { PolicyId: '2' }] } },
        groups: { missing: expect.stringContaining('cover 1 of 2') as string },
        accessKeys: { missing: expect.stringContaining('not recorded') as string },
      },
    });
    expect(inventory.slice(camUser, 'global')).toEqual({ state: 'complete' });
  });

  it('do not take policies of one kind of attachment for all', () => {
    const { inventory } = collect(
      { action: 'cam.ListUsers', response: { Data: [{ Uin: USER }] } },
      { action: 'cam.ListAttachedUserAllPolicies', params: { TargetUin: USER, Page: 1, Rp: 20, AttachType: 1 }, response: { TotalNum: 0, PolicyList: [] } },
    );
    expect(bulk(inventory, 'cam.user')[0]?.details['policies']).toHaveProperty('missing');
  });

  it.each([
    ['All', 'complete'],
    ['Local', 'complete'],
    ['QCS', 'incomplete'],
  ])('policies of scope %s: %s', (Scope, state) => {
    const { inventory } = collect({ action: 'cam.ListPolicies', params: { Scope, Page: 1, Rp: 200 }, response: { TotalNum: 1, List: [{ PolicyId: 9 }] } });
    expect(inventory.slice(camPolicy, 'global').state).toBe(state);
  });

  it('find last uses and sign-ins by what the answers carry', () => {
    const { inventory } = collect(
      { action: 'cam.GetSecurityLastUsed', params: { SecretIdList: ['AKIDexample0001', 'AKIDexample0002'] }, response: { SecretIdLastUsedRows: [{ SecretId: 'AKIDexample0001', LastUsedDate: '2026-01-10' }, { SecretId: 'AKIDexample0002', LastUsedDate: null }] } },
      { action: 'cam.GetUser', params: { Name: 'a' }, response: { Uin: Number(USER), Name: 'a', RecentlyLoginTime: '2026-01-10 08:00:00' } },
    );
    expect(inventory.find(camAccessKeyLastUse, 'AKIDexample0001')?.data.LastUsedDate).toBe('2026-01-09T16:00:00.000Z');
    expect(inventory.find(camAccessKeyLastUse, 'AKIDexample0002')?.data.LastUsedDate).toBeNull();
    expect(inventory.find(camAccessKeyLastUse, 'AKIDexample0003')).toBeUndefined();
    expect(inventory.find(camUserLogin, USER)?.data.RecentlyLoginTime).toBe('2026-01-10T00:00:00.000Z');
  });

  it('know that an account without an organisation has none, and not that a refusal means it', () => {
    const absent = collect({ action: 'organization.DescribeOrganization', error: 'ResourceNotFound.OrganizationNotExist' });
    expect(absent.inventory.slice(organisation, 'global')).toEqual({ state: 'complete' });
    const refused = collect({ action: 'organization.DescribeOrganization', error: 'UnauthorizedOperation' });
    expect(refused.inventory.slice(organisation, 'global').state).toBe('incomplete');
  });

  it.each([
    ['cvm/ins-0a1b2c3d', 'ins-0a1b2c3d'],
    ['ins-1,ins-2', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('an event about %s meets %s', (ResourceName, owner) => {
    const event = cloudauditEvent.shape.project({ EventId: 'e', EventTime: '1767312000', Resources: { ResourceName } });
    expect(event?.EventTime).toBe('2026-01-02T00:00:00.000Z');
    expect(event && cloudauditEvent.owner?.(event)).toBe(owner);
  });

  it('tags meet their resource', () => {
    const entry = tagResource.shape.project({ Resource: 'qcs::cvm:ap-beijing:uin/100000000001:instance/ins-1', Tags: [{ TagKey: 'a', TagValue: 'b' }] });
    expect(entry && tagResource.owner?.(entry)).toBe('ins-1');
    expect(entry?.Tags).toEqual([{ Key: 'a', Value: 'b' }]);
  });
});
