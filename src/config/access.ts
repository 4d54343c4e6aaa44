import { isIP } from 'node:net';
import { z } from 'zod';

/** An identity provider whose tokens are accepted. */
export interface OidcConfiguration {
  /** Its address; keys are found from `/.well-known/openid-configuration` below it. */
  readonly issuer: string;
  /** Whom tokens must be made for. */
  readonly audience: string;
  /** Claim that holds roles: a word or a list of words, by dots where it lies deeper. */
  readonly rolesClaim: string;
  /** The provider's words for roles → ours; words that are not in it mean nothing. */
  readonly roleMap: Readonly<Record<string, string>>;
  /** Claim that holds the slug of the tenant; null: everybody belongs to `tenant`. */
  readonly tenantClaim: string | null;
  readonly tenant: string;
}

/** Who may ask, and how much. */
export interface AccessConfiguration {
  /** Off: everybody is admin of the default tenant; only on a loopback address. */
  readonly authentication: 'on' | 'off';
  readonly oidc: OidcConfiguration | null;
  /** How long a login goes on, in seconds. */
  readonly sessionSeconds: number;
  /** Requests a minute: of one key or user, and of one address that has not logged in. */
  readonly requestsPerMinute: { readonly principal: number; readonly address: number };
  /** Origins of web pages that may ask; none: closed. */
  readonly corsOrigins: readonly string[];
  /** Proxies in front whose forwarded addresses are believed: addresses or ranges; none: the peer's address counts. */
  readonly trustedProxies: readonly string[];
}

const list = z.string().default('').transform((text) => text.split(',').map((word) => word.trim()).filter((word) => word !== ''));
const number = (fallback: number, least: number) => z.string().regex(/^\d{1,9}$/, 'must be a whole number').transform(Number).pipe(z.number().min(least)).default(fallback);
const secureUrl = z.url().refine((text) => text.startsWith('https://') || isLoopback(new URL(text).hostname), 'must begin with https://');

/** The variables of this part. */
export const ACCESS_VARIABLES = {
  DEMARC_AUTH: z.enum(['on', 'off']).default('on'),
  DEMARC_OIDC_ISSUER: secureUrl.optional(),
  DEMARC_OIDC_AUDIENCE: z.string().optional(),
  DEMARC_OIDC_ROLES_CLAIM: z.string().regex(/^[\w:/-]+(\.[\w:/-]+)*$/).default('roles'),
  DEMARC_OIDC_ROLE_MAP: z.string().default('{"viewer":"viewer","auditor":"auditor","operator":"operator","approver":"approver","admin":"admin"}').transform(asJson).pipe(z.record(z.string(), z.enum(['viewer', 'auditor', 'operator', 'approver', 'admin']))),
  DEMARC_OIDC_TENANT_CLAIM: z.string().optional(),
  DEMARC_OIDC_TENANT: z.string().default('default'),
  DEMARC_SESSION_SECONDS: number(28_800, 60),
  DEMARC_REQUESTS_PER_MINUTE: number(1200, 1),
  DEMARC_REQUESTS_PER_MINUTE_BY_ADDRESS: number(120, 1),
  DEMARC_CORS_ORIGINS: list.pipe(z.array(z.url().refine((text) => new URL(text).origin === text, 'must be origins like https://console.example.com, divided by commas'))),
  DEMARC_TRUSTED_PROXIES: list,
};

type Values = z.output<z.ZodObject<typeof ACCESS_VARIABLES>>;

/** What the variables come to. `audience` without `issuer` and the other way round is refused by `accessFault`. */
export function accessConfiguration(value: Values): AccessConfiguration {
  const oidc =
    value.DEMARC_OIDC_ISSUER === undefined || value.DEMARC_OIDC_AUDIENCE === undefined
      ? null
      : {
          issuer: value.DEMARC_OIDC_ISSUER,
          audience: value.DEMARC_OIDC_AUDIENCE,
          rolesClaim: value.DEMARC_OIDC_ROLES_CLAIM,
          roleMap: value.DEMARC_OIDC_ROLE_MAP,
          tenantClaim: value.DEMARC_OIDC_TENANT_CLAIM ?? null,
          tenant: value.DEMARC_OIDC_TENANT,
        };
  return {
    authentication: value.DEMARC_AUTH,
    oidc,
    sessionSeconds: value.DEMARC_SESSION_SECONDS,
    requestsPerMinute: { principal: value.DEMARC_REQUESTS_PER_MINUTE, address: value.DEMARC_REQUESTS_PER_MINUTE_BY_ADDRESS },
    corsOrigins: value.DEMARC_CORS_ORIGINS,
    trustedProxies: value.DEMARC_TRUSTED_PROXIES,
  };
}

/** What does not fit together, by the variable to blame; null: all does. */
export function accessFault(value: Values): { readonly name: string; readonly message: string } | null {
  if ((value.DEMARC_OIDC_ISSUER === undefined) !== (value.DEMARC_OIDC_AUDIENCE === undefined)) return { name: value.DEMARC_OIDC_ISSUER === undefined ? 'DEMARC_OIDC_ISSUER' : 'DEMARC_OIDC_AUDIENCE', message: 'issuer and audience of the identity provider belong together' };
  return null;
}

/** Whether an address is reached from this machine only. */
export function isLoopback(host: string): boolean {
  const plain = host.replace(/^\[|\]$/g, '').toLowerCase();
  return plain === 'localhost' || plain === '::1' || (isIP(plain) === 4 && plain.startsWith('127.'));
}

function asJson(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    context.addIssue({ code: 'custom', message: 'must be a JSON object' });
    return z.NEVER;
  }
}
