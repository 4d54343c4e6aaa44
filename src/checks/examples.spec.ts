import { Evaluation } from '../findings/evaluation.js';
import type { ResourceRef } from '../findings/finding.js';
import { InventoryCollector } from '../inventory/collector.js';
import { KINDS } from '../inventory/kinds.js';
import { MemoryRecordStore } from '../inventory/record-store.js';
import type { RecordedCall } from '../snapshots/snapshot.js';
import { CHECKS } from './catalogue.js';
import type { AnyCheck, Example, ExampleCall } from './check.js';
import { OUTCOMES, type Outcome } from './verdict.js';

const CAPTURED_AT = '2026-01-15T00:00:00.000Z';

/** An example's call as a snapshot reader would yield it. */
function recorded({ call, region = 'ap-guangzhou', params = {}, response, error, httpStatus }: ExampleCall): RecordedCall {
  const [service, action] = call.split('.') as [string, string];
  const outcome = error === undefined ? { response: response ?? {} } : { error: { message: '', ...error } };
  return { service, action, region, params, ...outcome, ...(httpStatus === undefined ? {} : { httpStatus }) };
}

function outcomesOf(check: AnyCheck, example: Example): { outcomes: Record<string, Outcome>; defects: ReadonlyMap<string, string> } {
  const collector = new InventoryCollector(KINDS, new MemoryRecordStore());
  for (const call of example.given) collector.add(recorded(call));
  const inventory = collector.finish({ uin: '100000000001', appId: '1250000000' }, example.capturedAt ?? CAPTURED_AT);
  const outcomes: Record<string, Outcome> = {};
  const sink = {
    evaluated: (resource: ResourceRef, _: unknown, numbers: Uint8Array) => {
      outcomes[resource.id] = OUTCOMES[numbers[0] as number] as Outcome;
    },
    finding: () => undefined,
  };
  const overrides = example.parameters === undefined ? {} : { [check.id]: example.parameters };
  const { defects } = new Evaluation(inventory, [check], sink, overrides).run();
  return { outcomes, defects };
}

/** The example with every call in its stored form. */
function stored(example: Example): Example {
  const collector = new InventoryCollector(KINDS, new MemoryRecordStore());
  const given = example.given.map((call) => {
    const { service, action, ...rest } = JSON.parse(collector.add(recorded(call))) as RecordedCall;
    return { call: `${service}.${action}`, ...rest } as ExampleCall;
  });
  return { ...example, given };
}

describe.each(CHECKS.map((check) => [check.id, check] as const))('%s', (_, check) => {
  test.each(check.examples.map((example) => [example.name, example] as const))('%s', (__, example) => {
    const { outcomes, defects } = outcomesOf(check, example);
    expect([...defects.values()]).toEqual([]);
    expect(outcomes).toEqual(example.expect);
  });

  test.each(check.examples.map((example) => [example.name, example] as const))('stored form of: %s', (__, example) => {
    expect(outcomesOf(check, stored(example)).outcomes).toEqual(example.expect);
  });

  test('has an example that passes, one that fails and one that is unknown', () => {
    const seen = new Set(check.examples.flatMap((example) => Object.values(example.expect)));
    expect([...seen]).toEqual(expect.arrayContaining(['pass', 'fail', 'unknown']));
  });
});
