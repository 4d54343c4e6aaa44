import type { DataSource } from 'typeorm';
import type { PostureSubject } from '../../assessments/posture.js';
import { storableText } from '../copy/storable-text.js';

const CONTENT = 'framework_id, family_id, layer, service_model, party';

/**
 * Numbers for subjects, in the order given, handed out once and for all. Committed at once and apart from any scan:
 * scans that meet the same new subject must not wait for each other, and a subject without numbers harms nobody.
 */
export async function numberSubjects(dataSource: DataSource, subjects: readonly PostureSubject[]): Promise<number[]> {
  const frameworks = [...new Set(subjects.map(({ frameworkId }) => storableText(frameworkId)))];
  let known = await readSubjects(dataSource, frameworks);
  const missing = subjects.filter((subject) => !known.has(keyOf(subject)));
  if (missing.length > 0) {
    const columns = [(one: PostureSubject) => one.frameworkId, (one: PostureSubject) => one.familyId, (one: PostureSubject) => one.layer, (one: PostureSubject) => one.serviceModel, (one: PostureSubject) => one.party];
    await dataSource.query(
      `INSERT INTO posture_subject (${CONTENT}) SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) AS t ORDER BY 1, 2, 3, 4, 5 ON CONFLICT DO NOTHING`,
      columns.map((column) => missing.map((subject) => storableText(column(subject)))),
    );
    known = await readSubjects(dataSource, frameworks);
  }
  return subjects.map((subject) => known.get(keyOf(subject))!);
}

async function readSubjects(dataSource: DataSource, frameworks: readonly string[]): Promise<Map<string, number>> {
  const rows = await dataSource.query<(PostureSubject & { readonly id: number })[]>(
    `SELECT id, framework_id AS "frameworkId", family_id AS "familyId", layer, service_model AS "serviceModel", party FROM posture_subject WHERE framework_id = ANY($1::text[])`,
    [frameworks],
  );
  return new Map(rows.map((row) => [keyOf(row), row.id]));
}

function keyOf({ frameworkId, familyId, layer, serviceModel, party }: PostureSubject): string {
  return [frameworkId, familyId, layer, serviceModel, party].map(storableText).join('\n');
}
