import { createHash, randomBytes } from 'node:crypto';

/** What a token is for: an API key, or a login that goes on. */
export type TokenKind = 'key' | 'session';

/**
 * A secret that names its organisation, so that it is looked up as that organisation and never across all:
 * `dmk_<organisation>_<prefix>_<256 random bits>`. The fixed beginning lets scanners of repositories find leaked ones.
 */
export interface Token {
  readonly kind: TokenKind;
  /** Internal number of the organisation. */
  readonly tenant: number;
  /** May be shown and logged. */
  readonly prefix: string;
  /** SHA-256 of the whole text: all that is stored. */
  readonly hash: Buffer;
}

const BEGINNINGS: Readonly<Record<TokenKind, string>> = { key: 'dmk', session: 'dms' };
const FORM = /^(dmk|dms)_([0-9a-z]{1,6})_([0-9a-f]{8})_([A-Za-z0-9_-]{43})$/;

/** Makes a token. Its text is shown to whoever asked for it, and kept nowhere. */
export function newToken(kind: TokenKind, tenant: number): { readonly text: string; readonly token: Token } {
  const prefix = randomBytes(4).toString('hex');
  const text = `${BEGINNINGS[kind]}_${tenant.toString(36)}_${prefix}_${randomBytes(32).toString('base64url')}`;
  return { text, token: { kind, tenant, prefix, hash: hashOf(text) } };
}

/** Reads a token's text; null where it is none of ours. */
export function readToken(text: string): Token | null {
  const match = FORM.exec(text);
  if (match === null) return null;
  const tenant = Number.parseInt(match[2]!, 36);
  if (tenant > 2_147_483_647) return null;
  return { kind: match[1] === 'dmk' ? 'key' : 'session', tenant, prefix: match[3]!, hash: hashOf(text) };
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
