/** A column of a text table. */
export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** Longer cells are cut with an ellipsis. */
  readonly maximumWidth?: number;
}

/** Columns a terminal uses for a text: CJK characters take two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character.codePointAt(0) as number) ? 2 : 1;
  return width;
}

function isWide(code: number): boolean {
  return (code >= 0x1100 && code <= 0x115f) || (code >= 0x2e80 && code <= 0xa4cf) || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xfe30 && code <= 0xfe6f) || (code >= 0xff00 && code <= 0xff60) || (code >= 0x20000 && code <= 0x3fffd);
}

/** Terminal control characters in recorded text must not reach the terminal: they are shown as `?`. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, '?');
}

function fit(text: string, maximum: number): string {
  if (displayWidth(text) <= maximum) return text;
  let result = '';
  for (const character of text) {
    if (displayWidth(result) + displayWidth(character) > maximum - 1) break;
    result += character;
  }
  return `${result}…`;
}

/** Lays rows out in columns, two spaces apart. */
export function textTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => columns.map((column, index) => fit(printable(row[index] ?? ''), column.maximumWidth ?? Infinity)));
  const widths = columns.map((column, index) => Math.max(displayWidth(column.title), ...cells.map((row) => displayWidth(row[index] as string))));
  const line = (row: readonly string[]) =>
    row
      .map((cell, index) => {
        const padding = ' '.repeat((widths[index] as number) - displayWidth(cell));
        return columns[index]?.align === 'right' ? padding + cell : cell + padding;
      })
      .join('  ')
      .trimEnd();
  return [line(columns.map((column) => column.title)), line(widths.map((width) => '─'.repeat(width))), ...cells.map(line)].join('\n');
}
