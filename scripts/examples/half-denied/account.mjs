/** Paper Kite Games, a fictional studio that grew fast: little was ever hardened, and its recorder may read only half. */
export const ACCOUNT = { uin: '100000000002', appId: '1250000002', name: 'Paper Kite Games 纸鸢互娱 (fictional)', site: 'china' };
export const CAPTURE = { startedAt: '2026-01-15T03:40:00Z', capturedAt: '2026-01-15T04:00:00Z', regions: ['ap-guangzhou', 'ap-singapore'] };

export const GZ = 'ap-guangzhou';
export const SG = 'ap-singapore';
export const DENIED = 'UnauthorizedOperation';
