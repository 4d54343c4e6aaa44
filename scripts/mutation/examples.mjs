import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const CAPTURED_AT = '2026-01-15T00:00:00.000Z';

/** Runs an example of a check as its test does. @param dist a build of the project @returns outcomes by resource and what findings tell, or undefined when the check broke */
export async function examplesOf(dist) {
  const load = (...path) => import(pathToFileURL(join(dist, ...path)));
  const { InventoryCollector } = await load('inventory', 'collector.js');
  const { KINDS } = await load('inventory', 'kinds.js');
  const { MemoryRecordStore } = await load('inventory', 'record-store.js');
  const { Evaluation } = await load('findings', 'evaluation.js');
  const { OUTCOMES } = await load('checks', 'verdict.js');
  return (check, example) => {
    const collector = new InventoryCollector(KINDS, new MemoryRecordStore());
    for (const { call, region = 'ap-guangzhou', params = {}, response, error, httpStatus } of example.given) {
      const [service, action] = call.split('.');
      collector.add({ service, action, region, params, ...(error === undefined ? { response: response ?? {} } : { error: { message: '', ...error } }), ...(httpStatus === undefined ? {} : { httpStatus }) });
    }
    const inventory = collector.finish({ uin: '100000000001', appId: '1250000000' }, example.capturedAt ?? CAPTURED_AT);
    const outcomes = {};
    const told = [];
    const sink = {
      evaluated: (resource, _, numbers) => (outcomes[resource.id] = OUTCOMES[numbers[0]]),
      finding: ({ resource, severity, evidence, reason, cause }) => told.push([resource.id, severity, evidence, reason, cause]),
    };
    const { defects } = new Evaluation(inventory, [check], sink, example.parameters === undefined ? {} : { [check.id]: example.parameters }).run();
    return defects.size > 0 ? undefined : { outcomes, told: JSON.stringify(told) };
  };
}

/** Whether outcomes are those the example expects. */
export function outcomesAgree(result, { expect }) {
  if (result === undefined) return false;
  const { outcomes } = result;
  const names = Object.keys(expect);
  return names.length === Object.keys(outcomes).length && names.every((name) => outcomes[name] === expect[name]);
}
