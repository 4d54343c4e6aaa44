import { displayWidth, printable, textTable } from './table.js';

test('columns line up, numbers to the right, Chinese counted by the columns it takes', () => {
  const table = textTable([{ title: 'name' }, { title: 'count', align: 'right' }], [['web', '7'], ['数据库', '1,024']]);
  expect(table.split('\n')).toEqual(['name    count', '──────  ─────', 'web         7', '数据库  1,024']);
});

test('long cells are cut, also between wide characters', () => {
  expect(textTable([{ title: 't', maximumWidth: 5 }], [['abcdefgh'], ['数据库名']]).split('\n').slice(2)).toEqual(['abcd…', '数据…']);
});

test('control characters of recorded text never reach the terminal', () => {
  expect(printable('\u001b[31mred\u0007\r\n\u202etxt')).toBe('?[31mred????txt');
  expect(textTable([{ title: 't' }], [['\u001b]0;title\u0007x']])).not.toMatch(/\u001b|\u0007/);
});

test('width of a text in terminal columns', () => {
  expect([displayWidth('abc'), displayWidth('云服务器'), displayWidth('ａ')]).toEqual([3, 8, 2]);
});
