import { hash } from 'node:crypto';

/**
 * A finding's identity over scans: account, check and resource, nothing that changes with text or time. 128 bits of
 * SHA-256 as 32 hexadecimal digits; parts are separated by a character that no id can hold.
 */
export function fingerprintOf(uin: string, checkId: string, kind: string, region: string, resourceId: string): string {
  return hash('sha256', `${uin}\n${checkId}\n${kind}\n${region}\n${resourceId}`, 'hex').slice(0, 32);
}
