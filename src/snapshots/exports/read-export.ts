import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { InputError } from '../../common/errors.js';
import { toAccount, toInstant } from '../header.js';
import { parseJson } from '../json-value.js';
import { limitError, type SnapshotLimits } from '../limits.js';
import type { Rejections } from '../rejections.js';
import { SNAPSHOT_FORMAT, type RecordedCall, type SnapshotAccount, type SnapshotEvent, type SnapshotHeader } from '../snapshot.js';
import { SourceBytes } from '../source-bytes.js';
import { otherAccount } from '../stream-parser.js';
import { TerraformReader, type TerraformDocument } from '../terraform/document.js';
import { terraformCalls } from '../terraform/terraform-calls.js';
import { UnreadableCall } from '../unreadable-call.js';
import { configCalls } from './config-items.js';
import { reportCalls, type ReportRow } from './credential-report.js';
import { csvRows } from './csv-rows.js';
import { custodianCalls, custodianRun, type CustodianRun } from './custodian.js';
import type { ExportForm } from './detect.js';
import { jsonRows, type Row } from './json-rows.js';
import { steampipeCalls, tableOfFile } from './steampipe.js';

const CHUNK_BYTES = 1024 * 1024;
const METADATA_BYTES = 16 * 1024 * 1024;

/** What an export needs beside its bytes. */
export interface ExportOptions {
  readonly limits: SnapshotLimits;
  /** Whose resources these are, where the export does not say. */
  readonly account?: SnapshotAccount;
  /** When it was made, where the export does not say: ISO 8601 with its zone. */
  readonly capturedAt?: string;
}

/** Counts of one file. */
export interface ExportBytes {
  readonly file: string;
  readonly sourceHash: string;
  readonly bytes: number;
  readonly contentBytes: number;
  readonly compressed: boolean;
}

/** One file of an export on its way in. */
interface Part {
  readonly file: string;
  readonly rows: (content: AsyncIterable<Buffer>) => AsyncIterable<readonly Row[]>;
  readonly calls: (row: unknown) => readonly RecordedCall[];
}

/**
 * Reads another tool's export as the events of a snapshot: its header, then calls. Memory stays bounded by the longest
 * element, whatever the size.
 */
export class ExportReader {
  /** Files read so far. */
  readonly files: ExportBytes[] = [];
  /** Calls made so far. */
  calls = 0;

  constructor(
    private readonly source: string,
    private readonly form: ExportForm,
    private readonly options: ExportOptions,
    private readonly rejections: Rejections,
  ) {}

  /** @throws InputError */
  async *events(): AsyncGenerator<readonly SnapshotEvent[]> {
    const { header, parts } = await this.opened();
    yield [{ type: 'header', header }];
    for (const part of parts) yield* this.part(part, parts.length > 1);
    this.rejections.throwIfAny();
  }

