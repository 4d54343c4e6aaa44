import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { InputError } from '../../common/errors.js';
import { BACKUP, BACKUP_MANIFEST, type Backup, type BackupPiece } from './manifest.js';

const LONGEST_MANIFEST = 64 * 1024 * 1024;

/** A backup that is open for reading, and known to be whole. */
export interface BackupArchive {
  readonly backup: Backup;
  read(piece: BackupPiece): Promise<Readable>;
  close(): void;
}

/**
 * Opens a backup and follows every hash before anything of it is used.
 * @throws InputError `backup-unreadable` when it is none, is not whole, or was changed
 */
export async function openBackup(file: string): Promise<BackupArchive> {
  const zip = await opened(file);
  try {
    const entries = await entriesOf(zip, file);
    const read = async (path: string): Promise<Readable> => {
      const entry = entries.get(path);
      if (entry === undefined) throw unreadable(file, `${path} is missing`);
      return new Promise((resolve, reject) => zip.openReadStream(entry, (error, stream) => (error === null && stream !== undefined ? resolve(stream) : reject(unreadable(file, `${path} is damaged`)))));
    };
    const backup = await manifestOf(await read(BACKUP_MANIFEST), file);
    const pieces = backup.tables.flatMap((table) => table.pieces);
    for (const piece of pieces) if ((await digestOf(await read(piece.path))) !== `${piece.bytes} ${piece.sha256}`) throw unreadable(file, `${piece.path} is not what was written`);
    if (entries.size !== pieces.length + 1) throw unreadable(file, 'it holds more than its manifest lists');
    return { backup, read: (piece) => read(piece.path), close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

function opened(file: string): Promise<yauzl.ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.open(file, { lazyEntries: true, autoClose: false, validateEntrySizes: true }, (error, zip) => {
      if (error === null && zip !== undefined) resolve(zip);
      else reject(unreadable(file, (error as NodeJS.ErrnoException | null)?.code === 'ENOENT' ? 'there is no such file' : 'it is not a readable archive'));
    });
  });
}

function entriesOf(zip: yauzl.ZipFile, file: string): Promise<ReadonlyMap<string, yauzl.Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, yauzl.Entry>();
    zip.on('error', () => reject(unreadable(file, 'it is not a readable archive')));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: yauzl.Entry) => {
      if (entries.has(entry.fileName)) reject(unreadable(file, `${entry.fileName} is in it twice`));
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

async function manifestOf(stream: Readable, file: string): Promise<Backup> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > LONGEST_MANIFEST) throw new Error('too long');
      chunks.push(chunk);
    }
    return BACKUP.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
  } catch {
    throw unreadable(file, 'its manifest cannot be read');
  }
}

/** Size and hash; of damaged bytes, nothing that a manifest would say. */
async function digestOf(stream: Readable): Promise<string> {
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      hash.update(chunk);
      bytes += chunk.length;
    }
  } catch {
    return 'damaged';
  }
  return `${bytes} ${hash.digest('hex')}`;
}

function unreadable(file: string, why: string): InputError {
  return new InputError({ code: 'backup-unreadable', place: file, message: `This backup cannot be used: ${why}.`, remedy: 'Use a file made by demarc backup, whole and unchanged; nothing was restored.' });
}
