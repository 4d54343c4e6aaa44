import { assess } from './assess.js';
import { withDelta, type EarlierAssessment } from './delta.js';
import { sampleCheck, sampleControl, sampleInput, sampleTally } from './sample.js';
import { scorecard } from './scorecard.js';

const check = sampleCheck('deny', 'paas', ['default-deny']);
const COUNTS = { new: 1, resolved: 2, 'still-open': 3, 'newly-unknown': 4, 'known-again': 5 };

const input = sampleInput({ controls: [sampleControl()], inUse: ['paas'], checks: [check], tallies: [sampleTally('deny', 'paas', { fail: 1 })] });
const report = assess(input);
const [family] = report.families;
const [control] = family!.controls;

function earlier(over: Partial<EarlierAssessment> = {}): EarlierAssessment {
  const controls = [{ controlId: control!.controlId, familyId: family!.id, state: 'satisfied' as const }];
  return { since: { reportId: 'r', scanId: 's', startedAt: 'a', capturedAt: 'b', snapshotHash: 'h' }, checksHash: report.tool.checksHash, scorecard: scorecard(controls), controls, ...over };
}

describe('withDelta', () => {
  it('tells the numbers of the framework and of each family as they stood, and the controls that moved', () => {
    const { delta, ...rest } = withDelta(report, earlier(), []);
    const { delta: none, ...before } = report;
    expect(none).toBeNull();
    expect(rest).toEqual(before);
    expect(control!.state).toBe('not-satisfied');
    expect(delta).toMatchObject({ checksChanged: false, scorecard: { conformance: 1 }, families: [{ id: family!.id, scorecard: { conformance: 1 } }], controls: [{ controlId: control!.controlId, from: 'satisfied' }] });
  });

  it('leaves out what was not there then: no change is invented for it', () => {
    const { delta } = withDelta(report, earlier({ controls: [{ controlId: 'gone', familyId: 'gone', state: 'satisfied' }] }), []);
    expect(delta).toMatchObject({ families: [], controls: [] });
  });

  it('counts the findings of its own checks only', () => {
    const { delta } = withDelta(report, earlier(), [{ checkId: 'deny', counts: COUNTS }, { checkId: 'other', counts: COUNTS }]);
    expect(delta?.checks).toEqual([{ checkId: 'deny', counts: COUNTS }]);
  });

  it('compares no findings under a scope, which the history does not know', () => {
    const scoped = { ...report, scope: {} as NonNullable<typeof report.scope> };
    expect(withDelta(scoped, earlier(), [{ checkId: 'deny', counts: COUNTS }]).delta?.checks).toBeNull();
  });

  it('says when checks or thresholds differ', () => {
    expect(withDelta(report, earlier({ checksHash: 'another' }), []).delta?.checksChanged).toBe(true);
  });
});
