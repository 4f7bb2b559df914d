import { expect, it, vi } from 'vitest';
import { keepOnce } from './keep-once';

it('makes a thing once, and anew where it could not be made', async () => {
  const known = new Map<string, Promise<number>>();
  const make = vi.fn<() => Promise<number>>().mockRejectedValueOnce(new Error('no'));
  make.mockResolvedValue(1);
  await expect(keepOnce(known, 'a', make)).rejects.toThrow('no');
  expect(await Promise.all([keepOnce(known, 'a', make), keepOnce(known, 'a', make)])).toEqual([
    1, 1,
  ]);
  expect(make).toHaveBeenCalledTimes(2);
});
