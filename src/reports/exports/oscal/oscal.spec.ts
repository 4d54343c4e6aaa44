import { FRAMEWORKS } from '../../../frameworks/catalogue.js';
import { fixtureReport } from '../../report.fixture.js';
import { hostileTexts } from '../../testing/hostile.fixture.js';
import { oscalAssessmentPlan } from './assessment-plan.js';
import { oscalAssessmentResults } from './assessment-results.js';
import { oscalCatalog, oscalProfile } from './catalog.js';
import { oscalComponentDefinition } from './component-definition.js';
import { ASSESSMENT_PLAN, ASSESSMENT_RESULTS, CATALOG, COMPONENT_DEFINITION, PROFILE } from './constraints.fixture.js';
import { token, uuidOf } from './vocabulary.js';

const hostile = hostileTexts('http://127.0.0.1:9');
const reports = [
  ['a rich report', fixtureReport()],
  ['hostile names', fixtureReport({ name: (index) => hostile[index % hostile.length] as string, text: () => hostile[0] as string })],
  ['a report without any check', { ...fixtureReport(), checks: [], families: fixtureReport().families.map((family) => ({ ...family, controls: family.controls.map((control) => ({ ...control, checks: [] })) })) }],
] as const;

describe.each(reports)('OSCAL documents of %s', (_, report) => {
  it.each(['en', 'zh-CN'] as const)('keep to the model in %s', (locale) => {
    CATALOG.parse(oscalCatalog(report, locale));
    PROFILE.parse(oscalProfile(report, locale));
    COMPONENT_DEFINITION.parse(oscalComponentDefinition(report, locale));
    ASSESSMENT_PLAN.parse(oscalAssessmentPlan(report));
    ASSESSMENT_RESULTS.parse(oscalAssessmentResults(report, locale));
  });

  it('refer only to what they define', () => {
    const results = oscalAssessmentResults(report, 'en')['assessment-results'].results[0]!;
    const controls = new Set(oscalCatalog(report, 'en').catalog.groups.flatMap((group) => group.controls.map(({ id }) => id)));
    const observations = new Set((results.observations ?? []).map(({ uuid }) => uuid));
    const items = new Set((results['local-definitions']?.['inventory-items'] ?? []).map(({ uuid }) => uuid));
    for (const finding of results.findings ?? []) {
      expect(controls).toContain(finding.target['target-id']);
      for (const related of finding['related-observations'] ?? []) expect(observations).toContain(related['observation-uuid']);
    }
    for (const observation of results.observations ?? []) for (const subject of observation.subjects ?? []) expect(items).toContain(subject['subject-uuid']);
    const selected = results['reviewed-controls']['control-selections'].flatMap((selection) => selection['include-controls'].map((one) => one['control-id']));
    expect([...selected].sort()).toEqual([...controls].sort());
  });
});

describe('conclusions', () => {
  it('are drawn only where the assessment has one', () => {
    const report = fixtureReport();
    const states = new Map(report.families.flatMap((family) => family.controls.map((control) => [token(control.controlId), control.state] as const)));
    const findings = oscalAssessmentResults(report, 'en')['assessment-results'].results[0]!.findings ?? [];
    for (const [id, state] of states) {
      const found = findings.find((finding) => finding.target['target-id'] === id)?.target.status.state;
      const expected = state === 'satisfied' || state === 'inherited' ? 'satisfied' : state === 'not-satisfied' ? 'not-satisfied' : undefined;
      expect({ id, found }).toEqual({ id, found: expected });
    }
  });

  it('are the same document for the same assessment', () => {
    expect(oscalAssessmentResults(fixtureReport(), 'en')).toEqual(oscalAssessmentResults(fixtureReport(), 'en'));
  });
});

describe('identifiers', () => {
  it.each(FRAMEWORKS.map((framework) => [framework.id, framework] as const))('of %s stay apart as tokens', (_, framework) => {
    const ids = framework.families.flatMap((family) => family.controls.map(({ id }) => id));
    expect(new Set(ids.map(token)).size).toBe(ids.length);
  });

  it('differ where only the border between their parts differs', () => {
    expect(uuidOf('a', 'bc')).not.toBe(uuidOf('ab', 'c'));
  });
});
