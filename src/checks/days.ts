const MILLISECONDS_PER_DAY = 86_400_000;

/** Whole days from one time to another (ISO 8601), negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / MILLISECONDS_PER_DAY);
}
