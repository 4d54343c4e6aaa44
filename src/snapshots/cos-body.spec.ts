import { readCosBody } from './cos-body.js';
import { DEFAULT_SNAPSHOT_LIMITS as limits } from './limits.js';
import { parseXml } from './xml.js';

const ACL = `<?xml version="1.0" encoding="UTF-8"?>
<AccessControlPolicy xmlns="http://www.w3.org/1999/xhtml">
  <Owner><ID>qcs::cam::uin/100000000001:uin/100000000001</ID></Owner>
  <AccessControlList>
    <Grant><Grantee xsi:type="Group" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><URI>http://cam.qcloud.com/groups/global/AllUsers</URI></Grantee><Permission>READ</Permission></Grant>
    <Grant><Grantee><ID>qcs::cam::uin/100000000001:uin/100000000001</ID></Grantee><Permission>FULL_CONTROL</Permission></Grant>
  </AccessControlList>
</AccessControlPolicy>`;

test('XML becomes objects below the name of its root; repeated elements a list', () => {
  expect(readCosBody(ACL, 200, limits)).toEqual({
    response: {
      AccessControlPolicy: {
        Owner: { ID: 'qcs::cam::uin/100000000001:uin/100000000001' },
        AccessControlList: {
          Grant: [
            { Grantee: { URI: 'http://cam.qcloud.com/groups/global/AllUsers' }, Permission: 'READ' },
            { Grantee: { ID: 'qcs::cam::uin/100000000001:uin/100000000001' }, Permission: 'FULL_CONTROL' },
          ],
        },
      },
    },
  });
});

test('an empty element is an empty text, and texts stay texts', () => {
  expect(readCosBody('<VersioningConfiguration/>', 200, limits)).toEqual({ response: { VersioningConfiguration: '' } });
  expect(readCosBody('\ufeff<A><B>007</B><C>true</C><D> a &amp; b&#39;s &lt;c&gt; </D><E><![CDATA[<raw>]]></E><!-- note --></A>', undefined, limits)).toEqual({ response: { A: { B: '007', C: 'true', D: "a & b's <c>", E: '<raw>' } } });
});

test('a JSON body is parsed, also where the recorder already did', () => {
  const policy = { version: '2.0', Statement: [{ Effect: 'deny', Action: ['name/cos:*'] }] };
  expect(readCosBody(JSON.stringify(policy), 200, limits)).toEqual({ response: policy });
  expect(readCosBody(policy, 200, limits)).toEqual({ response: policy });
});

test('errors are told by the body first, then by the status', () => {
  const error = { code: 'NoSuchBucketPolicy', message: 'The policy does not exist' };
  expect(readCosBody('<Error><Code>NoSuchBucketPolicy</Code><Message>The policy does not exist</Message><Resource>b</Resource></Error>', 404, limits)).toEqual({ error });
  expect(readCosBody('<Error><Code>NoSuchBucketPolicy</Code><Message>The policy does not exist</Message></Error>', undefined, limits)).toEqual({ error });
  expect(readCosBody(JSON.stringify(error), 404, limits)).toEqual({ error });
  expect(readCosBody('', 404, limits)).toEqual({ error: { code: 'HttpStatus404', message: '' } });
  expect(readCosBody('<html><body>Bad gateway<br></body></html>', 502, limits)).toEqual({ error: { code: 'HttpStatus502', message: '' } });
  expect(readCosBody('<CORSConfiguration/>', 403, limits)).toEqual({ error: { code: 'HttpStatus403', message: '' } });
  expect(readCosBody('<Error></Error>', 200, limits)).toEqual({ error: { code: 'UnknownError', message: '' } });
});

test('an empty body that did not fail says nothing, which is not "not set"', () => {
  expect(readCosBody('', 200, limits)).toEqual({ response: {} });
});

test.each([
  ['cut off', ACL.slice(0, -40)],
  ['crossed', '<A><B></A></B>'],
  ['two roots', '<A/><B/>'],
  ['no XML at all', 'plain words'],
  ['JSON array', '[]'],
  ['unknown entity', '<A>&secret;</A>'],
])('a body that is not whole is refused, never read in part: %s', (_, body) => {
  expect(() => readCosBody(body, 200, limits)).toThrow(/not well-formed XML|JSON/);
});

test('document types are refused, so nothing can be fetched or expand', () => {
  const bomb = '<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><A>&b;</A>';
  expect(() => readCosBody(bomb, 200, limits)).toThrow('document type');
  expect(() => readCosBody('<!DOCTYPE r SYSTEM "file:///etc/hostname"><r/>', 200, limits)).toThrow('document type');
});

test('elements are limited in depth and cannot reach prototypes', () => {
  expect(() => parseXml(`${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`, limits)).toThrow('nested deeper than 64');
  const parsed = parseXml('<A><__proto__><polluted>1</polluted></__proto__><constructor>c</constructor></A>', limits);
  expect(parsed['A']).toEqual(Object.fromEntries([['constructor', 'c']]));
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
