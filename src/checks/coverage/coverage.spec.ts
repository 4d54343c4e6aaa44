import { PROVIDER_CERTIFICATES } from '../../attestations/provider-certificates.js';
import { ATTESTATION_QUESTIONS } from '../../frameworks/attestation-questions.js';
import { OBJECTIVES } from '../../frameworks/objectives.js';
import { CHECKS } from '../catalogue.js';
import { coverageTables, isOpen, type CoverageRow } from './rows.js';

const tables = coverageTables(CHECKS);
const ROWS: readonly CoverageRow[] = [...tables.statements, ...tables.peers, ...tables.objectives];

test('no row was lost: 241 statements, 183 checks of other tools, every objective', () => {
  expect([tables.statements.length, tables.peers.length, tables.objectives.length]).toEqual([241, 183, Object.keys(OBJECTIVES).length]);
});

test.each([
  ['statement', tables.statements],
  ['check of another tool', tables.peers],
  ['objective', tables.objectives],
])('every %s is answered by a check, a question, a certificate or a reason', (_, rows) => {
  expect(rows.filter(isOpen).map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
});

test('what the account shows wholly is never left to a question or a certificate', () => {
  const left = tables.statements.filter(({ readable, checks, answer }) => readable === 'yes' && checks.length === 0 && answer !== undefined && !('reason' in answer));
  expect(left.map(({ id }) => id)).toEqual([]);
});

test('every question is asked by a row', () => {
  const asked = new Set(ROWS.flatMap(({ answer }) => (answer !== undefined && 'question' in answer ? [answer.question as string] : [])));
  expect(Object.keys(ATTESTATION_QUESTIONS).filter((id) => !asked.has(id))).toEqual([]);
});

test('every certificate named is one the provider names', () => {
  // The white paper names PCI DSS as a passed audit without a certificate, so it has no entry of its own.
  const named = new Set([...PROVIDER_CERTIFICATES.map(({ frameworkId }) => frameworkId), 'pci-dss-4.0.1']);
  const unnamed = ROWS.filter(({ answer }) => answer !== undefined && 'certificates' in answer && !answer.certificates.every((id) => named.has(id)));
  expect(unnamed.map(({ id }) => id)).toEqual([]);
});

test('every row has an id and a text', () => {
  for (const { id, text } of ROWS) {
    expect(`${id}: ${text}`).toMatch(/^\S+: \S.{5,}$/);
  }
});
