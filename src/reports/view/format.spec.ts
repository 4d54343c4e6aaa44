import { textsFor } from '../texts/texts.js';
import { formatCount, formatPercent, formatTime, formatValue, shorten } from './format.js';

const texts = textsFor('en');

describe('percentages', () => {
  it.each([
    [0, '0%'],
    [1, '100%'],
    [0.5, '50%'],
    [2 / 3, '66.7%'],
    [0.9999, '>99.9%'],
    [0.0001, '<0.1%'],
    [0.999, '99.9%'],
    [0.001, '0.1%'],
  ])('%s is %s', (share, text) => {
    expect(formatPercent(share)).toBe(text);
  });
});

describe('times', () => {
  it.each([
    ['2026-01-15T08:00:00.123Z', '2026-01-15 08:00:00 UTC'],
    ['2026-01-15T08:00:00+08:00', '2026-01-15 00:00:00 UTC'],
    ['2026-01-15', '2026-01-15'],
    ['some day', 'some day'],
  ])('%s is %s', (text, shown) => {
    expect(formatTime(text)).toBe(shown);
  });
});

describe('values', () => {
  it.each([
    [null, 'not set', false],
    ['', 'empty', false],
    [[], 'empty', false],
    ['text', 'text', false],
    [false, 'false', true],
    [0, '0', true],
    [{ a: [1, 'x'] }, '{"a":[1,"x"]}', true],
  ])('%j', (value, text, isCode) => {
    expect(formatValue(value, texts)).toEqual({ text, code: isCode });
  });

  it('are cut with their length, never inside a character', () => {
    expect(shorten('a'.repeat(1200), 10, texts)).toBe('aaaaaaaaaa … [1,200 characters in all]');
    expect(shorten(`${'a'.repeat(9)}😀b`, 10, texts).startsWith('aaaaaaaaa …')).toBe(true);
    expect(shorten('short', 10, texts)).toBe('short');
  });

  it('count with thousands', () => {
    expect(formatCount(1_500_000)).toBe('1,500,000');
  });
});
