import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { InputError } from '../../common/errors.js';
import { columnName, REPORT_COLUMNS, TELLING_COLUMNS } from './credential-report.js';
import type { RowsForm } from './json-rows.js';

/** So many first bytes of the text tell what a file is. */
export const TELLING_BYTES = 64 * 1024;

/** What a source is, other than a snapshot. */
export type ExportForm =
  | { readonly type: 'cloud-custodian'; readonly files: readonly string[] }
  | { readonly type: 'steampipe'; readonly rows: RowsForm }
  | { readonly type: 'config'; readonly rows: RowsForm }
  | { readonly type: 'credential-report' }
  | { readonly type: 'terraform' };

const RESOURCES = /^resources\.json(\.gz)?$/;
/** `<account>/<region>/<policy>/resources.json` is as deep as tools of several accounts write. */
const DEPTH = 5;

/**
 * The files of a Cloud Custodian output folder, in the order of their paths; empty where the folder is none. A folder of
 * answers has no folders within, so that the two cannot be mistaken for each other.
 */
export async function custodianFiles(folder: string, depth = DEPTH): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const own = entries.filter((entry) => entry.isFile() && RESOURCES.test(entry.name)).map((entry) => join(folder, entry.name));
  if (depth === 0) return own;
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  const within: string[] = [];
  for (const { name } of folders) within.push(...(await custodianFiles(join(folder, name), depth - 1)));
  return [...own, ...within].sort((a, b) => (a < b ? -1 : 1));
}

/**
 * Tells another tool's export by how its text begins; undefined for everything else, snapshots above all.
 * @param path of the file, whose name may tell more
 * @throws InputError for what looks like an export but cannot be read as one, with the remedy
 */
export async function exportForm(path: string, first: Buffer): Promise<ExportForm | undefined> {
  if (RESOURCES.test(basename(path))) return custodianFile(path);
  const text = first.subarray(0, TELLING_BYTES).toString('utf8').replace(/^\ufeff/, '').trimStart();
  if (text.startsWith('[')) return rowsOf(text, path);
  if (text.startsWith('{')) return objectOf(text, path);
  if (isConfiguration(text)) throw notShown(path, 'Terraform configuration, which a plan turns into resources');
  return tableOf(text, path);
}

async function custodianFile(path: string): Promise<ExportForm> {
  const metadata = join(dirname(path), 'metadata.json');
  const there = await stat(metadata).then((found) => found.isFile(), () => false);
  if (there) return { type: 'cloud-custodian', files: [path] };
  throw new InputError({ code: 'export-incomplete', place: path, message: 'It looks like resources.json of Cloud Custodian, but there is no metadata.json beside it, which says what the resources are.', remedy: 'Give the folder that "custodian run --output-dir" wrote.' });
}

function rowsOf(text: string, path: string): ExportForm | undefined {
  if (isConfig(text)) return { type: 'config', rows: { type: 'array' } };
  if (isSteampipe(text, path)) return { type: 'steampipe', rows: { type: 'array' } };
  if (!/^\[\s*\{\s*"[a-z][a-z0-9]*_[a-z0-9_]*"\s*:/.test(text)) return undefined;
  throw new InputError({ code: 'export-incomplete', place: path, message: 'It looks like rows of a Steampipe query, but they do not say of which table.', remedy: 'Select the column "akas" too, or name the file after the table, as in tencentcloud_cbs_disk.json.' });
}

function objectOf(text: string, path: string): ExportForm | undefined {
  if (/"format"\s*:\s*"demarc\./.test(text)) return undefined;
  if (isTerraform(text)) return { type: 'terraform' };
  if (isTerraformLog(text)) throw notShown(path, 'the log of "terraform plan -json" or "terraform apply -json", which tells steps and no values');
  if (/^\{\s*"columns"\s*:\s*\[/.test(text) || /^\{\s*"rows"\s*:\s*\[/.test(text)) return { type: 'steampipe', rows: { type: 'member', member: 'rows' } };
  if (!isConfig(text)) return undefined;
  return { type: 'config', rows: { type: 'objects' } };
}

/** A state or plan says which Terraform wrote it, among its first members. */
function isTerraform(text: string): boolean {
  return /"terraform_version"\s*:\s*"/.test(text) && /^\{\s*"(format_version|version|applyable|terraform_version)"/.test(text);
}

/** One line a step, with names that begin with "@". */
function isTerraformLog(text: string): boolean {
  return /^\{"@level":"/.test(text) && /"@module":"terraform/.test(text);
}

/** Blocks of the configuration language, before anything else but comments. */
function isConfiguration(text: string): boolean {
  return /^(\s|#[^\n]*\n|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)*(terraform\s*\{|provider\s+"tencentcloud"\s*\{|resource\s+"tencentcloud_)/.test(text.slice(0, 4096));
}

function notShown(path: string, what: string): InputError {
  return new InputError({ code: 'export-incomplete', place: path, message: `It looks like ${what}.`, remedy: 'Give what Terraform shows of a plan: terraform plan -out tfplan && terraform show -json tfplan > plan.json' });
}

function isConfig(text: string): boolean {
  return /"ResourceType"\s*:\s*"QCS::/i.test(text) && /"ResourceId"\s*:/.test(text) && !/"service"\s*:/.test(text);
}

function isSteampipe(text: string, path: string): boolean {
  return /"akas"\s*:\s*\[\s*"tencentcloud:/.test(text) || /^tencentcloud_[a-z0-9_]+/.test(basename(path));
}

function tableOf(text: string, path: string): ExportForm | undefined {
  const end = text.search(/[\r\n]/);
  const line = end < 0 ? text : text.slice(0, end);
  const columns = new Set(line.split(',').map((cell) => columnName(cell.replaceAll('"', ''))));
  if (!TELLING_COLUMNS.some((name) => columns.has(columnName(name)))) return undefined;
  const missing = REPORT_COLUMNS.filter((name) => !columns.has(columnName(name)));
  if (missing.length === 0) return { type: 'credential-report' };
  throw new InputError({ code: 'export-incomplete', place: path, message: `It looks like a CAM user credential report, but the column ${missing.map((name) => `"${name}"`).join(', ')} is missing.`, remedy: 'Use the file as the console made it: Cloud Access Management, Overview, Download User Credential Report.' });
}
