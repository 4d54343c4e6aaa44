// The tables of docs/benchmarks.md, made from measurements, and their places in the file.
import { readFileSync, writeFileSync } from 'node:fs';

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const mb = (bytes) => Math.round(bytes / 1e6);
const count = (value) => value.toLocaleString('en-US');
const both = (values, digits = 1) => `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)})`;
const table = (head, rows) => [`| ${head.join(' | ')} |`, `|${head.map((_, index) => (index === 0 ? '---|' : '---:|')).join('')}`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');

/** Audit against its floors, one line per size. Median, and in brackets the minimum. */
export function auditTable(sizes) {
  const head = ['resources', 'snapshot MB', 'evaluations', 'findings', 'wall s', 'CPU s', 'parse CPU s', 'COPY CPU s', '75 ns × evaluations', 'CPU ÷ floor', 'peak MB, own process', 'peak MB, tree', 'µs / resource'];
  return table(
    head,
    sizes.map(({ resources, bytes, rounds }) => {
      const last = rounds[rounds.length - 1];
      return [count(resources), mb(bytes), count(last.evaluations), count(last.findings), both(rounds.map((one) => one.wall)), both(rounds.map((one) => one.cpu)), both(rounds.map((one) => one.parse)), both(rounds.map((one) => one.copy)), last.evaluationFloor.toFixed(2), both(rounds.map((one) => one.ratio), 2), mb(median(rounds.map((one) => one.peakMain))), mb(median(rounds.map((one) => one.peak))), ((median(rounds.map((one) => one.wall)) / resources) * 1e6).toFixed(1)];
    }),
  );
}

/** The stages of the audit's own process, of the last round. */
export function stageTable(sizes) {
  const rows = sizes.flatMap(({ resources, rounds }) => rounds[rounds.length - 1].stages.map(({ stage, wall, cpu, rss }) => [count(resources), stage, wall.toFixed(2), cpu.toFixed(2), mb(rss)]));
  return table(['resources', 'stage', 'wall s', 'CPU s', 'MB at its end'], rows);
}

/** Five checks in DuckDB beside the whole audit, with what both found. */
export function duckTable(sizes) {
  return table(
    ['resources', 'DuckDB: five checks, CPU s', 'DuckDB peak MB', 'audit: everything, CPU s', 'parse CPU s', 'failing pairs of the five', 'same in both'],
    sizes.map(({ resources, rounds }) => [count(resources), both(rounds.map((one) => one.duck)), mb(median(rounds.map((one) => one.duckPeak))), both(rounds.map((one) => one.cpu)), both(rounds.map((one) => one.parse)), count(rounds[0].pairs), 'yes, by SHA-256']),
  );
}

/** Memory over sizes. */
export function memoryTable(rows) {
  return table(['resources', 'snapshot MB', 'peak MB, own process', 'peak MB, tree', 'CPU s', 'wall s'], rows.map((one) => [count(one.resources), mb(one.bytes), mb(one.peakMain), mb(one.peak), one.cpu.toFixed(1), one.wall.toFixed(1)]));
}

/** PDFs. */
export function reportTable({ family, pages, bytes, familySeconds, blankSeconds, reports, reportPages, perMinute }) {
  const rows = [
    [`${pages}-page family report (${family}, ${(bytes / 1e6).toFixed(1)} MB), warm`, `${both(familySeconds, 2)} s`],
    ['blank page, warm', `${both(blankSeconds, 3)} s`],
    ['ratio of the medians', `${(median(familySeconds) / median(blankSeconds)).toFixed(0)} ×`],
    [`${reports} family reports with ${count(reportPages)} pages, two at a time`, `${perMinute.toFixed(0)} PDFs a minute`],
  ];
  return table(['what', 'measured'], rows);
}

/** Puts texts between `<!-- bench:name -->` and `<!-- /bench:name -->`. */
export function refresh(file, texts) {
  let page = readFileSync(file, 'utf8');
  for (const [name, text] of Object.entries(texts)) {
    const [open, close] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
    const from = page.indexOf(open);
    const to = page.indexOf(close);
    if (from < 0 || to < from) throw new Error(`${file} has no place for ${name}`);
    page = `${page.slice(0, from + open.length)}\n${text}\n${page.slice(to)}`;
  }
  writeFileSync(file, page);
}
