import { redaction } from './redaction.js';

const SECRET = 'h0rse-battery-staple';
const redact = redaction();

describe('redaction', () => {
  it.each([
    ['a field by its name', { authorization: `Bearer ${SECRET}` }],
    ['a field whose name holds one', { dbPassword: SECRET, TmpSecretKey: SECRET, 'x-api-key': SECRET, sessionToken: SECRET }],
    ['a list', { 'set-cookie': [`a=${SECRET}`, `b=${SECRET}`] }],
    ['an object of one level', { credentials: { id: SECRET, key: SECRET } }],
    ['a text with quotes in it', { passphrase: `"${SECRET}\\" ${SECRET}` }],
    ['JSON quoted in a text', { msg: JSON.stringify({ password: SECRET, ok: 1, nested: { secretKey: `${SECRET} ${SECRET}` } }) }],
    ['the password of an address', { msg: `cannot reach postgres://demarc:${SECRET}@db:5432/demarc` }],
    ['a password with signs of its own', { msg: `postgres://demarc:p@ss/${SECRET}@db/demarc` }],
    ['a header in a text', { msg: `sent Authorization: Basic ${SECRET}` }],
    ['a cookie in a text', { msg: `Cookie: sid=${SECRET}; theme=dark; t=${SECRET}` }],
    ['a bearer token', { msg: `used bearer ${SECRET}` }],
    ['a parameter of a query', { path: `/x?limit=5&access_token=${SECRET}&b=1` }],
    ['another', { path: `/hook?key=${SECRET}` }],
    ['a parameter named as chats name it', { url: `https://oapi.example/robot/send?access_token=${SECRET}&sign=1` }],
    ['the path of a webhook', { msg: `sent to https://hooks.slack.com/services/T000/${SECRET}`, url: `https://open.feishu.cn/open-apis/bot/v2/hook/${SECRET}?x=1` }],
    ['an assignment', { msg: `DEMARC_PDF_PASSPHRASE=${SECRET} TENCENTCLOUD_SECRET_KEY=${SECRET}` }],
    ['a word and a colon', { msg: `password: ${SECRET}` }],
    ['a private key', { msg: `-----BEGIN PRIVATE KEY-----\n${SECRET}\n-----END PRIVATE KEY-----` }],
  ])('masks %s', (_, entry) => {
    const line = redact(`${JSON.stringify({ level: 'info', ...entry, after: 'kept' })}\n`);
    expect(line).not.toContain('h0rse');
    expect(line).not.toContain('staple');
    expect(JSON.parse(line)).toMatchObject({ level: 'info', after: 'kept' });
  });

  it.each([
    ['our keys', 'dmk_1_0a1b2c3d_AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdE'],
    ['our sessions', 'dms_1z_0a1b2c3d_AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdE'],
    ['key ids of the cloud', 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3gnPhESA'],
    ['signed tokens', 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.c2lnbmF0dXJl'],
  ])('knows %s by their form', (_, secret) => {
    expect(JSON.parse(redact(JSON.stringify({ msg: `got ${secret} today`, at: [secret] })))).toEqual({ msg: 'got *** today', at: ['***'] });
  });

  it('masks what it was told, in every spelling, and no short word', () => {
    const own = redaction(['sp&ci"l secret', 'demarc', '']);
    expect(own(JSON.stringify({ a: 'x sp&ci"l secret y', b: encodeURIComponent('sp&ci"l secret'), service: 'demarc' }))).toBe('{"a":"x *** y","b":"***","service":"demarc"}');
  });

  it('leaves ordinary lines as they are', () => {
    const line = JSON.stringify({ level: 'info', msg: 'request', path: '/api/v1/accounts/100000000001/findings', route: '/api/v1/x', status: 200, address: '::1', url: 'https://example.com:8443/a' });
    expect(redact(line)).toBe(line);
  });

  it('comes to an end with hostile lines, where a pattern that tries everything would not', () => {
    for (const unit of ['"password":', '\\"token', 'a://b:', '?key=', 'secret=', '-----BEGIN PRIVATE KEY-----', 'eyJaaaaa.', '{"secret":{"', 'authorization:']) {
      expect(redact(`{"msg":"${unit.repeat(8000).replace(/"/g, '\\"')}"}`)).toMatch(/^\{"msg":/);
    }
  });
});
