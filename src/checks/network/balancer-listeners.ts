import type { loadBalancer } from '../../inventory/network/load-balancer.js';
import type { ForwardingRule, Listener } from '../../inventory/network/load-balancer-listeners.js';
import { collected, known, type ResourceOf } from '../../inventory/resource.js';

type LoadBalancer = ResourceOf<typeof loadBalancer>;

/** A listener of either generation of balancers. */
export interface AnyListener {
  readonly id: string;
  /** Upper case. */
  readonly protocol: string;
  readonly port: number;
  /** The listener as recorded; null on classic balancers, which know no rules. */
  readonly application: Listener | null;
  /** Certificates presented by it. */
  readonly certificates: readonly string[];
  /** Whether every place a certificate may stand was recorded. */
  readonly certificatesWhole: boolean;
}

/** All listeners of a balancer. Throws `NotCollected` where they, their protocol or port were not recorded. */
export function listenersOf(balancer: LoadBalancer): readonly AnyListener[] {
  if (known(balancer.data.Forward ?? undefined, 'Forward') === 0) {
    const listeners = known(collected(balancer.details.classicListeners)?.Listeners, 'DescribeClassicalLBListeners Listeners') ?? [];
    return listeners.map((listener) => ({
      id: listener.ListenerId ?? 'listener',
      protocol: known(listener.Protocol ?? undefined, 'Listeners[].Protocol').toUpperCase(),
      port: known(listener.ListenerPort ?? undefined, 'Listeners[].ListenerPort'),
      application: null,
      certificates: named([listener.CertId]),
      certificatesWhole: listener.CertId !== undefined,
    }));
  }
  const listeners = known(collected(balancer.details.listeners)?.Listeners, 'DescribeListeners Listeners') ?? [];
  return listeners.map((listener) => ({
    id: listener.ListenerId ?? 'listener',
    protocol: known(listener.Protocol ?? undefined, 'Listeners[].Protocol').toUpperCase(),
    port: known(listener.Port ?? undefined, 'Listeners[].Port'),
    application: listener,
    certificatesWhole: listener.Certificate !== undefined && listener.Rules !== undefined && (listener.Rules ?? []).every((rule) => rule.Certificate !== undefined && (rule.Certificate === null || rule.Certificate.CertId !== undefined)),
    certificates: [...new Set([listener.Certificate, ...(listener.Rules ?? []).map((rule) => rule.Certificate)].flatMap((certificate) => named([certificate?.CertId, ...(certificate?.ExtCertIds ?? [])])))],
  }));
}

function named(ids: readonly (string | null | undefined)[]): readonly string[] {
  return ids.filter((id) => typeof id === 'string' && id !== '') as string[];
}

/** Whether a forwarding rule only redirects, so that no backend stands behind it; undefined: not recorded. */
export function isRedirect({ RewriteTarget }: Pick<ForwardingRule, 'RewriteTarget'>): boolean | undefined {
  if (RewriteTarget === null) return false;
  const target = RewriteTarget?.TargetListenerId;
  return target === undefined ? undefined : target !== null && target !== '';
}

/** Whether a balancer is public; throws `NotCollected` when its type was not recorded. */
export function isPublic(balancer: LoadBalancer): boolean {
  return known(balancer.data.LoadBalancerType ?? undefined, 'LoadBalancerType') === 'OPEN';
}
