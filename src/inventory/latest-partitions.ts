const FIRST_CAPACITY = 1024;
/** Part of the table that may be filled before it grows. */
const MOST_FILLED = 0.75;
const SECOND_BASIS = 0x9747b28c;

/**
 * In which partition each item with an owner was recorded last. An item that was recorded twice, with another owner the
 * second time (a disk moved while the account was being read), would otherwise live on in two partitions. Ten bytes an
 * entry: ids are kept as 64 bits of hash.
 */
export class LatestPartitions {
  private capacity = FIRST_CAPACITY;
  private count = 0;
  private first = new Uint32Array(FIRST_CAPACITY);
  private second = new Uint32Array(FIRST_CAPACITY);
  /** 0: free; else the partition's number + 1. */
  private partition = new Uint16Array(FIRST_CAPACITY);

  /** Notes where an item is recorded now. @returns the partition it was recorded in before; -1 for a new one */
  move(kindIndex: number, region: number, id: string, partition: number): number {
    if (this.count >= this.capacity * MOST_FILLED) this.grow();
    let first = (0x811c9dc5 ^ kindIndex) >>> 0;
    let second = (SECOND_BASIS ^ region) >>> 0;
    for (let index = 0; index < id.length; index++) {
      const code = id.charCodeAt(index);
      first = Math.imul(first ^ code, 0x01000193);
      second = Math.imul(second ^ code, 0x85ebca6b);
      second ^= second >>> 13;
    }
    const place = this.placeOf(first >>> 0, second >>> 0);
    const before = (this.partition[place] as number) - 1;
    if (before < 0) {
      this.first[place] = first;
      this.second[place] = second;
      this.count++;
    }
    this.partition[place] = partition + 1;
    return before;
  }

  private placeOf(first: number, second: number): number {
    let place = (first ^ Math.imul(second, 0x9e3779b1)) & (this.capacity - 1);
    while (this.partition[place] !== 0 && (this.first[place] !== first || this.second[place] !== second)) place = (place + 1) & (this.capacity - 1);
    return place;
  }

  private grow(): void {
    const { first, second, partition } = this;
    this.capacity *= 2;
    this.first = new Uint32Array(this.capacity);
    this.second = new Uint32Array(this.capacity);
    this.partition = new Uint16Array(this.capacity);
    for (let index = 0; index < partition.length; index++) {
      if (partition[index] === 0) continue;
      const place = this.placeOf(first[index] as number, second[index] as number);
      this.first[place] = first[index] as number;
      this.second[place] = second[index] as number;
      this.partition[place] = partition[index] as number;
    }
  }
}
