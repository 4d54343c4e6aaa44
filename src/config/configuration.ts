import { homedir } from 'node:os';
import { isAbsolute, resolve } from 'node:path';
import { z } from 'zod';
import { InputError } from '../common/errors.js';
import { ACCESS_VARIABLES, accessConfiguration, accessFault, type AccessConfiguration } from './access.js';
import { defaultDataDirectory } from './data-directory.js';
import { NOTIFICATIONS_VARIABLES, notificationsConfiguration, type NotificationsConfiguration } from './notifications.js';
import { OUTGOING_VARIABLES, outgoingConfiguration, type OutgoingConfiguration } from './outgoing.js';
import { JOBS_VARIABLES, jobsConfiguration, type JobsConfiguration } from './jobs.js';
import { LIFECYCLE_VARIABLES, lifecycleConfiguration, type LifecycleConfiguration } from './lifecycle.js';
import { LOGGING_VARIABLES, loggingConfiguration, type LoggingConfiguration } from './logging.js';
import { TRACING_VARIABLES, tracingConfiguration, type TracingConfiguration } from './tracing.js';

/** Bounds on what is taken in. Beyond them an import is refused with a clear error, never cut short. */
export interface Limits {
  /** Bytes of an uploaded file as it arrives, still compressed. */
  readonly uploadBytes: number;
  /** Bytes of a snapshot after decompression. */
  readonly snapshotBytes: number;
  /** Bytes of one line (one recorded call). */
  readonly lineBytes: number;
  /** Nesting of objects and arrays in one call. */
  readonly depth: number;
  /** Recorded calls in one snapshot. */
  readonly calls: number;
  /** Bytes of one file of evidence. */
  readonly evidenceBytes: number;
  /** Decompressed bytes per compressed byte. */
  readonly decompressionRatio: number;
}

/** Everything the process is told from outside, validated. */
export interface Configuration {
  /** Postgres server to use; null: the embedded one in `dataDirectory`. A secret: it may hold a password. */
  readonly databaseUrl: string | null;
  /** Absolute path of the folder that holds the embedded database. */
  readonly dataDirectory: string;
  /** Absolute path of the folder with own frameworks and changed mappings; null: `frameworks/` in the data directory. */
  readonly frameworkDirectory: string | null;
  /** Slug of the tenant that commands work in. */
  readonly tenant: string;
  readonly host: string;
  readonly port: number;
  readonly locale: 'en' | 'zh-CN';
  /** Browser to render PDFs with; null: look for one. */
  readonly browserPath: string | null;
  readonly limits: Limits;
  /** Bytes of records an audit keeps in memory before it goes on in temporary files. */
  readonly recordMemoryBytes: number;
  /** Who may ask the service, and how much. */
  readonly access: AccessConfiguration;
  /** How scans that run by themselves are carried out. */
  readonly jobs: JobsConfiguration;
  /** Where the service may go on behalf of its users. */
  readonly outgoing: OutgoingConfiguration;
  /** How the service tells others of events. */
  readonly notifications: NotificationsConfiguration;
  /** How a process that is told to stop ends. */
  readonly lifecycle: LifecycleConfiguration;
  /** What the service writes about itself. */
  readonly logging: LoggingConfiguration;
  /** Where spans of its work go. */
  readonly tracing: TracingConfiguration;
  /** How evidence bundles are signed. */
  readonly signing: SigningConfiguration;
  /** How PDFs are signed. */
  readonly pdfSigning: PdfSigningConfiguration;
}

/** Where the certificate is that PDFs are signed with (PAdES); no certificate: they are not signed. */
export interface PdfSigningConfiguration {
  /** PKCS #12 file, or PEM with the certificates. */
  readonly certificateFile: string | null;
  /** PEM with the private key, where the certificate's file does not hold it. */
  readonly keyFile: string | null;
  /** Opens either. A secret. */
  readonly passphrase: string | null;
}

/** Where the Ed25519 key for evidence bundles is; all null: bundles need `--key`. */
export interface SigningConfiguration {
  /** The private key itself, PEM. A secret. */
  readonly privateKey: string | null;
  /** File that holds the private key, PEM. */
  readonly privateKeyFile: string | null;
  /** Program and arguments that sign in place of a key at hand. */
  readonly command: readonly [string, ...string[]] | null;
  /** File that holds the public key belonging to the command, PEM. */
  readonly publicKeyFile: string | null;
}

/** An environment, as Node gives it. */
export type Environment = { readonly [name: string]: string | undefined };

