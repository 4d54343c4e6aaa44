import fc from 'fast-check';
import { MemoryRecordStore, partitionOf } from '../inventory/record-store.js';
import { FileRecordStore } from './file-record-store.js';

test('holds what a store in memory holds, whatever the size and script of the records', () => {
  const text = fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom('汉字 with ascii', 'x'.repeat(70_000), '界'.repeat(30_000)));
  fc.assert(
    fc.property(fc.array(fc.record({ owner: fc.nat(3), text }), { maxLength: 60 }), (records) => {
      const onDisk = new FileRecordStore();
      const inMemory = new MemoryRecordStore(onDisk.partitions);
      try {
        for (const { owner, text: value } of records) {
          for (const store of [onDisk, inMemory]) store.append(partitionOf(String(owner), store.partitions), JSON.stringify([owner, value]));
        }
        for (let partition = 0; partition < onDisk.partitions; partition++) expect(JSON.parse(onDisk.read(partition))).toEqual(JSON.parse(inMemory.read(partition)));
      } finally {
        onDisk.dispose();
      }
    }),
    { numRuns: 40 },
  );
});
