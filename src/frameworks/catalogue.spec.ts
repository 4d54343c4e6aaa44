import { CATALOGUES, FRAMEWORKS, frameworkById } from './catalogue.js';
import type { Control } from './framework.js';
import { links, type Catalogue } from './notation.js';
import { countsOf, validateCatalogues } from './validate.js';

describe('the catalogues', () => {
  // Published totals: ISO/IEC 27001 Annex A 4 themes and 93 controls; GB/T 22239 level 3 with cloud extension 211 + 46
  // clauses in 10 + 7 classes; CCM 4.0 17 domains and 197 controls.
  it.each([
    ['iso-27001-2022', { families: 4, controls: 93, automated: 41, attestation: 90, inherited: 30 }],
    ['mlps-2-level3', { families: 17, controls: 257, automated: 106, attestation: 182, inherited: 81 }],
    ['csa-ccm-4', { families: 17, controls: 197, automated: 74, attestation: 172, inherited: 123 }],
  ])('%s holds every published control', (id, counts) => {
    const framework = frameworkById(id);
    expect(framework).toBeDefined();
    expect(countsOf(framework?.families ?? [])).toEqual(counts);
  });

  it('split as published within the frameworks', () => {
    const sizes = (id: string) => frameworkById(id)?.families.map((family) => family.controls.length);
    expect(sizes('iso-27001-2022')).toEqual([37, 8, 14, 34]);
    expect(sizes('mlps-2-level3')).toEqual([22, 8, 20, 34, 12, 7, 14, 12, 34, 48, 1, 5, 8, 19, 4, 8, 1]);
    expect(sizes('csa-ccm-4')).toEqual([6, 7, 11, 9, 21, 15, 19, 8, 13, 16, 4, 9, 13, 8, 14, 10, 14]);
  });

  it('give MLPS clauses their printed form and control point', () => {
    const clauses = frameworkById('mlps-2-level3')?.families.flatMap((family) => family.controls) ?? [];
    expect(clauses.every((control) => control.clause !== undefined && control.controlPoint?.titleZh !== undefined)).toBe(true);
    expect(clauses.find((control) => control.id === '8.1.4.1.a')).toMatchObject({ clause: '8.1.4.1 a)', controlPoint: { id: '8.1.4.1' } });
    expect(new Set(clauses.map((control) => control.controlPoint?.id)).size).toBe(87);
  });

  it('keep the published ownership of every CCM control', () => {
    const controls = frameworkById('csa-ccm-4')?.families.flatMap((family) => family.controls) ?? [];
    expect(controls.every((control) => control.publishedOwnership !== undefined)).toBe(true);
    expect(controls.find((control) => control.id === 'DSP-17')?.publishedOwnership?.saas).toBe('provider');
  });

  it('do not share a framework id and answer undefined for an unknown one', () => {
    expect(new Set(FRAMEWORKS.map(({ id }) => id)).size).toBe(FRAMEWORKS.length);
    expect(frameworkById('iso-27001-2013')).toBeUndefined();
  });
});

describe('validateCatalogues', () => {
  const good: Control = { id: 'X-1', title: 'One', layer: 'network-host', assurance: ['automated'], objectives: links(['default-deny']) };
  function catalogue(...controls: Control[]): Catalogue {
    const families = [{ id: 'X', title: 'X', controls }];
    return { framework: { id: 'x', title: 'X', version: '1', issuer: 'X', confidence: 'high', notes: [], families }, counts: countsOf(families) };
  }

  it('accepts the catalogues and a consistent control', () => {
    expect(() => validateCatalogues(CATALOGUES)).not.toThrow();
    expect(() => validateCatalogues([catalogue(good)])).not.toThrow();
  });

  it.each<[string, Control, string]>([
    ['an unknown objective', { ...good, objectives: [{ id: 'no-such-objective' as 'waf', supporting: false }] }, 'unknown objective no-such-objective'],
    ['an objective named twice', { ...good, objectives: links(['waf'], ['waf']) }, 'waf appears more than once'],
    ['automated without objective', { ...good, objectives: [] }, 'automated exactly when'],
    ['objectives without automated', { ...good, assurance: ['attestation'] }, 'automated exactly when'],
    ['customerPremises off the physical layer', { ...good, customerPremises: true }, 'customerPremises is set exactly'],
    ['own premises without attestation', { ...good, layer: 'physical', customerPremises: true, assurance: ['inherited'], objectives: [] }, 'exactly where own premises'],
    ['an attested platform', { ...good, layer: 'platform-compliance', assurance: ['attestation'], objectives: [] }, 'cannot attest the platform'],
    ['an organisation without attestation', { ...good, layer: 'organisation' }, 'only an attestation'],
    ['an empty title', { ...good, title: ' ' }, 'no title'],
  ])('names the offender: %s', (_, control, message) => {
    expect(() => validateCatalogues([catalogue(control)])).toThrow(`x X X-1: `);
    expect(() => validateCatalogues([catalogue(control)])).toThrow(message);
  });

  it('notices doubled controls, doubled frameworks and a lost control', () => {
    expect(() => validateCatalogues([catalogue(good, good)])).toThrow('x controls: X-1 appears more than once');
    expect(() => validateCatalogues([catalogue(good), catalogue(good)])).toThrow('frameworks: x appears more than once');
    const lost = catalogue(good);
    expect(() => validateCatalogues([{ ...lost, counts: { ...lost.counts, controls: 2 } }])).toThrow('x: 1 controls, 2 published');
  });
});
