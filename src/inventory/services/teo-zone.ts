import { defineKind, detail } from '../kind.js';
import { flag, list, number, object, oneOf, tagList, text, utcTime, type Infer } from '../shape.js';

const onOff = oneOf('on', 'off');

const zone = object({
  ZoneId: text,
  ZoneName: text,
  Status: oneOf('active', 'pending', 'moved', 'deactivated', 'initializing'),
  /** How traffic reaches it: full, partial, noDomainAccess, dnsPodAccess. */
  Type: text,
  Area: text,
  Paused: flag,
  CreatedOn: utcTime,
  Tags: tagList,
});

/** A site of EdgeOne. */
export const teoZone = defineKind({
  kind: 'teo.zone',
  title: { en: 'EdgeOne site', zh: 'EdgeOne 站点' },
  service: 'EdgeOne',
  serviceModel: 'saas',
  scope: 'global',
  placement: 'reference',
  listing: {
    service: 'teo',
    action: 'DescribeZones',
    items: 'Zones',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
    harmlessParameters: ['Order', 'Direction'],
  },
  shape: zone,
  id: (item: Infer<typeof zone>) => item.ZoneId,
  name: (item) => item.ZoneName,
  tags: (item) => item.Tags,
  details: {
    /** Domains of the site. What authenticates to a private origin is left out. */
    domains: detail({
      service: 'teo',
      action: 'DescribeAccelerationDomains',
      key: 'ZoneId',
      harmlessValues: { Filters: [], Match: ['all'] },
      pages: { items: 'AccelerationDomains', total: 'TotalCount', paging: { style: 'offset' }, defaultPageSize: 20 },
      shape: object({
        AccelerationDomains: list(
          object({
            DomainName: text,
            DomainStatus: oneOf('online', 'process', 'offline', 'init'),
            OriginProtocol: oneOf('FOLLOW', 'HTTP', 'HTTPS'),
            Certificate: object({ Mode: oneOf('disable', 'eofreecert', 'eofreecert_manual', 'sslcert') }),
          }),
        ),
        TotalCount: number,
      }),
    }),
    acceleration: detail({
      service: 'teo',
      action: 'DescribeL7AccSetting',
      key: 'ZoneId',
      shape: object({
        ZoneSetting: object({
          ZoneConfig: object({
            ForceRedirectHTTPS: object({ Switch: onOff }),
            HSTS: object({ Switch: onOff, Timeout: number }),
            TLSConfig: object({ Version: list(text), CipherSuite: text }),
            OCSPStapling: object({ Switch: onOff }),
          }),
        }),
      }),
    }),
    /** Protection of the site as a whole; hosts and templates may differ and are not read. */
    protection: detail({
      service: 'teo',
      action: 'DescribeSecurityPolicy',
      key: 'ZoneId',
      harmlessValues: { Entity: ['ZoneDefaultPolicy'], Host: [], TemplateId: [] },
      shape: object({
        SecurityPolicy: object({
          ManagedRules: object({ Enabled: onOff, DetectionOnly: onOff, AutoUpdate: object({ AutoUpdateToLatestVersion: onOff }) }),
          /** Floods of requests: limits that learn from ordinary traffic, and filters of known sources. */
          HttpDDoSProtection: object({
            AdaptiveFrequencyControl: object({ Enabled: onOff, Action: object({ Name: text }) }),
            ClientFiltering: object({ Enabled: onOff, Action: object({ Name: text }) }),
          }),
          RateLimitingRules: object({ Rules: list(object({ Enabled: onOff, Action: object({ Name: text }) })) }),
          BotManagement: object({ Enabled: onOff }),
        }),
      }),
    }),
    /** Whether the site publishes the addresses from which it reaches origins, so that origins can admit these alone. */
    originAcl: detail({
      service: 'teo',
      action: 'DescribeOriginACL',
      key: 'ZoneId',
      shape: object({ OriginACLInfo: object({ Status: text, L7Hosts: list(text) }) }),
    }),
    logDelivery: detail({
      service: 'teo',
      action: 'DescribeRealtimeLogDeliveryTasks',
      key: 'ZoneId',
      harmlessValues: { Filters: [] },
      pages: { items: 'RealtimeLogDeliveryTasks', total: 'TotalCount', paging: { style: 'offset' }, defaultPageSize: 20 },
      shape: object({
        RealtimeLogDeliveryTasks: list(
          object({ TaskId: text, TaskType: text, LogType: text, DeliveryStatus: oneOf('enabled', 'disabled', 'deleted'), EntityList: list(text) }),
        ),
        TotalCount: number,
      }),
    }),
  },
});
