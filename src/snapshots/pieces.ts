/** Bytes of one line or value that may arrive over several chunks, kept up to a limit. */
export class Pieces {
  private pieces: Buffer[] = [];
  private size = 0;

  constructor(private readonly limit: number) {}

  /** True once more arrived than the limit allows; nothing is kept from then on. */
  get tooLong(): boolean {
    return this.size > this.limit;
  }

  /** True when nothing arrived. */
  get empty(): boolean {
    return this.size === 0;
  }

  add(bytes: Buffer): void {
    this.size += bytes.length;
    if (this.tooLong) this.pieces = [];
    else if (bytes.length > 0) this.pieces.push(bytes);
  }

  /** What arrived, and makes room for the next; undefined when it was too long. */
  take(): Buffer | undefined {
    const bytes = this.tooLong ? undefined : this.pieces.length === 1 ? this.pieces[0] : Buffer.concat(this.pieces);
    this.pieces = [];
    this.size = 0;
    return bytes;
  }
}
