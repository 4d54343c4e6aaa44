import { allOf, anyOf, type Ternary } from './ternary.js';

describe('three-valued logic', () => {
  const cases: readonly (readonly [Ternary[], Ternary, Ternary])[] = [
    [[], true, false],
    [[true], true, true],
    [[false], false, false],
    [[undefined], undefined, undefined],
    [[true, undefined], undefined, true],
    [[false, undefined], false, undefined],
    [[true, false, undefined], false, true],
  ];

  it.each(cases)('%j: all %s, any %s', (values, all, any) => {
    expect(allOf(...values)).toBe(all);
    expect(anyOf(...values)).toBe(any);
  });
});
