import { fontFaces, isCovered, MONO, SANS } from './font-faces.js';
import { fileFor, fontFiles } from './font-library.js';
import { glyphCoverage } from './glyph-coverage.js';
import { formatUnicodeRange, parseUnicodeRange } from './unicode-range.js';

const code = (character: string): number => character.codePointAt(0) as number;

describe('unicode-range', () => {
  it.each([
    ['U+41', [[0x41, 0x41]]],
    ['U+0-ff, u+20AC', [[0, 0xff], [0x20ac, 0x20ac]]],
  ] as const)('reads %s', (text, ranges) => {
    expect(parseUnicodeRange(text)).toEqual(ranges);
  });

  it('refuses what is none', () => {
    expect(() => parseUnicodeRange('U+4?')).toThrow('no unicode-range');
  });

  it('joins neighbours and sorts', () => {
    expect(formatUnicodeRange([0x43, 0x41, 0x42, 0x4e2d])).toBe('U+41-43,U+4e2d');
  });
});

describe('glyph coverage', () => {
  it('refuses what is no WOFF2 font', () => {
    expect(() => glyphCoverage(Buffer.alloc(64))).toThrow('not a WOFF2 font');
  });

  it.each([
    ['noto-sans', 'A', true],
    ['noto-sans', '中', false],
    ['noto-sans-sc', '中', true],
    ['noto-sans-sc', '“', true],
    ['noto-sans-mono', '0', true],
    ['noto-sans-mono', '中', false],
  ] as const)('%s and %s: %s', (family, character, covered) => {
    expect(fileFor(code(character), family, 400) !== undefined).toBe(covered);
  });

  it('does not believe a declared range: the Latin file is declared for U+2000 and lacks some of what follows', () => {
    const latin = fontFiles('noto-sans', 400).find(({ name }) => name === 'noto-sans-latin-400');
    const declared = latin?.ranges.some(([from, to]) => from <= 0x2055 && to >= 0x2055);
    expect([declared, latin?.coverage().has(0x2014), latin?.coverage().has(0xfffe)]).toEqual([true, true, false]);
  });

  it('tells what no bundled font can show', () => {
    expect([isCovered(code('é')), isCovered(code('д')), isCovered(code('订')), isCovered(code('😀')), isCovered(code('ع'))]).toEqual([true, true, true, false, false]);
  });
});

describe('font faces', () => {
  it('embed exactly the characters of the text, each once a face', () => {
    const css = fontFaces('Ab中', 'en');
    const rules = css.split('\n').map((rule) => /font-family:"([^"]+)";font-weight:(\d+).*unicode-range:(.*)\}/.exec(rule)?.slice(1, 4));
    expect(rules).toEqual([
      [SANS, '400', 'U+41,U+62'],
      [SANS, '400', 'U+4e2d'],
      [SANS, '700', 'U+41,U+62'],
      [SANS, '700', 'U+4e2d'],
      [MONO, '400', 'U+41,U+62'],
      [MONO, '400', 'U+4e2d'],
    ]);
    expect(css.match(/url\((?!data:font\/woff2;base64,)/g)).toBeNull();
  });

  it('set quotation marks from the Chinese font in Chinese only', () => {
    const faces = (locale: 'en' | 'zh-CN') => fontFaces('“', locale).split('\n')[0];
    expect(faces('en')).not.toEqual(faces('zh-CN'));
  });
});
