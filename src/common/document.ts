import { isNode, LineCounter, parseDocument as parseYaml } from 'yaml';
import { z } from 'zod';
import { InputError } from './errors.js';

/**
 * Documents that people write for Demarc: YAML or JSON, dated entries, strictly validated. What is misspelt must be
 * refused, because an entry that is silently not read would change a result.
 */

/** Enough for every control of every framework with long statements; a larger file is not a list people wrote. */
const MAX_LENGTH = 8 * 1024 * 1024;

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** A date (`2026-01-31`, UTC) or a date and time with its zone (`2026-01-31T09:00:00+08:00`), kept as written. */
export const writtenDate = z.string().refine(isWrittenDate, 'is no date; write 2026-01-31 or 2026-01-31T09:00:00+08:00');

/** Identifiers people choose: letters, digits and . _ : -, at most 100. */
export const writtenId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/, 'must be 1 to 100 letters, digits and . _ : -');

/** A text that says something, at most 4000 characters. */
export const writtenText = z.string().max(4000).refine((text) => text.trim() !== '', 'must not be empty');

/** The instant a written date begins, in milliseconds since the epoch; a day begins at 00:00 UTC. */
export function startOf(date: string): number {
  return Date.parse(DATE.test(date) ? `${date}T00:00:00Z` : date);
}

/** The last instant of a written date, in milliseconds; a day ends with its last millisecond UTC. */
export function endOf(date: string): number {
  return Date.parse(DATE.test(date) ? `${date}T23:59:59.999Z` : date);
}

function isWrittenDate(text: string): boolean {
  if (!DATE.test(text) && !DATE_TIME.test(text)) return false;
  const day = text.slice(0, 10);
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // Date.parse turns 30 February into 1 March; such a day was not meant.
  return !Number.isNaN(startOf(text)) && !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
}

/** Where an entry that breaks a rule stands, e.g. `attestations[2].evidence[0].sha256`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`)).join('');
}

/** A document that was read, and where its entries stand in the text. */
export interface WrittenDocument<T> {
  readonly data: T;
  /** Line (from 1) on which the entry at a path begins; null for an entry that is not written there. */
  readonly lineOf: (path: readonly PropertyKey[]) => number | null;
}

/** `name line 12, controls[3]`: a file, the line of an entry and its path, for error messages. */
export function placeText(name: string, line: number | null, path: string): string {
  return [line === null ? name : `${name} line ${line}`, path].filter((part) => part !== '').join(', ');
}

/** What messages about a document say. */
export interface DocumentNames {
  /** File name or other description. */
  readonly name: string;
  /** Stable prefix of the error codes, e.g. `statements`. */
  readonly code: string;
  /** Page that shows a complete file. */
  readonly page: string;
}

/**
 * Reads a written document: YAML 1.2 or JSON into the schema's type, with the lines of its entries.
 * @throws InputError naming the line and the entry, and the remedy
 */
export function readWritten<T>(text: string, schema: z.ZodType<T>, { name, code, page }: DocumentNames): WrittenDocument<T> {
  if (text.length > MAX_LENGTH) {
    throw new InputError({ code: `${code}-too-large`, message: `${name} has more than ${MAX_LENGTH} characters`, place: name, remedy: 'split the file' });
  }
  const { value, lineOf } = parseText(text, name, code);
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, lineOf };
  const issues = result.error.issues;
  const shown = issues.slice(0, 5).map((issue) => {
    const line = lineOf(issue.path);
    const where = `${line === null ? '' : `line ${line}`}${nameOfEntry(value, issue.path)}`.trim();
    return `${where === '' ? '' : `${where}, `}${pathText(issue.path) || 'document'}: ${issue.message}`;
  });
  const more = issues.length > shown.length ? [`and ${issues.length - shown.length} more`] : [];
  const first = issues[0]?.path ?? [];
  throw new InputError({
    code: `${code}-invalid`,
    message: `${name} is not valid: ${[...shown, ...more].join('; ')}`,
    place: placeText(name, lineOf(first), pathText(first)),
    remedy: `correct the entries named; ${page} shows a complete file`,
  });
}

/** ` (A.5.1)` for a path that leads through an entry with an id of its own, so that nobody has to count entries. */
function nameOfEntry(value: unknown, path: readonly PropertyKey[]): string {
  let found = '';
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) break;
    current = (current as Record<PropertyKey, unknown>)[key];
    const id = typeof current === 'object' && current !== null && !Array.isArray(current) ? (current as { id?: unknown }).id : undefined;
    if (typeof id === 'string') found = ` (${id.slice(0, 100)})`;
  }
  return found;
}

function parseText(text: string, name: string, code: string): { readonly value: unknown; readonly lineOf: WrittenDocument<unknown>['lineOf'] } {
  try {
    const lines = new LineCounter();
    const document = parseYaml(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: true, logLevel: 'error' });
    const error = document.errors[0];
    if (error !== undefined) throw error;
    // No aliases: nobody needs them here, and they can make a small file expand without bound.
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    const lineOf = (path: readonly PropertyKey[]): number | null => {
      for (let length = path.length; length >= 0; length--) {
        const node = document.getIn(path.slice(0, length), true);
        // An entry that is missing stands where its parent begins.
        if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
      }
      return null;
    };
    return { value, lineOf };
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : 'unreadable';
    throw new InputError({
      code: `${code}-unreadable`,
      message: `${name} is neither YAML nor JSON: ${reason.replace(/:$/, '')}`,
      place: name,
      remedy: 'correct the file at the line named',
      cause,
    });
  }
}
