import type { Shape } from '../shape.js';

const MOST_WORDS = 200;

/**
 * The words of a log query, as far as it can be seen from them what the query watches: names of four letters and more,
 * sorted, with `*` for a query of nothing else (everything matches) and `NOT` where something is taken out. The query
 * itself may hold addresses and names of people and is not kept.
 */
export const queryWords: Shape<readonly string[]> = {
  project(value) {
    if (value === null) return null;
    if (Array.isArray(value)) return value.every((word) => typeof word === 'string') ? (value as string[]) : undefined;
    if (typeof value !== 'string') return undefined;
    const trimmed = value.trim();
    if (trimmed === '*' || trimmed === '') return ['*'];
    const words = new Set(trimmed.match(/[A-Za-z]{4,}/g) ?? []);
    if (/\bnot\b|!=|<>/i.test(trimmed)) words.add('NOT');
    return [...words].sort().slice(0, MOST_WORDS);
  },
};
