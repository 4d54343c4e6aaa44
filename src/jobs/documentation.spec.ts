import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { JOBS_VARIABLES } from '../config/jobs.js';
import { OUTGOING_VARIABLES } from '../config/outgoing.js';
import { SCHEDULE } from './schedule.js';
import { SCAN_SOURCE } from './source.js';

const page = readFileSync(join(process.cwd(), 'docs', 'schedules.md'), 'utf8');

test('the schedule of the page is one', () => {
  const [, written = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
  expect(SCHEDULE.parse(parse(written))).toMatchObject({ name: 'nightly', locale: 'both' });
});

test('the page names every field, source and variable', () => {
  for (const field of Object.keys(SCHEDULE.shape)) expect(page).toContain(`\`${field}\``);
  for (const source of SCAN_SOURCE.options) expect(page).toContain(`{ type: ${source.shape.type.value}`);
  for (const variable of [...Object.keys(JOBS_VARIABLES), ...Object.keys(OUTGOING_VARIABLES)]) expect(page).toContain(`\`${variable}\``);
});
