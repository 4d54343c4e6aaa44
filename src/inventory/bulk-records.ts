import type { Kind } from './kind.js';
import { LatestPartitions } from './latest-partitions.js';
import { encodingOf, type Encoding } from './record-encoding.js';
import { partitionOf, type RecordStore } from './record-store.js';
import type { DetailAnswer } from './records.js';
import { text, type Shape } from './shape.js';
import { ValueReader, ValueWriter } from './value-encoding.js';
import type { AnyKind } from './view.js';

/** In the place of a detail's number: the record is the resource itself. */
const ITEM = 0xff;
/** The item of that id was recorded again, in another partition. */
const MOVED = 0xfe;
/** Head of a record: kind (2 bytes), detail (1), wide texts (1), region (4), length of the values (4) and of the texts (4). */
const HEAD_BYTES = 16;

/** How the records of a kind travel. */
interface KindEncodings {
  readonly item: Encoding;
  readonly key: Encoding;
  readonly answer: Encoding;
}

/** Answers of per-resource calls come in many forms; they travel as JSON. */
const ANSWER: Shape<unknown> = { project: (value) => value };

/** Receives the records of one partition in the order they were written. */
export interface RecordVisitor {
  item(kindIndex: number, region: number, data: unknown): void;
  detail(kindIndex: number, region: number, detail: number, key: string, answer: DetailAnswer): void;
  /** The item recorded so far is out of date: it was recorded again, with another owner. */
  moved(kindIndex: number, region: number, id: string): void;
}

/**
 * The records of bulk kinds between collecting and judging: written into the partitions of a store, so that what
 * belongs together meets again, and read back partition by partition.
 */
export class BulkRecords {
  private readonly encodings: (KindEncodings | undefined)[] = [];
  private readonly writer = new ValueWriter();
  private readonly latest = new LatestPartitions();

  constructor(
    private readonly kinds: readonly AnyKind[],
    private readonly store: RecordStore,
  ) {}

  get partitions(): number {
    return this.store.partitions;
  }

  /** One projected item. @param owner id of what it belongs to; empty for what stands alone */
  item(kindIndex: number, region: number, id: string, owner: string | null | undefined, data: unknown): void {
    const partition = partitionOf(owner || id, this.store.partitions);
    if ((this.kinds[kindIndex] as Kind).owner !== undefined) {
      const before = this.latest.move(kindIndex, region, id, partition);
      if (before >= 0 && before !== partition) this.moved(before, kindIndex, region, id);
    }
    this.writer.begin(HEAD_BYTES);
    this.of(kindIndex).item.write(this.writer, data);
    this.finish(partition, kindIndex, region, ITEM);
  }

  private moved(partition: number, kindIndex: number, region: number, id: string): void {
    this.writer.begin(HEAD_BYTES);
    this.of(kindIndex).key.write(this.writer, id);
    this.finish(partition, kindIndex, region, MOVED);
  }

  /** One answer of a per-resource call. @param key the resource's id */
  detail(kindIndex: number, region: number, detail: number, key: string, answer: DetailAnswer): void {
    const encodings = this.of(kindIndex);
    this.writer.begin(HEAD_BYTES);
    encodings.key.write(this.writer, key);
    encodings.answer.write(this.writer, answer);
    this.finish(partitionOf(key, this.store.partitions), kindIndex, region, detail);
  }

  private finish(partition: number, kindIndex: number, region: number, detail: number): void {
    const { writer, store } = this;
    const valuesEnd = writer.position;
    const { characters, wide } = writer.end();
    const { bytes } = writer;
    bytes.writeUInt16LE(kindIndex, 0);
    bytes[2] = detail;
    bytes[3] = wide ? 1 : 0;
    bytes.writeUInt32LE(region, 4);
    bytes.writeUInt32LE(valuesEnd - HEAD_BYTES, 8);
    bytes.writeUInt32LE(characters, 12);
    store.append(partition, bytes, writer.position);
  }

  /** Reads one partition. */
  read(partition: number, visitor: RecordVisitor): void {
    const bytes = this.store.read(partition);
    const reader = new ValueReader(bytes);
    for (let start = 0; start < bytes.length; ) {
      const kindIndex = bytes.readUInt16LE(start);
      const detail = bytes[start + 2] as number;
      const wide = bytes[start + 3] === 1;
      const region = bytes.readUInt32LE(start + 4);
      const textsStart = start + HEAD_BYTES + bytes.readUInt32LE(start + 8);
      const characters = bytes.readUInt32LE(start + 12);
      const textsEnd = textsStart + (wide ? characters * 2 : characters);
      reader.begin(bytes.toString(wide ? 'utf16le' : 'latin1', textsStart, textsEnd));
      reader.position = start + HEAD_BYTES;
      const encodings = this.of(kindIndex);
      if (detail === ITEM) visitor.item(kindIndex, region, encodings.item.read(reader));
      else {
        const key = encodings.key.read(reader) as string;
        if (detail === MOVED) visitor.moved(kindIndex, region, key);
        else visitor.detail(kindIndex, region, detail, key, encodings.answer.read(reader) as DetailAnswer);
      }
      start = textsEnd;
    }
  }

  /** Frees the store. */
  dispose(): void {
    this.store.dispose();
  }

  private of(kindIndex: number): KindEncodings {
    return (this.encodings[kindIndex] ??= { item: encodingOf((this.kinds[kindIndex] as Kind).shape), key: encodingOf(text), answer: encodingOf(ANSWER) });
  }
}
