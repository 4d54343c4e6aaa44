import { isObject } from '../../src/common/json.js';

/** Names under which answers carry what nobody may store; no shape lists one of them with a text. */
const SECRET_NAMES = [
  'Password', 'AccountPassword', 'PrivateKey', 'CertificatePrivateKey', 'PublicKey', 'UserData', 'Metadata', 'SecretKey', 'SecretAccessKey', 'TmpSecretKey',
  'Token', 'SessionToken', 'SecurityToken', 'Environment', 'ClientSecret', 'Plaintext', 'CiphertextBlob', 'SAMLMetadata', 'CloudAuditEvent', 'ConnectionString',
] as const;

/**
 * Parts of access policies and life-cycle rules that are configuration as a whole, whatever their members are called:
 * conditions, principals and object filters. They are read as they stand, so nothing can be hidden beside them.
 */
const FREE_FORM: ReadonlySet<string> = new Set(['condition', 'principal', 'notprincipal', 'filter']);

/** Documents of which an unknown member makes the whole unreadable; tainting them would test nothing else. */
const STRICT: ReadonlySet<string> = new Set(['PolicyDocument']);

/** Every canary holds this; nothing else does. */
export const CANARY = 'c4n4ry';

/** Hands out canaries, and knows how many. */
export class Canaries {
  count = 0;

  /** A value that looks like a secret and is unlike every other one. */
  next(): string {
    this.count++;
    return `-----BEGIN ${CANARY}-${this.count}-END-----`;
  }

  /** Members to put beside others: every secret name, as text, in a list and in an object, and as a name itself. */
  private members(round: number): { readonly [name: string]: unknown } {
    const entries = SECRET_NAMES.map((name, index): [string, unknown] => {
      const canary = this.next();
      const forms = [canary, [canary], { [name]: canary }, { Value: canary, Items: [{ Value: canary }] }];
      return [name, forms[(index + round) % forms.length]];
    });
    return { ...Object.fromEntries(entries), [`${CANARY}-${++this.count}`]: 'x' };
  }

  /** A copy with secrets beside the members of every object at every depth. What was there stays as it was. */
  taint(value: unknown, name = ''): unknown {
    if (FREE_FORM.has(name.toLowerCase()) || STRICT.has(name)) return value;
    if (Array.isArray(value)) return value.map((item) => this.taint(item, name));
    if (typeof value === 'string' && value.startsWith('{')) return JSON.stringify(this.taint(JSON.parse(value), name));
    if (!isObject(value)) return value;
    const own = Object.entries(value).map(([key, member]): [string, unknown] => [key, this.taint(member, key)]);
    return { ...this.members(own.length), ...Object.fromEntries(own) };
  }
}
