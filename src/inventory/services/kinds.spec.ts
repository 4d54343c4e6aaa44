import { InventoryCollector } from '../collector.js';
import type { Inventory } from '../inventory.js';
import type { Kind } from '../kind.js';
import { MemoryRecordStore } from '../record-store.js';
import { cdnDomain } from './cdn-domain.js';
import { configRecorder } from './config-recorder.js';
import { SERVICE_KINDS } from './kinds.js';
import { monitorAlarmPolicy } from './monitor-alarm-policy.js';
import { scfFunctionSettings } from './scf-function-settings.js';
import { scfFunction } from './scf-function.js';
import { tcrRegistry } from './tcr-registry.js';
import { teoZone } from './teo-zone.js';
import { tkeLogSwitch } from './tke-log-switch.js';
import { wafDomain } from './waf-domain.js';

interface Given {
  readonly action: string;
  readonly region?: string;
  readonly params?: Record<string, unknown>;
  readonly response?: Record<string, unknown>;
  readonly error?: { readonly code: string; readonly message: string };
}

function collect(...calls: readonly Given[]): { inventory: Inventory; stored: readonly string[] } {
  const collector = new InventoryCollector(SERVICE_KINDS, new MemoryRecordStore());
  const stored = calls.map(({ action, region = 'ap-guangzhou', params = {}, response, error }) => {
    const [service, name] = action.split('.') as [string, string];
    const outcome = error === undefined ? { response: response ?? {} } : { error };
    return collector.add({ service, action: name, region, params, ...outcome });
  });
  return { inventory: collector.finish({ uin: '100000000001' }, '2026-01-15T00:00:00.000Z'), stored };
}

function functions(namespace: string | undefined, ...names: readonly string[]): Given {
  return {
    action: 'scf.ListFunctions',
    params: namespace === undefined ? {} : { Namespace: namespace },
    response: { TotalCount: names.length, Functions: names.map((name) => ({ FunctionName: name, Namespace: namespace ?? 'default' })) },
  };
}

function namespaces(...names: readonly string[]): Given {
  return { action: 'scf.ListNamespaces', response: { TotalCount: names.length, Namespaces: names.map((Name) => ({ Name })) } };
}