  private async *part({ file, rows, calls }: Part, named: boolean): AsyncGenerator<readonly SnapshotEvent[]> {
    const bytes = new SourceBytes(createReadStream(file, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Uint8Array>, file, this.options.limits);
    for await (const batch of rows(bytes.content())) {
      const events = batch.flatMap((row) => this.row(row, calls, named ? `${file}, ` : ''));
      if (events.length > 0) yield events;
    }
    const { sourceHash, contentBytes, compressed } = bytes;
    this.files.push({ file, sourceHash, bytes: bytes.bytes, contentBytes, compressed });
  }

  private row({ place, value, problem }: Row, calls: Part['calls'], prefix: string): readonly SnapshotEvent[] {
    const where = `${prefix}${place}`;
    try {
      if (problem !== undefined) throw new UnreadableCall(problem);
      const made = calls(value);
      this.calls += made.length;
      if (this.calls > this.options.limits.calls) throw limitError('calls', `${this.source}, ${where}`, `The export makes more than ${this.options.limits.calls} calls.`);
      return made.map((call) => ({ type: 'call', call, place: where }));
    } catch (error) {
      if (!(error instanceof UnreadableCall)) throw error;
      const event = this.rejections.add(where, error.message);
      return event === undefined ? [] : [event];
    }
  }

  private async opened(): Promise<{ readonly header: SnapshotHeader; readonly parts: readonly Part[] }> {
    const { form, source } = this;
    const { limits } = this.options;
    if (form.type === 'cloud-custodian') return this.custodian(form.files);
    if (form.type === 'terraform') return this.terraform();
    const header = this.header(form.type, {});
    if (form.type === 'credential-report') return { header, parts: [{ file: source, rows: (content) => csvRows(content, source, limits), calls: (row) => reportCalls(row as ReportRow) }] };
    const table = form.type === 'steampipe' ? tableOfFile(source) : undefined;
    const calls = form.type === 'steampipe' ? (row: unknown) => steampipeCalls(table, row) : configCalls;
    return { header, parts: [{ file: source, rows: (content) => jsonRows(content, form.rows, source, limits), calls }] };
  }

  /** The runs of all policies, the latest last: a resource in several is as the latest saw it. */
  private async custodian(files: readonly string[]): Promise<{ readonly header: SnapshotHeader; readonly parts: readonly Part[] }> {
    const { limits } = this.options;
    const runs: { readonly file: string; readonly run: CustodianRun }[] = [];
    for (const file of files) runs.push({ file, run: await this.run(join(dirname(file), 'metadata.json')) });
    runs.sort((a, b) => ((a.run.endedAt ?? '') < (b.run.endedAt ?? '') ? -1 : (a.run.endedAt ?? '') > (b.run.endedAt ?? '') ? 1 : 0));
    const owned = runs.filter(({ run }) => run.uin !== undefined);
    const [first] = owned;
    const other = owned.find(({ run }) => run.uin !== first?.run.uin);
    if (first !== undefined && other !== undefined) throw accountsDiffer({ source: dirname(first.file), uin: first.run.uin as string }, { source: dirname(other.file), uin: other.run.uin as string });
    const header = this.header('cloud-custodian', { uin: first?.run.uin, capturedAt: runs.at(-1)?.run.endedAt, version: runs.at(-1)?.run.version });
    return { header, parts: runs.map(({ file, run }) => ({ file, rows: (content) => jsonRows(content, { type: 'array' }, file, limits), calls: (row) => custodianCalls(run, row) })) };
  }

  /** A state or plan refers back and forth within itself: it is read once for what its resources are, then told. */
  private async terraform(): Promise<{ readonly header: SnapshotHeader; readonly parts: readonly Part[] }> {
    const { source } = this;
    const document = await this.terraformDocument();
    const header = this.header(document.form, { capturedAt: document.madeAt, version: document.version });
    const rows = async function* (content: AsyncIterable<Buffer>): AsyncGenerator<readonly Row[]> {
      // Its bytes are hashed and counted once more; what they say is known.
      for await (const _ of content);
      for (const { place, calls } of terraformCalls(document, header.account.uin)) yield [{ place, value: calls }];
    };
    return { header, parts: [{ file: source, rows, calls: (row) => row as readonly RecordedCall[] }] };
  }

  private async terraformDocument(): Promise<TerraformDocument> {
    const { source } = this;
    const { limits } = this.options;
    const reader = new TerraformReader(limits);
    try {
      for await (const chunk of new SourceBytes(createReadStream(source, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Uint8Array>, source, limits).content()) reader.push(chunk);
      return reader.finish();
    } catch (error) {
      if (!(error instanceof UnreadableCall)) throw error;
      throw new InputError({ code: 'export-incomplete', place: source, message: `It looks like ${reader.looksLike}, but ${error.message}.`, remedy: 'Give what "terraform show -json" prints of a state or of a plan file, or the file terraform.tfstate.', cause: error });
    }
  }

  private async run(metadata: string): Promise<CustodianRun> {
    try {
      const found = await stat(metadata).catch(() => undefined);
      if (found?.isFile() !== true || found.size > METADATA_BYTES) throw new UnreadableCall('it is not there, no file, or longer than 16 MiB');
      return custodianRun(parseJson(await readFile(metadata), this.options.limits));
    } catch (error) {
      if (!(error instanceof UnreadableCall)) throw error;
      throw new InputError({ code: 'export-incomplete', place: metadata, message: `It looks like an output folder of Cloud Custodian, but metadata.json cannot be read: ${error.message}.`, remedy: 'Give the folder that "custodian run --output-dir" wrote for policies of the provider tencentcloud.', cause: error });
    }
  }

  private header(tool: string, said: { readonly uin?: string | undefined; readonly capturedAt?: string | undefined; readonly version?: string | undefined }): SnapshotHeader {
    const { account, capturedAt } = this.options;
    if (said.uin !== undefined && account !== undefined && account.uin !== said.uin) throw otherAccount(this.source, said.uin, account.uin);
    const owner = account ?? (said.uin === undefined ? undefined : { uin: said.uin });
    const at = said.capturedAt ?? capturedAt;
    if (owner === undefined || at === undefined) {
      const lacks = [...(owner === undefined ? ['whose resources these are'] : []), ...(at === undefined ? ['when it was made'] : [])].join(' and ');
      throw new InputError({ code: 'export-header-missing', place: this.source, message: `The export does not say ${lacks}.`, remedy: `Give ${[...(owner === undefined ? ['--account <root uin>'] : []), ...(at === undefined ? ['--captured-at <time>'] : [])].join(' and ')}.` });
    }
    return { format: SNAPSHOT_FORMAT, account: toAccount(owner, 'account'), capturedAt: toInstant(at, 'capturedAt'), tool: { name: tool, ...(said.version === undefined ? {} : { version: said.version }) } };
  }
}

/** The refusal of sources that belong to different accounts. */
export function accountsDiffer(one: { readonly source: string; readonly uin: string }, other: { readonly source: string; readonly uin: string }): InputError {
  return new InputError({ code: 'snapshot-accounts-differ', place: other.source, message: `${one.source} is of account ${one.uin}, ${other.source} of ${other.uin}: a snapshot is of one account.`, remedy: 'Audit each account on its own; "demarc portfolio" puts them side by side.' });
}
