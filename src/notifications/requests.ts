import { createHmac } from 'node:crypto';
import type { TargetKind } from '../persistence/notifications/notification.repository.js';
import type { EventBody, Message } from './message.js';
import type { TargetSecrets } from './secrets.js';

/** A request that tells a target of an event. */
export interface NotificationRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Whether the beginning of an answer with a good status says that it was taken; chats answer 200 to everything. */
  readonly accepted: (answer: string) => boolean;
}

/** Prefix of signing secrets, as the Standard Webhooks specification has it; the rest is base64. */
export const SECRET_PREFIX = 'whsec_';

const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8' };

/**
 * The signature of a webhook (Standard Webhooks, symmetric): HMAC-SHA-256 over id, time and body.
 * @param timestamp seconds since the epoch
 */
export function webhookSignature(secret: string, id: string, timestamp: number, body: string): string {
  const key = Buffer.from(secret.startsWith(SECRET_PREFIX) ? secret.slice(SECRET_PREFIX.length) : secret, 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}

/** How each kind of target is told. @param now when it is sent; signatures hold for minutes */
export function requestFor(kind: Exclude<TargetKind, 'email'>, { url, secret }: TargetSecrets, event: EventBody, message: Message, now: Date): NotificationRequest {
  const seconds = Math.floor(now.getTime() / 1000);
  const plain = (body: object, accepted: (answer: string) => boolean, to = url): NotificationRequest => ({ url: to, headers: JSON_HEADERS, body: JSON.stringify(body), accepted });
  switch (kind) {
    case 'webhook': {
      const body = JSON.stringify({ type: event.event, timestamp: event.at, id: event.id, account: event.account, data: event.data });
      const signature = secret === null ? {} : { 'webhook-signature': webhookSignature(secret, event.id, seconds, body) };
      return { url, headers: { ...JSON_HEADERS, 'webhook-id': event.id, 'webhook-timestamp': String(seconds), ...signature }, body, accepted: () => true };
    }
    case 'slack':
      return plain(
        {
          text: slackText(message.title),
          blocks: [
            { type: 'header', text: { type: 'plain_text', text: message.title.slice(0, 150) } },
            ...(message.lines.length === 0 ? [] : [{ type: 'section', text: { type: 'mrkdwn', text: message.lines.map((line) => `• ${slackText(line)}`).join('\n').slice(0, 2900) } }]),
            ...(message.link === null ? [] : [{ type: 'section', text: { type: 'mrkdwn', text: `<${message.link}|Demarc>` } }]),
          ],
        },
        (answer) => answer.trim() === 'ok',
      );
    case 'wecom':
      return plain({ msgtype: 'markdown', markdown: { content: markdown(message, 3900) } }, codeIsZero('errcode'));
    case 'dingtalk': {
      const stamp = now.getTime();
      const sign = secret === null ? '' : `&timestamp=${stamp}&sign=${encodeURIComponent(createHmac('sha256', secret).update(`${stamp}\n${secret}`).digest('base64'))}`;
      return plain({ msgtype: 'markdown', markdown: { title: message.title, text: markdown(message, 18_000) } }, codeIsZero('errcode'), `${url}${sign}`);
    }
    case 'feishu': {
      const signed = secret === null ? {} : { timestamp: String(seconds), sign: createHmac('sha256', `${seconds}\n${secret}`).digest('base64') };
      const text = [message.title, ...message.lines, ...(message.link === null ? [] : [message.link])].join('\n').slice(0, 18_000);
      return plain({ ...signed, msg_type: 'text', content: { text } }, codeIsZero('code', 'StatusCode'));
    }
    case 'teams':
      return plain(
        {
          type: 'message',
          attachments: [
            {
              contentType: 'application/vnd.microsoft.card.adaptive',
              content: {
                $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
                type: 'AdaptiveCard',
                version: '1.4',
                body: [{ type: 'TextBlock', size: 'Medium', weight: 'Bolder', wrap: true, text: message.title }, ...message.lines.map((text) => ({ type: 'TextBlock', wrap: true, text }))],
                ...(message.link === null ? {} : { actions: [{ type: 'Action.OpenUrl', title: 'Demarc', url: message.link }] }),
              },
            },
          ],
        },
        () => true,
      );
  }
}

/** Names of resources are other people's words: they must not become links, mentions or headings. */
function markdown({ title, lines, link }: Message, most: number): string {
  const escaped = (text: string): string => text.replace(/[\\`*_{}[\]()#+!|<>@~]/g, '\\$&');
  return [`### ${escaped(title)}`, ...lines.map((line) => `- ${escaped(line)}`), ...(link === null ? [] : [`[Demarc](${link})`])].join('\n').slice(0, most);
}

function slackText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function codeIsZero(...names: readonly string[]): (answer: string) => boolean {
  return (answer) => {
    try {
      const body = JSON.parse(answer) as Readonly<Record<string, unknown>>;
      return names.some((name) => body[name] === 0);
    } catch {
      return false;
    }
  };
}
