import { expect, it } from 'vitest';
import { createLine, LineIsFull } from './line';

/** Pieces of work that end when they are told to, and what has been begun of them. */
function work() {
  const begun: string[] = [];
  const ends = new Map<string, { resolve: (value: string) => void; reject: (e: Error) => void }>();
  const piece = (key: string) => () => {
    begun.push(key);
    return new Promise<string>((resolve, reject) => ends.set(key, { resolve, reject }));
  };
  return { begun, ends, piece };
}

/** Whatever can happen by itself has happened. */
const settle = () => new Promise(setImmediate);

it('does one piece after the other, in the order in which they came', async () => {
  const { begun, ends, piece } = work();
  const line = createLine<string>(10);
  const all = ['a', 'b', 'c'].map((key) => line(key, piece(key)));
  for (const [index, key] of ['a', 'b', 'c'].entries()) {
    await settle();
    expect(begun).toHaveLength(index + 1);
    ends.get(key)?.resolve(key.toUpperCase());
  }
  expect(await Promise.all(all)).toEqual(['A', 'B', 'C']);
});

it('gives who asks for the same the same, whether it waits or is being done', async () => {
  const { begun, ends, piece } = work();
  const line = createLine<string>(2);
  const all = ['a', 'b', 'a', 'b', 'b'].map((key) => line(key, piece(key)));
  await settle();
  ends.get('a')?.resolve('A');
  await settle();
  ends.get('b')?.resolve('B');
  expect(await Promise.all(all)).toEqual(['A', 'B', 'A', 'B', 'B']);
  expect(begun).toEqual(['a', 'b']);
});

it('refuses the next one when it is full, and takes it when there is room again', async () => {
  const { begun, ends, piece } = work();
  const line = createLine<string>(200);
  const keys = Array.from({ length: 200 }, (_, index) => String(index));
  const all = keys.map((key) => line(key, piece(key)));
  await expect(line('200', piece('200'))).rejects.toThrow(LineIsFull);
  // The same is no more work.
  expect(line('199', piece('199'))).toBe(all[199]);
  await settle();
  expect(begun).toEqual(['0']);
  ends.get('0')?.resolve('0');
  await settle();
  const later = line('200', piece('200'));
  for (const key of [...keys.slice(1), '200']) {
    await settle();
    ends.get(key)?.resolve(key);
  }
  expect(await Promise.all([...all, later])).toEqual([...keys, '200']);
});

it('goes on after a piece that failed, and does that one again when it is asked for again', async () => {
  const { begun, ends, piece } = work();
  const line = createLine<string>(3);
  const failed = expect(line('a', piece('a'))).rejects.toThrow('no');
  const next = line('b', piece('b'));
  await settle();
  ends.get('a')?.reject(new Error('no'));
  await failed;
  await settle();
  ends.get('b')?.resolve('B');
  expect(await next).toBe('B');
  const again = line('a', piece('a'));
  await settle();
  ends.get('a')?.resolve('A');
  expect(await again).toBe('A');
  expect(begun).toEqual(['a', 'b', 'a']);
});
