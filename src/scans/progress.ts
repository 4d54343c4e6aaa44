/** How far a long operation is. */
export interface Progress {
  /** What is being done, for people: `reading snapshot`. */
  readonly stage: string;
  readonly done: number;
  /** Absent while it is not known. */
  readonly total?: number;
  /** What is counted: `MB`, `resources`, `reports`. */
  readonly unit: string;
  /** Time left, in seconds, where it can be told. */
  readonly remainingSeconds?: number;
}

export type OnProgress = (progress: Progress) => void;
