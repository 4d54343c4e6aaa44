import { Pieces } from './pieces.js';

const NEWLINE = 10;

/** Receives a line without its end, or undefined when it is longer than the limit; lines count from 1. */
export type OnLine = (line: Buffer | undefined, number: number) => void;

/** Cuts bytes that arrive in any pieces into lines. Never holds more than one line. */
export class LineSplitter {
  private readonly carry: Pieces;

  /**
   * @param limit longest line in bytes
   * @param number of the line the first byte belongs to
   */
  constructor(
    private readonly limit: number,
    private number: number,
    private readonly onLine: OnLine,
  ) {
    this.carry = new Pieces(limit);
  }

  push(chunk: Buffer): void {
    let start = 0;
    let end = chunk.indexOf(NEWLINE);
    if (end >= 0 && !this.carry.empty) {
      this.carry.add(chunk.subarray(0, end));
      this.onLine(this.carry.take(), this.number++);
      start = end + 1;
      end = chunk.indexOf(NEWLINE, start);
    }
    while (end >= 0) {
      this.onLine(end - start > this.limit ? undefined : chunk.subarray(start, end), this.number++);
      start = end + 1;
      end = chunk.indexOf(NEWLINE, start);
    }
    if (start < chunk.length) this.carry.add(chunk.subarray(start));
  }

  /** Hands over the last line where no line end follows it. */
  finish(): void {
    if (!this.carry.empty) this.onLine(this.carry.take(), this.number++);
  }
}
