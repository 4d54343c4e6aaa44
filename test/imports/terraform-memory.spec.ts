import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Workplace } from '../../src/snapshots/exports/exports.fixture.js';
import { readInSmallHeap } from './small-heap.js';

/**
 * Documents of 100 MB and more are read by a process whose heap may grow to 160 MiB: what is held is what resources are
 * judged by, never the document.
 */
const FILE_BYTES = 100_000_000;

let place: Workplace;
beforeAll(() => {
  place = new Workplace();
});
afterAll(() => place.remove());

/** A disk with the script, the long description and the labels that real ones have. */
function values(number: number): object {
  return { id: `disk-${number}`, storage_name: `data ${number}`, storage_type: 'CLOUD_SSD', storage_size: 100, availability_zone: 'ap-guangzhou-6', encrypt: number % 2 === 0, kms_key_id: `key-${number % 7}`, tags: { team: `team-${number % 50}`, note: 'n'.repeat(60) }, user_data: 'c2NyaXB0'.repeat(180), timeouts: null, snapshot_id: '', period: null };
}

const type = 'tencentcloud_cbs_storage';
const TERRAFORM = '"terraform_version":"1.9.8"';

/** How each form begins, tells one resource, and ends. */
const FORMS = {
  'a state as it is shown': {
    begin: `{"format_version":"1.0",${TERRAFORM},"values":{"outputs":{},"root_module":{"child_modules":[{"address":"module.disks","resources":[`,
    one: (number: number) => JSON.stringify({ address: `module.disks.${type}.data[${number}]`, mode: 'managed', type, name: 'data', index: number, provider_name: 'tencentcloud', schema_version: 0, values: values(number), sensitive_values: { tags: {} } }),
    end: ']}]}}}',
  },
  'a raw state, one resource with all instances': {
    begin: `{"version":4,${TERRAFORM},"serial":9,"lineage":"x","outputs":{},"resources":[{"module":"module.disks","mode":"managed","type":"${type}","name":"data","provider":"p","instances":[`,
    one: (number: number) => JSON.stringify({ index_key: number, schema_version: 0, attributes: values(number), sensitive_attributes: [], private: 'eyJzY2hlbWFfdmVyc2lvbiI6IjEifQ==' }),
    end: ']}],"check_results":null}',
  },
  'a plan, with what was before and what it will be': {
    begin: `{"format_version":"1.2",${TERRAFORM},"planned_values":{"root_module":{}},"resource_changes":[`,
    one: (number: number) => JSON.stringify({ address: `${type}.data[${number}]`, mode: 'managed', type, name: 'data', index: number, provider_name: 'tencentcloud', change: { actions: ['update'], before: values(number + 1), after: values(number), after_unknown: {}, before_sensitive: { tags: {} }, after_sensitive: { tags: {} } } }),
    end: '],"configuration":{"root_module":{}},"timestamp":"2026-01-15T02:00:00Z"}',
  },
};

function large(name: string, { begin, one, end }: (typeof FORMS)[keyof typeof FORMS]): { readonly path: string; readonly resources: number } {
  const path = join(place.folder, `${name}.json`);
  const file = openSync(path, 'w');
  let resources = 0;
  let bytes = writeSync(file, begin);
  while (bytes < FILE_BYTES) {
    const batch = Array.from({ length: 200 }, () => `${resources === 0 ? '' : ','}${one(resources++)}`).join('');
    bytes += writeSync(file, batch);
  }
  writeSync(file, end);
  closeSync(file);
  return { path, resources };
}

test.each(Object.entries(FORMS))('%s', async (name, form) => {
  const { path, resources } = large(name, form);
  expect(statSync(path).size).toBeGreaterThanOrEqual(FILE_BYTES);
  const { calls, bytes } = await readInSmallHeap(path);
  expect(bytes).toBe(statSync(path).size);
  expect(calls).toBe(resources);
  expect(resources).toBeGreaterThan(20_000);
});
