import { InputError } from '../common/errors.js';
import type { Database } from '../persistence/database.js';
import { FindingRepository, type StoredFinding } from '../persistence/finding.repository.js';
import { keepingTenant } from '../persistence/tenancy/tenant-context.js';

/** Findings read at a time. */
const PAGE = 1000;

/**
 * Every failure and unknown as it stood at a scan, page by page, so that any number streams by.
 * @throws InputError `scan-unknown`
 */
export function findingsOfScan(database: Database, scanId: string): AsyncIterableIterator<StoredFinding> {
  return keepingTenant(() => pagesOf(database, scanId));
}

async function* pagesOf(database: Database, scanId: string): AsyncGenerator<StoredFinding, void, undefined> {
  const findings = new FindingRepository(database.dataSource);
  let cursor: string | undefined;
  do {
    const page = await findings.list({ scanId }, { status: 'open', outcomes: ['fail', 'unknown'] }, { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) });
    if (page === null) throw new InputError({ code: 'scan-unknown', status: 404, place: scanId, message: 'There is no such scan.', remedy: 'List the scans and choose one of them.' });
    yield* page.items;
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
}
