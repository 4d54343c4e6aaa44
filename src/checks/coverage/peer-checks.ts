import { ACCOUNT_PEERS } from './account-peers.js';
import { DATA_PEERS } from './data-peers.js';
import { NETWORK_PEERS } from './network-peers.js';
import { PLATFORM_PEERS } from './platform-peers.js';

/**
 * Every distinct check for Tencent Cloud that 15 other tools and benchmarks have, by the project's own id (made of the
 * tool's id where it has one). What a check covers is written in the check (`covers`).
 */
export const PEER_CHECKS = { ...ACCOUNT_PEERS, ...NETWORK_PEERS, ...DATA_PEERS, ...PLATFORM_PEERS };

export type PeerCheckId = keyof typeof PEER_CHECKS;