const count = (fallback: number, maximum = Number.MAX_SAFE_INTEGER) =>
  z
    .string()
    .regex(/^\d{1,16}$/, 'must be a whole number')
    .transform(Number)
    .pipe(z.number().min(1).max(maximum))
    .default(fallback);

const MIB = 1024 * 1024;

/** A command as words, parted by spaces; no shell ever reads it. */
function words(text: string | undefined): readonly [string, ...string[]] | null {
  const [program, ...rest] = (text ?? '').split(/\s+/).filter((word) => word !== '');
  return program === undefined ? null : [program, ...rest];
}

/** The variables; `DATABASE_URL` names a server in the form every Postgres client understands. */
const variables = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/\S+$/, 'must look like postgres://user:password@host:5432/database')
    .optional(),
  DEMARC_DATA_DIR: z.string().optional(),
  DEMARC_FRAMEWORK_DIR: z.string().optional(),
  DEMARC_TENANT: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must be the slug of a tenant, small letters, digits and hyphens').default('default'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number')
    .transform(Number)
    .pipe(z.number().min(0).max(65_535))
    .default(3000),
  DEMARC_LOCALE: z.enum(['en', 'zh-CN']).default('en'),
  PUPPETEER_EXECUTABLE_PATH: z.string().optional(),
  DEMARC_MAX_UPLOAD_BYTES: count(2048 * MIB),
  DEMARC_MAX_SNAPSHOT_BYTES: count(16_384 * MIB),
  DEMARC_MAX_LINE_BYTES: count(64 * MIB, 256 * MIB),
  DEMARC_MAX_DEPTH: count(64, 1000),
  DEMARC_MAX_CALLS: count(20_000_000),
  DEMARC_MAX_EVIDENCE_BYTES: count(25 * MIB, 256 * MIB),
  DEMARC_MAX_DECOMPRESSION_RATIO: count(200),
  DEMARC_RECORD_MEMORY_BYTES: count(64 * MIB),
  ...ACCESS_VARIABLES,
  ...JOBS_VARIABLES,
  ...OUTGOING_VARIABLES,
  ...NOTIFICATIONS_VARIABLES,
  ...LIFECYCLE_VARIABLES,
  ...LOGGING_VARIABLES,
  ...TRACING_VARIABLES,
  DEMARC_SIGNING_KEY: z.string().optional(),
  DEMARC_SIGNING_KEY_FILE: z.string().optional(),
  DEMARC_SIGNING_COMMAND: z.string().optional().transform(words),
  DEMARC_SIGNING_PUBLIC_KEY_FILE: z.string().optional(),
  DEMARC_PDF_CERTIFICATE: z.string().optional(),
  DEMARC_PDF_CERTIFICATE_KEY: z.string().optional(),
  DEMARC_PDF_PASSPHRASE: z.string().optional(),
});

/**
 * Reads and validates the environment, once, at start. A variable set to nothing counts as not set.
 * @param environment defaults to the process's own; nothing outside this folder reads that
 * @throws InputError naming the variable and what it must look like
 */
export function loadConfiguration(environment: Environment = process.env): Configuration {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = variables.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw invalid(String(issue?.path[0] ?? 'environment'), issue?.message ?? 'unreadable');
  }
  const value = parsed.data;
  const fault = accessFault(value);
  if (fault !== null) throw invalid(fault.name, fault.message);
  return {
    databaseUrl: value.DATABASE_URL ?? null,
    dataDirectory: dataDirectory(value.DEMARC_DATA_DIR, given),
    frameworkDirectory: value.DEMARC_FRAMEWORK_DIR === undefined ? null : resolve(value.DEMARC_FRAMEWORK_DIR),
    tenant: value.DEMARC_TENANT,
    host: value.HOST,
    port: value.PORT,
    locale: value.DEMARC_LOCALE,
    browserPath: value.PUPPETEER_EXECUTABLE_PATH ?? null,
    limits: {
      uploadBytes: value.DEMARC_MAX_UPLOAD_BYTES,
      snapshotBytes: value.DEMARC_MAX_SNAPSHOT_BYTES,
      lineBytes: value.DEMARC_MAX_LINE_BYTES,
      depth: value.DEMARC_MAX_DEPTH,
      calls: value.DEMARC_MAX_CALLS,
      evidenceBytes: value.DEMARC_MAX_EVIDENCE_BYTES,
      decompressionRatio: value.DEMARC_MAX_DECOMPRESSION_RATIO,
    },
    recordMemoryBytes: value.DEMARC_RECORD_MEMORY_BYTES,
    access: accessConfiguration(value),
    jobs: jobsConfiguration(value),
    outgoing: outgoingConfiguration(value),
    notifications: notificationsConfiguration(value),
    lifecycle: lifecycleConfiguration(value),
    logging: loggingConfiguration(value),
    tracing: tracingConfiguration(value),
    signing: {
      privateKey: value.DEMARC_SIGNING_KEY ?? null,
      privateKeyFile: value.DEMARC_SIGNING_KEY_FILE ?? null,
      command: value.DEMARC_SIGNING_COMMAND,
      publicKeyFile: value.DEMARC_SIGNING_PUBLIC_KEY_FILE ?? null,
    },
    pdfSigning: {
      certificateFile: value.DEMARC_PDF_CERTIFICATE ?? null,
      keyFile: value.DEMARC_PDF_CERTIFICATE_KEY ?? null,
      passphrase: value.DEMARC_PDF_PASSPHRASE ?? null,
    },
  };
}

