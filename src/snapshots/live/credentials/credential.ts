import { inspect } from 'node:util';
import type { Clock } from '../clock.js';

/**
 * A key that signs requests. Neither printing nor serialising shows it, so that it cannot get into a log, an error or
 * a file by accident.
 */
export class Credential {
  readonly #key: string;
  readonly #token: string | undefined;

  /** @param expiresAt milliseconds since the epoch; absent: it does not end */
  constructor(
    readonly id: string,
    key: string,
    token?: string,
    readonly expiresAt?: number,
  ) {
    this.#key = key;
    this.#token = token;
  }

  /** The parts, for signing and nothing else. */
  reveal(): { readonly secretId: string; readonly secretKey: string; readonly token?: string } {
    return { secretId: this.id, secretKey: this.#key, ...(this.#token === undefined ? {} : { token: this.#token }) };
  }

  toJSON(): string {
    return '(credential)';
  }

  toString(): string {
    return '(credential)';
  }

  [inspect.custom](): string {
    return '(credential)';
  }
}

/** Where a credential comes from. */
export interface CredentialSource {
  /** For people: `environment`, `profile default`. Names no secret. */
  readonly description: string;
  /** @throws InputError when there is none, with what to do */
  obtain(signal?: AbortSignal): Promise<Credential>;
}

/** Temporary credentials are replaced this long before they end. */
const MARGIN_MS = 5 * 60_000;

/**
 * Keeps a credential until shortly before it ends. Callers at the same time share one request; a failure is told to
 * them and forgotten, so that the next call tries again (the vendor's own provider remembers a failure for ever).
 */
export class KeptCredential implements CredentialSource {
  readonly description: string;
  private kept: Credential | undefined;
  private pending: Promise<Credential> | undefined;

  constructor(
    private readonly source: CredentialSource,
    private readonly clock: Pick<Clock, 'now'>,
  ) {
    this.description = source.description;
  }

  obtain(signal?: AbortSignal): Promise<Credential> {
    const { kept } = this;
    if (kept !== undefined && (kept.expiresAt === undefined || kept.expiresAt - MARGIN_MS > this.clock.now())) return Promise.resolve(kept);
    this.pending ??= this.source
      .obtain(signal)
      .then((credential) => (this.kept = credential))
      .finally(() => {
        this.pending = undefined;
      });
    return this.pending;
  }

  /** Forgets a credential that the provider refused. */
  forget(refused: Credential): void {
    if (this.kept === refused && refused.expiresAt !== undefined) this.kept = undefined;
  }
}
