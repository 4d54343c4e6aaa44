import { readdirSync, readFileSync } from 'node:fs';
import { InputError } from '../common/errors.js';
import { FRAMEWORKS } from './catalogue.js';
import { controlsOf } from './framework.js';
import { catalogueWith, type NamedText } from './user-frameworks.js';

const EXAMPLES = readdirSync('examples/frameworks').map((name): NamedText => ({ name, text: readFileSync(`examples/frameworks/${name}`, 'utf8') }));
const BASELINE = EXAMPLES.find(({ name }) => name.startsWith('house')) as NamedText;
const MAPPING = EXAMPLES.find(({ name }) => name.startsWith('iso')) as NamedText;

function refusal(...texts: NamedText[]): InputError {
  try {
    catalogueWith(texts);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('accepted');
}

/** The example with one text replaced; fails when the example no longer holds it. */
function baseline(from: string, to: string): NamedText {
  expect(BASELINE.text).toContain(from);
  return { name: 'own.yaml', text: BASELINE.text.replace(from, to) };
}

function mapping(from: string, to: string): NamedText {
  expect(MAPPING.text).toContain(from);
  return { name: 'map.yaml', text: MAPPING.text.replace(from, to) };
}

describe('catalogueWith', () => {
  it('adds the framework of the example and changes the mapped controls, and nothing else', () => {
    const catalogue = catalogueWith(EXAMPLES);
    expect(catalogue.frameworks).toHaveLength(FRAMEWORKS.length + 1);
    const own = catalogue.byId('house-baseline');
    expect(own?.origin.files).toEqual(['house-baseline.yaml']);
    expect(controlsOf(own ?? { families: [] }).map(({ id }) => id)).toEqual(['HB-1.1', 'HB-1.2', 'HB-1.3', 'HB-2.1', 'HB-2.2', 'HB-2.3']);

    const before = controlsOf(FRAMEWORKS.find(({ id }) => id === 'iso-27001-2022') ?? { families: [] });
    const after = catalogue.byId('iso-27001-2022');
    const changed = controlsOf(after ?? { families: [] }).filter((control, index) => JSON.stringify(control) !== JSON.stringify(before[index]));
    expect(changed.map(({ id }) => id)).toEqual(['A.8.16', 'A.8.24']);
    expect(changed[0]?.objectives.filter(({ supporting }) => supporting)).toEqual([{ id: 'flow-logs', supporting: true }]);
    expect(after?.notes.at(-1)).toContain('Mapping changed by iso-27001-mapping.yaml (Li Na, security officer, 2026-01-05) for A.8.16, A.8.24');
    expect(after?.origin).toMatchObject({ files: ['iso-27001-mapping.yaml'] });
    expect(after?.origin.sha256).not.toBe(FRAMEWORKS.find(({ id }) => id === 'iso-27001-2022')?.origin.sha256);
    for (const framework of FRAMEWORKS) if (framework.id !== 'iso-27001-2022') expect(catalogue.byId(framework.id)).toEqual(framework);
  });

  it('reads JSON alike, and changes mappings of own frameworks, whatever order the files come in', () => {
    const json = JSON.stringify({ format: 'demarc.framework-mapping/1', framework: 'house-baseline', reason: 'So agreed.', changedBy: 'Li Na', changedAt: '2026-01-05', controls: [{ id: 'HB-1.1', objectives: [], assurance: ['attestation'] }] });
    const catalogue = catalogueWith([{ name: 'a.json', text: json }, BASELINE]);
    expect(controlsOf(catalogue.byId('house-baseline') ?? { families: [] })[0]).toMatchObject({ assurance: ['attestation'], objectives: [] });
  });

  it.each<[string, string, string, string]>([
    ['an unknown objective', 'objectives: [db-not-public]', 'objectives: [db-hidden]', 'house-baseline HB-2 HB-2.1: there is no objective db-hidden (take the id from: demarc frameworks objectives)'],
    ['a control id used twice', 'id: HB-1.2', 'id: HB-1.1', 'the control id HB-1.1 is used twice'],
    ['a family id used twice', 'id: HB-2\n', 'id: HB-1\n', 'the family id HB-1 is used twice'],
    ['a layer that is none', 'layer: customer-data', 'layer: clouds', '(HB-2.2), families[1].controls[1].layer: Invalid option'],
    ['a kind of proof that is none', 'assurance: [attestation]', 'assurance: [promise]', '(HB-1.3), families[0].controls[2].assurance[0]: Invalid option'],
    ['a level nobody defined', 'level: L2', 'level: L3', 'the framework has no level L3'],
    ['a total that does not hold', 'controls: 6', 'controls: 7', '6 controls, 7 stated'],
    ['an unknown field', 'title: Access\n', 'title: Access\n    sort: 1\n', 'Unrecognized key: "sort"'],
    ['the id of a built-in framework', 'id: house-baseline', 'id: csa-ccm-4', 'csa-ccm-4 is a framework that comes with Demarc'],
    ['another format', 'demarc.framework/1', 'demarc.framework/2', 'must be demarc.framework/1 or demarc.framework-mapping/1'],
  ])('refuses %s, naming file, line, control and remedy', (_, from, to, message) => {
    const error = refusal(baseline(from, to));
    expect(error).toMatchObject({ code: 'framework-invalid', message: expect.stringContaining(message), remedy: expect.stringContaining('docs/frameworks.md') });
    expect(error.message).toMatch(/^own\.yaml is not valid: line \d+/);
    expect(error.place).toMatch(/^own\.yaml line \d+, /);
  });

  it('names the line on which the offender stands', () => {
    const line = BASELINE.text.split('\n').findIndex((text) => text.includes('db-not-public')) + 1;
    expect(refusal(baseline('db-not-public', 'db-hidden')).place).toBe(`own.yaml line ${line}, house-baseline HB-2 HB-2.1`);
  });

  it.each<[string, string, string, string]>([
    ['an unknown framework', 'framework: iso-27001-2022', 'framework: iso-27001-2013', 'there is no framework iso-27001-2013'],
    ['an unknown control', 'id: A.8.24', 'id: A.9.24', 'iso-27001-2022 has no control A.9.24 (take the id from: demarc frameworks show iso-27001-2022)'],
    ['a control changed twice', 'id: A.8.24', 'id: A.8.16', 'the control A.8.16 is changed twice'],
    ['an unknown objective', '[certificate-expiry]', '[certificates]', 'line 13, iso-27001-2022 A.8 A.8.24: there is no objective certificates'],
    ['no reason', 'reason: ', 'reasons: ', 'reason'],
  ])('refuses a mapping with %s', (_, from, to, message) => {
    expect(refusal(mapping(from, to))).toMatchObject({ code: 'framework-invalid', message: expect.stringContaining(message) });
  });

  it('refuses two files with the same framework or the same changed control, naming both', () => {
    expect(refusal(BASELINE, { ...BASELINE, name: 'zz.yaml' }).message).toContain('the framework house-baseline also stands in house-baseline.yaml');
    expect(refusal(MAPPING, { ...MAPPING, name: 'zz.yaml' }).message).toContain('also by iso-27001-mapping.yaml');
  });
});
