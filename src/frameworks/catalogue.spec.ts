import { BUILT_IN, BUILT_IN_CATALOGUE, FRAMEWORKS, frameworkById, verifiedFiles } from './catalogue.js';
import { countsOf, type FrameworkCounts } from './counts.js';
import { controlsOf } from './framework.js';
import { frameworkOf, type ControlEntry } from './framework-file.js';
import { OBJECTIVES } from './objectives.js';

type Totals = [families: number, controls: number, technical: number, automated: number, attestation: number, inherited: number];

/** Published totals, written down a second time on purpose: data files are compared with them, not with themselves. */
const PUBLISHED: readonly [string, ...Totals][] = [
  ['big-data', 7, 7, 5, 5, 0, 7],
  ['cis-controls-8.1', 18, 153, 67, 67, 143, 0],
  ['cis-tencent-1.0.0', 9, 91, 91, 91, 12, 0],
  ['csa-ccm-4', 17, 197, 74, 74, 172, 123],
  ['dptm', 4, 28, 5, 5, 28, 1],
  ['gdpr-art32', 4, 7, 5, 5, 7, 0],
  ['iso-20000-1-2018', 13, 62, 10, 10, 62, 9],
  ['iso-22301-2019', 7, 46, 5, 5, 46, 9],
  ['iso-27001-2022', 4, 93, 41, 41, 90, 30],
  ['iso-27017-2015', 14, 44, 26, 26, 40, 21],
  ['iso-27018-2019', 8, 25, 7, 7, 15, 25],
  ['iso-9001-2015', 7, 65, 8, 8, 65, 1],
  ['mlps-2-level2', 16, 164, 64, 64, 114, 51],
  ['mlps-2-level3', 17, 257, 106, 106, 182, 81],
  ['mlps-2-level4', 17, 277, 107, 107, 196, 91],
  ['mpa-tpn', 4, 76, 33, 33, 76, 12],
  ['nist-csf-2', 22, 106, 31, 31, 103, 5],
  ['pci-dss-4.0.1', 15, 280, 106, 106, 266, 58],
  ['soc2-2017', 13, 61, 21, 21, 60, 2],
  ['trucs', 6, 39, 23, 23, 6, 39],
];

const controls = (id: string) => controlsOf(frameworkById(id) ?? { families: [] });
const count = (id: string, test: (control: ReturnType<typeof controls>[number]) => boolean) => controls(id).filter(test).length;
const sizes = (id: string) => frameworkById(id)?.families.map((family) => family.controls.length);

