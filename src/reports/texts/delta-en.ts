/** Texts of the part of a report that tells what changed since the scan before. */
export const deltaEn = {
  title: 'Since the last scan',
  since: (capturedAt: string, reportId: string) => `Compared with the snapshot of ${capturedAt} (report ${reportId}), the account's last one assessed against this framework.`,
  first: "This is the account's first assessment against this framework on record: there is nothing to compare it with.",
  newFamily: 'This family was not assessed then.',
  scoped: 'This assessment is limited to a scope, and the history of findings covers the whole account: they are not compared here.',
  nothing: 'No finding behind these controls changed.',
};

export type DeltaTexts = typeof deltaEn;
