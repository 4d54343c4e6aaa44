import { flag, list, number, object, oneOf, text, type Infer } from '../shape.js';

const listenerCertificate = object({ SSLMode: oneOf('UNIDIRECTIONAL', 'MUTUAL'), CertId: text, CertCaId: text, ExtCertIds: list(text) });

/** Whether backends are tried; 0 off, 1 on. Absent where the protocol has no such setting. */
const healthCheck = object({ HealthSwitch: number });

const forwardingRule = object({
  LocationId: text,
  Domain: text,
  Url: text,
  Certificate: listenerCertificate,
  HealthCheck: healthCheck,
  RewriteTarget: object({ TargetListenerId: text, TargetLocationId: text, RewriteCode: number, RewriteType: text }),
});

/** A listener of an application load balancer (clb.DescribeListeners). */
export const listener = object({
  ListenerId: text,
  ListenerName: text,
  Protocol: text,
  Port: number,
  /** Last port of a listener on a range of ports; 0 or null: one port. */
  EndPort: number,
  Certificate: listenerCertificate,
  SniSwitch: number,
  HealthCheck: healthCheck,
  Rules: list(forwardingRule),
  /** NODE, TARGETGROUP or POLLING. */
  TargetType: text,
});

/** Everything listening on a balancer. */
export const listeners = object({ Listeners: list(listener) });

const target = object({ Type: text, InstanceId: text, EniId: text, Port: number, Weight: number, PrivateIpAddresses: list(text) });

/** The backends of a balancer's listeners (clb.DescribeTargets). */
export const listenerTargets = object({
  Listeners: list(
    object({
      ListenerId: text,
      Protocol: text,
      Port: number,
      EndPort: number,
      Targets: list(target),
      Rules: list(object({ LocationId: text, Targets: list(target) })),
    }),
  ),
});

/** Listeners of a classic balancer (clb.DescribeClassicalLBListeners). */
export const classicListeners = object({
  Listeners: list(object({ ListenerId: text, Protocol: text, ListenerPort: number, InstancePort: number, CertId: text, SSLMode: text })),
});

/** Backends of a classic balancer (clb.DescribeClassicalLBTargets): each serves all listeners. */
export const classicTargets = object({ Targets: list(object({ Type: text, InstanceId: text, PrivateIpAddresses: list(text) })) });

const targetHealth = object({ TargetId: text, IP: text, Port: number, HealthStatus: flag, HealthStatusDetail: text });

/** What the balancer's own checks say of its backends (clb.DescribeTargetHealth). */
export const balancerHealth = object({
  LoadBalancers: list(object({ LoadBalancerId: text, Listeners: list(object({ ListenerId: text, Protocol: text, Port: number, Rules: list(object({ LocationId: text, Targets: list(targetHealth) })) })) })),
});

export type ForwardingRule = Infer<typeof forwardingRule>;
export type Listener = Infer<typeof listener>;
export type Target = Infer<typeof target>;
