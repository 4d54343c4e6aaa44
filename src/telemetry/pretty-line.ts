const COLOURS: Readonly<Record<string, string>> = { trace: '90', debug: '90', info: '32', warn: '33', error: '31', fatal: '35' };

/** Fields that say nothing to somebody at a terminal. */
const LEFT_OUT = new Set(['level', 'time', 'pid', 'hostname', 'context', 'msg', 'err']);

/** One line of the log for people: `12:00:01.250 INFO api: request method=GET status=200`. @param line JSON of one entry */
export function prettyLine(line: string): string {
  const entry = JSON.parse(line) as Readonly<Record<string, unknown>>;
  const level = String(entry['level']);
  const fields = Object.entries(entry).filter(([name]) => !LEFT_OUT.has(name)).map(([name, value]) => ` ${name}=${typeof value === 'object' ? JSON.stringify(value) : printable(String(value))}`);
  const context = entry['context'] === undefined ? '' : ` ${printable(String(entry['context']))}:`;
  const head = `${String(entry['time']).slice(11, 23)} \u001b[${COLOURS[level] ?? '0'}m${level.toUpperCase().padEnd(5)}\u001b[0m${context} ${printable(String(entry['msg'] ?? ''))}`;
  return `${head}${fields.join('')}\n${errorLines(entry['err'])}`;
}

function errorLines(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const { stack, type, code, message } = error as Readonly<Record<string, unknown>>;
  const first = [type, code, message].filter((part) => part !== undefined).map((part) => printable(String(part))).join(' ');
  return `    ${first}\n${typeof stack === 'string' ? stack.split('\n').map((frame) => `      ${printable(frame)}\n`).join('') : ''}`;
}

/** What a terminal would obey stays a visible character. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
