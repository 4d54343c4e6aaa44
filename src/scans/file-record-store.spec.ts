import fc from 'fast-check';
import { MemoryRecordStore, partitionOf } from '../inventory/record-store.js';
import { FileRecordStore } from './file-record-store.js';

test('holds what a store in memory holds, whatever the size of the records and of the memory it may use', () => {
  const text = fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom('汉字 with ascii', 'x'.repeat(70_000), '界'.repeat(30_000)));
  const memory = fc.constantFrom(0, 50_000, 200_000, 10_000_000);
  fc.assert(
    fc.property(fc.array(fc.record({ owner: fc.nat(3), text }), { maxLength: 60 }), memory, (records, memoryBytes) => {
      const onDisk = new FileRecordStore(memoryBytes);
      const inMemory = new MemoryRecordStore(onDisk.partitions);
      try {
        for (const { owner, text: value } of records) {
          const bytes = Buffer.from(JSON.stringify([owner, value]));
          for (const store of [onDisk, inMemory]) store.append(partitionOf(String(owner), store.partitions), bytes, bytes.length);
        }
        for (let partition = 0; partition < onDisk.partitions; partition++) expect(onDisk.read(partition).equals(inMemory.read(partition))).toBe(true);
      } finally {
        onDisk.dispose();
      }
    }),
    { numRuns: 40 },
  );
});

test('goes to files only beyond its memory, and leaves nothing behind', () => {
  const record = Buffer.alloc(1000, 'r');
  const small = new FileRecordStore(1_000_000);
  for (let count = 0; count < 500; count++) small.append(count % small.partitions, record, record.length);
  expect(small.spilled).toBe(false);
  const large = new FileRecordStore(100_000);
  for (let count = 0; count < 10_000; count++) large.append(count % 4, record, record.length);
  expect(large.spilled).toBe(true);
  expect(large.read(0).length).toBe(2_500_000);
  large.dispose();
  expect(large.spilled).toBe(false);
});
