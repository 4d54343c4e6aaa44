import type { JsonObject } from '../../../common/json.js';
import { namesOf } from '../all-types.js';
import type { TerraformResource } from '../document.js';
import type { Collection, PlannedParts } from '../resource-type.js';
import { attributesOf, bit, filled, made, number, text, type From, type Template } from '../template.js';

const [BALANCER, LISTENER, RULE, ATTACHMENT, REDIRECTION] = ['tencentcloud_clb_instance', 'tencentcloud_clb_listener', 'tencentcloud_clb_listener_rule', 'tencentcloud_clb_attachment', 'tencentcloud_clb_redirection'];

const PARTS: { readonly [type: string]: From } = { [LISTENER]: text('clb_id'), [RULE]: text('clb_id'), [ATTACHMENT]: text('clb_id'), [REDIRECTION]: text('clb_id') };

const certificate = made(['certificate_ssl_mode', 'certificate_id', 'certificate_ca_id', 'multi_cert_info.ssl_mode', 'multi_cert_info.cert_id_list'], (v) => {
  const [several] = v.blocks('multi_cert_info') ?? [];
  const [first, ...others] = several?.texts('cert_id_list') ?? [];
  const SSLMode = several?.text('ssl_mode') ?? v.text('certificate_ssl_mode');
  const CertId = first ?? v.text('certificate_id');
  if (SSLMode === undefined && CertId === undefined) return undefined;
  return Object.fromEntries(Object.entries({ SSLMode, CertId, CertCaId: v.text('certificate_ca_id'), ExtCertIds: several === undefined ? undefined : others }).filter(([, value]) => value !== undefined));
});

const LISTENER_TEMPLATE: Template = {
  ListenerId: made(['listener_id'], (v, { id }) => v.text('listener_id') ?? id),
  ListenerName: text('listener_name'),
  Protocol: text('protocol'),
  Port: number('port'),
  EndPort: number('end_port'),
  Certificate: certificate,
  SniSwitch: bit('sni_switch'),
  HealthCheck: { HealthSwitch: bit('health_check_switch') },
  TargetType: text('target_type'),
};

const RULE_TEMPLATE: Template = {
  LocationId: made(['rule_id'], (v, { id }) => v.text('rule_id') ?? id),
  Domain: made(['domain', 'domains'], (v) => v.text('domain') ?? v.texts('domains')?.[0]),
  Url: text('url'),
  Certificate: certificate,
  HealthCheck: { HealthSwitch: bit('health_check_switch') },
};

