import fc from 'fast-check';
import { InputError } from '../../src/common/errors.js';
import { isObject, type JsonObject } from '../../src/common/json.js';
import { OWNER, Workplace } from '../../src/snapshots/exports/exports.fixture.js';
import { readSnapshot } from '../../src/snapshots/read-snapshot.js';
import { Canaries, CANARY } from '../golden/taint.js';
import { judged, settled, type Judged } from './judged.js';
import { randomOf, type GeneratedResource, type Random } from './terraform-account.js';
import { generatedAccount, planOf, rawOf, stateOf, told } from './terraform-documents.js';

/** What may happen to a document, and what may stand in one: nothing of it makes an unknown a verdict, or lets a secret out. */
let place: Workplace;
beforeAll(() => {
  place = new Workplace();
});
afterAll(() => place.remove());

const FORMS: Readonly<Record<string, (resources: readonly GeneratedResource[]) => JsonObject>> = {
  'a state': stateOf,
  'a raw state': rawOf,
  'a plan that makes all': (resources) => planOf(resources, 'create'),
  'a plan that changes nothing': (resources) => planOf(resources, 'no-op'),
};

const read = (document: unknown): Promise<Judged> => judged(readSnapshot(place.write('document.json', document), OWNER));

/** Members in another order, at every depth; those by which the document is known stay first. */
function shuffled(value: unknown, random: Random, first: readonly string[] = []): unknown {
  if (Array.isArray(value)) return value.map((one) => shuffled(one, random));
  if (!isObject(value)) return value;
  const order = Object.entries(value).map(([name, one]) => [first.includes(name) ? first.indexOf(name) - 9 : random(), name, shuffled(one, random)] as const);
  return Object.fromEntries(order.sort(([a], [b]) => a - b).map(([, name, one]) => [name, one]));
}

const KNOWN_BY = ['format_version', 'version', 'terraform_version'];

test.each(Object.entries(FORMS))('%s with its members in another order, and with members nobody knows', async (_, form) => {
  for (const seed of [1, 2, 3]) {
    const { resources } = generatedAccount(seed);
    const plain = told(await read(form(resources)));
    expect(plain.length).toBeGreaterThan(150);
    const random = randomOf(seed + 100);
    expect(told(await read(shuffled(form(resources), random, KNOWN_BY)))).toEqual(plain);
    const more = resources.map(({ values, ...rest }) => ({ ...rest, values: { no_such_attribute: { deep: [1] }, ...values, no_such_block: [{ x: null }] } }));
    expect(told(await read({ ...form(more), no_such_member: [{ resources: [] }] }))).toEqual(plain);
  }
});

test.each([['a state', stateOf], ['a raw state', rawOf]] as const)('%s of a part of the account settles nothing otherwise', async (_, form) => {
  const { resources } = generatedAccount(4);
  const whole = new Map(settled(await read(form(resources))));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(resources.length - 1), { minLength: 1, maxLength: 60 }), async (kept) => {
      const some = [...new Set(kept)].map((index) => resources[index] as GeneratedResource);
      const part = settled(await read(form(some))).filter(([what]) => !what.includes(' untold/'));
      expect(part.filter(([what, outcome]) => whole.has(what) && whole.get(what) !== outcome)).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

interface Damage {
  readonly at: number;
  readonly length: number;
  readonly how: 'cut' | 'drop' | 'double' | 'replace';
  readonly by: string;
}

const damage: fc.Arbitrary<Damage> = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.integer({ min: 1, max: 60 }), how: fc.constantFrom('cut', 'drop', 'double', 'replace'), by: fc.constantFrom('"', '{', ']', '\\', '\u0000', ',', 'null', '1e999', '{"a":'.repeat(90), '"resources":[', 'true') });

function damaged(bytes: Buffer, { at, length, how, by }: Damage): Buffer {
  const start = Math.floor(at * bytes.length);
  const [before, piece, after] = [bytes.subarray(0, start), bytes.subarray(start, start + length), bytes.subarray(start + length)];
  if (how === 'cut') return before;
  return Buffer.concat(how === 'drop' ? [before, after] : how === 'double' ? [before, piece, piece, after] : [before, Buffer.from(by), after]);
}

/** `read`, or the code of the refusal, which always has a remedy. Never a listing that passes for whole. */
async function readOrRefused(path: string): Promise<string> {
  try {
    const { inventory } = await judged(readSnapshot(path, { ...OWNER, lenient: true }));
    expect(inventory.slices().filter(({ status }) => status.state === 'complete')).toEqual([]);
    return 'read';
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.remedy).not.toBe('');
    return error.code;
  }
}

test.each(Object.entries(FORMS))('%s, damaged anywhere, is read or refused', async (_, form) => {
  const bytes = Buffer.from(JSON.stringify(form(generatedAccount(5).resources.slice(0, 40))));
  const outcomes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (all) => {
      outcomes.add(await readOrRefused(place.write('damaged.json', all.reduce(damaged, bytes))));
    }),
    { numRuns: 80 },
  );
  expect(outcomes.has('export-incomplete')).toBe(true);
});

