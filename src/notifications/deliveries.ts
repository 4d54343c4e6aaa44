import { createTransport, type Transporter } from 'nodemailer';
import { InputError } from '../common/errors.js';
import type { Configuration } from '../config/configuration.js';
import type { GuardedClient } from '../outgoing/guarded-request.js';
import type { Database } from '../persistence/database.js';
import { NotificationRepository, type Attempt, type DueDelivery } from '../persistence/notifications/notification.repository.js';
import { tenantNumbers } from '../persistence/tenancy/tenant.repository.js';
import { inTenant } from '../persistence/tenancy/tenant-context.js';
import { messageOf, type EventBody } from './message.js';
import { requestFor } from './requests.js';
import { opened, secretKey } from './secrets.js';

/** Attempts in all: the last about 17 hours after the first. */
const MOST_ATTEMPTS = 9;
const FIRST_PAUSE_SECONDS = 10;
const LONGEST_PAUSE_SECONDS = 6 * 3600;
/** Longer than any attempt takes: then somebody else may try. */
const LEASE_SECONDS = 120;
const TIMEOUT_MS = 15_000;
const BATCH = 20;
/** Of an answer so much is kept: enough to see what was wrong. */
const KEPT_ANSWER = 500;

/** Sends what was announced. Any number of processes may do so at the same time: a delivery is taken by one of them. */
export class Deliveries {
  private mail: Transporter | undefined;

  constructor(
    private readonly database: Database,
    private readonly configuration: Configuration,
    private readonly client: GuardedClient,
    private readonly random: () => number = Math.random,
  ) {}

  /** Makes one attempt at every delivery that is due, of all tenants. @returns how many */
  async deliverDue(now: () => Date): Promise<number> {
    let made = 0;
    for (const tenant of await tenantNumbers(this.database.dataSource)) {
      made += await inTenant(tenant, async () => {
        const repository = new NotificationRepository(this.database.dataSource);
        const due = await repository.takeDue(BATCH, LEASE_SECONDS);
        await Promise.all(due.map(async (delivery) => repository.tried(delivery, await this.attempt(delivery, now()))));
        return due.length;
      });
    }
    return made;
  }

  /** Ends connections that are kept. */
  close(): void {
    this.mail?.close();
  }

  private async attempt(delivery: DueDelivery, now: Date): Promise<Attempt> {
    const begun = performance.now();
    const ended = (status: number | null, answer: string, good: boolean, hopeless: boolean): Attempt => ({
      outcome: good ? 'delivered' : hopeless || delivery.attempt >= MOST_ATTEMPTS ? 'given-up' : 'again',
      status,
      answer: answer.slice(0, KEPT_ANSWER),
      latencyMs: performance.now() - begun,
      inSeconds: good ? 0 : pauseSeconds(delivery.attempt, this.random()),
    });
    try {
      const event = delivery.body as EventBody;
      const message = messageOf(event, delivery.locale, this.configuration.notifications.publicUrl);
      if (delivery.kind === 'email') {
        await this.sendMail(delivery.place, message.title, [...message.lines, ...(message.link === null ? [] : [message.link])].join('\n'), event.id);
        return ended(null, 'accepted by the mail server', true, false);
      }
      if (delivery.secrets === null) return ended(null, 'the target has no address', false, true);
      const request = requestFor(delivery.kind, opened(delivery.secrets, await secretKey(this.configuration)), event, message, now);
      const answer = await this.client.send({ url: request.url, method: 'POST', headers: request.headers, body: request.body, timeoutMs: TIMEOUT_MS });
      const status = answer.statusCode ?? 0;
      const text = await beginningOf(answer);
      const good = status >= 200 && status < 300 && request.accepted(text);
      // 410 says that nobody is there any more (Standard Webhooks).
      return ended(status, text, good, status === 410);
    } catch (error) {
      const hopeless = error instanceof InputError && error.code === 'outgoing-refused';
      return ended(null, error instanceof InputError ? error.message : 'it could not be sent', false, hopeless);
    }
  }

  private async sendMail(to: string, subject: string, text: string, id: string): Promise<void> {
    const { smtpUrl, mailFrom } = this.configuration.notifications;
    if (smtpUrl === null) throw new InputError({ code: 'smtp-missing', message: 'The service has no mail server.', remedy: 'Set DEMARC_SMTP_URL.' });
    this.mail ??= createTransport(smtpUrl, { from: mailFrom });
    try {
      await this.mail.sendMail({ to, subject: subject.replace(/[\r\n]+/g, ' '), text, messageId: `<${id}@demarc>` });
    } catch (error) {
      // The server's own words may quote credentials.
      throw new InputError({ code: 'smtp-failed', message: `The mail server did not take it (${String((error as { code?: unknown }).code ?? 'no answer')}).`, remedy: 'Check DEMARC_SMTP_URL and the receivers.' });
    }
  }
}

/** Seconds until the next attempt: four times as long each time, spread by a quarter. @param random 0 to 1 */
export function pauseSeconds(attempt: number, random: number): number {
  return Math.round(Math.min(LONGEST_PAUSE_SECONDS, FIRST_PAUSE_SECONDS * 4 ** (attempt - 1)) * (0.75 + random / 2));
}

/** The beginning of an answer's body; the rest is not waited for. */
async function beginningOf(answer: AsyncIterable<Buffer> & { destroy(): unknown }): Promise<string> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  const timer = setTimeout(() => answer.destroy(), TIMEOUT_MS);
  try {
    for await (const piece of answer) {
      pieces.push(piece);
      if ((bytes += piece.length) >= 4096) break;
    }
  } catch {
    // What came is enough.
  } finally {
    clearTimeout(timer);
    answer.destroy();
  }
  return Buffer.concat(pieces).subarray(0, 4096).toString('utf8');
}
