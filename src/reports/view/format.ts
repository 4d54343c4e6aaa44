import type { JsonValue } from '../../common/json.js';
import type { ReportTexts } from '../texts/texts.js';

const NUMBER = new Intl.NumberFormat('en-US');

/** A count with thousands separated, the same in every language. */
export function formatCount(count: number): string {
  return NUMBER.format(count);
}

/**
 * A share as a percentage with at most one decimal, cut and not rounded: 999 of 1,000 is not 100 %, and nothing that
 * exists is 0 %.
 * @param share 0..1
 */
export function formatPercent(share: number): string {
  const tenths = Math.floor(share * 1000 + 1e-9);
  if (tenths === 0 && share > 0) return '<0.1%';
  return `${(tenths / 10).toFixed(tenths % 10 === 0 ? 0 : 1)}%`;
}

/** An instant to the second in UTC, `2026-01-15 08:00:00 UTC`; a date stays a date; anything else stays as it is. */
export function formatTime(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  const time = Date.parse(text);
  if (Number.isNaN(time)) return text;
  return `${new Date(time).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

/** Longest value printed; a bucket policy may hold megabytes. The annex has the whole. */
const LONGEST = 480;

/** A recorded or expected value as text; `null` is what the provider calls not set. */
export function formatValue(value: JsonValue, texts: ReportTexts): string {
  if (value === null) return texts.notSet;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return shorten(text, LONGEST, texts);
}

/** Cuts a text and says how long it was. Never inside a surrogate pair. */
export function shorten(text: string, longest: number, texts: ReportTexts): string {
  if (text.length <= longest) return text;
  const end = /[\ud800-\udbff]/.test(text[longest - 1] as string) ? longest - 1 : longest;
  return text.slice(0, end) + texts.cut(formatCount(text.length));
}
