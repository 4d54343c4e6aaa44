import { EventEmitter } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loggingConfiguration } from '../config/logging.js';
import { lastResort } from './last-resort.js';
import { currentLogFields, noteLogFields, withLogFields } from './log-context.js';
import { NestLog } from './nest-log.js';
import { prettyLine } from './pretty-line.js';
import { openServiceLog } from './service-log.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarc-log-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a file is added to, a line is there as soon as it was said, and what lies below the level is not', () => {
  const destination = join(folder, 'logs', 'demarc.log');
  for (const text of ['first', 'second']) {
    const log = openServiceLog(loggingConfiguration({ LOG_LEVEL: 'warn', LOG_FORMAT: 'auto', LOG_DESTINATION: destination }));
    log.info('not said');
    log.warn({ password: 'secret' }, text);
  }
  const lines = readFileSync(destination, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as unknown);
  expect(lines).toMatchObject([{ level: 'warn', msg: 'first', password: '***' }, { msg: 'second' }]);
});

test('fields of work reach every line within it, and none outside', async () => {
  const lines: unknown[] = [];
  const log = openServiceLog({ level: 'info', format: 'json', destination: 'stderr' }, { stream: { write: (line) => void lines.push(JSON.parse(line)) } });
  await withLogFields({ jobId: 'job-1' }, async () => {
    noteLogFields({ scanId: 'scan-1' });
    await Promise.resolve();
    withLogFields({ account: '100000000001' }, () => log.info('inner'));
    log.info('outer');
  });
  noteLogFields({ scanId: 'nowhere' });
  log.info('after');
  expect(lines).toMatchObject([{ msg: 'inner', jobId: 'job-1', scanId: 'scan-1', account: '100000000001' }, { msg: 'outer', scanId: 'scan-1' }, { msg: 'after' }]);
  expect(Object.keys(lines[1] as object)).not.toContain('account');
  expect(Object.keys(lines[2] as object)).not.toContain('scanId');
  expect(currentLogFields()).toEqual({});
});

test('Nest speaks through it: levels, names, errors', () => {
  const lines: Record<string, unknown>[] = [];
  const nest = new NestLog(openServiceLog({ level: 'trace', format: 'json', destination: 'stderr' }, { stream: { write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>) } }));
  nest.log('one', 'Router');
  nest.warn({ msg: 'two', count: 2 }, 'Router');
  nest.error(new TypeError('said by a library'), 'Router');
  nest.debug('four');
  nest.verbose('five');
  nest.fatal('six');
  expect(lines.map(({ level }) => level)).toEqual(['info', 'warn', 'error', 'debug', 'trace', 'fatal']);
  expect(lines[1]).toMatchObject({ msg: 'two', count: 2, context: 'Router' });
  expect(lines[2]).toMatchObject({ context: 'Router', err: { type: 'TypeError', stack: expect.stringMatching(/^at /) } });
  expect(JSON.stringify(lines)).not.toContain('said by a library');
});

test('a line for people keeps what a terminal would obey visible', () => {
  const line = prettyLine(JSON.stringify({ level: 'error', time: '2026-01-02T03:04:05.678Z', pid: 1, hostname: 'h', context: 'api', msg: 'request\u001b[2J failed', path: '/a\nb', err: { type: 'Error', code: 'X', stack: 'at one\nat two' } }));
  expect(line).toBe('03:04:05.678 \u001b[31mERROR\u001b[0m api: request\\u001b[2J failed path=/a\\u000ab\n    Error X\n      at one\n      at two\n');
});

test('an error that nobody caught is the last line, without its words, and ends the process', () => {
  const lines: string[] = [];
  const codes: number[] = [];
  const events = new EventEmitter();
  lastResort(events, openServiceLog({ level: 'info', format: 'json', destination: 'stderr' }, { stream: { write: (line) => void lines.push(line) } }), (code) => void codes.push(code));
  events.emit('uncaughtException', new Error('said by a library'));
  expect(codes).toEqual([3]);
  expect(JSON.parse(lines[0]!)).toMatchObject({ level: 'fatal', err: { type: 'Error', stack: expect.stringMatching(/^at /) } });
  expect(lines[0]).not.toContain('said by a library');
});
