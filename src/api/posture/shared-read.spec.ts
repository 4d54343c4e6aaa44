import { setImmediate as turn } from 'node:timers/promises';
import { SharedRead } from './shared-read.js';

describe('a shared read', () => {
  it('gives nobody what was read before it asked, and reads once for all who wait', async () => {
    const begun: ((value: number) => void)[] = [];
    const shared = new SharedRead(() => new Promise<number>((resolve) => begun.push(resolve)));
    const first = shared.get();
    const [second, third] = [shared.get(), shared.get()];
    expect(begun).toHaveLength(1);
    begun[0]!(1);
    expect(await first).toBe(1);
    await turn();
    expect(begun).toHaveLength(2);
    const fourth = shared.get();
    begun[1]!(2);
    expect(await Promise.all([second, third])).toEqual([2, 2]);
    await turn();
    expect(begun).toHaveLength(3);
    begun[2]!(3);
    expect(await fourth).toBe(3);
    await turn();
    const fifth = shared.get();
    begun[3]!(4);
    expect(await fifth).toBe(4);
  });

  it('goes on after a read that failed', async () => {
    let fails = true;
    const shared = new SharedRead(async () => {
      await turn();
      if (fails) throw new Error('gone');
      return 'read';
    });
    const failing = shared.get();
    const waiting = shared.get();
    await expect(failing).rejects.toThrow('gone');
    fails = false;
    expect(await waiting).toBe('read');
  });
});
