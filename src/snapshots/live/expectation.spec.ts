import { Expectation, type CaptureProgress } from './expectation.js';
import { FakeClock } from './testing/clock.fixture.js';

test('the time left is told from the pace so far, once there is one, and follows what listings announce', async () => {
  const clock = new FakeClock();
  const reports: CaptureProgress[] = [];
  const expectation = new Expectation(clock, (progress) => reports.push(progress));
  expectation.add(2);
  await clock.sleep(1000);
  expectation.done();
  expect(reports.at(-1)).toEqual({ done: 1, expected: 2, remainingSeconds: undefined });
  // 250 items in pages of 100, and one call about each: 2 more pages, 250 calls.
  expectation.pages(250, { entry: { pageSize: 100 } } as Parameters<Expectation['pages']>[1], 1);
  await clock.sleep(3000);
  expectation.done();
  expect(reports.at(-1)).toEqual({ done: 2, expected: 254, remainingSeconds: 504 });
});

test('a listing that tells no total changes nothing, and more done than expected is what was expected', () => {
  const reports: CaptureProgress[] = [];
  const expectation = new Expectation(new FakeClock(), (progress) => reports.push(progress));
  expectation.pages(undefined, { entry: { pageSize: 100 } } as Parameters<Expectation['pages']>[1], 3);
  expectation.done();
  expect(reports).toEqual([{ done: 1, expected: 1, remainingSeconds: undefined }]);
});