function invalid(name: string, message: string): InputError {
  return new InputError({
    code: 'configuration-invalid',
    place: `environment variable ${name}`,
    message: `${name} is not valid: ${message}`,
    remedy: `Correct ${name} or remove it to use the default; docs/operations.md lists all variables.`,
  });
}

function dataDirectory(chosen: string | undefined, environment: Environment): string {
  if (chosen !== undefined) return isAbsolute(chosen) ? chosen : resolve(chosen);
  const home = environment['HOME'] ?? homedir();
  const found = defaultDataDirectory({ platform: process.platform, home: home === '' ? undefined : home, uid: process.geteuid?.(), environment });
  if (found !== undefined) return found;
  throw new InputError({
    code: 'configuration-invalid',
    place: 'environment variable DEMARC_DATA_DIR',
    message: 'There is no home directory to keep data in.',
    remedy: 'Set DEMARC_DATA_DIR to a folder of your choice.',
  });
}

/** The configuration as it may be printed or logged: passwords in addresses, query parameters, the signing key, the
 * passphrase of the certificate and the values of headers are masked. */
export function printableConfiguration(configuration: Configuration): Readonly<Record<string, unknown>> {
  const { databaseUrl, signing, pdfSigning, outgoing, notifications, tracing } = configuration;
  return {
    ...configuration,
    databaseUrl: masked(databaseUrl),
    signing: { ...signing, privateKey: signing.privateKey === null ? null : '***' },
    pdfSigning: { ...pdfSigning, passphrase: pdfSigning.passphrase === null ? null : '***' },
    outgoing: { ...outgoing, proxy: masked(outgoing.proxy) },
    notifications: { ...notifications, secretKey: notifications.secretKey === null ? null : '***', smtpUrl: masked(notifications.smtpUrl) },
    tracing: { ...tracing, endpoint: masked(tracing.endpoint), headers: Object.fromEntries(Object.keys(tracing.headers).map((name) => [name, '***'])) },
  };
}

/** Every secret the configuration holds, so that none is written anywhere. */
export function secretsOf({ databaseUrl, signing, pdfSigning, outgoing, notifications, tracing }: Configuration): readonly string[] {
  const addresses = [databaseUrl, outgoing.proxy, notifications.smtpUrl, tracing.endpoint].flatMap((address) => (address === null ? [] : secretsOfUrl(address)));
  return [...addresses, signing.privateKey, pdfSigning.passphrase, notifications.secretKey, ...Object.values(tracing.headers)].filter((secret) => secret !== null && secret !== '') as string[];
}

function secretsOfUrl(text: string): readonly string[] {
  if (!URL.canParse(text)) return [];
  const url = new URL(text);
  const parameters = [...url.searchParams].filter(([name]) => /passw|secret|token|key$/i.test(name)).map(([, value]) => value);
  return [url.password, plain(url.password), ...parameters];
}

/** Without percent-encoding, where it is well-formed. */
function plain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function masked(url: string | null): string | null {
  return url === null ? null : maskUrl(url);
}

function maskUrl(text: string): string {
  try {
    const url = new URL(text);
    if (url.password !== '') url.password = '***';
    // Parameters may carry secrets of their own (password, sslkey); their names are enough to see what is set.
    for (const name of [...url.searchParams.keys()]) url.searchParams.set(name, '***');
    return url.href;
  } catch {
    return '***';
  }
}
