import { failure, isExpiredCredential, LOST, type Answer } from './answer.js';
import { sendApi } from './api-transport.js';
import type { Clock } from './clock.js';
import { sendCos } from './cos-transport.js';
import type { KeptCredential } from './credentials/credential.js';
import type { Site } from './endpoints.js';
import type { RequestParams } from './plan.js';
import { admit } from './read-only.js';
import type { Wire } from './wire.js';

/** One request, as it is recorded. */
export interface ReadRequest {
  readonly service: string;
  readonly action: string;
  readonly region?: string;
  readonly params: RequestParams;
}

export interface ClientSettings {
  readonly credential: KeptCredential;
  readonly site: Site;
  readonly wire: Wire;
  readonly clock: Clock;
  /** Longest time one request may take, in milliseconds. */
  readonly timeoutMs: number;
  /** Whether actions may be sent whose answers carry secrets. */
  readonly secretsAllowed: boolean;
}

/**
 * The only way to the provider. `send` is its one method, and it admits nothing but listed actions that read; there is
 * no other client, socket or SDK object that a capture could reach.
 */
export class ReadOnlyClient {
  constructor(private readonly settings: ClientSettings) {}

  /**
   * Sends one request, once; new credentials are asked for where the provider says that temporary ones ended.
   * @throws NotReadOnly before anything is opened, for whatever is not on the list
   * @throws the signal's reason when it was aborted
   * @throws InputError when no credentials can be had
   */
  async send(request: ReadRequest, signal: AbortSignal): Promise<Answer> {
    const entry = admit(request.service, request.action, this.settings.secretsAllowed);
    const { credential, clock, timeoutMs, site, wire } = this.settings;
    const attempt = async (): Promise<Answer> => {
      const current = await credential.obtain(signal);
      const deadline = clock.deadline(timeoutMs);
      const both = AbortSignal.any([signal, deadline.signal]);
      try {
        const send = request.service === 'cos' ? sendCos : sendApi;
        const answer = await send(entry, request.region, request.params, current, { site, wire, signal: both });
        if ('error' in answer && isExpiredCredential(answer.error.code)) credential.forget(current);
        return answer;
      } catch (error) {
        signal.throwIfAborted();
        if (deadline.signal.aborted) return failure(LOST.timeout);
        throw error;
      } finally {
        deadline.clear();
      }
    };
    const first = await attempt();
    return 'error' in first && isExpiredCredential(first.error.code) ? attempt() : first;
  }
}
