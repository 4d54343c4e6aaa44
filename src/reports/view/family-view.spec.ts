import { CONTROL_STATES } from '../../assessments/report.js';
import { InputError } from '../../common/errors.js';
import { fixtureReport } from '../report.fixture.js';
import { familyView } from './family-view.js';

const options = { locale: 'en', annexName: 'findings.csv' } as const;

describe('a family as its report shows it', () => {
  const report = fixtureReport();
  const view = familyView(report, 'A.8', options);

  it('has every control of the family, in order, and all six states among them', () => {
    expect(view.controls.map(({ id }) => id)).toEqual(report.families[1]?.controls.map(({ controlId }) => controlId));
    expect(new Set(view.controls.map(({ state }) => state.id))).toEqual(new Set(CONTROL_STATES));
  });

  it('describes each check once, what fails first, and links every use to it', () => {
    expect(view.checks.map(({ id }) => id)).toEqual([
      'cos-bucket-private',
      'cvm-instance-key-login',
      'cam-user-mfa',
      'cbs-disk-snapshot-scheduled',
      'cdb-instance-encrypted',
    ]);
    expect(view.quietChecks.map(({ id }) => id)).toEqual(['waf-domain-blocking', 'vpc-flow-log-enabled']);
    const anchors = new Set([...view.checks, ...view.quietChecks].map(({ anchor }) => `#${anchor}`));
    const uses = view.controls.flatMap(({ checks }) => checks.map(({ check }) => check.href));
    expect(uses).toHaveLength(11);
    expect(uses.every((href) => href !== null && anchors.has(href))).toBe(true);
  });

  it('names in the contents what fails, and says how many it leaves out, where the checks are many', () => {
    expect(view.contentsChecks).toEqual({ rows: view.checks.map(({ anchor, title }) => ({ anchor, title })), more: null });
    const many = { ...report, checks: report.checks.flatMap((check) => Array.from({ length: 20 }, (_, index) => ({ ...check, id: `${check.id}-${index}` }))) };
    const [first, rich, ...rest] = many.families;
    const controls = rich!.controls.map((control) => ({ ...control, checks: control.checks.flatMap(({ checkId, full }) => Array.from({ length: 20 }, (_, index) => ({ checkId: `${checkId}-${index}`, full }))) }));
    const crowded = familyView({ ...many, families: [first!, { ...rich!, controls }, ...rest] }, 'A.8', options);
    const failing = crowded.checks.filter(({ failTitle }) => failTitle !== null);
    expect(crowded.contentsChecks.rows.map(({ anchor }) => anchor)).toEqual(failing.slice(0, 60).map(({ anchor }) => anchor));
    expect(crowded.contentsChecks.more).toBe(`and ${crowded.checks.length - crowded.contentsChecks.rows.length} more, by the bookmarks`);
  });

  it('leaves out checks that stand behind other families only', () => {
    expect(familyView(report, 'A.7', options)).toMatchObject({ checks: [], worst: [] });
  });

  it('names the controls a check stands behind', () => {
    expect(view.checks.find(({ id }) => id === 'cam-user-mfa')?.usedBy.map(({ text }) => text)).toEqual(['A.8.2', 'A.8.5']);
  });

  it('joins delivery models only where owner, parts and published owner agree', () => {
    const models = (id: string) => view.controls.find((control) => control.id === id)?.models.map((group) => group.models);
    expect(models('A.8.2')).toEqual(['IaaS / PaaS']);
    expect(models('A.8.6')).toEqual(['IaaS', 'PaaS']);
    expect(models('A.8.1')).toEqual(['Any']);
  });

  it('links what a part rests on', () => {
    const basis = view.controls.find(({ id }) => id === 'A.8.10')?.models[0]?.parts[0]?.basis;
    expect(basis).toEqual([{ text: 'att-2026-010', href: `#${view.statements.attestations[0]?.anchor}` }]);
  });

  it('groups what was not collected by kind and reason, the kinds of its own checks first', () => {
    expect(view.notCollected.rows.map(({ kind, concerned, regions, recorded }) => [kind, concerned, regions, recorded])).toEqual([
      ['cdb.instance', true, 'ap-guangzhou, ap-shanghai, ap-singapore, eu-frankfurt', '0'],
      ['cvm.instance', true, 'eu-frankfurt', '100'],
      ['kms.key', false, 'ap-guangzhou', '40'],
      ['cls.topic', false, 'ap-shanghai', '0'],
    ]);
  });

  it('puts every control into its layer of the matrix', () => {
    expect(view.matrix.rows.map(({ controls }) => controls.length)).toEqual([3, 2, 1, 1, 3, 1, 0, 2]);
    expect(view.matrix.rows[2]?.owners.map(({ id, inUse }) => [id, inUse])).toEqual([['customer', true], ['shared', true], ['shared', false]]);
    expect(view.matrix.notInUse).toContain('SaaS');
  });

  it('speaks Chinese where the catalogue does, and falls back to English titles where it does not', () => {
    const chinese = familyView(report, 'A.8', { locale: 'zh-CN' });
    expect(chinese.cover.familyTitle).toBe('技术控制');
    expect(chinese.controls.find(({ id }) => id === 'A.8.10')?.title).toBe('Delete information no longer needed');
    expect(chinese.controls[0]?.title).toBe('保护用户终端设备');
  });

  it('says which families there are when asked for another', () => {
    const ask = () => familyView(report, 'A.9', options);
    expect(ask).toThrow(InputError);
    expect(ask).toThrow(expect.objectContaining({ remedy: 'Choose one of: A.7, A.8', status: 404 }));
  });
});

