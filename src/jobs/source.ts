import { z } from 'zod';

/** No user, no password, no signature: an address is stored and shown, so it must hold nothing secret. */
const SECRET_PARAMETERS = /(^|[-_])(sign|signature|token|password|secret|key|credential)s?$/i;
const address = z.string().max(2000).refine((text) => {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === '' && ![...url.searchParams.keys()].some((name) => SECRET_PARAMETERS.test(name));
}, 'must be an http(s) address without user, password and signature; name a token of the operator instead');

const region = z.string().regex(/^[a-z]{2,4}-[a-z0-9-]{2,40}$/, 'must be a region like ap-guangzhou');
const tokenName = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,62}$/i, 'must be the name of a file in the folder of secrets');
const roleArn = z.string().regex(/^qcs::cam::uin\/\d{5,20}:roleName\/[\w.=,@-]{1,128}$/, 'must look like qcs::cam::uin/100000000002:roleName/demarc-reader');

/** Where a scan takes its snapshot from. Nothing in it is secret: keys and tokens are the operator's, by name. */
export const SCAN_SOURCE = z.discriminatedUnion('type', [
  /** The newest stored snapshot of the account, or a named one, judged again. */
  z.strictObject({ type: z.literal('stored'), snapshot: z.uuid().optional() }),
  /** The newest file or folder in a folder below the operator's inbox (DEMARC_INBOX): any format that `demarc audit` reads. */
  z.strictObject({ type: z.literal('folder'), path: z.string().max(500).regex(/^[^\0\\]*$/).refine((path) => !path.startsWith('/') && !path.split('/').includes('..'), 'must be a folder below the inbox, without ..').default('') }),
  /** A file behind an address that the outgoing rules admit; `token` names a file whose content is sent as bearer token. */
  z.strictObject({ type: z.literal('url'), url: address, token: tokenName.optional() }),
  /** The newest object below a prefix of a bucket, read with the credentials of the worker's environment. */
  z.strictObject({ type: z.literal('cos'), bucket: z.string().regex(/^[a-z0-9-]{1,50}-\d{5,12}$/, 'must be a bucket with its app id, e.g. snapshots-1250000000'), region, prefix: z.string().max(850).default('') }),
  /** The live account, read with the credentials of the worker's environment, through roles where they are named. */
  z.strictObject({ type: z.literal('live'), site: z.enum(['china', 'international']).default('china'), profile: tokenName.optional(), roles: z.array(roleArn).max(5).default([]), memberRole: z.string().regex(/^[\w.=,@-]{1,128}$/).optional(), regions: z.array(region).min(1).max(60).optional() }),
]);

/** Where a scan takes its snapshot from. */
export type ScanSource = z.output<typeof SCAN_SOURCE>;