/** What listens on a balancer that a plan makes, and what stands behind it. A new balancer has neither. */
export const BALANCER_COLLECTIONS: readonly Collection[] = [
  {
    of: [BALANCER],
    service: 'clb',
    action: 'DescribeListeners',
    key: 'LoadBalancerId',
    parts: PARTS,
    attributes: { [LISTENER]: attributesOf(LISTENER_TEMPLATE), [RULE]: [...attributesOf(RULE_TEMPLATE), 'listener_id'], [REDIRECTION]: ['is_auto_rewrite', 'source_rule_id', 'target_listener_id', 'target_rule_id'] },
    answer: (_, plan) => {
      const [listeners, redirections] = [listenersOf(plan), plan.parts(REDIRECTION)];
      // Forwarding that the balancer makes up itself makes a listener that no resource names.
      if (listeners === undefined || redirections === undefined || redirections.some(({ values }) => values.flag('is_auto_rewrite') === true)) return undefined;
      const Listeners = listeners.map(({ listener, rules }) => ({ ...answerOf(LISTENER_TEMPLATE, listener), Rules: rules.map((rule) => ({ ...answerOf(RULE_TEMPLATE, rule), ...rewriteOf(rule, redirections) })) }));
      return { Listeners };
    },
  },
  {
    of: [BALANCER],
    service: 'clb',
    action: 'DescribeTargets',
    key: 'LoadBalancerId',
    parts: PARTS,
    // Each of these binds backends too.
    unless: ['tencentcloud_clb_target_group_attachment', 'tencentcloud_clb_target_group_attachments', 'tencentcloud_alb_server_attachment', 'tencentcloud_as_scaling_group', 'tencentcloud_as_load_balancer', 'tencentcloud_kubernetes_cluster'],
    attributes: { [ATTACHMENT]: ['listener_id', 'rule_id', 'domain', 'url', 'targets.instance_id', 'targets.eni_ip', 'targets.port', 'targets.weight'] },
    answer: (_, plan) => {
      const [listeners, attachments] = [listenersOf(plan), plan.parts(ATTACHMENT)];
      if (listeners === undefined || attachments === undefined) return undefined;
      const bound = attachments.map((attachment) => ({ attachment, targets: targetsOf(attachment) }));
      if (bound.some(({ attachment, targets }) => targets === undefined || attachment.values.text('listener_id') === undefined)) return undefined;
      const of = (matches: (attachment: TerraformResource) => boolean): readonly JsonObject[] => bound.flatMap(({ attachment, targets }) => (matches(attachment) ? (targets ?? []) : []));
      return {
        Listeners: listeners.map(({ listener, rules }) => {
          const here = (one: TerraformResource): boolean => names(listener, one.values.text('listener_id'));
          const { ListenerId, Protocol, Port, EndPort } = answerOf(LISTENER_TEMPLATE, listener);
          return { ListenerId, Protocol, Port, EndPort, Targets: of((one) => here(one) && !toRule(one)), Rules: rules.map((rule) => ({ LocationId: answerOf(RULE_TEMPLATE, rule)['LocationId'], Targets: of((one) => here(one) && isFor(one, rule)) })) };
        }),
      };
    },
  },
];

/** Listeners with their rules; undefined where one cannot be placed. */
function listenersOf(plan: PlannedParts): readonly { readonly listener: TerraformResource; readonly rules: readonly TerraformResource[] }[] | undefined {
  const [listeners, rules] = [plan.parts(LISTENER), plan.parts(RULE)];
  if (listeners === undefined || rules === undefined) return undefined;
  if (!rules.every(({ values }) => listeners.some((listener) => names(listener, values.text('listener_id'))))) return undefined;
  return listeners.map((listener) => ({ listener, rules: rules.filter(({ values }) => names(listener, values.text('listener_id'))) }));
}

function rewriteOf(rule: TerraformResource, redirections: readonly TerraformResource[]): JsonObject {
  const found = redirections.find(({ values }) => names(rule, values.text('source_rule_id')));
  if (found === undefined) return {};
  return { RewriteTarget: { TargetListenerId: found.values.text('target_listener_id'), TargetLocationId: found.values.text('target_rule_id') } };
}

function targetsOf({ values }: TerraformResource): readonly JsonObject[] | undefined {
  return values.blocks('targets')?.map((one) => {
    const [InstanceId, address] = [one.text('instance_id'), one.text('eni_ip')];
    return { ...(InstanceId === undefined ? {} : { Type: 'CVM', InstanceId }), ...(address === undefined ? {} : { Type: 'ENI', PrivateIpAddresses: [address] }), Port: one.number('port'), Weight: one.number('weight') };
  });
}

function toRule({ values }: TerraformResource): boolean {
  return values.text('rule_id') !== undefined || values.text('url') !== undefined;
}

function isFor({ values }: TerraformResource, rule: TerraformResource): boolean {
  const id = values.text('rule_id');
  if (id !== undefined) return names(rule, id);
  const asked = answerOf(RULE_TEMPLATE, rule);
  return values.text('url') !== undefined && values.text('url') === asked['Url'] && values.text('domain') === asked['Domain'];
}

function names(resource: TerraformResource, name: string | undefined): boolean {
  return name !== undefined && namesOf(resource).includes(name);
}

function answerOf(template: Template, { values, id }: TerraformResource): JsonObject {
  return filled(template, values, { id, uin: '' }) ?? {};
}

