import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { InputError } from '../../common/errors.js';
import type { Configuration } from '../../config/configuration.js';
import { SECRET_PREFIX } from '../../notifications/requests.js';
import { sealed, secretKey } from '../../notifications/secrets.js';
import type { TargetFacts } from '../../persistence/notifications/notification.repository.js';
import type { TARGET } from '../schemas/notifications.js';

/** A target as it is stored, and the secret that was made for it, to be shown once. */
export interface MadeFacts {
  readonly facts: TargetFacts;
  readonly secret: string | null;
}

/**
 * What is stored of what its owner says.
 * @param present what may be shown of its address so far; null: there is none, so all must be said
 * @throws InputError where what the kind needs is missing, or does not belong to it
 */
export async function targetFacts({ name, kind, url, secret, to, events, accounts, locale, enabled }: z.output<typeof TARGET>, configuration: Configuration, present: string | null): Promise<MadeFacts> {
  const common = { name, kind, events, accounts, locale, enabled };
  if (kind === 'email') {
    if (url !== undefined || secret !== undefined) throw refused('url', 'E-mail has receivers and no address.', 'Leave url and secret out, and name receivers in to.');
    if (to === undefined && present === null) throw refused('to', 'There are no receivers.', 'Name them in to.');
    return { facts: { ...common, place: to?.join(', ') ?? present!, secrets: null }, secret: null };
  }
  if (to !== undefined) throw refused('to', 'Only e-mail has receivers.', 'Leave to out.');
  if (url === undefined) {
    if (present === null) throw refused('url', 'There is no address.', 'Name it in url.');
    if (secret !== undefined) throw refused('secret', 'A secret comes with its address.', 'Send url as well.');
    return { facts: { ...common, place: present, secrets: undefined }, secret: null };
  }
  if (kind === 'webhook' && secret !== undefined) throw refused('secret', 'Webhooks get a secret made for them.', 'Leave it out; the answer shows it once.');
  const made = kind === 'webhook' ? `${SECRET_PREFIX}${randomBytes(24).toString('base64')}` : null;
  const secrets = sealed({ url, secret: made ?? secret ?? null }, await secretKey(configuration));
  return { facts: { ...common, place: new URL(url).host, secrets }, secret: made };
}

function refused(member: string, message: string, remedy: string): InputError {
  return new InputError({ code: 'body-invalid', place: `request body, ${member}`, message, remedy });
}
