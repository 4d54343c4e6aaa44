import { defineKind } from '../kind.js';
import { id, object, text } from '../shape.js';

/** An identity that recorded calls, as STS names it (sts.GetCallerIdentity). Root's `UserId` is the account's own. */
export const stsCaller = defineKind({
  kind: 'sts.caller',
  title: { en: 'Recording identity (STS)', zh: '采集身份（STS）' },
  service: 'STS',
  serviceModel: 'iaas',
  scope: 'global',
  placement: 'reference',
  listing: { service: 'sts', action: 'GetCallerIdentity', items: '', paging: { style: 'none' } },
  shape: object({ Arn: text, AccountId: id, UserId: id, PrincipalId: id, Type: text }),
  id: (caller) => caller.Arn || caller.UserId || 'unnamed',
});