describe('rows that do not fit', () => {
  const report = fixtureReport({ failures: 1234 });
  const failing = (more: object) => familyView(report, 'A.8', { ...options, ...more }).checks[0]?.failures;

  it('are left out with exact numbers and the name of the annex', () => {
    expect(failing({})?.rows).toHaveLength(50);
    expect(failing({})?.remainder).toBe('Shown: 50 of 1,234. The other 1,184 are not on these pages. All of them are in the file findings.csv.');
  });

  it('count what the document itself does not carry', () => {
    expect(failing({ rowLimit: 500 })?.rows).toHaveLength(200);
    expect(failing({ rowLimit: 500 })?.remainder).toContain('Shown: 200 of 1,234. The other 1,034');
  });

  it('are spoken of without a name where there is no annex', () => {
    expect(familyView(report, 'A.8', { locale: 'en' }).checks[0]?.failures?.remainder).toContain('They are in the CSV annex of this scan.');
  });

  it('leave nothing to say when all fit', () => {
    const view = familyView(fixtureReport(), 'A.8', options);
    expect(view.checks.map(({ failures }) => failures?.remainder ?? null)).toEqual(view.checks.map(() => null));
  });

  it('of one finding with very much evidence are counted too', () => {
    const base = fixtureReport();
    const [first, ...others] = base.checks;
    const failure = first?.failures[0];
    if (first === undefined || failure === undefined) throw new Error('the fixture has no failure');
    const evidence = Array.from({ length: 40 }, (_, index) => ({ path: `Grants[${index}]`, observed: 'READ', expected: 'none' }));
    const view = familyView({ ...base, checks: [{ ...first, failures: [{ ...failure, evidence }] }, ...others] }, 'A.8', options);
    expect(view.checks[0]?.failures?.rows[0]).toMatchObject({ rows: 7, more: 'and 34 more pieces of evidence' });
  });
});

describe('a bar over a population', () => {
  it('shows one failure among a million, and fills the whole width', () => {
    const stripes = familyView(fixtureReport(), 'A.8', options).checks.find(({ id }) => id === 'cbs-disk-snapshot-scheduled')?.stripes ?? [];
    expect(stripes.map(({ outcome }) => outcome)).toEqual(['pass', 'fail', 'not-applicable']);
    expect(Number(stripes[1]?.width)).toBeGreaterThan(0.4);
    expect(stripes.reduce((sum, { width }) => sum + Number(width), 0)).toBeCloseTo(100, 1);
  });
});
