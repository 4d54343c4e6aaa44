/** How many answers are kept unless said otherwise, and how many bytes they may have together. */
const MOST_ANSWERS = 2000;
const MOST_BYTES = 48 * 1024 * 1024;

/**
 * Answers that stay true while a version stands. Requests that ask for the same at the same time share one piece of
 * work; the answers asked for longest ago are given up first.
 */
export class KeptAnswers {
  private readonly answers = new Map<string, Promise<Buffer>>();
  private readonly sizes = new Map<string, number>();
  private bytes = 0;

  constructor(
    private readonly mostAnswers = MOST_ANSWERS,
    private readonly mostBytes = MOST_BYTES,
  ) {}

  /**
   * The answer of this name, made when it is not kept.
   * @param name all that the answer depends on, the version included
   */
  async get(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
    const known = this.answers.get(name);
    if (known !== undefined) {
      // Last in the map is asked for last.
      this.answers.delete(name);
      this.answers.set(name, known);
      return known;
    }
    const answer = make();
    this.answers.set(name, answer);
    try {
      const bytes = await answer;
      this.sizes.set(name, bytes.length);
      this.bytes += bytes.length;
      this.shrink();
      return bytes;
    } catch (error) {
      this.answers.delete(name);
      throw error;
    }
  }

  private shrink(): void {
    for (const [name] of this.answers) {
      if (this.answers.size <= this.mostAnswers && this.bytes <= this.mostBytes) return;
      const size = this.sizes.get(name);
      // One that is still being made has no size yet.
      if (size === undefined) continue;
      this.answers.delete(name);
      this.sizes.delete(name);
      this.bytes -= size;
    }
  }
}
