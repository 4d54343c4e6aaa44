/** What can be allowed. Every endpoint names one (`@Allow`), API keys carry some, roles stand for many. */
export const PERMISSIONS = {
  'catalogue:read': 'frameworks and checks',
  'accounts:read': 'accounts, groups of them and their snapshots in short',
  'accounts:write': 'make and remove groups of accounts',
  'snapshots:read': 'recorded content of snapshots',
  'scans:read': 'scans, tallies and populations',
  'scans:write': 'upload snapshots and audit them',
  'findings:read': 'findings and their history',
  'reports:read': 'report documents and PDFs',
  'posture:read': 'numbers for dashboards, badges',
  'metrics:read': 'metrics for Prometheus',
  'jobs:read': 'jobs and schedules',
  'jobs:write': 'start, cancel and schedule jobs',
  'notices:read': 'webhooks and their deliveries',
  'notices:write': 'change webhooks, replay deliveries',
  'statements:read': 'attestations and certificates, without their files',
  'statements:write': 'make and withdraw attestations, add certificates and evidence',
  'evidence:read': 'files of evidence',
  'exceptions:read': 'accepted risks',
  'exceptions:write': 'approve and withdraw accepted risks',
  'settings:read': 'settings of the organisation, retention',
  'settings:write': 'change settings, retention, legal hold',
  'users:read': 'users and their roles',
  'users:write': 'add, change and remove users',
  'keys:read': 'API keys, without their text',
  'keys:write': 'make and revoke API keys',
  'log:read': 'the audit log',
} as const;
export type Permission = keyof typeof PERMISSIONS;

/** Every permission, for parsers. */
export const PERMISSION_NAMES = Object.keys(PERMISSIONS) as [Permission, ...Permission[]];

/** What people are, each with everything it may do. */
export const ROLES = ['viewer', 'auditor', 'operator', 'approver', 'admin'] as const;
export type Role = (typeof ROLES)[number];

const VIEWER: readonly Permission[] = ['catalogue:read', 'accounts:read', 'scans:read', 'findings:read', 'reports:read', 'posture:read', 'metrics:read', 'jobs:read', 'statements:read', 'exceptions:read'];

const BY_ROLE: Readonly<Record<Role, ReadonlySet<Permission>>> = {
  viewer: new Set(VIEWER),
  auditor: new Set([...VIEWER, 'snapshots:read', 'evidence:read', 'settings:read', 'users:read', 'keys:read', 'log:read']),
  operator: new Set([...VIEWER, 'snapshots:read', 'evidence:read', 'statements:write', 'accounts:write', 'scans:write', 'jobs:write', 'notices:read', 'notices:write', 'settings:read']),
  approver: new Set([...VIEWER, 'evidence:read', 'exceptions:write', 'log:read']),
  admin: new Set(PERMISSION_NAMES),
};

/** What a role may do. */
export function permissionsOf(role: Role): ReadonlySet<Permission> {
  return BY_ROLE[role];
}

/** Who asks, and what they may do. */
export interface Principal {
  /** How the audit log names them: `user:alice`, `key:ab12cd34`, `oidc:subject`, `cli:root`, `nobody`. */
  readonly actor: string;
  /** Internal number of their organisation. */
  readonly tenant: number;
  readonly permissions: ReadonlySet<Permission>;
  /** Null for API keys, which have scopes instead. */
  readonly role: Role | null;
}
