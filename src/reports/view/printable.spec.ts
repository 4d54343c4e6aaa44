import { printable, printableText } from './printable.js';

describe('printable text', () => {
  it.each([
    ['plain', 'plain'],
    ['line\n\tnext', 'line\n\tnext'],
    ['订单 "Zürich" — данные', '订单 "Zürich" — данные'],
    ['evil\u202egpj.exe', 'evil[U+202E]gpj.exe'],
    ['\u0000\u001b[31m', '[U+0000][U+001B][31m'],
    ['zero\u200bwidth\ufeff', 'zero[U+200B]width[U+FEFF]'],
    ['\ud800', '[U+D800]'],
    ['smile 😀', 'smile [U+1F600]'],
    ['\ue000', '[U+E000]'],
    ['\u2028', '[U+2028]'],
  ])('%j is %j', (text, shown) => {
    expect(printableText(text)).toBe(shown);
  });

  it('goes through a whole view model and changes nothing else', () => {
    expect(printable({ a: ['\u202e', null, 3, true], b: { c: 'x' } })).toEqual({ a: ['[U+202E]', null, 3, true], b: { c: 'x' } });
  });
});
