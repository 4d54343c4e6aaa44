import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PERMISSION_NAMES, PERMISSIONS, permissionsOf, ROLES } from './permissions.js';

it('has its table in the documentation', () => {
  const head = [`| permission | allows | ${ROLES.join(' | ')} |`, `|---|---|${ROLES.map(() => ':-:').join('|')}|`];
  const rows = PERMISSION_NAMES.map((name) => `| \`${name}\` | ${PERMISSIONS[name]} | ${ROLES.map((role) => (permissionsOf(role).has(name) ? 'yes' : '')).join(' | ')} |`);
  const page = readFileSync(join(__dirname, '..', '..', 'docs', 'access.md'), 'utf8');
  expect(page.split('<!-- roles: begin -->\n')[1]?.split('\n<!-- roles: end -->')[0]).toBe([...head, ...rows].join('\n'));
});

it('gives every role what a viewer may, and only admins everything', () => {
  for (const role of ROLES) for (const permission of permissionsOf('viewer')) expect(permissionsOf(role).has(permission)).toBe(true);
  expect(ROLES.filter((role) => permissionsOf(role).has('users:write') || permissionsOf(role).has('keys:write'))).toEqual(['admin']);
  // Whoever runs scans does not accept risks, and the other way round.
  expect([permissionsOf('operator').has('exceptions:write'), permissionsOf('approver').has('scans:write')]).toEqual([false, false]);
});
