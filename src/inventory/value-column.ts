/** Values a field remembers at most. */
const MOST_VALUES = 4096;
/** After so many new values a field that hardly ever repeats one stops remembering. */
const JUDGED_AFTER = 512;
/** Places of the quick look-up; a power of two. */
const SLOTS = 64;

/**
 * The values of one field that were met before, by number. Most fields of an account's resources (states, zones, types,
 * groups, tags) hold few values; these travel as their number and come back as the very same value, without being
 * written, read or made again. Writer and reader are one process and share the column.
 */
export class ValueColumn {
  private readonly values: unknown[] = [];
  private readonly numbers = new Map<unknown, number>();
  /** Made with the first text: most columns of a small account never hold one. */
  private slots: Int32Array | undefined;
  private lastValue: unknown = undefined;
  private lastNumber = -1;
  private hits = 0;
  private remembering = true;

  /** The number of a string or number; -1 where it has to be written out. */
  numberOf(value: string | number): number {
    if (value === this.lastValue) return this.lastNumber;
    if (!this.remembering) return -1;
    const number = typeof value === 'string' ? this.numberOfText(value) : this.lookUp(value);
    if (number >= 0) {
      this.lastValue = value;
      this.lastNumber = number;
    }
    return number;
  }

  /** The value with a number. */
  value(number: number): unknown {
    return this.values[number];
  }

  /**
   * As `numberOf`, for objects and lists: remembers what comes twice in a row.
   * @param same whether two values are equal
   */
  numberOfStructure(value: unknown, same: (one: unknown, other: unknown) => boolean): number {
    if (!same(value, this.lastValue)) {
      this.lastValue = value;
      this.lastNumber = -1;
      return -1;
    }
    if (this.lastNumber < 0 && this.values.length < MOST_VALUES) this.lastNumber = this.values.push(value) - 1;
    return this.lastNumber;
  }

  private numberOfText(text: string): number {
    const slot = slotOf(text);
    this.slots ??= new Int32Array(SLOTS).fill(-1);
    const guess = this.slots[slot] as number;
    if (guess >= 0 && this.values[guess] === text) {
      this.hits++;
      return guess;
    }
    const number = this.lookUp(text);
    if (number >= 0) this.slots[slot] = number;
    return number;
  }

  private lookUp(value: string | number): number {
    const known = this.numbers.get(value);
    if (known !== undefined) {
      this.hits++;
      return known;
    }
    const { length } = this.values;
    if (length === MOST_VALUES) return -1;
    if (length === JUDGED_AFTER && this.hits < JUDGED_AFTER) {
      // Ids and the like: what was remembered stays readable, and nothing is looked up any more.
      this.remembering = false;
      this.numbers.clear();
      this.lastValue = undefined;
      return -1;
    }
    this.numbers.set(value, length);
    this.values.push(value);
    return length;
  }
}

function slotOf(text: string): number {
  const { length } = text;
  if (length === 0) return 0;
  return (text.charCodeAt(length - 1) * 7 + text.charCodeAt(length >> 1) * 3 + length) & (SLOTS - 1);
}
