import { defineKind } from '../kind.js';
import { number, object } from '../shape.js';

/** The account itself, with its counts of identities (cam.GetAccountSummary). Subject of checks about the root user. */
export const camAccount = defineKind({
  kind: 'cam.account',
  title: { en: 'Account', zh: '账号' },
  service: 'CAM',
  serviceModel: 'iaas',
  scope: 'global',
  placement: 'reference',
  listing: { service: 'cam', action: 'GetAccountSummary', items: '', paging: { style: 'none' } },
  shape: object({
    User: number,
    Group: number,
    Member: number,
    Policies: number,
    Roles: number,
    IdentityProviders: number,
  }),
  id: () => 'account',
});
