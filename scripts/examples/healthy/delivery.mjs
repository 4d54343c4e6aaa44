import { idOf } from '../names.mjs';
import { owned } from './account.mjs';
import { SHOP_CERTIFICATE } from './balancers.mjs';

/** Delivery networks, sites and live streams. */
export function recordDelivery(recording) {
  const on = { Switch: 'on' };
  const off = { Switch: 'off' };
  const domain = (Domain, changes = {}) => ({
    Domain, ResourceId: idOf('cdn', Domain), Status: 'online', Area: 'mainland', ServiceType: 'web', CreateTime: '2024-08-01 10:00:00',
    Https: { Switch: 'on', Http2: 'on', OcspStapling: 'on', TlsVersion: ['TLSv1.2', 'TLSv1.3'], Hsts: { Switch: 'on', MaxAge: 31536000, IncludeSubDomains: 'on' }, CertInfo: { CertId: SHOP_CERTIFICATE, ExpireTime: '2026-08-30 07:59:59', From: 'upload' } },
    ForceRedirect: { Switch: 'on', RedirectType: 'https', RedirectStatusCode: 301 },
    Referer: { Switch: 'on', RefererRules: [{ RuleType: 'all', RulePaths: ['*'], RefererType: 'whitelist', Referers: ['*.lantern-tea.example'], AllowEmpty: false }] },
    IpFilter: off, Authentication: off, Origin: { OriginType: 'cos', Origins: ['lantern-pictures-1250000000.cos.ap-guangzhou.myqcloud.com'], OriginPullProtocol: 'https', CosPrivateAccess: 'on' }, Tag: owned('shop').map(({ Key, Value }) => ({ TagKey: Key, TagValue: Value })), ...changes,
  });
  recording.list('cdn.DescribeDomainsConfig', null, [
    domain('static.lantern-tea.example'),
    domain('img.lantern-tea.example'),
    // The downloads of the old catalogue still go out over plain HTTP.
    domain('download.lantern-tea.example', { Https: { Switch: 'off', Http2: 'off', OcspStapling: 'off', TlsVersion: [], Hsts: { Switch: 'off', MaxAge: 0, IncludeSubDomains: 'off' }, CertInfo: null }, ForceRedirect: { Switch: 'off', RedirectType: 'http', RedirectStatusCode: 302 }, Referer: { Switch: 'off', RefererRules: null }, Origin: { OriginType: 'domain', Origins: ['old.lantern-tea.example'], OriginPullProtocol: 'http', CosPrivateAccess: 'off' } }),
  ]);
  recordSites(recording, on);
  recordLive(recording);
}

function recordSites(recording, on) {
  const zone = idOf('zone', 'lantern-tea.example');
  recording.list('teo.DescribeZones', null, [{ ZoneId: zone, ZoneName: 'lantern-tea.example', Status: 'active', Type: 'partial', Area: 'global', Paused: false, CreatedOn: '2024-08-02T02:00:00Z', Tags: owned('shop').map(({ Key, Value }) => ({ TagKey: Key, TagValue: Value })) }]);
  recording.answer('teo.DescribeAccelerationDomains', null, { ZoneId: zone, Offset: 0, Limit: 100 }, { TotalCount: 1, AccelerationDomains: [{ ZoneId: zone, DomainName: 'www.lantern-tea.example', DomainStatus: 'online', OriginProtocol: 'HTTPS', Certificate: { Mode: 'sslcert', List: [] } }] });
  recording.answer('teo.DescribeL7AccSetting', null, { ZoneId: zone }, { ZoneSetting: { ZoneName: 'lantern-tea.example', ZoneConfig: { ForceRedirectHTTPS: { ...on, RedirectStatusCode: 301 }, HSTS: { ...on, Timeout: 31536000, IncludeSubDomains: 'on', Preload: 'off' }, TLSConfig: { Version: ['TLSv1.2', 'TLSv1.3'], CipherSuite: 'strict-v2023' }, OCSPStapling: on } } });
  recording.answer('teo.DescribeSecurityPolicy', null, { ZoneId: zone, Entity: 'ZoneDefaultPolicy' }, { SecurityPolicy: { ManagedRules: { Enabled: 'on', DetectionOnly: 'off', SemanticAnalysis: 'on' } } });
  recording.answer('teo.DescribeRealtimeLogDeliveryTasks', null, { ZoneId: zone, Offset: 0, Limit: 100 }, { TotalCount: 1, RealtimeLogDeliveryTasks: [{ TaskId: idOf('task', 'edge'), TaskName: 'edge', TaskType: 'cls', LogType: 'domain', DeliveryStatus: 'enabled', EntityList: ['www.lantern-tea.example'] }] });
}

function recordLive(recording) {
  recording.list('live.DescribeLiveDomains', null, [
    { Name: 'push.live.lantern-tea.example', Type: 0, Status: 1, DomainType: 1, CreateTime: '2024-08-03 10:00:00' },
    { Name: 'play.live.lantern-tea.example', Type: 1, Status: 1, DomainType: 1, CreateTime: '2024-08-03 10:00:00' },
  ]);
  for (const DomainName of ['push.live.lantern-tea.example', 'play.live.lantern-tea.example']) {
    recording.answer('live.DescribeLiveDomainReferer', null, { DomainName }, { RefererAuthConfig: { DomainName, Enable: 1, Type: 1, AllowEmpty: 0, Rules: '*.lantern-tea.example' } });
    recording.answer('live.DescribeLivePlayAuthKey', null, { DomainName }, { PlayAuthKeyInfo: { DomainName, Enable: 1, AuthDelta: 1800 } });
  }
}