describe('the built-in frameworks', () => {
  it('are the twenty, and no other', () => {
    expect(FRAMEWORKS.map(({ id }) => id).sort()).toEqual(PUBLISHED.map(([id]) => id).sort());
    expect(FRAMEWORKS.reduce((sum, framework) => sum + controlsOf(framework).length, 0)).toBe(2078);
  });

  it.each(PUBLISHED)('%s: %i families and %i controls, %i technical, %i automated, %i attestation, %i inherited', (id, ...totals) => {
    const [families, all, technical, automated, attestation, inherited] = totals;
    const expected: FrameworkCounts = { families, controls: all, technical, automated, attestation, inherited };
    expect(countsOf(frameworkById(id)?.families ?? [])).toEqual(expected);
    expect(BUILT_IN.find((file) => file.id === id)?.counts).toEqual(expected);
  });

  it.each<[string, number[]]>([
    ['iso-27001-2022', [37, 8, 14, 34]],
    ['csa-ccm-4', [6, 7, 11, 9, 21, 15, 19, 8, 13, 16, 4, 9, 13, 8, 14, 10, 14]],
    ['mlps-2-level2', [15, 4, 11, 23, 4, 6, 9, 7, 25, 31, 1, 3, 7, 11, 6, 1]],
    ['mlps-2-level3', [22, 8, 20, 34, 12, 7, 14, 12, 34, 48, 1, 5, 8, 19, 4, 8, 1]],
    ['mlps-2-level4', [24, 11, 21, 36, 13, 7, 15, 14, 35, 52, 1, 8, 8, 19, 4, 8, 1]],
  ])('%s splits into its families as published', (id, expected) => {
    expect(sizes(id)).toEqual(expected);
  });

  it.each([
    ['mlps-2-level2', 135, 29, 81],
    ['mlps-2-level3', 211, 46, 87],
    ['mlps-2-level4', 228, 49, 87],
  ])('%s: %i general clauses, %i of the cloud extension, %i control points', (id, general, cloud, points) => {
    const inPart = (part: string) => frameworkById(id)?.families.filter((family) => family.part === part).reduce((sum, family) => sum + family.controls.length, 0);
    expect([inPart('general'), inPart('cloud-extension')]).toEqual([general, cloud]);
    expect(new Set(controls(id).map((control) => control.controlPoint?.id)).size).toBe(points);
    expect(controls(id).every((control) => control.clause !== undefined && control.controlPoint?.titleZh !== undefined && control.titleZh !== undefined)).toBe(true);
  });

  it('hold the published totals of parts, levels and editions', () => {
    expect(count('cis-controls-8.1', ({ level }) => level === 'IG1')).toBe(56);
    expect(count('cis-controls-8.1', ({ level }) => level === 'IG1' || level === 'IG2')).toBe(130);
    expect(count('cis-controls-8.1', ({ attributes }) => attributes?.['securityFunction'] !== undefined)).toBe(153);
    expect([count('cis-tencent-1.0.0', ({ level }) => level === 'L1'), count('cis-tencent-1.0.0', ({ level }) => level === 'L2')]).toEqual([67, 24]);
    expect([count('iso-27017-2015', ({ id }) => id.startsWith('CLD.')), count('iso-27017-2015', ({ id }) => !id.startsWith('CLD.'))]).toEqual([7, 37]);
    expect([count('pci-dss-4.0.1', ({ id }) => !id.startsWith('A')), count('pci-dss-4.0.1', ({ id }) => id.startsWith('A'))]).toEqual([250, 30]);
    expect([count('trucs', ({ id }) => id.startsWith('TRUCS-')), count('trucs', ({ id }) => id.startsWith('UDP-'))]).toEqual([16, 23]);
    expect(new Set(controls('dptm').map(({ attributes }) => attributes?.['component'])).size).toBe(13);
    const edition = (introduced: string[], removed: string[]) => count('mpa-tpn', (one) => introduced.includes(one.introduced ?? '') && !removed.includes(one.removedIn ?? ''));
    expect([edition(['5.1'], []), edition(['5.1', '5.2'], ['5.2']), edition(['5.1', '5.2', '5.3'], ['5.2', '5.3'])]).toEqual([64, 66, 74]);
    expect(controls('iso-27018-2019').every(({ aliases }) => aliases?.[0]?.edition === '2014')).toBe(true);
  });

  it('keep printed clauses, assessment units and addressees of MLPS', () => {
    expect(controls('mlps-2-level3').find(({ id }) => id === '8.1.4.1.a')).toMatchObject({ clause: '8.1.4.1 a)', controlPoint: { id: '8.1.4.1' } });
    expect(count('mlps-2-level3', ({ assessmentUnit }) => assessmentUnit !== undefined)).toBe(133);
    expect(count('mlps-2-level3', ({ addressee }) => addressee !== undefined)).toBe(46);
  });

  it('keep the published ownership of every CCM control with its source', () => {
    expect(controls('csa-ccm-4').every(({ publishedOwnership }) => publishedOwnership?.source.startsWith('CCM 4.') === true)).toBe(true);
    expect(controls('csa-ccm-4').find(({ id }) => id === 'DSP-17')?.publishedOwnership?.saas).toBe('provider');
    expect(count('csa-ccm-4', ({ publishedOwnership }) => publishedOwnership?.confidence === 'high')).toBe(63);
  });

  it('name every family and every control in both languages', () => {
    const chinese = /\p{Script=Han}/u;
    expect(FRAMEWORKS.every(({ titleZh, families }) => chinese.test(titleZh ?? '') && families.every((family) => chinese.test(family.titleZh ?? '')))).toBe(true);
    expect(FRAMEWORKS.flatMap((framework) => controlsOf(framework).filter(({ titleZh }) => !chinese.test(titleZh ?? '')).map(({ id }) => `${framework.id} ${id}`))).toEqual([]);
  });

  it('leave no objective without a control, and mark the thin ones', () => {
    const used = new Set(FRAMEWORKS.flatMap((framework) => controlsOf(framework).flatMap(({ objectives }) => objectives.map(({ id }) => id))));
    expect([...used].sort()).toEqual(Object.keys(OBJECTIVES).sort());
    expect(Object.values(OBJECTIVES).filter((one) => 'confidence' in one)).toHaveLength(27);
  });

  it('answer undefined for an unknown id and differ in the hash of their data', () => {
    expect(frameworkById('iso-27001-2013')).toBeUndefined();
    expect(BUILT_IN_CATALOGUE.byId('gdpr-art32')?.origin.files).toEqual([]);
    expect(new Set(FRAMEWORKS.map(({ origin }) => origin.sha256)).size).toBe(FRAMEWORKS.length);
  });
});

