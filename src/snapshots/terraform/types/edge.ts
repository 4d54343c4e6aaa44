import type { TerraformType } from '../resource-type.js';
import type { From} from '../template.js';
import { blocks, bit, made, number, ownId, tags, text, texts, within } from '../template.js';

/** Settings of a CDN domain below `https_config`. */
const https = (source: From): From => within('https_config', source);

/** Settings of a site of EdgeOne, each in a block of its own below `zone_config`. */
const site = (block: string, source: From): From => within('zone_config', within(block, source));

/** Delivery networks, live streaming and web application firewalls. */
export const EDGE_TYPES: Readonly<Record<string, TerraformType>> = {
  tencentcloud_cdn_domain: {
    listing: { service: 'cdn', action: 'DescribeDomainsConfig', items: 'Domains', id: 'Domain', global: true },
    item: {
      Domain: made(['domain'], (v, { id }) => v.text('domain') ?? id),
      Https: { Switch: https(text('https_switch')), Http2: https(text('http2_switch')), OcspStapling: https(text('ocsp_stapling_switch')), TlsVersion: https(texts('tls_versions')) },
      ForceRedirect: { Switch: https(within('force_redirect', text('switch'))), RedirectType: https(within('force_redirect', text('redirect_type'))) },
      IpFilter: { Switch: within('ip_filter', text('switch')) },
      Authentication: { Switch: within('authentication', text('switch')) },
      IpFreqLimit: { Switch: within('ip_freq_limit', text('switch')), Qps: within('ip_freq_limit', number('qps')) },
      BandwidthAlert: { Switch: within('band_width_alert', text('switch')), BpsThreshold: within('band_width_alert', number('bps_threshold')), CounterMeasure: within('band_width_alert', text('counter_measure')) },
      Origin: { OriginType: within('origin', text('origin_type')) },
      Tag: tags(),
    },
  },
  tencentcloud_teo_zone: {
    listing: { service: 'teo', action: 'DescribeZones', items: 'Zones', id: 'ZoneId', global: true },
    item: { ZoneId: ownId, ZoneName: text('zone_name', 'name'), Status: text('status'), Type: text('type'), Area: text('area'), Paused: made(['paused'], (v) => v.flag('paused')), CreatedOn: text('created_on'), Tags: tags() },
  },
  tencentcloud_teo_acceleration_domain: {},
  tencentcloud_teo_l7_acc_setting: {
    details: [
      {
        service: 'teo',
        action: 'DescribeL7AccSetting',
        global: true,
        params: { ZoneId: text('zone_id') },
        response: {
          ZoneSetting: {
            ZoneConfig: {
              ForceRedirectHTTPS: { Switch: site('force_redirect_https', text('switch')) },
              HSTS: { Switch: site('hsts', text('switch')), Timeout: site('hsts', number('timeout')) },
              TLSConfig: { Version: site('tls_config', texts('version')), CipherSuite: site('tls_config', text('cipher_suite')) },
              OCSPStapling: { Switch: site('ocsp_stapling', text('switch')) },
            },
          },
        },
      },
    ],
  },
  tencentcloud_css_domain: {
    listing: { service: 'live', action: 'DescribeLiveDomains', items: 'DomainList', id: 'Name', global: true },
    item: { Name: made(['domain_name'], (v, { id }) => v.text('domain_name') ?? id), Type: number('domain_type'), Status: bit('enable') },
  },
  tencentcloud_css_domain_referer: {
    details: [{ service: 'live', action: 'DescribeLiveDomainReferer', global: true, params: { DomainName: text('domain_name') }, response: { RefererAuthConfig: { Enable: number('enable'), Type: number('type'), AllowEmpty: number('allow_empty') } } }],
  },
  /** A domain of the firewall that stands alone. What its `status` says is another thing than the switch of the API. */
  tencentcloud_waf_saas_domain: {
    listing: { service: 'waf', action: 'DescribeDomains', items: 'Domains', id: 'DomainId' },
    item: { Domain: text('domain'), DomainId: domainId(), InstanceId: text('instance_id'), Edition: 'sparta-waf', BotStatus: number('bot_status'), ClsStatus: number('cls_status') },
  },
  /** A domain of the firewall on a load balancer. */
  tencentcloud_waf_clb_domain: {
    listing: { service: 'waf', action: 'DescribeDomains', items: 'Domains', id: 'DomainId' },
    item: {
      Domain: text('domain'),
      DomainId: domainId(),
      InstanceId: text('instance_id'),
      Edition: 'clb-waf',
      Region: text('region'),
      FlowMode: number('flow_mode'),
      BotStatus: number('bot_status'),
      ClsStatus: number('cls_status'),
      LoadBalancerSet: blocks('load_balancer_set', { LoadBalancerId: text('load_balancer_id'), ListenerId: text('listener_id') }),
    },
  },
};

/** The last part of the provider's id, or the attribute. */
function domainId(): From {
  return made(['domain_id'], (v, { id }) => v.text('domain_id') ?? id.split('#').at(-1));
}
