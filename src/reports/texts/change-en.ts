import type { FindingChange } from '../../findings/finding-change.js';

/** Texts of the change report. */
export const changeEn = {
  title: 'Change report',
  between: 'What became of the account between two scans',
  earlier: 'Earlier snapshot',
  later: 'Later snapshot',
  earlierHash: 'Earlier snapshot hash',
  laterHash: 'Later snapshot hash',
  checksChanged: 'The two scans did not use the same checks and thresholds: some of these changes may come from that and not from the account.',
  names: { new: 'New', resolved: 'Resolved', 'still-open': 'Still open', 'newly-unknown': 'Newly unknown', 'known-again': 'Known again' } as Readonly<Record<FindingChange, string>>,
  meanings: {
    new: 'fails now, did not before',
    resolved: 'failed before, proved mended or gone',
    'still-open': 'failed before and fails now',
    'newly-unknown': 'could be judged before, cannot now: never counted as resolved',
    'known-again': 'was unknown, is judged again',
  } as Readonly<Record<FindingChange, string>>,
  frameworks: 'Frameworks',
  trend: 'Trend',
  controlsChanged: 'Controls in another state',
  noControlChanged: 'No control is in another state.',
  from: 'Before',
  to: 'Now',
  checks: 'Checks',
  findings: 'Findings',
  nothing: 'No finding changed, and none stands.',
  more: (shown: string, total: string) => `Shown: ${shown} of ${total}, the gravest first. The document for machines counts all of them by check.`,
};
