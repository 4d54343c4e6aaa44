import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '../../common/errors.js';
import { accentColour, DEFAULT_BRANDING } from './branding.js';
import { brandingFrom } from './branding-file.js';

const folder = mkdtempSync(join(tmpdir(), 'demarc-branding-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

function file(content: string): string {
  const path = join(folder, 'branding.yaml');
  writeFileSync(path, content);
  return path;
}

describe('a branding file', () => {
  it('changes what it names and leaves the rest', () => {
    writeFileSync(join(folder, 'logo.png'), PNG);
    expect(brandingFrom(file('paper: letter\nlogo: logo.png\nclassification: 内部资料\n'))).toEqual({ ...DEFAULT_BRANDING, paper: 'letter', logo: `data:image/png;base64,${PNG.toString('base64')}`, classification: '内部资料' });
    expect(brandingFrom(file(''))).toEqual(DEFAULT_BRANDING);
  });

  it.each([
    ['an unknown member', 'colour: red', 'branding.yaml'],
    ['a paper nobody sells', 'paper: a5', 'paper'],
    ['a light accent', 'accent: "#ffee00"', 'accent'],
    ['a colour name', 'accent: red', 'accent'],
    ['a long name', `name: ${'x'.repeat(41)}`, 'name'],
    ['a logo that is not there', 'logo: none.png', 'none.png'],
    ['broken YAML', 'paper: [', 'branding.yaml'],
  ])('with %s is refused, naming the place', (_, content, place) => {
    expect(() => brandingFrom(file(content))).toThrow(InputError);
    expect(() => brandingFrom(file(content))).toThrow(expect.objectContaining({ place: expect.stringContaining(place) as string }) as Error);
  });

  it('whose logo is an SVG is refused, whatever its name', () => {
    writeFileSync(join(folder, 'vector.png'), '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
    expect(() => brandingFrom(file('logo: vector.png'))).toThrow('neither PNG nor JPEG');
  });
});

test('the default accent passes the test every accent must pass', () => {
  expect(accentColour(DEFAULT_BRANDING.accent, 'default')).toBe(DEFAULT_BRANDING.accent);
});
