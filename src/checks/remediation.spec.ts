import { CHECKS } from './catalogue.js';

/** Every text meant to be pasted, with the check it belongs to. */
const SNIPPETS = CHECKS.flatMap(({ id, remediation: { tccli, terraform } }) => [
  ...(terraform === undefined ? [] : [{ id, kind: 'terraform', text: terraform }]),
  ...(tccli === undefined ? [] : [{ id, kind: 'tccli', text: tccli }]),
]);

function unbalanced(text: string): boolean {
  // Quoted text and placeholders may hold any bracket.
  const bare = text.replace(/"(?:\\.|[^"\\])*"/g, '').replace(/<[^<>\n]*>/g, '');
  let open = 0;
  for (const character of bare) {
    if (character === '{') open++;
    if (character === '}' && --open < 0) return true;
  }
  return open !== 0;
}

test('Terraform snippets stand on lines of their own, with every block closed', () => {
  const wrong = SNIPPETS.filter(({ kind, text }) => kind === 'terraform' && (text.includes('\\n') || unbalanced(text)));
  expect(wrong).toEqual([]);
  expect(SNIPPETS.length).toBeGreaterThan(CHECKS.length / 2);
});

test('commands begin with the program and keep to one line, or say so with a backslash', () => {
  const wrong = SNIPPETS.filter(({ kind, text }) => kind === 'tccli' && !text.split('\n').every((line, index, lines) => index === 0 || /^(tccli|coscli|coscmd|#|\s)/.test(line) || (lines[index - 1] as string).endsWith('\\')));
  expect(wrong).toEqual([]);
});