const anything = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof({ maxDepth: 3 }, fc.string({ maxLength: 6 }), fc.integer(), fc.boolean(), fc.constant(null), fc.array(tie('any'), { maxLength: 3 }), fc.dictionary(fc.constantFrom('ingress', 'action', 'type', 'name', 'id', 'references', 'instances', 'attributes', 'resources', 'child_modules', 'actions', 'after', '__proto__', 'constructor'), tie('any'), { maxKeys: 4, noNullPrototype: true })),
})).any;

test('any JSON in the place of any part', async () => {
  const { resources } = generatedAccount(6);
  await fc.assert(
    fc.asyncProperty(fc.nat(), anything, anything, anything, async (seed, one, other, third) => {
      const random = randomOf(seed);
      const mangled = resources.filter(() => random() < 0.2).map(({ values, ...rest }) => ({ ...rest, values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, name === 'id' || random() < 0.6 ? value : random() < 0.5 ? one : other])) }));
      for (const form of Object.values(FORMS)) {
        const document = form(mangled);
        await readOrRefused(place.write('mangled.json', document));
        const part = Object.keys(document)[Math.floor(random() * Object.keys(document).length)] as string;
        await readOrRefused(place.write('mangled.json', { ...document, [part]: third }));
        await readOrRefused(place.write('mangled.json', { ...document, configuration: { root_module: one, provider_config: other } }));
      }
    }),
    { numRuns: 15 },
  );
  expect(Object.hasOwn(Object.prototype, 'action')).toBe(false);
});

describe('secrets', () => {
  const canaries = new Canaries();
  const NEVER = { password: true, root_password: true, secret_key: true, pre_share_key: true, user_data: true, private_key: true, cert: true };

  /** Every resource with passwords beside what is read, and with everything that is read but its id marked sensitive. */
  function tainted(): readonly GeneratedResource[] {
    const { resources } = generatedAccount(1);
    return resources.map(({ values, ...rest }) => ({ ...rest, values: { ...withSecrets(values), ...Object.fromEntries(Object.keys(NEVER).map((name) => [name, canaries.next()])) } }));
  }

  function withSecrets(values: JsonObject): JsonObject {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, name === 'id' ? value : tainting(value)]));
  }

  function tainting(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(tainting);
    if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, tainting(one)]));
    return typeof value === 'string' ? `${value}${canaries.next()}` : value;
  }

  const marks = (values: JsonObject): JsonObject => Object.fromEntries(Object.keys(values).filter((name) => name !== 'id').map((name) => [name, true]));
  const mark = (document: unknown): unknown => {
    if (Array.isArray(document)) return document.map(mark);
    if (!isObject(document)) return document;
    if (isObject(document['values']) && document['mode'] === 'managed') return { ...document, sensitive_values: marks(document['values']) };
    if (isObject(document['attributes'])) return { ...document, sensitive_attributes: Object.keys(marks(document['attributes'])).map((value) => [{ type: 'get_attr', value }]) };
    if (isObject(document['after'])) return { ...document, before: document['after'], before_sensitive: {}, after_sensitive: marks(document['after']) };
    return Object.fromEntries(Object.entries(document).map(([name, one]) => [name, mark(one)]));
  };

  test.each(Object.entries(FORMS))('none of what is marked sensitive in %s comes out, nor what stands around it', async (_, form) => {
    const resources = tainted();
    const around = { variables: { key: { value: canaries.next() } }, outputs: { key: { value: canaries.next() } }, output_changes: { key: { after: canaries.next() } }, prior_state: { values: { root_module: { resources: [{ mode: 'managed', address: 'a.b', type: 'tencentcloud_vpc', name: 'b', values: { id: 'vpc-1', name: canaries.next() } }] } } } };
    const audit = await read({ ...(mark(form(resources)) as object), ...around });
    expect(canaries.count).toBeGreaterThan(1000);
    expect(audit.intake.calls).toBeGreaterThan(100);
    const all = `${audit.stored}\n${audit.findings}\n${JSON.stringify(audit.intake)}`;
    const at = all.indexOf(CANARY);
    expect(at < 0 ? null : all.slice(Math.max(0, at - 200), at + 60)).toBeNull();
  });

  test.each(Object.entries(FORMS))('nor what nothing reads in %s', async (_, form) => {
    const resources = generatedAccount(2).resources.map(({ values, ...rest }) => ({ ...rest, values: { ...values, ...Object.fromEntries(Object.keys(NEVER).map((name) => [name, canaries.next()])) } }));
    const audit = await read(form(resources));
    expect(`${audit.stored}\n${audit.findings}\n${JSON.stringify(audit.intake)}`).not.toContain(CANARY);
  });
});
