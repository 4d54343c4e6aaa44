import { userInfo } from 'node:os';
import { InvalidArgumentError, Option } from 'commander';
import { SEVERITIES } from '../checks/verdict.js';
import { loadConfiguration, type Configuration } from '../config/configuration.js';
import { REPORT_LANGUAGES } from '../reports/bilingual-pdf.js';
import { LOCALES } from '../responsibility/vocabulary.js';
import { REPORT_KINDS } from '../scans/write-reports.js';

/** What commands that read snapshots take. */
export const SOURCES_HELP = 'files (.json, .ndjson, .csv, .gz), folders of CLI answers, exports of other tools (Cloud Custodian, Steampipe, Config, CAM credential report), or - for standard input; several of one account become one snapshot';

/** Options several commands share, spelled alike everywhere. */
export const SHARED_OPTIONS = {
  dataDir: () => new Option('--data-dir <folder>', 'where the embedded database keeps its data (DEMARC_DATA_DIR); unused with DATABASE_URL'),
  framework: () => new Option('-f, --framework <id...>', 'frameworks, or all; an audit takes iso-27001-2022, mlps-2-level3, csa-ccm-4 and your own by default (see demarc frameworks)'),
  frameworkDir: () => new Option('--framework-dir <folder>', 'own frameworks and changed mappings (DEMARC_FRAMEWORK_DIR); default: frameworks/ in the data directory'),
  tenant: () => new Option('--tenant <slug>', 'organisation whose data is meant (DEMARC_TENANT; default: default; see demarc tenants)'),
  locale: () => new Option('-l, --locale <locale>', 'language of the files (DEMARC_LOCALE)').choices([...LOCALES]),
  language: () => new Option('-l, --locale <locale>', 'language of the reports (DEMARC_LOCALE); both: English and Chinese in one file').choices([...REPORT_LANGUAGES]),
  lenient: () => new Option('--lenient', 'take in a snapshot with unreadable lines; they are recorded as not collected'),
  account: () => new Option('--account <uin>', 'root uin of the account, for a folder of CLI answers without header.json and for exports that do not say').argParser(digits),
  capturedAt: () => new Option('--captured-at <time>', 'when a folder without header.json was recorded or an export was made, e.g. 2026-01-15T08:00:00Z'),
  kind: () => new Option('--kind <kind...>', 'PDFs to write: per control family, per framework (whole, responsibility matrix, statement of applicability), and an annex with every finding').choices([...REPORT_KINDS]).default(['family']),
  branding: () => new Option('--branding <file>', 'YAML with paper (a4, letter), name, logo, accent, classification'),
  certificate: () => new Option('--certificate <file>', 'sign the PDFs (PAdES) with this PKCS #12 or PEM file (DEMARC_PDF_CERTIFICATE, _KEY, DEMARC_PDF_PASSPHRASE)'),
  json: () => new Option('--json', 'print the result as JSON on standard output'),
  quiet: () => new Option('-q, --quiet', 'no progress display'),
  failOn: () => new Option('--fail-on <severity>', 'exit with 1 when a failure of this severity or worse is open').choices([...SEVERITIES]),
};

function digits(value: string): string {
  if (/^\d{5,20}$/.test(value)) return value;
  throw new InvalidArgumentError('A uin is digits, e.g. 100000000001.');
}

/** Configuration of the environment with what the command line says instead. */
export function configurationFor(options: { readonly dataDir?: string; readonly frameworkDir?: string; readonly tenant?: string }): Configuration {
  const configuration = loadConfiguration();
  const said = loadConfiguration({ DEMARC_DATA_DIR: options.dataDir ?? configuration.dataDirectory, DEMARC_FRAMEWORK_DIR: options.frameworkDir, DEMARC_TENANT: options.tenant ?? configuration.tenant });
  return { ...configuration, dataDirectory: said.dataDirectory, tenant: said.tenant, frameworkDirectory: said.frameworkDirectory ?? configuration.frameworkDirectory };
}

/** What the command line says in place of a folder's header.json. */
export function folderHeader(options: { readonly account?: string; readonly capturedAt?: string }): { account?: { uin: string }; capturedAt?: string } {
  return {
    ...(options.account === undefined ? {} : { account: { uin: options.account } }),
    ...(options.capturedAt === undefined ? {} : { capturedAt: options.capturedAt }),
  };
}

/** Who runs this, as the stored snapshot names it. */
export function currentUser(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}
