import { HEADER_EXAMPLE } from './header.js';
import { InputError } from '../common/errors.js';

const FOLDER_REMEDY = 'Put answers of the CLI into a folder, named <service>.<Action>.<region>.json, and give the folder.';
const HEADER_REMEDY = `A snapshot begins with a header like ${HEADER_EXAMPLE}; docs/snapshot-format.md shows how to record one.`;

const EXPORT_REMEDY = 'Exports of other tools are read from files and folders: demarc audit <file>, demarc import <file>; see docs/imports.md.';

/** First bytes (hex) of files that are no text. */
const MAGIC: readonly (readonly [prefix: string, what: string, remedy: string])[] = [
  ['504b0304', 'a ZIP archive', 'Unpack it and give the file or folder inside; of a plan file of Terraform give what "terraform show -json" prints.'],
  ['1f8b', 'gzip data within gzip data', 'Decompress it once.'],
  ['28b52ffd', 'Zstandard data', 'Decompress it first; gzip may stay.'],
  ['425a68', 'bzip2 data', 'Decompress it first; gzip may stay.'],
  ['fd377a58', 'xz data', 'Decompress it first; gzip may stay.'],
  ['fffe', 'UTF-16 text', 'Save it as UTF-8 (in PowerShell: Out-File -Encoding utf8).'],
  ['feff', 'UTF-16 text', 'Save it as UTF-8 (in PowerShell: Out-File -Encoding utf8).'],
  ['25504446', 'a PDF', HEADER_REMEDY],
  ['53514c6974652066', 'an SQLite database', HEADER_REMEDY],
];

/** Says what a file is that does not even begin like a snapshot. `first` holds its first bytes. */
export function notJson(first: Buffer, source: string): InputError {
  const hex = first.subarray(0, 8).toString('hex');
  const known = MAGIC.find(([prefix]) => hex.startsWith(prefix));
  if (known !== undefined) return notSnapshot(source, `It looks like ${known[1]}.`, known[2]);
  if (first.subarray(257, 262).toString('latin1') === 'ustar') return notSnapshot(source, 'It looks like a tar archive.', 'Unpack it and give the folder inside.');
  const text = first.toString('utf8').replace(/^\ufeff/, '').trimStart();
  if (text === '') return notSnapshot(source, 'It is empty.', HEADER_REMEDY);
  if (text.startsWith('[')) return notSnapshot(source, 'It is a JSON array.', `${HEADER_REMEDY} ${EXPORT_REMEDY}`);
  if (/^"?Account ?ID"?\s*,/i.test(text)) return notSnapshot(source, 'It looks like a CAM user credential report.', EXPORT_REMEDY);
  if (text.startsWith('<')) return notSnapshot(source, 'It looks like XML or HTML.', HEADER_REMEDY);
  return notSnapshot(source, 'It is neither JSON nor NDJSON.', HEADER_REMEDY);
}

/** Says what a JSON object is that is no snapshot, by the names of its members. */
export function otherDocument(names: ReadonlySet<string>, source: string): InputError {
  const has = (...wanted: readonly string[]): boolean => wanted.some((name) => names.has(name));
  if (has('terraform_version')) return notSnapshot(source, has('planned_values', 'resource_changes') ? 'It looks like a Terraform plan.' : 'It looks like a Terraform state.', 'Give it as a file on the command line (docs/terraform.md); standard input and uploads take snapshots only.');
  if (has('AWSTemplateFormatVersion')) return notSnapshot(source, 'It looks like a CloudFormation template.', HEADER_REMEDY);
  if (has('$schema') && has('runs')) return notSnapshot(source, 'It looks like a SARIF report.', HEADER_REMEDY);
  if (has('columns') && has('rows')) return notSnapshot(source, 'It looks like the result of a Steampipe query.', EXPORT_REMEDY);
  if (has('ResourceId') && has('ResourceType')) return notSnapshot(source, 'It looks like an item of the Config service.', EXPORT_REMEDY);
  if (has('service') && has('action')) return notSnapshot(source, 'It begins with a call; the header is missing.', HEADER_REMEDY);
  if (has('Response', 'RequestId')) return notSnapshot(source, 'It looks like one answer of the API.', FOLDER_REMEDY);
  return notSnapshot(source, 'It is JSON, but its header is missing.', HEADER_REMEDY);
}

function notSnapshot(source: string, message: string, remedy: string): InputError {
  return new InputError({ code: 'snapshot-not-recognised', place: source, message: `This is not a snapshot. ${message}`, remedy });
}