describe('verifiedFiles', () => {
  const good = { id: 'X-1', title: 'One', layer: 'network-host', assurance: ['automated'], objectives: ['default-deny'], supporting: [] } as const satisfies Partial<ControlEntry>;
  function file(control: object, ...more: object[]): { format: string; id: string; families: object[] } & Record<string, unknown> {
    return { format: 'demarc.framework/1', id: 'x', title: 'X', version: '1', issuer: 'X', confidence: 'high', families: [{ id: 'F', title: 'F', controls: [control, ...more] }] };
  }

  it('accepts consistent data and changes nothing about it', () => {
    const [verified] = verifiedFiles([file(good)]);
    expect(verified && frameworkOf(verified).families[0]?.controls[0]?.objectives).toEqual([{ id: 'default-deny', supporting: false }]);
  });

  it.each<[string, object, string]>([
    ['an unknown objective', { ...good, objectives: ['no-such-objective'] }, 'there is no objective no-such-objective'],
    ['an objective named twice', { ...good, supporting: ['default-deny'] }, 'the objective default-deny is named twice'],
    ['automated without objective', { ...good, objectives: [] }, 'no objective bears on it'],
    ['objectives without automated', { ...good, assurance: ['attestation'] }, 'does not ask for automated proof'],
    ['customerPremises off the physical layer', { ...good, customerPremises: true }, 'set exactly on physical controls'],
    ['own premises without attestation', { ...good, layer: 'physical', customerPremises: true, assurance: ['inherited'], objectives: [] }, 'exactly where own premises'],
    ['an attested platform', { ...good, layer: 'platform-compliance', assurance: ['attestation'], objectives: [] }, 'cannot attest the platform'],
    ['an organisation without attestation', { ...good, layer: 'organisation' }, 'only an attestation'],
    ['a level nobody defined', { ...good, level: 'L9' }, 'has no level L9'],
    ['an edition nobody defined', { ...good, introduced: '5.9' }, 'has no edition 5.9'],
  ])('names the offender: %s', (_, control, message) => {
    expect(() => verifiedFiles([file(control)])).toThrow(`x F X-1: `);
    expect(() => verifiedFiles([file(control)])).toThrow(message);
  });

  it.each<[string, object, string]>([
    ['a layer that is none', { ...good, layer: 'cloud' }, 'x families[0].controls[0].layer'],
    ['an empty title', { ...good, title: ' ' }, 'must not be empty'],
    ['no kind of proof', { ...good, assurance: [] }, 'at least one kind of proof'],
    ['a field nobody knows', { ...good, objective: 'waf' }, 'Unrecognized key: "objective"'],
  ])('refuses %s', (_, control, message) => {
    expect(() => verifiedFiles([file(control)])).toThrow(message);
  });

  it('notices doubled controls, doubled frameworks and a lost control', () => {
    expect(() => verifiedFiles([file(good, good)])).toThrow('the control id X-1 is used twice');
    expect(() => verifiedFiles([file(good), file(good)])).toThrow('the framework x comes twice');
    const counts = { families: 1, controls: 2, technical: 1, automated: 1, attestation: 0, inherited: 0 };
    expect(() => verifiedFiles([{ ...file(good), counts }])).toThrow('1 controls, 2 stated');
  });
});
