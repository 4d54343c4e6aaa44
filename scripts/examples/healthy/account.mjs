import { tags } from '../names.mjs';

/** Port Lantern Tea, a fictional tea merchant with an online shop: production in Guangzhou, standby in Shanghai. */
export const ACCOUNT = { uin: '100000000001', appId: '1250000000', name: 'Port Lantern Tea 港灯茶业 (fictional)', site: 'china' };
export const CAPTURE = { startedAt: '2026-01-15T01:40:00Z', capturedAt: '2026-01-15T02:00:00Z', regions: ['ap-guangzhou', 'ap-shanghai'] };

export const GZ = 'ap-guangzhou';
export const SH = 'ap-shanghai';

/** Tags of a resource: whose it is, which stage, which data it holds. */
export function owned(owner, stage = 'prod', data = 'internal') {
  return tags(labels(owner, stage, data));
}

/** The same as a map. */
export function labels(owner, stage = 'prod', data = 'internal') {
  return { owner, env: stage, 'data-class': data };
}
