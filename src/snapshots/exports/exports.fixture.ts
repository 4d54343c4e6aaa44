import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Who and when, for exports that do not say. */
export const OWNER = { account: { uin: '100000000001' }, capturedAt: '2026-01-15T10:00:00Z' } as const;

/** A folder of files for one test. */
export class Workplace {
  readonly folder = mkdtempSync(join(tmpdir(), 'demarc-exports-'));

  /** Writes a file and returns its path. */
  write(name: string, content: unknown): string {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content));
    return path;
  }

  /** Writes what Cloud Custodian writes for one policy. */
  custodian(policy: string, resource: string, resources: readonly unknown[], more: { readonly region?: string; readonly account_id?: string; readonly end_time?: number } = {}): string {
    const { region = 'ap-guangzhou', account_id = OWNER.account.uin, end_time = 1_768_471_200.5 } = more;
    this.write(`${policy}/resources.json`, JSON.stringify(resources, null, 2));
    this.write(`${policy}/metadata.json`, { policy: { name: policy, resource: `tencentcloud.${resource}`, filters: [] }, version: '0.9.40', execution: { id: 'x', start: end_time - 5, end_time, duration: 5 }, config: { region, account_id, profile: 'audit', external_id: 'CONFIG-IS-NOT-KEPT' } });
    return this.folder;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Columns of the CAM user credential report, as documented. */
const KEY_COLUMNS = ['SecretId', 'MayBeAtRisk', 'CreationTime', 'Status', 'lastUsedDate', 'CreatedOver90Days', 'CreatedOver30Days'];
export const CREDENTIAL_COLUMNS = [
  ...['AccountID', 'Username', 'UserType', 'CreationTime', 'PasswordEnabled', 'PasswordLastRotation', 'LoginConsoleActive', 'LoginProtectionActive', 'OperationProtectionActive', 'MFADeviceActive', 'Abnormal LoginsNumWithin30Days'],
  ...[1, 2].flatMap((place) => KEY_COLUMNS.map((column) => `AccessKey${place}${column}`)),
];

/** A report of the given rows; what a row does not say is empty. */
export function credentialReport(rows: readonly Readonly<Record<string, string>>[], columns: readonly string[] = CREDENTIAL_COLUMNS): string {
  const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `\ufeff${[columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}
