import { Readable } from 'node:stream';
import { COLLECTIONS } from '../../src/snapshots/terraform/all-collections.js';
import { TERRAFORM_TYPES } from '../../src/snapshots/terraform/all-types.js';
import { mappedAttributes } from '../../src/snapshots/terraform/resource-type.js';
import { readSnapshot } from '../../src/snapshots/read-snapshot.js';
import type { RecordedCall } from '../../src/snapshots/snapshot.js';
import { Workplace, OWNER } from '../../src/snapshots/exports/exports.fixture.js';
import { attributesTold, randomOf } from './terraform-account.js';
import { generatedAccount, planOf, rawOf, stateOf, told } from './terraform-documents.js';
import { balancerAccount } from './terraform-whole.js';
import { judged, settled, type Judged } from './judged.js';

/**
 * A generated account with every attribute that is read, as the calls that would have recorded it, as a state (in both
 * forms) and as a plan: they are stored alike, and so judged alike. A plan tells more of what it makes.
 */
const SEEDS = [1, 2, 3, 4, 5, 6];

let place: Workplace;
beforeAll(() => {
  place = new Workplace();
});
afterAll(() => place.remove());

let files = 0;
const read = (document: object): Promise<Judged> => judged(readSnapshot(place.write(`document-${files++}.json`, document), OWNER));
const recorded = (calls: readonly RecordedCall[]): Promise<Judged> =>
  judged(readSnapshot(Readable.from([Buffer.from([{ format: 'demarc.snapshot/1', ...OWNER }, ...calls].map((line) => `${JSON.stringify(line)}\n`).join(''))])));

test.each(SEEDS)('account %i is the same as calls, as state and as plan', async (seed) => {
  const { resources, calls, planned: all } = generatedAccount(seed);
  const asCalls = await recorded(calls);
  expect(asCalls.intake.rejected).toEqual([]);
  for (const document of [stateOf(resources), rawOf(resources), planOf(resources, 'no-op')]) {
    const asDocument = await read(document);
    expect(told(asDocument)).toEqual(told(asCalls));
    expect([...asDocument.verdicts].sort()).toEqual([...asCalls.verdicts].sort());
  }
  const [whole, planned] = [await recorded(all), await read(planOf(resources, 'create'))];
  expect(told(planned)).toEqual(told(whole));
  expect([...planned.verdicts].sort()).toEqual([...whole.verdicts].sort());
  expect(settled(asCalls).length).toBeGreaterThan(100);
  expect(settled(planned).length).toBeGreaterThan(settled(asCalls).length);
});

test.each(SEEDS)('what listens on the balancers of account %i', async (seed) => {
  const { resources, calls, planned: all } = balancerAccount(randomOf(seed));
  expect(told(await read(stateOf(resources)))).toEqual(told(await recorded(calls)));
  const [whole, planned] = [await recorded(all), await read(planOf(resources, 'create'))];
  expect(told(planned)).toEqual(told(whole));
  expect([...planned.verdicts].sort()).toEqual([...whole.verdicts].sort());
});

test('the accounts tell every attribute that is read', () => {
  const seen = new Map<string, Set<string>>();
  for (const { type, values } of SEEDS.flatMap((seed) => [...generatedAccount(seed).resources, ...balancerAccount(randomOf(seed)).resources])) {
    const known = seen.get(type) ?? new Set<string>();
    for (const attribute of attributesTold(values)) known.add(attribute);
    seen.set(type, known);
  }
  const mapped = Object.entries(TERRAFORM_TYPES).flatMap(([type, mapping]) => mappedAttributes(mapping).map((attribute) => [type, attribute] as const));
  const parts = COLLECTIONS.flatMap(({ parts: types, attributes }) => [...Object.entries(types).map(([type, { attributes: own }]) => [type, own] as const), ...Object.entries(attributes)]);
  const all = [...mapped, ...parts.flatMap(([type, own]) => own.map((attribute) => [type, attribute] as const))];
  expect(all.filter(([type, attribute]) => seen.get(type)?.has(attribute) !== true).map((one) => one.join(' '))).toEqual([]);
  expect(new Set(all.map((one) => one.join(' '))).size).toBeGreaterThan(600);
});
