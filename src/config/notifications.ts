import { z } from 'zod';

/** How the service tells others of events. */
export interface NotificationsConfiguration {
  /** 32 bytes, base64, that addresses and secrets of targets are encrypted with; null: the key file of the data directory. A secret. */
  readonly secretKey: string | null;
  /** SMTP server as a URL; null: no e-mail. May hold a password: a secret. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** Where people open the service in a browser, for links; null: messages have none. */
  readonly publicUrl: string | null;
}

/** The variables of this part. */
export const NOTIFICATIONS_VARIABLES = {
  DEMARC_SECRET_KEY: z.string().refine((text) => Buffer.from(text, 'base64').length === 32, 'must be 32 bytes in base64, e.g. of openssl rand -base64 32').optional(),
  DEMARC_SMTP_URL: z.string().regex(/^smtps?:\/\/\S+$/, 'must look like smtps://user:password@mail.example.com').optional(),
  DEMARC_MAIL_FROM: z.string().default('Demarc <demarc@localhost>'),
  DEMARC_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
};

type Values = z.output<z.ZodObject<typeof NOTIFICATIONS_VARIABLES>>;

/** What the variables come to. */
export function notificationsConfiguration(value: Values): NotificationsConfiguration {
  return { secretKey: value.DEMARC_SECRET_KEY ?? null, smtpUrl: value.DEMARC_SMTP_URL ?? null, mailFrom: value.DEMARC_MAIL_FROM, publicUrl: value.DEMARC_PUBLIC_URL?.replace(/\/$/, '') ?? null };
}
