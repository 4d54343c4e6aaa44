import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NOTIFICATIONS_VARIABLES } from '../config/notifications.js';
import { EVENTS } from '../persistence/notifications/announce.js';
import { TARGET_KINDS } from '../persistence/notifications/notification.repository.js';
import { webhookSignature } from './requests.js';

const page = readFileSync(join(process.cwd(), 'docs', 'notifications.md'), 'utf8');

test('the receiver of the page takes what is genuine, and nothing else', () => {
  const [, written = ''] = /```js\n([\s\S]*?)```/.exec(page) ?? [];
  const folder = mkdtempSync(join(tmpdir(), 'demarc-receiver-'));
  try {
    writeFileSync(join(folder, 'receiver.mjs'), written);
    const secret = `whsec_${Buffer.from('a secret of 24 bytes yes').toString('base64')}`;
    const [id, seconds, body] = ['evt-1', 1_770_000_000, '{"type":"test"}'];
    const headers = { 'webhook-id': id, 'webhook-timestamp': String(seconds), 'webhook-signature': webhookSignature(secret, id, seconds, body) };
    const cases = [[secret, headers, body, seconds * 1000], [secret, headers, `${body} `, seconds * 1000], [secret, headers, body, (seconds + 301) * 1000], [`${secret.slice(0, -4)}AAA=`, headers, body, seconds * 1000], [secret, { ...headers, 'webhook-id': 'evt-2' }, body, seconds * 1000]];
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', `import { isGenuine } from ${JSON.stringify(join(folder, 'receiver.mjs'))}; console.log(JSON.stringify(${JSON.stringify(cases)}.map((one) => isGenuine(...one))))`], { encoding: 'utf8' });
    expect(JSON.parse(out)).toEqual([true, false, false, false, false]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the page names every event, kind and variable', () => {
  for (const name of [...EVENTS, ...TARGET_KINDS, ...Object.keys(NOTIFICATIONS_VARIABLES)]) expect(page).toContain(`\`${name}\``);
});
