import type { AnyCheck } from '../check.js';
import asGroupChecksHealth from './as-group-checks-health.check.js';
import asGroupScalesOnAlarm from './as-group-scales-on-alarm.check.js';
import directConnectTunnelAvailable from './direct-connect-tunnel-available.check.js';

/** Checks of groups that scale and of leased lines: that what keeps a service reachable is there and works. */
export const CAPACITY_CHECKS: readonly AnyCheck[] = [
  asGroupChecksHealth,
  asGroupScalesOnAlarm,
  directConnectTunnelAvailable,
];