describe('kinds of services', () => {
  it('have names of their own and list each action once, but where one answer tells of two kinds', () => {
    const kinds: readonly Kind[] = SERVICE_KINDS;
    expect(new Set(kinds.map((kind) => kind.kind)).size).toBe(kinds.length);
    const listed = kinds.map((kind) => `${kind.listing.service}.${kind.listing.action}`);
    // Accesses of a web firewall and the sites behind them are told by one answer.
    expect(listed.filter((action, index) => listed.indexOf(action) !== index)).toEqual(['waf.DescribeDomains']);
  });

  it('keep no secret of an answer', () => {
    const SECRET = 'hush-hush';
    const { stored } = collect(
      { action: 'tke.DescribeClusterEndpoints', params: { ClusterId: 'cls-1' }, response: { CertificationAuthority: SECRET, Kubeconfig: SECRET, ClusterExternalEndpoint: '' } },
      {
        action: 'cdn.DescribeDomainsConfig',
        response: {
          TotalNumber: 1,
          Domains: [
            {
              Domain: 'a.example',
              Https: { Switch: 'on', CertInfo: { CertId: 'c', PrivateKey: SECRET, Certificate: SECRET, Message: SECRET } },
              Authentication: { Switch: 'on', TypeA: { SecretKey: SECRET, BackupSecretKey: SECRET } },
              AwsPrivateAccess: { AccessKey: SECRET, SecretKey: SECRET },
              Origin: { OriginPullProtocol: 'https', Origins: [SECRET] },
            },
          ],
        },
      },
      {
        action: 'scf.GetFunction',
        params: { FunctionName: 'f', Namespace: 'default' },
        response: {
          FunctionName: 'f',
          Namespace: 'default',
          Qualifier: '$LATEST',
          CodeInfo: SECRET,
          Environment: { Variables: [{ Key: 'PASSWORD', Value: SECRET }] },
          Triggers: [{ Type: 'timer', TriggerDesc: SECRET, CustomArgument: SECRET }, { Type: 'http', TriggerDesc: JSON.stringify({ AuthType: 'NONE', Token: SECRET }) }],
        },
      },
      { action: 'teo.DescribeAccelerationDomains', params: { ZoneId: 'zone-1' }, response: { TotalCount: 1, AccelerationDomains: [{ DomainName: 'a', OriginDetail: { PrivateParameters: [{ Name: 'k', Value: SECRET }] } }] } },
      { action: 'live.DescribeLivePlayAuthKey', params: { DomainName: 'a' }, response: { PlayAuthKeyInfo: { Enable: 1, AuthKey: SECRET, AuthBackKey: SECRET } } },
      { action: 'monitor.DescribeAlarmNotices', params: { Module: 'monitor' }, response: { TotalCount: 1, Notices: [{ Id: 'n', URLNotices: [{ URL: SECRET, ValidationCode: SECRET, IsValid: 1 }] }] } },
      { action: 'monitor.DescribeAlarmPolicies', params: { Module: 'monitor' }, response: { TotalCount: 1, Policies: [{ PolicyId: 'p', Notices: [{ Id: 'n', URLNotices: [{ URL: SECRET }] }] }] } },
    );
    expect(stored.join('\n')).not.toContain(SECRET);
    expect(stored.join('\n')).toContain('PASSWORD');
  });

  it.each([
    ['every namespace', [namespaces('default', 'prod'), functions('default', 'a'), functions('prod', 'a', 'b')], 'complete'],
    ['a call that names none lists the default one', [namespaces('default'), functions(undefined, 'a')], 'complete'],
    ['one namespace is missing', [namespaces('default', 'prod'), functions('default', 'a', 'b', 'c')], 'incomplete'],
    ['a page is missing', [namespaces('default'), { ...functions('default', 'a'), response: { TotalCount: 2, Functions: [{ FunctionName: 'a', Namespace: 'default' }] } }], 'incomplete'],
    ['namespaces were not recorded', [functions('default', 'a')], 'incomplete'],
    ['searched by name', [namespaces('default'), { ...functions('default', 'a'), params: { Namespace: 'default', SearchKey: 'a' } }], 'incomplete'],
    ['a namespace was denied', [namespaces('default', 'prod'), functions('default', 'a'), { action: 'scf.ListFunctions', params: { Namespace: 'prod' }, error: { code: 'UnauthorizedOperation', message: '' } }], 'incomplete'],
  ])('functions: %s', (_, calls, state) => {
    expect(collect(...calls).inventory.slice(scfFunction, 'ap-guangzhou').state).toBe(state);
  });

  it('tells functions of the same name apart, and leaves frozen versions aside', () => {
    const settings = (Namespace: string, Qualifier: string, Runtime: string): Given => ({
      action: 'scf.GetFunction',
      params: { FunctionName: 'f', Namespace, Qualifier },
      response: { FunctionName: 'f', Namespace, Qualifier, Runtime },
    });
    const { inventory } = collect(settings('default', '$LATEST', 'Python3.9'), settings('default', '1', 'Python2.7'), settings('prod', '$LATEST', 'Go1'));
    expect(inventory.find(scfFunctionSettings, 'default/f')?.data.Runtime).toBe('Python3.9');
    expect(inventory.find(scfFunctionSettings, 'prod/f')?.data.Runtime).toBe('Go1');
  });

  it('wants the firewall of both parts of the world', () => {
    const domains = (region: string): Given => ({ action: 'waf.DescribeDomains', region, params: { Offset: 0, Limit: 20 }, response: { Total: 0, Domains: [] } });
    const half = collect(domains('ap-guangzhou')).inventory;
    expect(half.slicesOfKind(wafDomain).map(({ region, status }) => [region, status.state])).toEqual([
      ['ap-guangzhou', 'complete'],
      ['ap-seoul', 'incomplete'],
    ]);
    const whole = collect(domains('ap-guangzhou'), domains('ap-seoul'), { action: 'tke.DescribeClusters', region: 'ap-beijing', response: { TotalCount: 0, Clusters: [] } }).inventory;
    expect(whole.slicesOfKind(wafDomain).every(({ status }) => status.state === 'complete')).toBe(true);
    expect(whole.regions).toEqual(['ap-beijing']);
  });

  it('put registries that one call lists for all regions where they belong', () => {
    const { inventory } = collect({ action: 'tcr.DescribeInstances', params: { AllRegion: true }, response: { TotalCount: 1, Registries: [{ RegistryId: 'tcr-1', RegionName: 'ap-shanghai' }] } });
    expect(inventory.find(tcrRegistry, 'tcr-1')?.region).toBe('ap-shanghai');
  });

  it.each([
    ['pages counted from 0', [{ Offset: 0, Limit: 1 }, { Offset: 1, Limit: 1 }], 2],
    ['a page is missing', [{ Offset: 0, Limit: 1 }], undefined],
    ['narrowed to a name', [{ NamespaceName: 'a' }], undefined],
  ])('namespaces of a registry: %s', (_, pages, count) => {
    const { inventory } = collect(
      { action: 'tcr.DescribeInstances', response: { TotalCount: 1, Registries: [{ RegistryId: 'tcr-1' }] } },
      ...pages.map((page, index) => ({ action: 'tcr.DescribeNamespaces', params: { RegistryId: 'tcr-1', ...page }, response: { TotalCount: 2, NamespaceList: [{ Name: `ns-${index}` }] } })),
    );
    const detail = inventory.find(tcrRegistry, 'tcr-1')?.details.namespaces;
    expect(detail !== undefined && 'value' in detail ? detail.value?.NamespaceList?.length : undefined).toBe(count);
  });

  it('find the switches of many clusters in one answer', () => {
    const { inventory } = collect({
      action: 'tke.DescribeLogSwitches',
      params: { ClusterIds: ['cls-1', 'cls-2'] },
      response: { SwitchSet: [{ ClusterId: 'cls-1', Audit: { Enable: true } }, { ClusterId: 'cls-2', Audit: { Enable: false } }] },
    });
    expect(inventory.find(tkeLogSwitch, 'cls-2', 'ap-guangzhou')?.data.Audit?.Enable).toBe(false);
  });

  it('read protection of a site as a whole, not of one host', () => {
    const zones: Given = { action: 'teo.DescribeZones', response: { TotalCount: 1, Zones: [{ ZoneId: 'zone-1' }] } };
    const policy = (Entity: string): Given => ({ action: 'teo.DescribeSecurityPolicy', params: { ZoneId: 'zone-1', Entity }, response: { SecurityPolicy: { ManagedRules: { Enabled: 'on' } } } });
    expect(collect(zones, policy('ZoneDefaultPolicy')).inventory.find(teoZone, 'zone-1')?.details.protection).toHaveProperty('value');
    expect(collect(zones, policy('Host')).inventory.find(teoZone, 'zone-1')?.details.protection).toHaveProperty('missing');
  });

  it('take an unlisted word as not known, and empty texts as they are', () => {
    expect(cdnDomain.shape.project({ Domain: 'a', Status: 'frozen', Https: null, Referer: { Switch: 'ON' } })).toEqual({ Domain: 'a', Https: null, Referer: { Switch: 'on' } });
    expect(configRecorder.shape.project({ Status: 2, Items: null })).toEqual({ Items: null });
    expect(monitorAlarmPolicy.shape.project({ PolicyId: 'p', Enable: 1, NoticeIds: null, Notices: [null] })).toEqual({ PolicyId: 'p', Enable: true, NoticeIds: null });
  });

  it('read descriptions of triggers that are JSON, and no others', () => {
    const project = (TriggerDesc: unknown) => scfFunctionSettings.shape.project({ Triggers: [{ Type: 'http', TriggerDesc }] })?.Triggers?.[0]?.TriggerDesc;
    expect(project('{"AuthType":"NONE","NetConfig":{"EnableExtranet":true}}')).toEqual({ AuthType: 'NONE', NetConfig: { EnableExtranet: true } });
    expect(project('0 0 * * * * *')).toBeUndefined();
    expect(project(null)).toBeNull();
  });
});
